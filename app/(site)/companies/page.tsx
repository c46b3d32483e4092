import type { Metadata } from 'next';
import { CompanyTile } from '#components/company/company-tile.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FindBar } from '#components/ui/find-bar.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { listCompanies } from '#lib/site/read-site.ts';
import {
  type CompanyEntry,
  type CompanyIndex,
  companiesPerPage,
  parseCompanyList,
  toCompanyIndex,
} from '#lib/views/company-index.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words, from, after } = parseCompanyList(await searchParams);
  const narrowed = words !== '' || from !== '' || after !== null;
  return {
    title: 'Companies',
    description: 'Startups with open roles, read from their own job boards.',
    alternates: { canonical: routes.companies() },
    ...(narrowed ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function CompaniesPage({ searchParams }: Props) {
  const ask = parseCompanyList(await searchParams);
  const found = await listCompanies({ ...ask, limit: companiesPerPage });
  const index = toCompanyIndex(found, ask, new Date());
  return (
    <>
      <PageHeader title="Companies" lead={index.lead} />
      <FindBar action={routes.companies()} label="Find a company by its name" words={ask.words} />
      {index.jumps.length > 0 ? <LetterNav jumps={index.jumps} /> : null}
      {index.letters.length === 0 ? (
        <EmptyState title={index.narrowed ? 'No company here' : 'No companies yet'}>
          <p>
            {index.narrowed ? (
              <a href={routes.companies()}>All companies</a>
            ) : (
              'The first boards are being read.'
            )}
          </p>
        </EmptyState>
      ) : null}
      {index.letters.map(({ letter, id, companies: entries }) => (
        <section
          key={id}
          aria-labelledby={letter === null ? undefined : id}
          aria-label={letter === null ? 'All companies' : undefined}
          className={
            letter === null
              ? 'double-rule pt-4'
              : 'grid border-t border-rule py-4 md:grid-cols-[4rem_minmax(0,1fr)]'
          }
        >
          {letter === null ? null : (
            <h2 id={id} className="text-title text-stamp">
              {letter === '#' ? <abbr title="Other">#</abbr> : letter}
            </h2>
          )}
          <CompanyGrid companies={entries} />
        </section>
      ))}
      {index.narrowed || index.nextHref ? (
        <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-4 pt-6">
          {index.narrowed ? <a href={routes.companies()}>Back to the first page</a> : <span />}
          {index.nextHref ? (
            <ButtonLink tone="secondary" href={index.nextHref} rel="next">
              Next companies
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function LetterNav({ jumps }: { jumps: CompanyIndex['jumps'] }) {
  return (
    <nav aria-label="Letters" className="py-1">
      <ul className="flex flex-wrap">
        {jumps.map(({ letter, href }) => (
          <li key={letter}>
            <a
              href={href}
              className="figures inline-flex size-10 items-center justify-center no-underline hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CompanyGrid({ companies }: { companies: readonly CompanyEntry[] }) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {companies.map((company) => (
        <li key={company.href} className="flex items-center gap-3 py-2">
          <CompanyTile tile={company.tile} />
          <div className="min-w-0">
            <p className="leading-tight">
              <a
                href={company.href}
                className="inline-block max-w-full py-1 font-semibold no-underline hover:underline"
                dir="auto"
              >
                {company.name}
              </a>{' '}
              <span className="figures whitespace-nowrap text-small">{company.open}</span>
            </p>
            <p className="text-small text-faint">{company.note}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
