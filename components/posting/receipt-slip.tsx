import type { ReceiptSlip as Slip } from '#lib/views/receipt-slip.ts';

/** A slip from the till: what one advert says, and where. Every row leads to its sentence. */
export function ReceiptSlip({ slip }: { slip: Slip }) {
  return (
    <section aria-label={`Example: ${slip.title} at ${slip.company}`} className="slip torn">
      <p className="border-b border-dashed border-edge px-5 py-3 leading-snug">
        <a href={slip.href} className="font-semibold no-underline hover:underline">
          {slip.title}
        </a>
        <br />
        <span className="text-small text-faint">{slip.company}</span>
      </p>
      <dl className="px-5 pt-1 pb-3">
        {slip.rows.map((row) => (
          <div key={row.label} className="border-b border-dotted border-rule py-2 last:border-0">
            <dt className="eyebrow">{row.label}</dt>
            <dd>
              <p className="figures text-small">{row.value}</p>
              <a href={row.href} className="receipt py-1">
                <span className="sr-only">{row.label}, read in the </span>
                <span className="source-mark">{row.origin}</span>
                <q className="font-serif">{row.quote}</q>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
