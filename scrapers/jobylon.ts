/**
 * Jobylon. The widget page cdn.jobylon.com/jobs/companies/{number}/embed/v2/ carries all jobs as a script's literal,
 * whatever page size is asked for; each job has a page with a JobPosting on emp.jobylon.com. Not documented; read
 * 2026-11.
 *
 * Quirks: the literal is no JSON (bare keys, single quotes); dates and words are in the tenant's language; a company is
 * a number, which stands in the employer's careers page.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { jsonAfter, parseLooseJson } from './kit/json.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { flag, id, listOf, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SITE = 'https://emp.jobylon.com';

const job = z.object({
  id,
  url: z.string().startsWith('/jobs/'),
  title: z.string().trim().min(1),
  company: text,
  locations: listOf(z.string()),
  locations_text: text,
  departments: listOf(z.string()),
  workspace: text,
  employment_type: text,
  to_date: text,
  published_date: text,
  is_internal: flag,
});

export const jobylon: Scraper = {
  ats: 'jobylon',
  name: 'Jobylon',
  docs: 'https://www.jobylon.com',
  urls: [],
  tokenOf: (url) => {
    const company = /^\/(?:jobs\/)?companies\/(\d+)(?:[-/]|$)/.exec(url.pathname)?.[1];
    return company && /^(?:cdn|emp|www)\.jobylon\.com$/.test(url.hostname) ? company : null;
  },
  embeds: [/\bjbl_company_id\s*=\s*["']?(\d+)/],
  boardUrl: (token) => `https://cdn.jobylon.com/jobs/companies/${token}/embed/v2/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const url = jobylon.boardUrl(board.token);
    const { data } = await ctx.page<unknown>(url, 'jobs');
    const read = rows.safeParse(data);
    if (!read.success) throw new SourceChanged(`${url} holds no list of jobs`, "JBL.embed_v2['jobs']");
    for (const row of ctx.rows(read.data, job)) if (row.is_internal !== true) yield toListed(row);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<ListedPosting | null>(listed.url, 'posting');
    return completeFromLd(listed, data);
  },

  extract: {
    jobs: ($) => {
      const script = $('script')
        .toArray()
        .map((element) => $(element).text())
        .find((source) => source.includes("JBL.embed_v2['jobs']"));
      const literal = script ? jsonAfter(script, "JBL.embed_v2['jobs']") : null;
      return literal === null ? null : parseLooseJson(literal);
    },
    posting: ldPosting,
  },
};

function toListed(row: z.output<typeof job>): ListedPosting {
  return {
    sourceId: row.id,
    url: SITE + row.url,
    title: row.title,
    locations: row.locations.length > 0 ? row.locations : [row.locations_text ?? ''],
    department: row.departments[0] ?? null,
    employmentType: row.employment_type,
    workplace: row.workspace,
    remote: null,
    pay: null,
    postedAt: isoDate(row.published_date),
    validThrough: isoDate(row.to_date),
    applyUrl: null,
    companyName: row.company,
  };
}
