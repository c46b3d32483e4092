/**
 * join.com company pages. join.com/companies/{company} carries the first five jobs as state, and the company's number;
 * GET join.com/api/public/companies/{number}/jobs?page=N&pageSize=5 lists the other pages, five at a time and no more.
 * Each job has its page. Not documented; read 2026-11.
 *
 * Quirks: amounts are in cents; `settings.showSalary` must be obeyed; `idParam` changes on every re-post, `id` stays; a
 * deleted company answers 200 with `statusCode` in its state; the state names a person to contact, who is never read.
 */
import { z } from 'zod';
import { BoardGone, SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { nextPageProps } from './kit/page-state.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const PAGE_SIZE = 5;

const named = maybe(z.object({ name: text }));
const money = maybe(z.object({ amount: z.unknown().optional(), currency: text }));
const jobs = z.object({
  items: rows,
  pagination: z.object({
    pageCount: wholeNumber,
    total: maybe(wholeNumber),
    rowCount: maybe(wholeNumber),
  }),
});
const state = z.object({
  initialState: z.object({ company: z.object({ id, name: text }), jobs }),
});
const gone = z.object({ statusCode: z.union([z.literal(404), z.literal(410)]) });
const job = z.object({
  id,
  idParam: z.string().min(1),
  title: z.string().trim().min(1),
  createdAt: text,
  workplaceType: text,
  city: maybe(z.object({ cityName: text, regionName: text, countryName: text })),
  country: maybe(z.object({ iso3166: text })),
  employmentType: named,
  category: named,
  settings: maybe(z.object({ showSalary: flag })),
  salaryFrequency: text,
  salaryAmountFrom: money,
  salaryAmountTo: money,
});

export const join: Scraper = {
  ats: 'join',
  name: 'JOIN',
  docs: 'https://join.com',
  urls: [
    'join.com/companies/:token/**',
    'www.join.com/companies/:token/**',
    'join.com/*/companies/:token/**',
  ],
  embeds: [],
  boardUrl: (token) => `https://join.com/companies/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const url = join.boardUrl(board.token);
    const { data } = await ctx.page<unknown>(url, 'state');
    if (gone.safeParse(data).success) throw new BoardGone(`${url}: the company is no longer there`);
    const read = state.safeParse(data);
    if (!read.success) throw new SourceChanged(`${url} holds no list of jobs`, 'initialState.jobs');
    const { company, jobs: first } = read.data.initialState;
    const seen = new Set<string>();
    let answer = first;
    for (let number = 1; ; number++) {
      if (number > 1) {
        const query = `locale=en-us&page=${number}&pageSize=${PAGE_SIZE}`;
        answer = await ctx.json(`https://join.com/api/public/companies/${company.id}/jobs?${query}`, jobs);
      }
      for (const row of ctx.rows(answer.items, job)) {
        seen.add(row.id);
        yield toListed(row, url, company.name);
      }
      const { pageCount, total: stated, rowCount } = answer.pagination;
      if (number < pageCount && answer.items.length > 0) continue;
      const total = stated ?? rowCount ?? null;
      const complete = total === null ? number >= pageCount : seen.size === total;
      return { complete, total, why: complete ? null : `${seen.size} of ${total ?? 'more'} postings came` };
    }
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting');
    // The page knows hours where the list says "Employee"; its pay may be what the list was told not to show.
    const completed = completeFromLd(listed, data && { ...data, pay: null });
    return { ...completed, employmentType: data?.employmentType ?? listed.employmentType };
  },

  extract: { state: nextPageProps, posting: ldPosting },
};

function toListed(row: z.output<typeof job>, url: string, companyName: string | null): ListedPosting {
  const at = row.city;
  const parts = rawPlace(at?.cityName, at?.regionName, at?.countryName ?? row.country?.iso3166);
  return {
    sourceId: row.id,
    url: `${url}/${encodeURIComponent(row.idParam)}`,
    title: row.title,
    locations: [placeText(at?.cityName, at?.countryName)],
    places: parts ? [parts] : [],
    department: row.category?.name ?? null,
    employmentType: row.employmentType?.name ?? null,
    workplace: row.workplaceType,
    remote: null,
    pay: row.settings?.showSalary === false ? null : payOf(row),
    postedAt: row.createdAt,
    validThrough: null,
    applyUrl: null,
    companyName,
  };
}

function payOf(row: z.output<typeof job>): RawPay | null {
  const [from, to] = [row.salaryAmountFrom, row.salaryAmountTo];
  return rawPayOf({
    min: cents(from?.amount),
    max: cents(to?.amount),
    currency: currencyCode(from?.currency ?? to?.currency),
    ...paidPer(row.salaryFrequency),
  });
}

function cents(value: unknown): number | null {
  const number = amount(value);
  return number === null ? null : number / 100;
}
