import { Button } from '#components/ui/button.tsx';
import { Field, fieldControl } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import type { LookedBoard as Looked } from '#lib/board-look.ts';
import { routes } from '#lib/routes.ts';

/** A board that a look found: its first rows, how much they say, and the way to take it in. */
export function LookedBoard({
  board,
  index,
  address,
  company,
  mismatch,
  add,
}: {
  board: Looked & { knownId: string | null };
  index: number;
  address: string;
  company: string;
  /** The name given was not the source's. */
  mismatch: boolean;
  add: (form: FormData) => Promise<void>;
}) {
  const { rows } = board;
  const stated = (has: (row: Looked['rows'][number]) => boolean) =>
    `${rows.filter(has).length} of ${rows.length}`;
  const id = `company-${index}`;
  return (
    <section aria-label={`${board.ats} ${board.token}`} className="mt-10 border-t border-rule pt-6">
      <h2 className="text-title font-semibold">
        {board.ats} · {board.token}
      </h2>
      <p className="text-soft">
        Found by {board.how}. {board.sourceName ? `The source calls its company “${board.sourceName}”.` : ''}{' '}
        {board.isAll ? `${rows.length} postings are all it has.` : ''}
      </p>
      {board.error ? <Notice tone="bad" className="mt-3" title={board.error} /> : null}
      {rows.length > 0 ? (
        <>
          <Table caption={`The first ${rows.length} postings`}>
            <thead>
              <tr>
                <Th>Title</Th>
                <Th>Places</Th>
                <Th>Pay</Th>
                <Th>Date</Th>
                <Th>Words</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sample have no other name
                <tr key={at}>
                  <Td>{row.title}</Td>
                  <Td>{row.places}</Td>
                  <Td>{row.pay}</Td>
                  <Td>{row.posted}</Td>
                  <Td className="figures">{row.words}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <p className="mt-2 text-small text-soft">
            Stated: place {stated((row) => row.places !== '')}, pay {stated((row) => row.pay !== '')}, date{' '}
            {stated((row) => row.posted !== '')}, text {stated((row) => row.words > 0)}.
          </p>
        </>
      ) : null}
      {board.knownId ? (
        <p className="mt-4">
          This board is read already: <a href={routes.adminBoard(board.knownId)}>its page</a>.
        </p>
      ) : rows.length === 0 && board.error ? null : (
        <form action={add} className="mt-4 flex flex-wrap items-end gap-4">
          <input type="hidden" name="address" value={address} />
          <input type="hidden" name="index" value={index} />
          <Field id={id} label="Company" className="w-72">
            <Input
              {...fieldControl(id)}
              name="company"
              defaultValue={company || (board.sourceName ?? '')}
              required
            />
          </Field>
          {mismatch ? (
            <label className="flex min-h-11 items-center gap-2 text-stamp">
              <input type="checkbox" name="confirmed" value="yes" required />
              The source calls its company “{board.sourceName}”. It is the right board all the same.
            </label>
          ) : null}
          <Button>Add and read</Button>
        </form>
      )}
    </section>
  );
}
