/** Figures side by side under their names; each leads to the rows it counts, where it has any. */
export function NumberStrip({
  numbers,
}: {
  numbers: readonly { label: string; value: string; href: string | null }[];
}) {
  return (
    <dl className="number-strip">
      {numbers.map((number) => (
        <div key={number.label}>
          <dt className="eyebrow">{number.label}</dt>
          <dd className="figures text-title font-semibold">
            {number.href === null ? (
              number.value
            ) : (
              <a href={number.href} className="inline-block min-h-10 no-underline hover:underline">
                {number.value}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
