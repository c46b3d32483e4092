import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const tones: Record<NoticeTone, string> = {
  info: 'border-edge bg-surface',
  good: 'border-good bg-good-wash',
  warn: 'border-warn bg-warn-wash',
  bad: 'border-stamp bg-stamp-wash',
};
const words: Record<NoticeTone, string> = { info: 'Note', good: 'Done', warn: 'Attention', bad: 'Problem' };

/** A message in the page. `role="status"` announces it when it appears; give `role="alert"` for errors after a submit. */
export function Notice({
  tone = 'info',
  title,
  role,
  className,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  role?: 'status' | 'alert';
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div role={role} className={classNames('border-l-4 px-4 py-3 text-base', tones[tone], className)}>
      {title ? (
        <p className="font-semibold">
          <span className="sr-only">{words[tone]}: </span>
          {title}
        </p>
      ) : null}
      {children}
    </div>
  );
}
