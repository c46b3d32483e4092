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
    <article
      className={classNames(
        'group relative grid gap-x-4 border-b border-rule py-5 hover:bg-surface',
        withCompany
          ? 'grid-cols-[2.5rem_minmax(0,1fr)] md:grid-cols-[2.5rem_minmax(0,1fr)_12.5rem]'
          : 'md:grid-cols-[minmax(0,1fr)_12.5rem]',
      )}
    >
      {withCompany ? <CompanyTile tile={card.company.tile} /> : null}
      <div className="min-w-0">
        <h3 className="text-lead" dir="auto">
          <a
            href={card.href}
            className="no-underline decoration-2 before:absolute before:inset-0 group-hover:underline"
          >
            {card.title}
          </a>
        </h3>
        <p className="text-soft">
          {withCompany ? (
            <a href={card.company.href} className="relative font-medium no-underline hover:underline">
              {card.company.name}
            </a>
          ) : null}
          {withCompany && card.place ? ' · ' : null}
          {card.place}
        </p>
        <div className="strip mt-2 text-small">
          <ul aria-label="Facts">
            <li>
              {card.pay ? (
                <span className="figures text-ink">{card.pay}</span>
              ) : (
                <span className="text-faint">Pay not stated</span>
              )}
            </li>
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
      <div
        className={classNames(
          'mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-faint md:mt-0.5 md:flex-col md:items-end md:text-right',
          withCompany ? 'col-start-2 md:col-start-3' : 'md:col-start-2',
        )}
      >
        <span className="whitespace-nowrap">
          <Time moment={card.age} />
        </span>
        <span className="figures whitespace-nowrap text-mark">
          <Time moment={card.seenOpen} />
        </span>
        {card.flags.map((flag) => (
          <Badge key={flag.text} tone={flag.tone}>
            {flag.text}
          </Badge>
        ))}
      </div>
      <TrackerSlot
        role={card}
        className={classNames('col-span-full', withCompany && 'md:col-start-2 md:col-end-4')}
      />
    </article>
  );
}
