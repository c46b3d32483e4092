import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Input } from './input.tsx';

/** A field to narrow a long list by words, with more controls as children. A plain form; works without JavaScript. */
export function FindBar({
  action,
  label,
  words,
  children,
}: {
  action: string;
  label: string;
  words: string;
  children?: ReactNode;
}) {
  return (
    <search className="block pb-4">
      <form method="get" action={action} className="flex flex-wrap items-end gap-3">
        <label htmlFor="find-words" className="min-w-0 grow basis-64 text-small text-soft sm:max-w-sm">
          {label}
          <Input
            id="find-words"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={100}
            autoComplete="off"
            className="mt-1"
          />
        </label>
        {children}
        <Button tone="secondary">Find</Button>
      </form>
    </search>
  );
}
