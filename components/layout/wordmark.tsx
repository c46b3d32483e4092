/** The sign: a slip torn off a till, one line of it marked. */
export function Sign({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 24" className={className} aria-hidden="true" focusable="false">
      <path
        d="M1 1h18v20.5l-3 2-3-2-3 2-3-2-3 2-3-2z"
        className="fill-surface stroke-ink"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M4.5 6.5h11M4.5 15.5h7" className="stroke-ink" strokeWidth="1.6" />
      <path d="M4 11h12" className="stroke-stamp" strokeWidth="3.2" />
    </svg>
  );
}

/** Sign and name. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Sign className="h-7 w-auto" />
      <span className="text-lead font-bold leading-none condensed">That Startup Job</span>
    </span>
  );
}
