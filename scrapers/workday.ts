/**
 * Workday career sites. POST {host}/wday/cxs/{tenant}/{site}/jobs lists 20 at a time, GET …/{site}{externalPath} has
 * the advert. The token is `tenant.wdN/Site`: the same tenant may have several sites, and its number is not guessable.
 * Not documented; read 2026-11.
 *
 * Quirks: `total` is 0 after the first page and never more than 2,000, and offsets past that begin again: a longer list is
 * read once as it is and once by the values of a filter, whose counts are true; "3 Locations"
 * stands for places that only the advert names; `postedOn` is relative and in the tenant's language, the advert's
 * `startDate` is a date; 404 is a wrong site, 422 a tenant of another number.
 */
import { z } from 'zod';
import { id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListedPosting, Scraper } from './types.ts';

const LIMIT = 20;
/** No board states more, whatever it has. */
const CAP = 2_000;
/** Sites are called "Careers" and "jobs", too. */
const NAME = /^[\w-]+$/;
const LOCALE = /^[a-z]{2}(?:-[A-Za-z]{2})?$/;

const facet = z.object({
  facetParameter: z.string().min(1),
  values: listOf(z.object({ id: z.string().min(1), count: wholeNumber })),
});
const page = z.object({ total: wholeNumber.catch(0), jobPostings: rows, facets: listOf(facet) });
const job = z.object({
  title: z.string().trim().min(1),
  externalPath: z.string().startsWith('/'),
  locationsText: text,
  remoteType: text,
  timeType: text,
});
const advert = z.object({
  jobPostingInfo: z.object({
    jobDescription: text,
    location: text,
    additionalLocations: listOf(z.string()),
    remoteType: text,
    timeType: text,
    startDate: text,
    endDate: text,
    jobReqId: maybe(id),
    externalUrl: text,
  }),
  hiringOrganization: maybe(z.object({ name: text })),
});

export const workday: Scraper = {
  ats: 'workday',
  name: 'Workday',
  docs: 'https://www.workday.com',
  urls: [],
  tokenOf: (url) => {
    const own = /^([^.]+)\.(wd\d+)\.myworkdayjobs\.com$/.exec(url.hostname);
    const shared = /^(wd\d+)\.myworkdaysite\.com$/.exec(url.hostname);
    const path = url.pathname.split('/').filter((part) => part !== '' && !LOCALE.test(part));
    if (path[0] === 'wday' && path[1] !== 'cxs') return null;
    const inner = path[0] === 'wday' ? path.slice(2) : path[0] === 'recruiting' ? path.slice(1) : null;
    const [tenant = '', site = ''] = inner ?? (own ? [own[1], path[0]] : []);
    const pod = own?.[2] ?? shared?.[1];
    return pod && NAME.test(tenant) && NAME.test(site) ? `${tenant}.${pod}/${site}` : null;
  },
  embeds: [],
  boardUrl: (token, from) => {
    const { tenant, pod, site } = partsOf(token);
    return from && /\.myworkdaysite\.com$/.test(from.hostname)
      ? `https://${from.hostname}/recruiting/${tenant}/${site}`
      : `https://${tenant}.${pod}.myworkdayjobs.com/${site}`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const { api, site } = addressesOf(board);
    const ask: Ask = async (appliedFacets, offset) => {
      const body = { appliedFacets, limit: LIMIT, offset, searchText: '' };
      const answer = await ctx.json(`${api}/jobs`, page, { method: 'POST', body });
      return { ...answer, jobs: ctx.rows(answer.jobPostings, job) };
    };
    const first = await ask({}, 0);
    const seen = new Set<string>();
    let count = yield* readAll(ask, {}, first, seen, site);
    const { total } = first;
    if (total < CAP) {
      const complete = count === total;
      return { complete, total, why: complete ? null : `${count} of ${total} postings came` };
    }
    const split = splitOf(first.facets);
    if (!split) return { complete: false, total, why: `Workday states no more than ${CAP} postings` };
    count = 0;
    for (const value of split.values) {
      const filter = { [split.facetParameter]: [value.id] };
      count += yield* readAll(ask, filter, await ask(filter, 0), seen, site);
    }
    // Every part came, the list as it is held nothing beside them, and another filter counts as many.
    const complete = split.agreed && count === split.total && seen.size === split.total;
    const why = `Workday states no more than ${CAP} postings; ${seen.size} came by ${split.facetParameter}`;
    return { complete, total: split.agreed ? split.total : null, why: complete ? null : why };
  },

  async detail(listed, board, ctx) {
    const { api, site } = addressesOf(board);
    const { jobPostingInfo: info, hiringOrganization } = await ctx.json(
      api + listed.url.slice(site.length),
      advert,
    );
    const places = [info.location, ...info.additionalLocations].filter((place) => place !== null);
    return {
      ...listed,
      locations: places.length > 0 ? places : listed.locations,
      employmentType: info.timeType ?? listed.employmentType,
      workplace: info.remoteType ?? listed.workplace,
      postedAt: info.startDate,
      validThrough: info.endDate,
      descriptionHtml: info.jobDescription,
      requisitionId: info.jobReqId,
      companyName: hiringOrganization?.name ?? null,
    };
  },
};

type Page = z.output<typeof page> & { jobs: z.output<typeof job>[] };
type Ask = (filter: Record<string, string[]>, offset: number) => Promise<Page>;

/** Yields what a filter leaves, less what was seen; returns how many different ones came. */
async function* readAll(
  ask: Ask,
  filter: Record<string, string[]>,
  first: Page,
  seen: Set<string>,
  site: string,
): AsyncGenerator<ListedPosting, number> {
  const own = new Set<string>();
  let answer = first;
  for (let offset = LIMIT; ; offset += LIMIT) {
    const before = own.size;
    for (const row of answer.jobs) {
      own.add(row.externalPath);
      if (!seen.has(row.externalPath)) yield toListed(row, site);
      seen.add(row.externalPath);
    }
    if (offset >= first.total || answer.jobPostings.length === 0 || own.size === before) return own.size;
    answer = await ask(filter, offset);
  }
}

/**
 * The filter to read a long list by: of those that count as many as there can be and whose values are all short enough, the
 * one of the fewest values. Filters that count more have several values a posting.
 */
function splitOf(facets: z.output<typeof facet>[]) {
  const able = facets
    .map((one) => ({ ...one, total: one.values.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ total, values }) => total >= CAP && values.every(({ count }) => count < CAP))
    .map((one, _index, all) => ({
      ...one,
      agreed: all.filter(({ total }) => total === one.total).length > 1,
    }));
  return able.sort(
    (one, other) => Number(other.agreed) - Number(one.agreed) || one.values.length - other.values.length,
  )[0];
}

function partsOf(token: string): { tenant: string; pod: string; site: string } {
  const [, tenant = '', pod = '', site = ''] = /^([^./]+)\.(wd\d+)\/(.+)$/.exec(token) ?? [];
  return { tenant, pod, site };
}

/** Where to ask, and the public address that `externalPath` is added to. */
function addressesOf(board: BoardRef): { api: string; site: string } {
  const { tenant, site } = partsOf(board.token);
  const home = workday.boardUrl(board.token, URL.parse(board.url ?? '') ?? undefined);
  return { api: `https://${new URL(home).host}/wday/cxs/${tenant}/${site}`, site: home };
}

function toListed(row: z.output<typeof job>, site: string): ListedPosting {
  const place = row.locationsText;
  return {
    // What follows the last "_" is the requisition with the number of its posting; titles in the path are not kept up.
    sourceId: /_([^_/]+)$/.exec(row.externalPath)?.[1] ?? row.externalPath,
    url: site + row.externalPath,
    title: row.title,
    locations: place === null || /^\d+\s+\p{L}+$/u.test(place) ? [] : [place],
    department: null,
    employmentType: row.timeType,
    workplace: row.remoteType,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
  };
}
