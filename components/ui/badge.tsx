import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type BadgeTone = 'plain' | 'good' | 'warn' | 'bad';

const tones: Record<BadgeTone, string> = {
  plain: 'border-edge text-soft bg-surface',
  good: 'border-good text-good bg-good-wash',
  warn: 'border-warn text-warn bg-warn-wash',
  bad: 'border-stamp text-stamp bg-stamp-wash',
};
// Told apart by shape as well as by colour.
const signs: Record<BadgeTone, string> = { plain: '', good: '●', warn: '▲', bad: '■' };

/** A short state in words; the sign repeats what the colour says. */
export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-sm border px-1.5 py-0.5 text-mark font-semibold condensed tracking-wide',
        tones[tone],
        className,
      )}
    >
      {signs[tone] ? (
        <span aria-hidden="true" className="text-[0.6em]">
          {signs[tone]}
        </span>
      ) : null}
      {children}
    </span>
  );
}
