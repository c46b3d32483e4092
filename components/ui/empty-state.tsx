import type { ReactNode } from 'react';

/** What a list says when it holds nothing, and what can be done about it. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="border-y border-rule py-10">
      <p className="text-title font-semibold">{title}</p>
      {children ? <div className="mt-2 max-w-prose text-soft">{children}</div> : null}
    </div>
  );
}
