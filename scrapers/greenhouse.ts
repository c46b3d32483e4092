/**
 * Greenhouse job boards. GET boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true lists everything in one answer;
 * the same API serves boards hosted in the EU. Read 2026-11.
 *
 * Quirks: `content` is HTML escaped once; `updated_at` moves without any change; `internal_job_id` null marks a general
 * application; `pay_input_ranges` comes only with pay_transparency=true, in cents and without a period; `metadata` holds
 * names of staff and is never read. Where the API does not know the board, its hosted page carries the list as state,
 * 50 to a page and without descriptions.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { unescapeHtml } from './kit/html.ts';
import { jsonAfter, parseJson } from './kit/json.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode } from './kit/pay.ts';
import { id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const named = z.object({ name: text });
const jobs = z.object({ jobs: rows, meta: maybe(z.object({ total: wholeNumber })) });
const job = z.object({
  id,
  title: z.string().trim().min(1),
  absolute_url: z.string().min(1),
  internal_job_id: z.unknown().optional(),
  location: maybe(named),
  content: text,
  first_published: text,
  updated_at: text,
  requisition_id: text,
  company_name: text,
  language: text,
  departments: listOf(named),
  pay_input_ranges: listOf(
    z.object({
      min_cents: z.unknown().optional(),
      max_cents: z.unknown().optional(),
      currency_type: text,
      title: text,
    }),
  ),
});

const hostedPage = z.object({
  jobPosts: z.object({ total: wholeNumber, total_pages: wholeNumber, data: rows }),
  board: maybe(named),
  boardConfiguration: maybe(z.object({ logo: maybe(z.object({ url: text })) })),
});
const hostedJob = z.object({
  id,
  title: z.string().trim().min(1),
  absolute_url: z.string().min(1),
  internal_job_id: z.unknown().optional(),
  location: text,
  published_at: text,
  updated_at: text,
  requisition_id: text,
  department: maybe(named),
});

export const greenhouse: Scraper = {
  ats: 'greenhouse',
  name: 'Greenhouse',
  docs: 'https://developers.greenhouse.io/job-board.html',
  urls: [
    'boards-api.greenhouse.io/v1/boards/:token/**',
    'api.greenhouse.io/v1/boards/:token/**',
    'boards.greenhouse.io/embed/job_board?for=:token',
    'boards.greenhouse.io/embed/job_board/js?for=:token',
    'boards.greenhouse.io/embed/job_app?for=:token',
    'boards.eu.greenhouse.io/embed/job_board?for=:token',
    'boards.eu.greenhouse.io/embed/job_board/js?for=:token',
    'boards.eu.greenhouse.io/embed/job_app?for=:token',
    'job-boards.greenhouse.io/embed/job_board?for=:token',
    'job-boards.greenhouse.io/embed/job_board/js?for=:token',
    'job-boards.greenhouse.io/embed/job_app?for=:token',
    'job-boards.eu.greenhouse.io/embed/job_board?for=:token',
    'job-boards.eu.greenhouse.io/embed/job_board/js?for=:token',
    'job-boards.eu.greenhouse.io/embed/job_app?for=:token',
    'boards.greenhouse.io/:token/**',
    'boards.eu.greenhouse.io/:token/**',
    'job-boards.greenhouse.io/:token/**',
    'job-boards.eu.greenhouse.io/:token/**',
  ],
  embeds: [
    /"urlToken"\s*:\s*"([\w-]+)"/,
    /(?:\b|gh|greenhouse[-_]?)[bB]oard[-_]?[tT]oken["']?\s*[:=]\s*["']([\w-]+)["']/,
  ],
  boardUrl: (token) => `https://job-boards.greenhouse.io/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const token = encodeURIComponent(board.token);
    const api = `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true`;
    const answer = await firstKnown(
      () => ctx.json(`${api}&pay_transparency=true`, jobs),
      () => ctx.json(api, jobs),
      () => null,
    );
    if (!answer) return yield* listHostedPages(board, ctx);
    for (const row of ctx.rows(answer.jobs, job)) yield fromApi(row);
    const total = answer.meta?.total ?? null;
    const whole = total === null || total === answer.jobs.length;
    return { complete: whole, total, why: whole ? null : `${answer.jobs.length} of ${total} postings came` };
  },

  /** Only what the hosted board listed: the API's list is whole. */
  async detail(listed, board, ctx) {
    const url = `${hostedUrl(board)}/jobs/${encodeURIComponent(listed.sourceId)}`;
    const { data } = await ctx.page<unknown>(url, 'hostedJob');
    const read = z.object({ content: text }).safeParse(data);
    return { ...listed, descriptionHtml: read.success ? read.data.content : null };
  },

  extract: {
    // The list, and the look of the whole site, which has the logo.
    hostedBoard: ($) => {
      const list = loaderData($, 'jobPosts');
      return list && { ...loaderData($, 'boardConfiguration'), ...list };
    },
    hostedJob: ($) => loaderData($, 'jobPost')?.jobPost ?? null,
  },
};

/** The hosted board, page by page. */
async function* listHostedPages(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const first = hostedUrl(board);
  let seen = 0;
  for (let page = 1; ; page++) {
    const url = page === 1 ? first : `${first}?page=${page}`;
    const { data } = await ctx.page<unknown>(url, 'hostedBoard');
    const state = hostedPage.safeParse(data);
    if (!state.success) throw new SourceChanged(`${url} holds no list of postings`, 'jobPosts');
    const { total, total_pages, data: found } = state.data.jobPosts;
    const employer = {
      companyName: state.data.board?.name ?? null,
      companyLogoUrl: state.data.boardConfiguration?.logo?.url ?? null,
    };
    for (const row of ctx.rows(found, hostedJob)) yield { ...fromHostedPage(row), ...employer };
    seen += found.length;
    if (page >= total_pages || found.length === 0) {
      const complete = seen === total;
      return { complete, total, why: complete ? null : `${seen} of ${total} postings came` };
    }
  }
}

function hostedUrl(board: BoardRef): string {
  const host = board.url ? new URL(board.url).host : '';
  const known = /^job-boards(\.eu)?\.greenhouse\.io$/.test(host) ? host : 'job-boards.greenhouse.io';
  const eu = /^boards\.eu\.greenhouse\.io$/.test(host) ? 'job-boards.eu.greenhouse.io' : known;
  return `https://${eu}/${encodeURIComponent(board.token)}`;
}

function fromApi(row: z.output<typeof job>): ListedPosting {
  return {
    sourceId: row.id,
    url: row.absolute_url,
    title: row.title,
    locations: row.location?.name ? [row.location.name] : [],
    department: row.departments[0]?.name ?? null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: payOf(row.pay_input_ranges),
    postedAt: row.first_published,
    validThrough: null,
    updatedAt: row.updated_at,
    descriptionHtml: row.content === null ? null : unescapeHtml(row.content),
    applyUrl: null,
    requisitionId: row.requisition_id,
    companyName: row.company_name,
    language: row.language,
    prospect: row.internal_job_id === null,
  };
}

function fromHostedPage(row: z.output<typeof hostedJob>): ListedPosting {
  return {
    sourceId: row.id,
    url: row.absolute_url,
    title: row.title,
    locations: row.location ? [row.location] : [],
    department: row.department?.name ?? null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: row.published_at,
    validThrough: null,
    updatedAt: row.updated_at,
    applyUrl: null,
    requisitionId: row.requisition_id,
    prospect: row.internal_job_id === null,
  };
}

/**
 * All ranges as wording ("Zone A: $90,000 – $120,000 USD; …"): they may be for several places or levels, and none says its
 * period, so that no amounts are taken from them here.
 */
function payOf(ranges: z.output<typeof job>['pay_input_ranges']): RawPay | null {
  const parts = ranges.flatMap((range) => {
    const currency = currencyCode(range.currency_type);
    const bounds = [...new Set([cents(range.min_cents), cents(range.max_cents)])].filter(
      (bound) => bound !== null,
    );
    if (bounds.length === 0) return [];
    const said = bounds.map((bound) => moneyText(bound, currency)).join(' – ');
    return [
      `${range.title === null ? '' : `${range.title.trim()}: `}${said}${currency ? ` ${currency}` : ''}`,
    ];
  });
  if (parts.length === 0) return null;
  const currency = currencyCode(ranges[0]?.currency_type);
  return { min: null, max: null, currency, period: null, text: parts.join('; ') };
}

function cents(value: unknown): number | null {
  const number = amount(value);
  return number === null ? null : number / 100;
}

/** `$120,000`, `€61.50`, `CHF 90,000`; the bare number where no currency is given. */
function moneyText(value: number, currency: string | null): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat('en-US', {
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replaceAll('\u00a0', ' ');
}

/** The data of the route that has this key, in the state a hosted page carries. */
function loaderData($: CheerioAPI, key: string): Record<string, unknown> | null {
  const script = $('script')
    .toArray()
    .map((element) => $(element).text())
    .find((source) => source.includes('window.__remixContext'));
  const state = script ? jsonAfter(script, 'window.__remixContext') : null;
  if (!state) return null;
  const routes = z.record(z.string(), z.unknown());
  const read = z.object({ state: z.object({ loaderData: routes }) }).safeParse(parseJson(state));
  if (!read.success) return null;
  const data = Object.values(read.data.state.loaderData).map((route) => routes.safeParse(route).data);
  return data.find((route) => route && key in route) ?? null;
}
