/**
 * Breezy HR portals. GET {company}.breezy.hr/json lists everything in one answer, in some tenants with descriptions;
 * else they stand in the posting's page. Not documented; read 2026-11.
 *
 * Quirks: older answers are {company, positions}; pay is free text with slips; `remote_details` stays set when
 * `is_remote` is off; employers' own hosts are fronts of it (the token is then the host); an unknown company is sent to
 * the vendor's home page.
 */
import { z } from 'zod';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const goneHosts = ['breezy.hr', 'www.breezy.hr', 'app.breezy.hr'];

const named = maybe(z.object({ name: text }));
const place = z.object({
  name: text,
  city: text,
  state: named,
  country: named,
  is_remote: flag,
  remote_details: maybe(z.object({ value: text, label: text })),
});
const answer = z.union([rows, z.object({ positions: rows }).transform((old) => old.positions)]);
const position = z.object({
  id,
  name: z.string().trim().min(1),
  url: z.string().min(1),
  published_date: text,
  type: named,
  location: maybe(place),
  locations: listOf(place),
  department: text,
  salary: text,
  description: text,
  company: maybe(z.object({ name: text, logo_url: text })),
});

interface Page {
  posting: ListedPosting | null;
  descriptionHtml: string | null;
}

export const breezy: Scraper = {
  ats: 'breezy',
  name: 'Breezy HR',
  docs: 'https://developer.breezy.hr',
  urls: [':token.breezy.hr/**'],
  ownHost: [/\bclass=["'][^"']{0,200}\bbreezy-portal\b/],
  embeds: [],
  boardUrl: (token) => `https://${token.includes('.') ? token : `${token}.breezy.hr`}/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const found = await ctx.json(`${breezy.boardUrl(board.token)}json`, answer, { goneHosts });
    for (const row of ctx.rows(found, position)) yield toListed(row);
    return { complete: true, total: null, why: null };
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<Page>(listed.url, 'posting', { goneHosts });
    const completed = completeFromLd(listed, data.posting);
    return { ...completed, descriptionHtml: completed.descriptionHtml ?? data.descriptionHtml };
  },

  extract: {
    posting: ($, url): Page => ({
      posting: ldPosting($, url),
      descriptionHtml: $('.description').first().html(),
    }),
  },
};

function toListed(row: z.output<typeof position>): ListedPosting {
  const places = row.locations.length > 0 ? row.locations : row.location ? [row.location] : [];
  const at = row.location ?? places[0];
  return {
    sourceId: row.id,
    url: row.url,
    title: row.name,
    locations: places.map((one) => one.name ?? placeText(one.city, one.state?.name, one.country?.name)),
    places: places
      .map((one) => rawPlace(one.city, one.state?.name, one.country?.name))
      .filter((one) => one !== null),
    department: row.department,
    employmentType: row.type?.name ?? null,
    workplace: at?.is_remote ? (at.remote_details?.label ?? null) : null,
    remote: at?.is_remote ?? null,
    pay: rawPayOf({ min: null, max: null, currency: null, period: null, text: row.salary }),
    postedAt: row.published_date,
    validThrough: null,
    ...(row.description === null ? {} : { descriptionHtml: row.description }),
    applyUrl: null,
    companyName: row.company?.name ?? null,
    companyLogoUrl: row.company?.logo_url ?? null,
  };
}
