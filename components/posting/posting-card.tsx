import { CompanyTile } from '#components/company/company-tile.tsx';
import { TrackerSlot } from '#components/tracker/tracker-slot.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { Time } from '#components/ui/time.tsx';
import type { PostingCard as Card } from '#lib/views/posting-card.ts';

/** One role as an entry of the ledger: title, employer, the strip of facts, and when it was seen. The whole entry is its link. */
export function PostingCard({ card, withCompany = true }: { card: Card; withCompany?: boolean }) {
  const facts = [card.workplace, card.years, card.level, card.visa].filter((fact) => fact !== null);
  return (
    <article className={classNames('role-card', withCompany && 'role-card-tiled')}>
      {withCompany ? <CompanyTile tile={card.company.tile} /> : null}
      <div className="min-w-0">
        <h3 dir="auto">
          <a href={card.href}>{card.title}</a>
        </h3>
        <p className="text-soft">
          {withCompany ? (
            <a href={card.company.href} className="role-company">
              {card.company.name}
            </a>
          ) : null}
          {withCompany && card.place ? ' · ' : null}
          {card.place}
        </p>
        <div className="strip mt-2 text-small">
          <ul aria-label="Facts">
            {card.pay ? (
              <li className="figures text-ink">{card.pay}</li>
            ) : (
              <li className="text-faint">Pay not stated</li>
            )}
            {facts.map((fact) => (
              <li key={fact} className="text-soft">
                {fact}
              </li>
            ))}
            {card.technologies.length > 0 ? (
              <li className="text-faint">{card.technologies.join(', ')}</li>
            ) : null}
          </ul>
        </div>
      </div>
      <div className="role-seen">
        <Time moment={card.age} />
        <Time moment={card.seenOpen} className="figures text-mark" />
        {card.flags.map((flag) => (
          <Badge key={flag.text} tone={flag.tone}>
            {flag.text}
          </Badge>
        ))}
      </div>
      <TrackerSlot role={card} className="role-marks" />
    </article>
  );
}
