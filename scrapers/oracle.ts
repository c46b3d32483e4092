/**
 * Oracle Recruiting Cloud candidate sites. GET {host}/hcmRestApi/resources/latest/recruitingCEJobRequisitions lists
 * page by page, the paging standing inside `finder`; …/recruitingCEJobRequisitionDetails has the advert. The token is
 * `host/site`. https://docs.oracle.com/en/cloud/saas/human-resources/farws, read 2026-11.
 *
 * Quirks: a server may send fewer than asked for, and none past record 10,000; workplace is a code or null; most organisational fields are null.
 */
import { z } from 'zod';
import { codeWords } from './kit/code-words.ts';
import { joinParts } from './kit/html.ts';
import { rawPlace } from './kit/place.ts';
import { id, listOf, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const LIMIT = 200;

const page = z.object({
  items: z.tuple([
    z.object({
      TotalJobsCount: z.coerce.number().int().nonnegative(),
      requisitionList: rows.nullish().transform((list) => list ?? []),
    }),
  ]),
});
const requisition = z.object({
  Id: id,
  Title: z.string().trim().min(1),
  PostedDate: text,
  PostingEndDate: text,
  PrimaryLocation: text,
  PrimaryLocationCountry: text,
  secondaryLocations: listOf(z.object({ Name: text })),
  WorkplaceType: text,
  WorkplaceTypeCode: text,
  JobSchedule: text,
  JobType: text,
  Department: text,
});
const advert = z.object({
  items: listOf(
    z.object({
      ExternalDescriptionStr: text,
      ExternalResponsibilitiesStr: text,
      ExternalQualificationsStr: text,
      CorporateDescriptionStr: text,
    }),
  ),
});

export const oracle: Scraper = {
  ats: 'oracle',
  name: 'Oracle Recruiting Cloud',
  docs: 'https://docs.oracle.com/en/cloud/saas/human-resources/farws/',
  urls: [],
  tokenOf: (url) => {
    const site = /^\/hcmUI\/CandidateExperience\/[^/]+\/sites\/([\w-]+)/i.exec(url.pathname)?.[1];
    return site && /^[\w-]+\.fa\.(?:[\w-]+\.)?oraclecloud\.com$/.test(url.hostname)
      ? `${url.hostname}/${site}`
      : null;
  },
  embeds: [],
  boardUrl: (token) => {
    const { host, site } = partsOf(token);
    return `https://${host}/hcmUI/CandidateExperience/en/sites/${site}`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const { host, site } = partsOf(board.token);
    const seen = new Set<string>();
    for (let offset = 0; ; ) {
      const finder = `findReqs;siteNumber=${site},limit=${LIMIT},offset=${offset},sortBy=POSTING_DATES_DESC`;
      const url = `${api(host)}/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations&finder=${finder}`;
      const { TotalJobsCount: total, requisitionList } = (await ctx.json(url, page)).items[0];
      const before = seen.size;
      for (const row of ctx.rows(requisitionList, requisition)) {
        seen.add(row.Id);
        yield toListed(row, board.token);
      }
      offset += requisitionList.length;
      if (offset < total && seen.size > before) continue;
      const complete = seen.size === total;
      return { complete, total, why: complete ? null : `${seen.size} of ${total} postings came` };
    }
  },

  async detail(listed, board, ctx) {
    const { host, site } = partsOf(board.token);
    const finder = `ById;Id=%22${encodeURIComponent(listed.sourceId)}%22,siteNumber=${site}`;
    const url = `${api(host)}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`;
    const [row] = (await ctx.json(url, advert)).items;
    const parts = [
      row?.ExternalDescriptionStr,
      row?.ExternalResponsibilitiesStr,
      row?.ExternalQualificationsStr,
      row?.CorporateDescriptionStr,
    ];
    return { ...listed, descriptionHtml: joinParts(parts.map((html) => ({ html: html ?? null }))) };
  },
};

function partsOf(token: string): { host: string; site: string } {
  const slash = token.indexOf('/');
  return { host: token.slice(0, slash), site: token.slice(slash + 1) };
}

function api(host: string): string {
  return `https://${host}/hcmRestApi/resources/latest`;
}

function toListed(row: z.output<typeof requisition>, token: string): ListedPosting {
  const country = rawPlace(null, null, row.PrimaryLocationCountry);
  return {
    sourceId: row.Id,
    url: `${oracle.boardUrl(token)}/job/${encodeURIComponent(row.Id)}`,
    title: row.Title,
    locations: [row.PrimaryLocation, ...row.secondaryLocations.map((at) => at.Name)].filter(
      (name) => name !== null,
    ),
    places: row.PrimaryLocation === null && country ? [country] : [],
    department: row.Department,
    employmentType: row.JobSchedule ?? row.JobType,
    workplace: row.WorkplaceType ?? codeWords(row.WorkplaceTypeCode?.replace(/^ORA_/, '')),
    remote: null,
    pay: null,
    postedAt: row.PostedDate,
    validThrough: row.PostingEndDate,
    applyUrl: null,
    requisitionId: row.Id,
  };
}
