/**
 * Y Combinator's company pages (Work at a Startup): ycombinator.com/companies/{company}/jobs carries the list as state;
 * each posting's own page has JSON-LD. Read 2026-11.
 *
 * Quirks: dates in the list are relative ("20 days"), so they are left to the posting's page; pay and places are texts; applying
 * goes through an account there.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { parseJson } from './kit/json.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { id, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const job = z.object({
  id,
  title: z.string().trim().min(1),
  url: z.string().min(1),
  applyUrl: text,
  location: text,
  type: text,
  prettyRole: text,
  salaryRange: text,
  minExperience: text,
  companyName: text,
  companyLogoUrl: text,
});
const state = z.object({ props: z.object({ jobPostings: rows }) });
const ORIGIN = 'https://www.ycombinator.com';

export const ycombinator: Scraper = {
  ats: 'ycombinator',
  name: 'Y Combinator',
  docs: 'https://www.workatastartup.com/',
  urls: ['www.ycombinator.com/companies/:token/jobs/**', 'ycombinator.com/companies/:token/jobs/**'],
  // Sites link their profile there as a badge, whatever they hire by.
  handedIn: [
    'www.ycombinator.com/companies/:token',
    'ycombinator.com/companies/:token',
    'www.workatastartup.com/companies/:token',
  ],
  embeds: [],
  boardUrl: (token) => `${ORIGIN}/companies/${encodeURIComponent(token)}/jobs`,
  authority: 'fragile',

  async *list(board, ctx) {
    const url = this.boardUrl(board.token);
    const { data } = await ctx.page<unknown>(url, 'state');
    const read = state.safeParse(data);
    if (!read.success) throw new SourceChanged(`${url} holds no list of postings`, 'props.jobPostings');
    for (const row of ctx.rows(read.data.props.jobPostings, job)) yield fromState(row);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting');
    // The page's pay has a currency and a period, the list's only a text.
    return { ...completeFromLd(listed, data), pay: data?.pay ?? listed.pay };
  },

  extract: {
    state: ($) => parseJson($('[data-page]').first().attr('data-page') ?? 'null'),
    posting: ldPosting,
  },
};

function fromState(row: z.output<typeof job>): ListedPosting {
  return {
    sourceId: row.id,
    url: new URL(row.url, ORIGIN).href,
    title: row.title,
    locations: (row.location ?? '')
      .split(/\s+\/\s+/)
      .map((place) => place.trim())
      .filter(Boolean),
    department: row.prettyRole,
    employmentType: row.type,
    workplace: null,
    remote: null,
    pay: row.salaryRange
      ? { min: null, max: null, currency: null, period: null, text: row.salaryRange }
      : null,
    postedAt: null,
    validThrough: null,
    applyUrl: row.applyUrl,
    companyName: row.companyName,
    companyLogoUrl: row.companyLogoUrl,
    experience: row.minExperience,
  };
}
