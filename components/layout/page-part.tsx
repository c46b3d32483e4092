import type { ReactNode } from 'react';

/** One part of a page of words: its title beside it on wide screens. */
export function PagePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-2 border-b border-rule py-6 md:grid-cols-[12rem_minmax(0,1fr)]">
      <h2 className="text-lead">{title}</h2>
      <div className="flex max-w-[66ch] flex-col gap-3 text-read text-soft">{children}</div>
    </section>
  );
}
