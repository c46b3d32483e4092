import type { ReactNode } from 'react';

/** The one `h1` of a page, with what stands over and under it. */
export function PageHeader({
  eyebrow,
  title,
  lead,
  children,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="pb-6 pt-8 md:pt-12">
      {eyebrow ? <div className="eyebrow mb-2">{eyebrow}</div> : null}
      <h1 className="max-w-[24ch] text-headline">{title}</h1>
      {lead ? <p className="mt-3 max-w-[62ch] text-lead text-soft">{lead}</p> : null}
      {children}
    </header>
  );
}
