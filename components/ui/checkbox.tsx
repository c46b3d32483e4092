import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A native checkbox or radio with its label; the whole row can be pressed. `aside` stands at the right, e.g. a count. */
export function Checkbox({
  label,
  aside,
  className,
  type = 'checkbox',
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  aside?: ReactNode;
  type?: 'checkbox' | 'radio';
}) {
  return (
    <label
      className={classNames(
        'flex min-h-10 cursor-pointer items-center gap-2.5 rounded-sm px-1 py-1.5 text-base leading-snug hover:bg-sunk has-disabled:cursor-default has-disabled:text-faint',
        className,
      )}
    >
      <input type={type} className="size-4.5 shrink-0 accent-stamp" {...rest} />
      <span className="min-w-0 grow">{label}</span>
      {aside}
    </label>
  );
}
