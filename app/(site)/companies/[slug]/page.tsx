import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CompanyTile } from '#components/company/company-tile.tsx';
import { ProfileWords } from '#components/company/profile-words.tsx';
import { SourceTable } from '#components/company/source-table.client.tsx';
import { PostingList } from '#components/posting/posting-list.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { NumberStrip } from '#components/ui/number-strip.tsx';
import { getCompany } from '#lib/companies/get-company.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { emptyQuery, withFilter } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { toCompanyPage } from '#lib/views/company-page.ts';
import { toPostingCard } from '#lib/views/posting-card.ts';

type Props = { params: Promise<{ slug: string }> };

const readCompany = cache((slug: string) =>
  getCompany(slug, new Date()).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { company } = await readCompany((await params).slug);
  return {
    title: `${company.name}: open roles`,
    description: company.tagline ?? `Open roles at ${company.name}, read from its own job board.`,
    alternates: { canonical: routes.company(company.slug) },
    ...(company.isSample ? { robots: { index: false } } : {}),
  };
}

export default async function CompanyPage({ params }: Props) {
  const { company, closed } = await readCompany((await params).slug);
  const now = new Date();
  const answer = await searchPostings(withFilter(emptyQuery, 'company', company.slug), { now, limit: 50 });
  const page = toCompanyPage(company, answer, now);
  const troubled = page.boards.filter((board) => board.state.reason !== null);

  return (
    <>
      <header className="flex flex-wrap items-start gap-5 pb-6 pt-8 md:pt-12">
        <CompanyTile tile={page.tile} size="large" eager />
        <div className="min-w-0 grow basis-72">
          <h1 className="text-headline" dir="auto">
            {page.name}
          </h1>
          {page.tagline ? <p className="mt-2 max-w-[62ch] text-lead text-soft">{page.tagline}</p> : null}
          <ul className="mt-2 flex flex-wrap gap-x-5 text-small text-soft">
            {page.legalName ? <li className="py-2">{page.legalName}</li> : null}
            {page.basics.map((basic) => (
              <li key={basic.label} className="py-2">
                {basic.label} {basic.value}
              </li>
            ))}
            {page.website ? (
              <li>
                <a href={page.website.href} rel="nofollow noopener" className="inline-block py-2">
                  {page.website.host}
                </a>
              </li>
            ) : null}
            {page.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} rel="nofollow ugc noopener" className="inline-block py-2">
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </header>

      <NumberStrip numbers={page.numbers} />
      {troubled.map((board) => (
        <Notice
          key={board.id}
          tone="warn"
          className="mt-4"
          title={`${board.system} board: ${board.state.text.toLowerCase()}`}
        >
          <p>{board.state.reason}</p>
        </Notice>
      ))}

      <section aria-labelledby="open-title" className="pt-10">
        <h2 id="open-title" className="pb-1 text-title">
          Open roles
        </h2>
        {page.functions.length > 1 ? (
          <ul className="flex flex-wrap gap-x-5 pb-2 text-small" aria-label="Functions">
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
        ) : null}
        {answer.postings.length === 0 ? (
          <EmptyState title="No open roles at the moment">
            <p>We keep reading its board; roles appear here as soon as it lists one.</p>
          </EmptyState>
        ) : (
          <PostingList
            cards={answer.postings.map((posting) => toPostingCard(posting, now))}
            label="Open roles"
            withCompany={false}
          />
        )}
        {answer.next ? (
          <p className="pt-5">
            <ButtonLink tone="secondary" href={page.allHref}>
              All {page.openCount} open roles
            </ButtonLink>
          </p>
        ) : null}
      </section>

      <ProfileWords id="about-title" title="About, in its own words" words={page.about} />
      <ProfileWords id="life-title" title={`Life at ${page.name}`} words={page.lifeAt} />
      <ProfileWords id="values-title" title="Values" words={page.values} />

      {closed.length > 0 ? (
        <section id="closed" aria-labelledby="closed-title" className="pt-12">
          <h2 id="closed-title" className="pb-1 text-title">
            Closed lately
          </h2>
          <p className="pb-3 text-small text-soft">
            The newest {closed.length}.{' '}
            <a href={routes.companyHistory(company.slug, 'closed-year')} className="inline-block py-2">
              All that closed in the last year, with their days open
            </a>
          </p>
          <PostingList
            cards={closed.map((posting) => toPostingCard(posting, now))}
            label="Closed lately"
            withCompany={false}
          />
        </section>
      ) : null}

      {page.boards.length > 0 ? (
        <section aria-labelledby="boards-title" className="pt-12">
          <h2 id="boards-title" className="pb-3 text-title">
            Where we read this
          </h2>
          <SourceTable lines={page.boards} caption={`Boards of ${page.name}`} withCompany={false} />
        </section>
      ) : null}
    </>
  );
}
