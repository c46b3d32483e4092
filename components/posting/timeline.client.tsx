'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { Time } from '#components/ui/time.tsx';
import type { TimelineEntry } from '#lib/views/posting-timeline.ts';

/** What happened to the role, newest first. An employer's claim is drawn hollow, a sighting of ours solid. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="border-l-2 border-rule">
      {entries.map((entry) => (
        <li key={`${entry.at.dateTime} ${entry.title}`} className="relative pb-4 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute -left-[0.4375rem] top-1.5 size-3 rounded-full border-2 ${entry.claim ? 'border-edge bg-ground' : 'border-ink bg-ink'}`}
          />
          <p className="leading-snug">
            {entry.title}
            {entry.claim ? <span className="text-faint"> (a claim)</span> : null}
          </p>
          <p className="text-small text-faint">
            <span className="figures text-mark">{entry.date}</span> · <Time moment={entry.at} />
            {entry.link ? (
              <>
                {' '}
                · <a href={entry.link.href}>{entry.link.text}</a>
              </>
            ) : null}
          </p>
          {entry.lines.length > 0 ? (
            <ul className="mt-1 text-small">
              {entry.lines.map((line) => (
                <li key={line.label}>
                  <span className="text-faint">{line.label}</span>
                  {line.before === null && line.after === null ? (
                    ' edited'
                  ) : (
                    <>
                      : <del>{line.before}</del> <span aria-hidden="true">→</span> <ins>{line.after}</ins>
                    </>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
