/**
 * Comeet (Spark Hire). The hosted page www.comeet.com/jobs/{name}/{uid} carries all positions as state; the careers API
 * www.comeet.co/careers-api/2.0/company/{uid}/positions?token=…&details=true answers the same to whoever has the
 * company's token, which stands in the company's own careers page. https://developers.comeet.com, read 2026-11.
 *
 * Quirks: a position with several places is listed once for each, under the same page; a leading "*" marks a general
 * application; no posting date, only `time_updated`; `email` and `position_url` are not to be shown.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { joinParts } from './kit/html.ts';
import { jsonAfter, parseLooseJson } from './kit/json.ts';
import { firstKnown } from './kit/pages.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { BoardRef, ListedPosting, Scraper } from './types.ts';

const UID = /^[0-9A-F]{1,4}\.[0-9A-F]{3}$/;
const SITE = /^(?:www\.)?comeet\.com?$/;

const details = listOf(z.object({ name: text, value: text }));
const position = z.object({
  uid: id,
  name: z.string().trim().min(1),
  url_active_page: text,
  url_comeet_hosted_page: text,
  link: text,
  department: text,
  employment_type: text,
  workplace_type: text,
  location: maybe(z.object({ name: text, city: text, state: text, country: text, is_remote: flag })),
  time_updated: text,
  company_name: text,
  details,
  custom_fields: maybe(z.object({ details })),
});

export const comeet: Scraper = {
  ats: 'comeet',
  name: 'Comeet',
  docs: 'https://developers.comeet.com',
  urls: [],
  tokenOf: (url) => {
    const [first, second, third, fourth] = url.pathname.split('/').filter((part) => part !== '');
    const uid = first === 'jobs' ? third : first === 'careers-api' && third === 'company' ? fourth : null;
    return SITE.test(url.hostname) && second && UID.test(uid ?? '') ? (uid ?? null) : null;
  },
  embeds: [/\bcompany[-_]uid["']?\s*[:=]\s*["']([0-9A-F]{1,4}\.[0-9A-F]{3})["']/],
  boardUrl: (token, from) => {
    const parts = from && SITE.test(from.hostname) ? from.pathname.split('/') : [];
    if (parts[1] === 'careers-api' && from?.searchParams.get('token')) return apiUrl(token, from);
    return `https://www.comeet.com/jobs/${parts[1] === 'jobs' ? parts[2] : 'company'}/${token}`;
  },
  authority: 'authoritative',

  async *list(board, ctx) {
    const from = URL.parse(board.url ?? '') ?? undefined;
    const page = comeet.boardUrl(board.token, from);
    const api = () => ctx.json(apiUrl(board.token, from), rows);
    const hosted = async () => (await ctx.page<unknown>(page, 'positions')).data;
    const found = rows.safeParse(
      await firstKnown(...(page.includes('/careers-api/') ? [api] : [hosted, api])),
    );
    if (!found.success)
      throw new SourceChanged(`${page} holds no list of positions`, 'COMPANY_POSITIONS_DATA');
    for (const row of ctx.rows(found.data, position)) yield toListed(row, board);
    return { complete: true, total: null, why: null };
  },

  extract: {
    positions: ($) => {
      const script = $('script')
        .toArray()
        .map((element) => $(element).text())
        .find((source) => source.includes('COMPANY_POSITIONS_DATA'));
      const state = script ? jsonAfter(script, 'COMPANY_POSITIONS_DATA') : null;
      return state === null ? null : parseLooseJson(state);
    },
  },
};

/** The API with the token that the board's address brings; without one it refuses. */
function apiUrl(uid: string, from: URL | undefined): string {
  const token = encodeURIComponent(from?.searchParams.get('token') ?? '');
  return `https://www.comeet.co/careers-api/2.0/company/${uid}/positions?token=${token}&details=true`;
}

function toListed(row: z.output<typeof position>, board: BoardRef): ListedPosting {
  const at = row.location;
  const parts = rawPlace(at?.city, at?.state, at?.country);
  const advert = row.details.length > 0 ? row.details : (row.custom_fields?.details ?? []);
  return {
    sourceId: row.uid,
    url:
      row.url_active_page ??
      row.url_comeet_hosted_page ??
      row.link ??
      `${comeet.boardUrl(board.token)}/-/${row.uid}`,
    title: row.name,
    locations: [at?.city ? placeText(at.city, at.state, at.country) : (at?.name ?? '')],
    places: parts ? [parts] : [],
    department: row.department,
    employmentType: row.employment_type,
    workplace: row.workplace_type,
    remote: at?.is_remote ?? null,
    pay: null,
    postedAt: null,
    validThrough: null,
    updatedAt: row.time_updated,
    descriptionHtml: joinParts(advert.map(({ name, value }) => ({ heading: name, html: value }))),
    applyUrl: row.url_comeet_hosted_page,
    companyName: row.company_name,
    prospect: row.name.startsWith('*'),
  };
}
