import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PostingList } from '#components/posting/posting-list.tsx';
import { ReceiptSlip } from '#components/posting/receipt-slip.tsx';
import { SearchBar } from '#components/search/search-bar.tsx';
import { SuggestScript } from '#components/search/suggest-script.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { findExamplePosting } from '#lib/postings/get-posting.ts';
import { routes } from '#lib/routes.ts';
import { emptyQuery, searchHref } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { readSiteNumbers } from '#lib/site/read-site.ts';
import { toHomePage } from '#lib/views/home-page.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';
import { toPostingDetail } from '#lib/views/posting-detail.ts';
import { toReceiptSlip } from '#lib/views/receipt-slip.ts';

export const metadata: Metadata = { alternates: { canonical: routes.home() } };

export default async function HomePage() {
  const now = new Date();
  const [answer, numbers, example] = await Promise.all([
    searchPostings(emptyQuery, { now }),
    readSiteNumbers(),
    findExamplePosting(),
  ]);
  const page = toHomePage(numbers, answer, now);
  const slip = example === null ? null : toReceiptSlip(toPostingDetail(example, now));
  return (
    <>
      <div className="grid gap-x-16 gap-y-10 pb-12 pt-10 md:pt-16 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <h1 className="max-w-[14ch] text-display font-bold">
            Open roles at startups, <span className="swipe">with receipts</span>
          </h1>
          <p className="mt-5 max-w-[52ch] text-lead text-soft">
            Read from the companies’ own job boards. Every fact shows the sentence it came from; what an
            advert does not say is called not stated.
          </p>
          <search className="mt-7 block">
            <form method="get" action={routes.jobs()}>
              <SearchBar />
              <SuggestScript nonce={(await headers()).get('x-nonce') ?? undefined} />
            </form>
          </search>
          <ul className="mt-4 flex flex-wrap gap-x-5 text-small" aria-label="Functions">
            {page.functions.map((entry) => (
              <li key={entry.label}>
                <a
                  href={entry.href}
                  className="inline-flex min-h-10 items-center gap-1.5 no-underline hover:underline"
                >
                  {entry.label} <span className="figures text-faint">{entry.count}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        {slip ? (
          <div className="hidden self-center lg:block">
            <ReceiptSlip slip={slip} />
          </div>
        ) : null}
      </div>

      <NumberStrip numbers={page.numbers} />

      <section aria-labelledby="newest-title" className="pt-12">
        <h2 id="newest-title" className="pb-3 text-title">
          Newest open roles
        </h2>
        {answer.postings.length === 0 ? (
          <EmptyState title="No roles yet">
            <p>
              The first boards are being read. <a href={routes.sources()}>See how far it is</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <PostingList
              cards={answer.postings.map((posting) => toPostingCard(posting, now))}
              label="Newest open roles"
              leavesOut
              keys
            />
            <p className="pt-6">
              <ButtonLink tone="secondary" href={searchHref(emptyQuery)}>
                All {page.openCount} open roles
              </ButtonLink>
            </p>
          </>
        )}
      </section>
    </>
  );
}
