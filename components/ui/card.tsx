import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A sheet of paper on the ground. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classNames('border border-rule bg-surface p-5', className)} {...rest} />;
}
