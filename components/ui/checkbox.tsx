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
    <label className={classNames('choice', className)}>
      <input type={type} {...rest} />
      {label}
      {aside}
    </label>
  );
}
