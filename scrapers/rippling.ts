/**
 * Rippling job boards. GET api.rippling.com/platform/api/ats/v1/board/{board}/jobs lists everything in one answer;
 * where it does not know the board, ats.rippling.com/api/v2/board/{board}/jobs lists page by page.
 * …/v1/board/{board}/jobs/{uuid} has the advert. Not documented; read 2026-11.
 *
 * Quirks: both repeat a posting once for each place; of `employmentType` the `id` is the words and the `label` the
 * code; pay comes in one range for each place or level.
 */
import { z } from 'zod';
import type { RawPay } from '#lib/posting.ts';
import { codeWords } from './kit/code-words.ts';
import { isoDate } from './kit/dates.ts';
import { joinParts } from './kit/html.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, payPeriod, rawPayOf } from './kit/pay.ts';
import { rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text, wholeNumber } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const job = z.object({
  uuid: id,
  name: z.string().trim().min(1),
  url: z.string().min(1),
  department: maybe(z.object({ label: text })),
  workLocation: maybe(z.object({ label: text })),
});
const page = z.object({ items: rows, totalItems: wholeNumber, totalPages: wholeNumber });
const item = z.object({
  id,
  name: z.string().trim().min(1),
  url: z.string().min(1),
  department: maybe(z.object({ name: text })),
  locations: listOf(z.object({ name: text, city: text, state: text, country: text, workplaceType: text })),
  language: text,
});
const range = z.object({
  rangeStart: z.unknown().optional(),
  rangeEnd: z.unknown().optional(),
  currency: text,
  frequency: text,
});
const advert = z.object({
  description: maybe(z.object({ company: text, role: text })),
  workLocations: listOf(z.string()),
  employmentType: maybe(z.object({ id: text, label: text })),
  isRemote: flag,
  createdOn: text,
  companyName: text,
  payRangeDetails: listOf(range),
});

export const rippling: Scraper = {
  ats: 'rippling',
  name: 'Rippling',
  docs: 'https://www.rippling.com',
  urls: [
    'ats.rippling.com/:token/jobs/**',
    'ats.rippling.com/*/:token/jobs/**',
    'ats.us1.rippling.com/:token/jobs/**',
    'ats.us1.rippling.com/*/:token/jobs/**',
    'ats.rippling.com/api/v2/board/:token/**',
    'api.rippling.com/platform/api/ats/v1/board/:token/**',
  ],
  embeds: [],
  boardUrl: (token) => `https://ats.rippling.com/${encodeURIComponent(token)}/jobs`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const answer = await firstKnown(
      () => ctx.json(`${api(board)}/jobs`, rows),
      () => null,
    );
    if (!answer) return yield* listPages(board, ctx);
    for (const same of grouped(ctx.rows(answer, job), (row) => row.uuid)) {
      const [row] = same as [z.output<typeof job>];
      yield {
        ...blank,
        sourceId: row.uuid,
        url: row.url,
        title: row.name,
        locations: same.map((one) => one.workLocation?.label ?? ''),
        department: row.department?.label ?? null,
      };
    }
    return { complete: true, total: null, why: null };
  },

  async detail(listed, board, ctx) {
    const row = await ctx.json(`${api(board)}/jobs/${encodeURIComponent(listed.sourceId)}`, advert);
    return {
      ...listed,
      locations: row.workLocations.length > 0 ? row.workLocations : listed.locations,
      employmentType: row.employmentType?.id ?? row.employmentType?.label ?? null,
      remote: listed.remote ?? row.isRemote,
      pay: payOf(row.payRangeDetails),
      postedAt: isoDate(row.createdOn),
      companyName: row.companyName,
      descriptionHtml: joinParts([
        { html: row.description?.company ?? null },
        { html: row.description?.role ?? null },
      ]),
    };
  },
};

const blank = {
  employmentType: null,
  workplace: null,
  remote: null,
  pay: null,
  postedAt: null,
  validThrough: null,
  applyUrl: null,
};

function api(board: BoardRef): string {
  return `https://api.rippling.com/platform/api/ats/v1/board/${encodeURIComponent(board.token)}`;
}

async function* listPages(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const url = `https://ats.rippling.com/api/v2/board/${encodeURIComponent(board.token)}/jobs`;
  const found: z.output<typeof item>[] = [];
  let read = 0;
  let total = 0;
  try {
    for (let number = 0; ; number++) {
      const answer = await ctx.json(`${url}?page=${number}`, page);
      found.push(...ctx.rows(answer.items, item));
      read += answer.items.length;
      total = answer.totalItems;
      if (number + 1 >= answer.totalPages || answer.items.length === 0) break;
    }
  } finally {
    // What came is good, even when a later page fails.
    for (const same of grouped(found, (row) => row.id)) yield fromPages(same);
  }
  const complete = read === total;
  return { complete, total: null, why: complete ? null : `${read} of ${total} rows came` };
}

function fromPages(same: z.output<typeof item>[]): ListedPosting {
  const [row] = same as [z.output<typeof item>];
  const places = same.flatMap((one) => one.locations);
  const workplaces = new Set(places.map((at) => at.workplaceType));
  return {
    ...blank,
    sourceId: row.id,
    url: row.url,
    title: row.name,
    locations: places.map((at) => at.name ?? ''),
    places: places.map((at) => rawPlace(at.city, at.state, at.country)).filter((at) => at !== null),
    department: row.department?.name ?? null,
    workplace: workplaces.size === 1 ? codeWords([...workplaces][0]) : null,
    language: row.language,
  };
}

function grouped<T>(found: readonly T[], key: (row: T) => string): T[][] {
  return [...Map.groupBy(found, key).values()];
}

/** The span of the ranges, where all are in one unit; else there is no saying which holds. */
function payOf(ranges: z.output<typeof range>[]): RawPay | null {
  const units = new Set(ranges.map((one) => `${currencyCode(one.currency)} ${payPeriod(one.frequency)}`));
  const [first] = ranges;
  if (!first || units.size > 1) return null;
  const starts = ranges.map((one) => amount(one.rangeStart)).filter((bound) => bound !== null);
  const ends = ranges.map((one) => amount(one.rangeEnd)).filter((bound) => bound !== null);
  return rawPayOf({
    min: starts.length > 0 ? Math.min(...starts) : null,
    max: ends.length > 0 ? Math.max(...ends) : null,
    currency: currencyCode(first.currency),
    ...paidPer(first.frequency),
  });
}
