import type { PostingCard as Card } from '#lib/views/posting-card.ts';
import { PostingCard } from './posting-card.tsx';

/** Roles under one another, ruled like a ledger. `label` names the list; a company's own page leaves its name out. */
export function PostingList({
  cards,
  label,
  withCompany = true,
}: {
  cards: readonly Card[];
  label: string;
  withCompany?: boolean;
}) {
  return (
    <ol className="double-rule" aria-label={label}>
      {cards.map((card) => (
        <li key={card.id}>
          <PostingCard card={card} withCompany={withCompany} />
        </li>
      ))}
    </ol>
  );
}
