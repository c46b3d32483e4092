import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Table, Td, Th } from '#components/ui/table.tsx';
import { routes } from '#lib/routes.ts';
import { listWeek } from '#lib/site/read-insights.ts';
import { formatDate } from '#lib/views/format-age.ts';
import { formatNumber } from '#lib/views/format-number.ts';

export const metadata: Metadata = { title: 'Roles of a week', robots: { index: false, follow: true } };

const LIMIT = 100;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A Monday as "2026-11-23"; null for anything else. */
function readWeek(text: unknown): Date | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const week = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(week.getTime()) && week.getUTCDay() === 1 ? week : null;
}

export default async function WeekPage({ searchParams }: Props) {
  const asked = await searchParams;
  const week = readWeek(asked.of);
  const { show } = asked;
  if (week === null || (show !== 'opened' && show !== 'closed')) notFound();
  const number = Number(asked.page ?? 1);
  const page = Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1;
  const { entries, total } = await listWeek(show, week, { page, limit: LIMIT });
  const of = week.toISOString().slice(0, 10);
  const title = `${show === 'opened' ? 'Opened' : 'Closed'} in the week of ${formatDate(week)}`;
  return (
    <div className="pb-16">
      <PageHeader
        eyebrow={<a href={routes.insights()}>Insights</a>}
        title={title}
        lead={`${formatNumber(total)} roles, the first of the week first.`}
      />
      {entries.length === 0 ? (
        <EmptyState title="Nothing here" />
      ) : (
        <Table caption={title} captionHidden>
          <thead>
            <tr>
              <Th>Role</Th>
              <Th>Company</Th>
              <Th>{show === 'opened' ? 'Opened' : 'Closed'}</Th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.slug}>
                <Td>
                  <a href={routes.job(entry.slug)} dir="auto">
                    {entry.title}
                  </a>
                </Td>
                <Td>{entry.company}</Td>
                <Td className="figures whitespace-nowrap">{formatDate(entry.at)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="flex gap-4 pt-5">
        {page > 1 ? (
          <ButtonLink tone="secondary" href={routes.insightsWeek(show, of, page - 1)}>
            Earlier
          </ButtonLink>
        ) : null}
        {page * LIMIT < total ? (
          <ButtonLink tone="secondary" href={routes.insightsWeek(show, of, page + 1)}>
            Later
          </ButtonLink>
        ) : null}
      </p>
    </div>
  );
}
