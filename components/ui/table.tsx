import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

/**
 * A ruled table. Scrolls sideways inside its own box when it is too wide, and can then be reached by keyboard;
 * `caption` names it for people who cannot see it (`captionHidden` keeps it out of view).
 */
export function Table({
  caption,
  captionHidden = false,
  className,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classNames('overflow-x-auto', className)} tabIndex={0} aria-label={caption}>
      <table className="ledger">
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left text-small text-faint'}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

/** A heading cell; `numeric` aligns it with its figures. */
export function Th({ numeric = false, className, ...rest }: ComponentProps<'th'> & { numeric?: boolean }) {
  return <th scope="col" className={classNames(numeric && 'numeric', className) || undefined} {...rest} />;
}

/** A cell; `numeric` sets figures under one another. */
export function Td({ numeric = false, className, ...rest }: ComponentProps<'td'> & { numeric?: boolean }) {
  return <td className={classNames(numeric && 'numeric', className) || undefined} {...rest} />;
}
