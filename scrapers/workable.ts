/**
 * Workable. GET apply.workable.com/api/v1/widget/accounts/{account}?details=true lists everything in one answer; where
 * it does not know the account, POST …/api/v3/accounts/{account}/jobs lists page by page without descriptions. Read
 * 2026-11.
 *
 * Quirks: the widget repeats a shortcode once for each country; an account may be a number, which only the widget
 * knows; the rate limit is by IP over all accounts. https://help.workable.com/hc/en-us/articles/115012771647
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { codeWords } from './kit/code-words.ts';
import { joinParts } from './kit/html.ts';
import { firstKnown } from './kit/pages.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const place = z.object({ country: text, city: text, region: text });
const widget = z.object({ name: text, jobs: rows });
const widgetJob = z.object({
  shortcode: id,
  title: z.string().trim().min(1),
  url: z.string().min(1),
  application_url: text,
  code: text,
  employment_type: text,
  telecommuting: flag,
  department: text,
  published_on: text,
  country: text,
  city: text,
  state: text,
  locations: listOf(place),
  education: text,
  description: z.string().nullable().optional().catch(null),
});
type WidgetJob = z.output<typeof widgetJob>;

const page = z.object({ total: wholeNumber, results: rows, nextPage: text, token: text });
const job = z.object({
  shortcode: id,
  title: z.string().trim().min(1),
  remote: flag,
  location: maybe(place),
  locations: listOf(place),
  code: text,
  published: text,
  type: text,
  workplace: text,
  language: text,
  department: listOf(z.string()),
});
const advert = z.object({ description: text, requirements: text, benefits: text });

export const workable: Scraper = {
  ats: 'workable',
  name: 'Workable',
  docs: 'https://help.workable.com/hc/en-us/articles/115012771647',
  urls: [
    'apply.workable.com/api/v1/widget/accounts/:token/**',
    'apply.workable.com/api/v3/accounts/:token/**',
    'apply.workable.com/:token/**',
    'www.workable.com/api/accounts/:token',
    ':token.workable.com',
    ':token.workable.com/jobs/**',
    ':token.workable.com/j/**',
  ],
  embeds: [/\bwhr_embed\(\s*["']?([\w-]+)/],
  boardUrl: (token) => `https://apply.workable.com/${encodeURIComponent(token)}/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const account = encodeURIComponent(board.token);
    const answer = await firstKnown(
      () => ctx.json(`https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`, widget),
      () => null,
    );
    if (!answer) return yield* listPages(board, ctx);
    const merged = new Map<string, WidgetJob[]>();
    for (const row of ctx.rows(answer.jobs, widgetJob)) {
      merged.set(row.shortcode, [...(merged.get(row.shortcode) ?? []), row]);
    }
    for (const same of merged.values()) yield fromWidget(same, answer.name);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, board, ctx) {
    const account = encodeURIComponent(board.token);
    const url = `https://apply.workable.com/api/v2/accounts/${account}/jobs/${encodeURIComponent(listed.sourceId)}`;
    const { description, requirements, benefits } = await ctx.json(url, advert);
    const parts = [
      { html: description },
      { heading: 'Requirements', html: requirements },
      { heading: 'Benefits', html: benefits },
    ];
    return { ...listed, descriptionHtml: joinParts(parts) };
  },
};

async function* listPages(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const account = encodeURIComponent(board.token);
  const url = `https://apply.workable.com/api/v3/accounts/${account}/jobs`;
  const everything = { query: '', location: [], department: [], worktype: [], remote: [] };
  const tokens = new Set<string>();
  const seen = new Set<string>();
  let token: string | null = null;
  for (;;) {
    const body: unknown = token === null ? everything : { ...everything, token };
    const answer: z.output<typeof page> = await ctx.json(url, page, { method: 'POST', body });
    for (const row of ctx.rows(answer.results, job)) {
      seen.add(row.shortcode);
      yield fromPage(row, board);
    }
    token = answer.nextPage ?? answer.token;
    if (token === null || answer.results.length === 0) {
      const complete = seen.size === answer.total;
      const why = complete ? null : `${seen.size} of ${answer.total} postings came`;
      return { complete, total: answer.total, why };
    }
    if (tokens.has(token)) throw new SourceChanged(`${url} repeats a page`, 'nextPage', token);
    tokens.add(token);
  }
}

/** One posting of the rows that share a shortcode: they differ in their places only. */
function fromWidget(same: WidgetJob[], companyName: string | null): ListedPosting {
  const [row] = same as [WidgetJob];
  const places = same.flatMap(({ locations, city, state, country }) =>
    locations.length > 0 ? locations : [{ city, region: state, country }],
  );
  return {
    sourceId: row.shortcode,
    url: row.url,
    title: row.title,
    locations: places.map((at) => placeText(at.city, at.region, at.country)),
    places: places.map((at) => rawPlace(at.city, at.region, at.country)).filter((at) => at !== null),
    department: row.department,
    employmentType: row.employment_type,
    workplace: null,
    remote: row.telecommuting,
    pay: null,
    postedAt: row.published_on,
    validThrough: null,
    ...(row.description === undefined ? {} : { descriptionHtml: row.description }),
    applyUrl: row.application_url,
    requisitionId: row.code,
    companyName,
    education: row.education,
  };
}

function fromPage(row: z.output<typeof job>, board: BoardRef): ListedPosting {
  const places = row.locations.length > 0 ? row.locations : row.location ? [row.location] : [];
  return {
    sourceId: row.shortcode,
    url: `https://apply.workable.com/${encodeURIComponent(board.token)}/j/${encodeURIComponent(row.shortcode)}/`,
    title: row.title,
    locations: places.map((at) => placeText(at.city, at.region, at.country)),
    places: places.map((at) => rawPlace(at.city, at.region, at.country)).filter((at) => at !== null),
    department: row.department[0] ?? null,
    employmentType: row.type,
    workplace: codeWords(row.workplace),
    remote: row.remote,
    pay: null,
    postedAt: row.published,
    validThrough: null,
    applyUrl: null,
    requisitionId: row.code,
    language: row.language,
  };
}
