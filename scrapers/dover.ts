/**
 * Dover careers pages. GET app.dover.com/api/v1/careers-page-slug/{slug} names the page's id, …/careers-page/{id}/jobs
 * lists its jobs, …/inbound/application-portal-job/{job} has the advert. Not documented; read 2026-11.
 *
 * Quirks: samples and unpublished jobs stand in the list; the token is a slug or the id itself; an advert may be marked
 * inactive or private although it is listed.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { boardToken } from './kit/board-url.ts';
import { codeWords } from './kit/code-words.ts';
import { isoDate } from './kit/dates.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const API = 'https://app.dover.com/api/v1';

const page = z.union([
  z.object({ count: wholeNumber, next: text, results: rows }),
  rows.transform((results) => ({ count: results.length, next: null, results })),
]);
const job = z.object({
  id,
  title: z.string().trim().min(1),
  workplace_type: text,
  is_published: flag,
  is_sample: flag,
  locations: listOf(
    z.object({
      name: text,
      location_option: maybe(z.object({ display_name: text, city: text, state: text, country: text })),
    }),
  ),
});
const advert = z.object({
  client_name: text,
  user_provided_description: text,
  created: text,
  compensation: maybe(
    z.object({
      lower_bound: z.unknown().optional(),
      upper_bound: z.unknown().optional(),
      currency_code: text,
      salary_range_type: text,
      employment_type: text,
    }),
  ),
});

export const dover: Scraper = {
  ats: 'dover',
  name: 'Dover',
  docs: 'https://www.dover.com',
  urls: ['app.dover.com/jobs/:token/**', 'app.dover.com/apply/:token/**'],
  tokenOf: (url) => {
    const [company, careers, page] = url.pathname.split('/').filter((part) => part !== '');
    const named = url.hostname === 'app.dover.com' && careers === 'careers' && page;
    return named ? boardToken(company === 'dover' ? page : (company ?? '')) : null;
  },
  embeds: [],
  boardUrl: (token) => `https://app.dover.com/jobs/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const token = encodeURIComponent(board.token);
    const slug = z.object({ id });
    const careersPage = await firstKnown(
      async () => (await ctx.json(`${API}/careers-page-slug/${token}`, slug)).id,
      () => board.token,
    );
    let url = `${API}/careers-page/${encodeURIComponent(careersPage)}/jobs`;
    const visited = new Set<string>();
    let read = 0;
    for (;;) {
      visited.add(url);
      const answer: z.output<typeof page> = await ctx.json(url, page);
      for (const row of ctx.rows(answer.results, job)) {
        if (row.is_published !== false && row.is_sample !== true) yield toListed(row, token);
      }
      read += answer.results.length;
      const { count, next }: { count: number; next: string | null } = answer;
      if (next === null) {
        const complete = read === count;
        return { complete, total: null, why: complete ? null : `${read} of ${count} rows came` };
      }
      if (visited.has(next) || !next.startsWith(`${API}/`)) {
        throw new SourceChanged(`${url}: the next page leads elsewhere`, 'next', next);
      }
      url = next;
    }
  },

  async detail(listed, _board, ctx) {
    const url = `${API}/inbound/application-portal-job/${encodeURIComponent(listed.sourceId)}`;
    const row = await ctx.json(url, advert);
    return {
      ...listed,
      employmentType: row.compensation?.employment_type ?? null,
      pay: payOf(row.compensation),
      postedAt: isoDate(row.created),
      companyName: row.client_name,
      descriptionHtml: row.user_provided_description,
    };
  },
};

function toListed(row: z.output<typeof job>, slug: string): ListedPosting {
  const url = `https://app.dover.com/apply/${slug}/${encodeURIComponent(row.id)}`;
  return {
    sourceId: row.id,
    url,
    title: row.title,
    locations: row.locations.map((at) => at.name ?? at.location_option?.display_name ?? ''),
    places: row.locations
      .map(({ location_option: at }) => rawPlace(at?.city, at?.state, at?.country))
      .filter((at) => at !== null),
    department: null,
    employmentType: null,
    workplace: codeWords(row.workplace_type),
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
  };
}

function payOf(said: z.output<typeof advert>['compensation']): RawPay | null {
  if (!said) return null;
  return rawPayOf({
    min: amount(said.lower_bound),
    max: amount(said.upper_bound),
    currency: currencyCode(said.currency_code),
    ...paidPer(said.salary_range_type),
  });
}
