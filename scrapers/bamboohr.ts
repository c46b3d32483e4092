/**
 * BambooHR careers pages. GET {company}.bamboohr.com/careers/list lists everything in one answer, …/careers/{id}/detail
 * has the advert. Not documented; read 2026-11.
 *
 * Quirks: one of `location` and `atsLocation` is filled, the other all null; `isRemote` is null nearly everywhere,
 * `locationType` is a digit; an unknown company is sent to the vendor's home page.
 */
import { z } from 'zod';
import { isoDate } from './kit/dates.ts';
import { rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const goneHosts = ['bamboohr.com', 'www.bamboohr.com'];

const place = maybe(z.object({ city: text, state: text, province: text, country: text }));
const list = z.object({ meta: maybe(z.object({ totalCount: z.number() })), result: rows });
const opening = z.object({
  id,
  jobOpeningName: z.string().trim().min(1),
  departmentLabel: text,
  employmentStatusLabel: text,
  location: place,
  atsLocation: place,
  isRemote: flag,
  locationType: text,
});
const detail = z.object({
  result: z.object({
    jobOpening: z.object({
      description: text,
      compensation: text,
      datePosted: text,
      jobOpeningShareUrl: text,
    }),
  }),
});

/** What the digits of `locationType` stand for on the page. */
const WORKPLACES: Record<string, string> = { '0': 'on-site', '1': 'remote', '2': 'hybrid' };

export const bamboohr: Scraper = {
  ats: 'bamboohr',
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com',
  urls: [
    ':token.bamboohr.com/careers/**',
    ':token.bamboohr.com/jobs/**',
    ':token.bamboohr.com/js/embed.js',
    ':token.bamboohr.com/js/jobs2.php',
  ],
  embeds: [/\bdata-domain=["']([\w-]+)\.bamboohr\.com["']/],
  boardUrl: (token) => `https://${token}.bamboohr.com/careers`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const base = `https://${board.token}.bamboohr.com/careers`;
    const { meta, result } = await ctx.json(`${base}/list`, list, { goneHosts });
    for (const row of ctx.rows(result, opening)) yield toListed(row, base);
    const total = meta?.totalCount ?? null;
    const complete = total === null || total === result.length;
    return { complete, total, why: complete ? null : `${result.length} of ${total} postings came` };
  },

  async detail(listed, board, ctx) {
    const url = `https://${board.token}.bamboohr.com/careers/${encodeURIComponent(listed.sourceId)}/detail`;
    const { jobOpening } = (await ctx.json(url, detail, { goneHosts })).result;
    const said = { min: null, max: null, currency: null, period: null, text: jobOpening.compensation };
    return {
      ...listed,
      pay: rawPayOf(said),
      postedAt: isoDate(jobOpening.datePosted),
      descriptionHtml: jobOpening.description,
    };
  },
};

function toListed(row: z.output<typeof opening>, base: string): ListedPosting {
  const at = [row.location, row.atsLocation].find(
    (one) => one?.city ?? one?.state ?? one?.province ?? one?.country,
  );
  const region = at?.state ?? at?.province;
  const parts = rawPlace(at?.city, region, at?.country);
  return {
    sourceId: row.id,
    url: `${base}/${encodeURIComponent(row.id)}`,
    title: row.jobOpeningName,
    locations: [placeText(at?.city, region, at?.country)],
    places: parts ? [parts] : [],
    department: row.departmentLabel?.trim() ?? null,
    employmentType: row.employmentStatusLabel,
    workplace: WORKPLACES[row.locationType ?? ''] ?? null,
    remote: row.isRemote,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
  };
}
