import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

type Tone = 'primary' | 'secondary' | 'quiet' | 'danger';

const tones: Record<Tone, string> = {
  primary: 'bg-ink text-ground border-ink hover:bg-soft hover:border-soft',
  secondary: 'bg-surface text-ink border-edge hover:border-ink hover:bg-sunk',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunk underline decoration-stamp',
  danger: 'bg-surface text-stamp border-stamp hover:bg-stamp-wash',
};

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border px-4 py-2 text-base font-semibold leading-tight no-underline cursor-pointer disabled:cursor-not-allowed disabled:border-rule disabled:bg-sunk disabled:text-faint';

/** The look of a button, for links that act as one. */
export function buttonClass(tone: Tone = 'primary', className?: string): string {
  return classNames(shape, tones[tone], className);
}

/** A button; `type` is "submit" unless said otherwise, as forms expect. */
export function Button({
  tone = 'primary',
  className,
  type,
  ...rest
}: ComponentProps<'button'> & { tone?: Tone }) {
  return <button type={type ?? 'submit'} className={buttonClass(tone, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  tone = 'primary',
  className,
  children,
  ...rest
}: ComponentProps<'a'> & { tone?: Tone }) {
  return (
    <a className={buttonClass(tone, className)} {...rest}>
      {children}
    </a>
  );
}
