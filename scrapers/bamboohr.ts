/**
 * BambooHR careers pages. GET {company}.bamboohr.com/careers/list lists everything in one answer, …/careers/{id}/detail
 * has the advert; where there is no such list, …/jobs/embed2.php has the list that websites embed. Not documented;
 * read 2026-11.
 *
 * Quirks: one of `location` and `atsLocation` is filled, the other all null; `isRemote` is null nearly everywhere,
 * `locationType` is a digit; an unknown company is sent to the vendor's home page.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { squash } from './kit/html.ts';
import { firstKnown } from './kit/pages.ts';
import { rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const goneHosts = ['bamboohr.com', 'www.bamboohr.com'];

const place = maybe(z.object({ city: text, state: text, province: text, country: text }));
const list = z.object({ meta: maybe(z.object({ totalCount: wholeNumber })), result: rows });
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
const embedded = z.object({
  id,
  title: z.string().trim().min(1),
  place: text,
  department: text,
});
interface Embed {
  postings: unknown[];
  /** The answer is a list, with or without postings. */
  known: boolean;
}
const detail = z.object({
  result: z.object({
    jobOpening: z.object({
      description: text,
      employmentStatusLabel: text,
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
    ':token.bamboohr.com',
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
    const answer = await firstKnown(
      () => ctx.json(`${base}/list`, list, { goneHosts }),
      () => null,
    );
    if (!answer) return yield* listEmbed(board, ctx);
    const { meta, result } = answer;
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
      employmentType: listed.employmentType ?? jobOpening.employmentStatusLabel,
      pay: rawPayOf(said),
      postedAt: isoDate(jobOpening.datePosted),
      descriptionHtml: jobOpening.description,
    };
  },

  extract: { embed: readEmbed },
};

/** The list that the company's website embeds. */
async function* listEmbed(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const url = `https://${board.token}.bamboohr.com/jobs/embed2.php?version=1.0.0`;
  const { data } = await ctx.page<Embed>(url, 'embed', { goneHosts });
  if (!data.known) throw new SourceChanged(`${url} holds no list of postings`, '.BambooHR-ATS-board');
  for (const row of ctx.rows(data.postings, embedded)) {
    yield {
      ...blank,
      sourceId: row.id,
      url: `https://${board.token}.bamboohr.com/careers/${encodeURIComponent(row.id)}`,
      title: row.title,
      locations: [row.place ?? ''],
      department: row.department,
    };
  }
  return { complete: true, total: null, why: null };
}

function readEmbed($: CheerioAPI): Embed {
  const postings = $('.BambooHR-ATS-Jobs-Item')
    .toArray()
    .map((element) => {
      const item = $(element);
      const link = item.find('a[href]').first();
      return {
        id: /(\d+)\/?$/.exec(element.attribs.id ?? link.attr('href') ?? '')?.[1],
        title: squash(link.text()),
        place: squash(item.find('.BambooHR-ATS-Location').text()),
        department: squash(
          item.closest('.BambooHR-ATS-Department-Item').find('.BambooHR-ATS-Department-Header').text(),
        ),
      };
    });
  return { postings, known: $('[class*="BambooHR-ATS"]').length > 0 };
}

const blank = {
  employmentType: null,
  workplace: null,
  remote: null,
  pay: null,
  postedAt: null,
  validThrough: null,
  applyUrl: null,
};

function toListed(row: z.output<typeof opening>, base: string): ListedPosting {
  const at = [row.location, row.atsLocation].find(
    (one) => one?.city ?? one?.state ?? one?.province ?? one?.country,
  );
  const region = at?.state ?? at?.province;
  const parts = rawPlace(at?.city, region, at?.country);
  return {
    ...blank,
    sourceId: row.id,
    url: `${base}/${encodeURIComponent(row.id)}`,
    title: row.jobOpeningName,
    locations: [placeText(at?.city, region, at?.country)],
    places: parts ? [parts] : [],
    department: row.departmentLabel?.trim() ?? null,
    employmentType: row.employmentStatusLabel,
    workplace: WORKPLACES[row.locationType ?? ''] ?? null,
    remote: row.isRemote,
  };
}
