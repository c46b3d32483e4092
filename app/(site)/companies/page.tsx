import type { Metadata } from 'next';
import { CompanyTile } from '#components/company/company-tile.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { routes } from '#lib/routes.ts';
import { listCompanies } from '#lib/site/read-site.ts';
import { type CompanyEntry, type CompanyLetter, toCompanyIndex } from '#lib/views/company-index.ts';
import { formatCount } from '#lib/views/format-number.ts';

export const metadata: Metadata = {
  title: 'Companies',
  description: 'Startups with open roles, read from their own job boards.',
  alternates: { canonical: routes.companies() },
};

export default async function CompaniesPage() {
  const companies = await listCompanies();
  const letters = toCompanyIndex(companies, new Date());
  return (
    <>
      <PageHeader
        title="Companies"
        lead={`${formatCount(companies.length, 'company', 'companies')} with open roles.`}
      />
      {letters.length === 0 ? (
        <EmptyState title="No companies yet">
          <p>The first boards are being read.</p>
        </EmptyState>
      ) : (
        <>
          {letters.length > 1 ? <LetterNav letters={letters} /> : null}
          {letters.map(({ letter, id, companies: entries }) => (
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
        </>
      )}
    </>
  );
}

function LetterNav({ letters }: { letters: readonly CompanyLetter[] }) {
  return (
    <nav aria-label="Letters" className="double-rule py-1">
      <ul className="flex flex-wrap">
        {letters.map(({ letter, id }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="figures inline-flex size-10 items-center justify-center no-underline hover:underline"
              aria-label={letter === '#' ? 'Other' : (letter ?? '')}
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
                className="inline-block py-1 font-semibold no-underline hover:underline"
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
