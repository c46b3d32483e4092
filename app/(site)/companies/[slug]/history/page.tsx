import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { getCompanyHistory } from '#lib/companies/get-company.ts';
import type { CompanyHistory } from '#lib/company-record.ts';
import { NotFound } from '#lib/errors.ts';
import { routes } from '#lib/routes.ts';
import { HISTORY_PAGE, historyTitles, toHistoryPage } from '#lib/views/company-history.ts';

export const metadata: Metadata = { title: 'Roles over time', robots: { index: false, follow: true } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CompanyHistoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const asked = await searchParams;
  if (typeof asked.show !== 'string' || !Object.hasOwn(historyTitles, asked.show)) notFound();
  const show = asked.show as CompanyHistory;
  const number = Number(asked.page ?? 1);
  const page = Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1;
  const found = await getCompanyHistory(slug, show, { now: new Date(), page, limit: HISTORY_PAGE }).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    },
  );
  const list = toHistoryPage(slug, show, found, page);
  const { title, lead } = historyTitles[show];
  return (
    <div className="pb-16">
      <PageHeader eyebrow={<a href={routes.company(slug)}>{found.name}</a>} title={title} lead={lead} />
      {list.rows.length === 0 ? (
        <EmptyState title="Nothing here" />
      ) : (
        <>
          <p className="figures pb-3 text-small text-soft">{list.range}</p>
          <Table caption={`${found.name}: ${title.toLowerCase()}`} captionHidden>
            <thead>
              <tr>
                <Th>Role</Th>
                <Th>Opened</Th>
                <Th>Closed</Th>
                <Th numeric>Days open</Th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <tr key={row.href}>
                  <Td>
                    <a href={row.href} dir="auto">
                      {row.title}
                    </a>
                  </Td>
                  <Td className="figures whitespace-nowrap">{row.opened}</Td>
                  <Td className="figures whitespace-nowrap">{row.closed ?? 'still open'}</Td>
                  <Td numeric>{row.days ?? '–'}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      <p className="flex gap-4 pt-5">
        {list.previous ? (
          <ButtonLink tone="secondary" href={list.previous}>
            Newer
          </ButtonLink>
        ) : null}
        {list.next ? (
          <ButtonLink tone="secondary" href={list.next}>
            Older
          </ButtonLink>
        ) : null}
      </p>
    </div>
  );
}
