import type { PostingCard as Card } from '#lib/views/posting-card.ts';
import { PostingCard } from './posting-card.tsx';

/** Roles under one another, ruled like a ledger. `label` names the list. */
export function PostingList({ cards, label }: { cards: readonly Card[]; label: string }) {
  return (
    <ol className="double-rule" aria-label={label}>
      {cards.map((card) => (
        <li key={card.id}>
          <PostingCard card={card} />
        </li>
      ))}
    </ol>
  );
}
