import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Folded text that stays in the page: opens without JavaScript, is found by search in page, and prints open. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details open={open} className={classNames('group border-y border-rule', className)}>
      <summary className="flex min-h-11 items-center gap-2 py-2 font-semibold [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="figures w-4 text-stamp group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="figures hidden w-4 text-stamp group-open:inline">
          −
        </span>
        <span className="min-w-0 grow">{summary}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
