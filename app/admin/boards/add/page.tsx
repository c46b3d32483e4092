import type { Metadata } from 'next';
import { LookedBoard } from '#components/admin/looked-board.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readLook, toWebAddress } from '#lib/console/look-behind-address.ts';
import { requireAdmin } from '../../require-admin.ts';
import { addBoardAction, lookAction } from './actions.ts';

export const metadata: Metadata = { title: 'Add a board' };

export default async function AddBoardPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireAdmin();
  const given = await searchParams;
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
  const typed = text('address').slice(0, 2_048);
  const address = toWebAddress(typed);
  const found = address === null ? null : await readLook(actor, address);
  return (
    <div className="pb-16">
      <PageHeader
        title="Add a board"
        lead="Paste a careers page, a board, a posting or a home page. Nothing is saved before you have seen what is there."
      />
      <form action={lookAction} className="flex flex-wrap items-end gap-4">
        <Field id="address" label="Address" className="w-full max-w-prose">
          <Input {...fieldControl('address')} name="address" defaultValue={typed} required />
        </Field>
        <Button>Look</Button>
      </form>
      {typed !== '' && address === null ? (
        <Notice tone="bad" className="mt-6" title="That is no web address" />
      ) : null}
      {found?.state === 'looking' ? (
        <>
          <meta httpEquiv="refresh" content="3" />
          <Notice className="mt-6" title="Looking…">
            This page asks again by itself.
          </Notice>
        </>
      ) : null}
      {found?.state === 'failed' ? (
        <Notice tone="bad" className="mt-6" title="The look did not come to an end">
          Press Look to try again.
        </Notice>
      ) : null}
      {found?.state === 'found' && found.boards.length === 0 ? (
        <EmptyState title="No board was found">
          {found.look.error ?? `Looked at: ${found.look.tried.join('; ')}.`}
        </EmptyState>
      ) : null}
      {found?.state === 'found'
        ? found.boards.map((board, index) => (
            <LookedBoard
              key={`${board.ats}/${board.token}`}
              board={board}
              index={index}
              address={address ?? ''}
              company={text('company')}
              mismatch={text('mismatch') === String(index)}
              add={addBoardAction}
            />
          ))
        : null}
    </div>
  );
}
