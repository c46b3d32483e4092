/**
 * Gem job boards. GET api.gem.com/job_board/v0/{board}/job_posts/ lists everything in one answer; where it does not
 * know the board, the hosted board's own GraphQL lists it without descriptions.
 * https://api.gem.com/job_board/v0/reference, read 2026-11.
 *
 * Quirks: board names are case-sensitive; GraphQL answers an unknown board with an empty list and no
 * `jobBoardExternal`; a place's `isRemote` may be false for a REMOTE job.
 */
import { z } from 'zod';
import { BoardGone } from '#lib/errors.ts';
import { codeWords } from './kit/code-words.ts';
import { isoDate, isoFromEpochSeconds } from './kit/dates.ts';
import { descriptionAsHtml } from './kit/html.ts';
import { firstKnown } from './kit/pages.ts';
import { rawPlace } from './kit/place.ts';
import { id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const GRAPHQL = 'https://jobs.gem.com/api/public/graphql/batch';
const LIST = `query JobBoardList($boardId: String!) { oatsExternalJobPostings(boardId: $boardId) { jobPostings { id extId title
locations { name city isoCountry isRemote } job { department { name } locationType employmentType } } }
jobBoardExternal(vanityUrlPath: $boardId) { id teamDisplayName } }`;
const ADVERT = `query ExternalJobPosting($boardId: String!, $extId: String!) {
oatsExternalJobPosting(boardId: $boardId, extId: $extId) { descriptionHtml firstPublishedTsSec } }`;

const named = maybe(z.object({ name: text }));
const post = z.object({
  id,
  title: z.string().trim().min(1),
  absolute_url: z.string().min(1),
  content: text,
  location: named,
  offices: listOf(z.object({ location: named })),
  departments: listOf(z.object({ name: text })),
  employment_type: text,
  location_type: text,
  first_published_at: text,
  updated_at: text,
  requisition_id: text,
});

const list = z.object({ jobPostings: rows });
const batch = z.union([
  z
    .tuple([
      z.object({
        data: z.object({
          oatsExternalJobPostings: list.nullable(),
          jobBoardExternal: maybe(z.object({ teamDisplayName: text })),
        }),
      }),
    ])
    .transform(([{ data }]) => ({
      found: data.oatsExternalJobPostings?.jobPostings ?? [],
      company: data.jobBoardExternal,
    })),
  // The list alone, as some answers are kept.
  list.transform(({ jobPostings }) => ({ found: jobPostings, company: null })),
]);
const hosted = z.object({
  extId: id,
  title: z.string().trim().min(1),
  locations: listOf(z.object({ name: text, city: text, isoCountry: text })),
  job: maybe(z.object({ department: named, locationType: text, employmentType: text })),
});
const advert = z.tuple([
  z.object({
    data: z.object({
      oatsExternalJobPosting: maybe(
        z.object({ descriptionHtml: text, firstPublishedTsSec: z.unknown().optional() }),
      ),
    }),
  }),
]);

export const gem: Scraper = {
  ats: 'gem',
  name: 'Gem',
  docs: 'https://api.gem.com/job_board/v0/reference',
  urls: ['jobs.gem.com/:token/**', 'api.gem.com/job_board/v0/:token/**'],
  embeds: [],
  boardUrl: (token) => `https://jobs.gem.com/${encodeURIComponent(token)}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const url = `https://api.gem.com/job_board/v0/${encodeURIComponent(board.token)}/job_posts/`;
    const answer = await firstKnown(
      () => ctx.json(url, rows),
      () => null,
    );
    if (!answer) return yield* listHosted(board, ctx);
    for (const row of ctx.rows(answer, post)) yield fromApi(row);
    return { complete: true, total: null, why: null };
  },

  /** Only what the hosted board listed: the API's list is whole. */
  async detail(listed, board, ctx) {
    const variables = { boardId: board.token, extId: listed.sourceId };
    const body = [{ operationName: 'ExternalJobPosting', variables, query: ADVERT }];
    const [{ data }] = await ctx.json(GRAPHQL, advert, { method: 'POST', body });
    const said = data.oatsExternalJobPosting;
    return {
      ...listed,
      postedAt: isoFromEpochSeconds(said?.firstPublishedTsSec),
      descriptionHtml: said?.descriptionHtml ?? null,
    };
  },
};

async function* listHosted(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const body = [{ operationName: 'JobBoardList', variables: { boardId: board.token }, query: LIST }];
  const { found, company } = await ctx.json(GRAPHQL, batch, { method: 'POST', body });
  if (found.length === 0 && company === null) throw new BoardGone(`Gem knows no board "${board.token}"`);
  const url = gem.boardUrl(board.token);
  for (const row of ctx.rows(found, hosted)) {
    yield {
      sourceId: row.extId,
      url: `${url}/${encodeURIComponent(row.extId)}`,
      title: row.title,
      locations: row.locations.map((at) => at.name ?? at.city ?? ''),
      places: row.locations.map((at) => rawPlace(at.city, null, at.isoCountry)).filter((at) => at !== null),
      department: row.job?.department?.name ?? null,
      employmentType: row.job?.employmentType ?? null,
      workplace: codeWords(row.job?.locationType),
      remote: null,
      pay: null,
      postedAt: null,
      validThrough: null,
      applyUrl: null,
      companyName: company?.teamDisplayName ?? null,
    };
  }
  return { complete: true, total: null, why: null };
}

function fromApi(row: z.output<typeof post>): ListedPosting {
  const offices = row.offices.map((office) => office.location?.name ?? '').filter((name) => name !== '');
  return {
    sourceId: row.id,
    url: row.absolute_url,
    title: row.title,
    locations: offices.length > 0 ? offices : [row.location?.name ?? ''],
    department: row.departments[0]?.name ?? null,
    employmentType: row.employment_type,
    workplace: codeWords(row.location_type),
    remote: null,
    pay: null,
    postedAt: isoDate(row.first_published_at),
    validThrough: null,
    updatedAt: isoDate(row.updated_at),
    descriptionHtml: row.content === null ? null : descriptionAsHtml(row.content),
    applyUrl: null,
    requisitionId: row.requisition_id,
  };
}
