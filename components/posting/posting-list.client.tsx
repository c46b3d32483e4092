'use client';
// No browser needs it: it is marked so that the server draws it once (lib/front/README.md).

import { TrackerBar } from '#components/tracker/tracker-slot.tsx';
import type { PostingCard as Card } from '#lib/views/posting-card.ts';
import { PostingCard } from './posting-card.tsx';
import type { PostingListOptions } from './posting-list.tsx';

/** The list of `PostingList`; `json` is its cards. */
export function DrawnPostingList({
  json,
  label,
  withCompany = true,
  leavesOut = false,
  keys = false,
}: PostingListOptions & { json: string }) {
  const cards: Card[] = JSON.parse(json);
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
