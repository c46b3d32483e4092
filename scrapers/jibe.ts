/**
 * Jibe career sites (iCIMS). GET {host}/api/jobs?page=N&limit=100 lists page by page, adverts included, on
 * {company}.jibeapply.com and on employers' own hosts. The token is the host. Not documented; read 2026-11.
 *
 * Quirks: amounts of 0 are unset and the currency mostly blank; `limit` may be ignored; `apply_url` leads to another
 * vendor.
 */
import { z } from 'zod';
import type { RawPay } from '#lib/posting.ts';
import { isoDate } from './kit/dates.ts';
import { joinParts } from './kit/html.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { id, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const page = z.object({ jobs: rows, totalCount: maybe(wholeNumber) });
const job = z
  .object({
    data: z.object({
      slug: id,
      req_id: text,
      title: z.string().trim().min(1),
      language: text,
      full_location: text,
      city: text,
      state: text,
      country: text,
      department: text,
      employment_type: text,
      hiring_organization: text,
      description: text,
      responsibilities: text,
      qualifications: text,
      salary_currency: text,
      salary_frequency: text,
      salary_value: z.unknown().optional(),
      salary_min_value: z.unknown().optional(),
      salary_max_value: z.unknown().optional(),
      posted_date: text,
      update_date: text,
      apply_url: text,
    }),
  })
  .transform(({ data }) => data);
type Job = z.output<typeof job>;

export const jibe: Scraper = {
  ats: 'jibe',
  name: 'Jibe',
  docs: 'https://www.icims.com',
  urls: [],
  tokenOf: (url) =>
    /^(?!www\.|app\.|assets\.|cms\.)[\w-]+\.jibeapply\.com$/.test(url.hostname) ? url.hostname : null,
  ownHost: [/\bwindow\._jibe\s*=|\/\/app\.jibecdn\.com\//],
  embeds: [],
  boardUrl: (token) => `https://${token}/jobs`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const seen = new Set<string>();
    for (let number = 1; ; number++) {
      const answer = await ctx.json(`https://${board.token}/api/jobs?page=${number}&limit=100`, page);
      const before = seen.size;
      for (const row of ctx.rows(answer.jobs, job)) {
        seen.add(row.slug);
        yield toListed(row, board.token);
      }
      const total = answer.totalCount ?? null;
      const reached = total !== null && seen.size >= total;
      if (answer.jobs.length > 0 && seen.size > before && !reached) continue;
      if (total === null && answer.jobs.length > 0) {
        return { complete: false, total, why: `page ${number} brought nothing new and no total is stated` };
      }
      const complete = total === null || seen.size === total;
      return { complete, total, why: complete ? null : `${seen.size} of ${total} postings came` };
    }
  },
};

function toListed(row: Job, host: string): ListedPosting {
  const parts = rawPlace(row.city, row.state, row.country);
  return {
    sourceId: row.slug,
    url: `https://${host}/jobs/${encodeURIComponent(row.slug)}`,
    title: row.title,
    locations: [row.full_location ?? placeText(row.city, row.state, row.country)],
    places: parts ? [parts] : [],
    department: row.department,
    employmentType: row.employment_type,
    workplace: null,
    remote: null,
    pay: payOf(row),
    postedAt: isoDate(row.posted_date),
    validThrough: null,
    updatedAt: isoDate(row.update_date),
    descriptionHtml: joinParts([
      { html: row.description },
      { html: row.responsibilities },
      { html: row.qualifications },
    ]),
    applyUrl: row.apply_url,
    requisitionId: row.req_id,
    companyName: row.hiring_organization,
    language: row.language,
  };
}

function payOf(row: Job): RawPay | null {
  return rawPayOf({
    min: amount(row.salary_min_value) ?? amount(row.salary_value),
    max: amount(row.salary_max_value) ?? amount(row.salary_value),
    currency: currencyCode(row.salary_currency),
    ...paidPer(row.salary_frequency),
  });
}
