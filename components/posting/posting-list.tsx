import type { PostingCard } from '#lib/views/posting-card.ts';
import { DrawnPostingList } from './posting-list.client.tsx';

export interface PostingListOptions {
  /** Names the list. */
  label: string;
  /** A company's own page leaves its name out. */
  withCompany?: boolean;
  /** What the reader hid or applied to is not shown. */
  leavesOut?: boolean;
  /** The list can be gone through by keyboard. */
  keys?: boolean;
}

/** Roles under one another, ruled like a ledger. */
export function PostingList({ cards, ...options }: PostingListOptions & { cards: readonly PostingCard[] }) {
  return <DrawnPostingList json={JSON.stringify(cards)} {...options} />;
}
