import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { PostingList } from '#components/posting/posting-list.tsx';
import { ActiveFilters } from '#components/search/active-filters.tsx';
import { NoResults } from '#components/search/no-results.tsx';
import { SearchBar } from '#components/search/search-bar.tsx';
import { SearchFilters } from '#components/search/search-filters.tsx';
import { SuggestScript } from '#components/search/suggest-script.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { routes } from '#lib/routes.ts';
import { parseSearch, type SearchQuery, searchHref, searchString } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';
import { quoted } from '#lib/views/search-answer.ts';
import { toSearchPage } from '#lib/views/search-page.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function toParameters(searchParams: Props['searchParams']): Promise<URLSearchParams> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value].flat()) if (one !== undefined) parameters.append(name, one);
  }
  return parameters;
}

/** The query string of the feeds that follow a search. */
const feedOf = (query: SearchQuery) => searchString({ ...query, after: null });

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = parseSearch(await toParameters(searchParams));
  const narrowed = query.text !== '' || query.after !== null || Object.keys(query.filters).length > 0;
  return {
    title: query.text === '' ? 'Open roles' : `Open roles for ${quoted(query.text)}`,
    alternates: {
      canonical: searchHref({ ...query, after: null }),
      types: {
        'application/rss+xml': routes.jobsFeed('rss', feedOf(query)),
        'application/atom+xml': routes.jobsFeed('atom', feedOf(query)),
        'application/feed+json': routes.jobsFeed('json', feedOf(query)),
      },
    },
    // Only the plain list is worth an index entry; filtered ones are endless.
    ...(narrowed ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function JobsPage({ searchParams }: Props) {
  const parsed = parseSearch(await toParameters(searchParams));
  // A form without JavaScript sends its empty fields too; the address one copies should not carry them.
  if (parsed.untidy && parsed.problems.length === 0) redirect(searchHref(parsed.query));
  const now = new Date();
  const answer = await searchPostings(parsed.query, { now });
  const page = toSearchPage(answer, answer.postings.length, parsed.problems);

  return (
    <div className="grid gap-x-12 pt-6 lg:grid-cols-[17rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="lg:col-start-2">
        <SuggestScript nonce={(await headers()).get('x-nonce') ?? undefined} />
        <SearchBar text={page.text} form="search" />
        <div className="mt-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div>
            <h1 className="text-title" dir="auto">
              {page.heading}
            </h1>
            <p role="status" className="text-soft">
              {page.status}
              {page.range ? <span className="text-faint"> · {page.range}</span> : null}
            </p>
          </div>
          <nav aria-label="Order" className="flex flex-wrap items-center text-small">
            {page.sorts.map((sort) => (
              <a
                key={sort.label}
                href={sort.href}
                aria-current={sort.current ? 'true' : undefined}
                className="inline-flex min-h-10 items-center border-b-2 border-transparent px-2 no-underline hover:border-edge aria-current:border-stamp aria-current:font-semibold"
              >
                {sort.label}
              </a>
            ))}
          </nav>
        </div>
        {page.problems.length > 0 ? (
          <Notice tone="warn" role="status" className="mt-3" title="Part of this address was not understood">
            <ul>
              {page.problems.map((problem) => (
                <li key={problem} dir="auto">
                  {problem}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {page.corrected ? (
          <p className="mt-3" dir="auto">
            Showing results for <strong>{page.corrected.text}</strong>.{' '}
            <a href={page.corrected.insteadHref}>Search instead for {page.corrected.from}</a>
          </p>
        ) : null}
        {page.some ? (
          <p className="mt-3">No open role has all of these words. Those below have some of them.</p>
        ) : null}
        <ActiveFilters page={page} />
        <a
          href="#filters"
          className="mt-4 flex min-h-11 items-center justify-center border border-edge bg-surface font-semibold no-underline lg:hidden"
        >
          Filters{page.activeCount > 0 ? ` (${page.activeCount} on)` : ''}
        </a>
      </div>

      <aside
        id="filters"
        aria-label="Filters"
        className="filter-panel lg:col-start-1 lg:row-span-2 lg:row-start-1"
      >
        <div className="flex items-center justify-between pb-2">
          <h2 className="text-lead">Filters</h2>
          <a
            href="#results"
            className="inline-flex min-h-11 items-center lg:sr-only lg:focus-visible:not-sr-only"
          >
            Go to the results
          </a>
        </div>
        <SearchFilters groups={page.groups} hidden={page.hidden} />
      </aside>

      <div id="results" className="mt-4 lg:col-start-2">
        <h2 className="sr-only">Results</h2>
        {answer.total === 0 ? (
          <NoResults page={page} />
        ) : (
          <PostingList
            cards={answer.postings.map((posting) => toPostingCard(posting, now))}
            label="Results"
            leavesOut
            keys
          />
        )}
        <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-4 pt-6">
          {page.firstHref ? <a href={page.firstHref}>Back to the first page</a> : <span />}
          {page.next ? (
            <ButtonLink tone="secondary" href={page.next.href} rel="next">
              {page.next.text}
            </ButtonLink>
          ) : null}
        </nav>
        <p className="mt-10 flex flex-wrap items-center gap-x-4 text-small text-soft">
          Follow this search:
          <a href={routes.newAlert(feedOf(parsed.query))} className="inline-flex min-h-10 items-center">
            E-mail
          </a>
          {(['rss', 'atom', 'json'] as const).map((kind) => (
            <a
              key={kind}
              href={routes.jobsFeed(kind, feedOf(parsed.query))}
              className="inline-flex min-h-10 items-center"
            >
              {{ rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }[kind]}
            </a>
          ))}
        </p>
      </div>
    </div>
  );
}
