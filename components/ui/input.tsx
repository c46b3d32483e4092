import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** The look of every field one types or chooses in. */
export const inputClass =
  'min-h-11 w-full rounded-sm border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-faint placeholder:opacity-100 hover:border-ink aria-invalid:border-stamp aria-invalid:border-2 disabled:bg-sunk disabled:text-faint';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={classNames(inputClass, className)} {...rest} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={classNames(inputClass, 'min-h-32', className)} {...rest} />;
}
