import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { inputClass } from './input.tsx';

/** A native select. `options` are value and text; further `<option>`s may be given as children before them. */
export function Select({
  className,
  options,
  children,
  ...rest
}: ComponentProps<'select'> & { options?: readonly { value: string; label: string }[] }) {
  return (
    <select className={classNames(inputClass, 'pr-8', className)} {...rest}>
      {children}
      {options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
