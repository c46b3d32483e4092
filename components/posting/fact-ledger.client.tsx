'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import type { FactRow, SourceMark } from '#lib/views/posting-facts.ts';

/** The facts of a role: what is said, and where it was read. Every mark leads to its sentence. */
export function FactLedger({
  rows,
  unstated,
  language,
}: {
  rows: readonly FactRow[];
  unstated: readonly string[];
  language: string | null;
}) {
  return (
    <div className="slip torn">
      <dl className="divide-y divide-rule">
        {rows.map((row) => (
          <div
            key={row.id}
            id={row.id}
            className="fact grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:px-6"
          >
            <dt className="eyebrow sm:pt-1">{row.label}</dt>
            <dd className="min-w-0">
              {row.parts.length > 0 ? (
                <Parts parts={row.parts} label={row.label} />
              ) : (
                <p className="text-base font-semibold">{row.value}</p>
              )}
              {row.details.length > 0 ? (
                <ul className="figures mt-1 text-small text-soft">
                  {row.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              ) : null}
              <Marks marks={row.marks} label={row.label} language={language} />
              {row.conflicts.map((conflict) => (
                <div
                  key={`${conflict.value} ${conflict.quote}`}
                  className="mt-2 border-l-4 border-warn bg-warn-wash px-3 py-2 text-small"
                >
                  <p>
                    <span aria-hidden="true">≠ </span>
                    <strong className="font-semibold">Sources disagree.</strong> Another one says{' '}
                    <strong className="font-semibold">{conflict.value}</strong>:
                  </p>
                  <Quote mark={conflict} label={row.label} language={language} />
                </div>
              ))}
            </dd>
          </div>
        ))}
        {unstated.length > 0 ? (
          <div className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:px-6">
            <dt className="eyebrow sm:pt-1">Not stated</dt>
            <dd className="text-soft">{unstated.join(', ')}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

/** A value of several names, each leading to its words. */
function Parts({ parts, label }: { parts: FactRow['parts']; label: string }) {
  return (
    <ul className="flex flex-wrap gap-x-4 font-semibold">
      {parts.map((part) => (
        <li key={part.text}>
          {part.href === null ? (
            part.text
          ) : (
            <a
              href={part.href}
              className="inline-block py-1"
              aria-label={`${label}: ${part.text}, in the advert`}
            >
              {part.text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The first two sources in full, the rest as numbers. */
function Marks({
  marks,
  label,
  language,
}: {
  marks: readonly SourceMark[];
  label: string;
  language: string | null;
}) {
  const [first, second, ...rest] = marks;
  return (
    <>
      {[first, second].map((mark) =>
        mark === undefined ? null : (
          <Quote key={`${mark.href} ${mark.quote}`} mark={mark} label={label} language={language} />
        ),
      )}
      {rest.some((mark) => mark.href !== null) ? (
        <p className="mt-1 flex flex-wrap items-center gap-x-1 text-small text-faint">
          also read in
          {rest.map((mark, index) =>
            mark.href === null ? null : (
              <a
                key={mark.href}
                href={mark.href}
                className="figures inline-flex min-h-10 min-w-10 items-center justify-center"
                aria-label={`${label}: sentence ${index + 3} in the advert`}
              >
                {index + 3}
              </a>
            ),
          )}
        </p>
      ) : null}
    </>
  );
}

function Quote({ mark, label, language }: { mark: SourceMark; label: string; language: string | null }) {
  const quote = (
    <>
      <span className="source-mark">{mark.origin}</span>
      <q lang={language ?? undefined} className="font-serif">
        {mark.quote}
      </q>
    </>
  );
  if (mark.href === null) return <p className="receipt">{quote}</p>;
  return (
    <p>
      <a href={mark.href} className="receipt">
        <span className="sr-only">{label}, read in the </span>
        {quote}
        <span aria-hidden="true" className="text-stamp">
          {' '}
          ↓
        </span>
      </a>
    </p>
  );
}
