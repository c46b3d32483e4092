/**
 * softgarden career sites. GET {company}.career.softgarden.de/jobs.feed.json is a schema.org DataFeed of everything, with its
 * own count. The token is the company's label, or the host of a site elsewhere ({company}.softgarden.io, employers' own).
 * Not documented; read 2026-11.
 *
 * Quirks: "-" stands for parts of an address that nobody filled; sites of the older kind have no feed (404); what is
 * modified is said beside the posting, not in it.
 */
import { z } from 'zod';
import { boardToken } from './kit/board-url.ts';
import { isoDate } from './kit/dates.ts';
import { postingOfLd } from './kit/json-ld.ts';
import { id, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const feed = z.object({ numberOfItems: z.coerce.number().nullish(), dataFeedElement: rows });
const element = z.object({
  dateModified: text,
  item: z.looseObject({
    title: z.string().trim().min(1),
    url: z.string().min(1),
    identifier: z.object({ value: id }),
  }),
});

export const softgarden: Scraper = {
  ats: 'softgarden',
  name: 'softgarden',
  docs: 'https://dev.softgarden.de',
  urls: [':token.career.softgarden.de/**'],
  tokenOf: ({ hostname }) => {
    const company = /^([^.]+)\.softgarden\.io$/.exec(hostname)?.[1];
    return company && boardToken(company) ? hostname : null;
  },
  embeds: [],
  boardUrl: (token) => `https://${token.includes('.') ? token : `${token}.career.softgarden.de`}/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const site = softgarden.boardUrl(board.token);
    const { numberOfItems, dataFeedElement: found } = await ctx.json(`${site}jobs.feed.json`, feed);
    for (const row of ctx.rows(found, element)) yield toListed(row, site);
    const total = numberOfItems ?? null;
    const complete = total === null || total === found.length;
    return { complete, total, why: complete ? null : `${found.length} of ${total} postings came` };
  },
};

function toListed({ item, dateModified }: z.output<typeof element>, site: string): ListedPosting {
  const said = postingOfLd(item, site);
  return {
    sourceId: item.identifier.value,
    url: said?.sourceId ?? item.url,
    title: said?.title ?? item.title,
    locations: said?.locations ?? [],
    places: said?.places ?? [],
    department: null,
    employmentType: said?.employmentType ?? null,
    workplace: said?.workplace ?? null,
    remote: said?.remote ?? null,
    pay: said?.pay ?? null,
    postedAt: said?.postedAt ?? null,
    validThrough: said?.validThrough ?? null,
    updatedAt: isoDate(dateModified),
    descriptionHtml: said?.descriptionHtml ?? null,
    applyUrl: null,
    companyName: said?.companyName ?? null,
    companyUrl: said?.companyUrl ?? null,
    language: said?.language ?? null,
  };
}
