/** The roles that a number of a company's page counts. Pure. */
import type { CompanyHistory, HistoryEntry } from '#lib/company-record.ts';
import { routes } from '#lib/routes.ts';
import { formatDate } from './format-age.ts';
import { formatNumber } from './format-number.ts';

export const HISTORY_PAGE = 100;

export const historyTitles: Record<CompanyHistory, { title: string; lead: string }> = {
  opened: {
    title: 'Opened in the last 90 days',
    lead: 'Open or closed since, by the earlier of the employer’s date and our first sighting, newest first.',
  },
  closed: { title: 'Closed in the last 90 days', lead: 'Newest closings first.' },
  'closed-year': {
    title: 'Closed in the last year',
    lead: 'What the median of days open is taken from. Days are counted from our first sighting, which can be later than the opening.',
  },
};

export interface HistoryRow {
  href: string;
  title: string;
  opened: string;
  /** Null while it is open. */
  closed: string | null;
  days: string | null;
}

export interface HistoryPage {
  rows: HistoryRow[];
  /** "101–200 of 312" */
  range: string;
  previous: string | null;
  next: string | null;
}

const DAY_MS = 86_400_000;

export function toHistoryPage(
  slug: string,
  history: CompanyHistory,
  { entries, total }: { entries: readonly HistoryEntry[]; total: number },
  page: number,
): HistoryPage {
  const first = (page - 1) * HISTORY_PAGE + 1;
  return {
    rows: entries.map((entry) => ({
      href: routes.job(entry.slug),
      title: entry.title,
      opened: formatDate(entry.openedAt),
      closed: entry.closedAt === null ? null : formatDate(entry.closedAt),
      days:
        entry.closedAt === null
          ? null
          : formatNumber(Math.round((entry.closedAt.getTime() - entry.firstSeenAt.getTime()) / DAY_MS)),
    })),
    range:
      entries.length === 0
        ? 'none'
        : `${formatNumber(first)}–${formatNumber(first + entries.length - 1)} of ${formatNumber(total)}`,
    previous: page > 1 ? routes.companyHistory(slug, history, page - 1) : null,
    next: page * HISTORY_PAGE < total ? routes.companyHistory(slug, history, page + 1) : null,
  };
}
