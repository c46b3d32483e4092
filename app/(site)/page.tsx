import type { Metadata } from 'next';
import { PostingList } from '#components/posting/posting-list.tsx';
import { SearchBar } from '#components/search/search-bar.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { routes } from '#lib/routes.ts';
import { emptyQuery, searchHref } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { readSiteNumbers } from '#lib/site/read-site.ts';
import { toHomePage } from '#lib/views/home-page.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';

export const metadata: Metadata = { alternates: { canonical: routes.home() } };

export default async function HomePage() {
  const now = new Date();
  const [answer, numbers] = await Promise.all([searchPostings(emptyQuery, { now }), readSiteNumbers()]);
  const page = toHomePage(numbers, answer.facets, now);
  return (
    <>
      <div className="pb-10 pt-10 md:pt-16">
        <h1 className="max-w-[17ch] text-display font-bold tracking-tight">
          Open roles at startups, <mark className="box-decoration-clone px-1">with receipts</mark>
        </h1>
        <p className="mt-5 max-w-[58ch] text-lead text-soft">
          Read from the companies’ own job boards. Every fact shows the sentence it came from; what an advert
          does not say is called not stated.
        </p>
        <search className="mt-7 block max-w-[46rem]">
          <form method="get" action={routes.jobs()}>
            <SearchBar />
          </form>
        </search>
        <ul className="mt-5 flex flex-wrap gap-x-5 text-small" aria-label="Functions">
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

      <div className="mb-12">
        <NumberStrip numbers={page.numbers} />
      </div>

      <section aria-labelledby="newest-title">
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
