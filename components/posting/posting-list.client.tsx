'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { TrackerBar } from '#components/tracker/tracker-slot.tsx';
import type { PostingCard as Card } from '#lib/views/posting-card.ts';
import { PostingCard } from './posting-card.tsx';

/**
 * Roles under one another, ruled like a ledger. `label` names the list; a company's own page leaves its name out.
 * `leavesOut`: what the reader hid or applied to is not shown; `keys`: the list can be gone through by keyboard.
 */
export function PostingList({
  cards,
  label,
  withCompany = true,
  leavesOut = false,
  keys = false,
}: {
  cards: readonly Card[];
  label: string;
  withCompany?: boolean;
  leavesOut?: boolean;
  keys?: boolean;
}) {
  return (
    <>
      {leavesOut ? <TrackerBar keys={keys} /> : null}
      <ol className="double-rule" aria-label={label} data-leaves-out={leavesOut ? '' : undefined}>
        {cards.map((card) => (
          <li key={card.id} suppressHydrationWarning>
            <PostingCard card={card} withCompany={withCompany} />
          </li>
        ))}
      </ol>
    </>
  );
}
