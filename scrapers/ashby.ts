/**
 * Ashby job boards. GET api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true lists everything in one
 * answer. Read 2026-11.
 *
 * Quirks: `isListed` false must stay hidden; `isRemote` is true for hybrid roles too; `secondaryLocations` may be dozens;
 * `shouldDisplayCompensationOnJobPostings` false forbids showing pay; in `summaryComponents` a bound of 0 means unset.
 * Organisations may switch the API off: then the hosted page carries the list as state, without descriptions.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay, RawPlace } from '#lib/posting.ts';
import { jsonAfter, parseJson } from './kit/json.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { flag, id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const address = maybe(
  z.object({
    postalAddress: maybe(z.object({ addressLocality: text, addressRegion: text, addressCountry: text })),
  }),
);
const compensation = maybe(
  z.object({
    compensationTierSummary: text,
    scrapeableCompensationSalarySummary: text,
    summaryComponents: listOf(
      z.object({
        compensationType: text,
        interval: text,
        currencyCode: text,
        minValue: z.unknown().optional(),
        maxValue: z.unknown().optional(),
      }),
    ),
  }),
);
const job = z.object({
  id,
  title: z.string().trim().min(1),
  jobUrl: z.string().min(1),
  applyUrl: text,
  department: text,
  team: text,
  employmentType: text,
  location: text,
  secondaryLocations: listOf(z.object({ location: text, address })),
  address,
  publishedAt: text,
  isListed: flag,
  isRemote: flag,
  workplaceType: text,
  descriptionHtml: text,
  shouldDisplayCompensationOnJobPostings: flag,
  compensation,
});

const hostedBoard = z.object({
  organization: maybe(
    z.object({
      name: text,
      theme: maybe(z.object({ logoSquareImageUrl: text, logoWordmarkImageUrl: text })),
    }),
  ),
  jobBoard: z.object({ jobPostings: rows }),
});
const hostedJob = z.object({
  id,
  title: z.string().trim().min(1),
  departmentName: text,
  departmentExternalName: text,
  teamName: text,
  locationName: text,
  locationExternalName: text,
  workplaceType: text,
  employmentType: text,
  isListed: flag,
  publishedDate: text,
  updatedAt: text,
  applicationDeadline: text,
  secondaryLocations: listOf(z.object({ locationName: text, locationExternalName: text })),
  shouldDisplayCompensationOnJobBoard: flag,
  compensationTierSummary: text,
});

export const ashby: Scraper = {
  ats: 'ashby',
  name: 'Ashby',
  docs: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
  urls: ['jobs.ashbyhq.com/:token/**', 'api.ashbyhq.com/posting-api/job-board/:token/**'],
  embeds: [
    /ashby_embed[^>]{0,200}?jobs\.ashbyhq\.com\/([\w.%-]+)/,
    /organizationHostedJobsPageName["']?\s*:\s*["']([^"'$<>{}\\]{1,100})["']/,
  ],
  boardUrl: (token) => `https://jobs.ashbyhq.com/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const token = encodeURIComponent(board.token);
    const answer = await firstKnown(
      () =>
        ctx.json(
          `https://api.ashbyhq.com/posting-api/job-board/${token}?includeCompensation=true`,
          z.object({ jobs: rows }),
        ),
      () => null,
    );
    if (!answer) return yield* listHostedPage(board, ctx);
    for (const row of ctx.rows(answer.jobs, job)) if (row.isListed !== false) yield toListed(row);
    return { complete: true, total: null, why: null };
  },

  /** Only what the hosted board listed: the API's list is whole. */
  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<unknown>(listed.url, 'appData');
    const read = z.object({ posting: z.object({ descriptionHtml: text }) }).safeParse(data);
    return { ...listed, descriptionHtml: read.success ? read.data.posting.descriptionHtml : null };
  },

  extract: {
    appData: ($: CheerioAPI) => {
      const script = $('script')
        .toArray()
        .map((element) => $(element).text())
        .find((source) => source.includes('window.__appData'));
      const state = script ? jsonAfter(script, 'window.__appData') : null;
      return state === null ? null : parseJson(state);
    },
  },
};

async function* listHostedPage(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const url = ashby.boardUrl(board.token);
  const { data } = await ctx.page<unknown>(url, 'appData');
  const read = hostedBoard.safeParse(data);
  if (!read.success) throw new SourceChanged(`${url} holds no list of postings`, 'jobBoard.jobPostings');
  const companyName = read.data.organization?.name ?? null;
  const theme = read.data.organization?.theme;
  const companyLogoUrl = theme?.logoSquareImageUrl ?? theme?.logoWordmarkImageUrl ?? null;
  for (const row of ctx.rows(read.data.jobBoard.jobPostings, hostedJob)) {
    if (row.isListed === false) continue;
    const places = [row, ...row.secondaryLocations].map((at) => at.locationExternalName ?? at.locationName);
    yield {
      sourceId: row.id,
      url: `${url}/${row.id}`,
      title: row.title,
      locations: places.filter((place) => place !== null),
      department: row.departmentExternalName ?? row.departmentName ?? row.teamName,
      employmentType: row.employmentType,
      workplace: row.workplaceType,
      remote: null,
      pay: row.shouldDisplayCompensationOnJobBoard === false ? null : payOfText(row.compensationTierSummary),
      postedAt: row.publishedDate,
      validThrough: row.applicationDeadline,
      updatedAt: row.updatedAt,
      applyUrl: `${url}/${row.id}/application`,
      companyName,
      companyLogoUrl,
    };
  }
  return { complete: true, total: null, why: null };
}

function toListed(row: z.output<typeof job>): ListedPosting {
  const places = [row, ...row.secondaryLocations];
  return {
    sourceId: row.id,
    url: row.jobUrl,
    title: row.title,
    locations: places.map((place) => place.location).filter((place) => place !== null),
    places: places.map((place) => partsOf(place.address)).filter((parts) => parts !== null),
    department: row.department ?? row.team,
    employmentType: row.employmentType,
    workplace: row.workplaceType,
    remote: row.isRemote,
    pay: row.shouldDisplayCompensationOnJobPostings === false ? null : payOf(row.compensation),
    postedAt: row.publishedAt,
    validThrough: null,
    descriptionHtml: row.descriptionHtml,
    applyUrl: row.applyUrl,
  };
}

function partsOf(at: z.output<typeof address>): RawPlace | null {
  const postal = at?.postalAddress;
  if (!postal) return null;
  const parts = {
    locality: postal.addressLocality,
    region: postal.addressRegion,
    country: postal.addressCountry,
  };
  return (parts.locality ?? parts.region ?? parts.country) ? parts : null;
}

/** The first salary of the summary; equity and bonus are not base pay. */
function payOf(said: z.output<typeof compensation>): RawPay | null {
  if (!said) return null;
  const salary = said.summaryComponents.find((part) => part.compensationType === 'Salary');
  return rawPayOf({
    min: amount(salary?.minValue),
    max: amount(salary?.maxValue),
    currency: currencyCode(salary?.currencyCode),
    ...paidPer(salary?.interval, said.scrapeableCompensationSalarySummary ?? said.compensationTierSummary),
  });
}

function payOfText(summary: string | null): RawPay | null {
  return summary === null ? null : { min: null, max: null, currency: null, period: null, text: summary };
}
