/**
 * Recruitee (Tellent). GET {company}.recruitee.com/api/offers lists everything in one answer, on the company's own
 * domain too; where it is switched off, the hosted page carries the list as state. Read 2026-11.
 *
 * Quirks: the advert stands in two fields; dates are "2026-08-01 09:30:00 UTC"; amounts are text; `remote`, `hybrid`
 * and `on_site` may be combined; countries are named in the tenant's language; the hosted page has no dates. Widgets
 * name the company by number, which only api.recruitee.com knows.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import type { RawPay } from '#lib/posting.ts';
import { isoDate } from './kit/dates.ts';
import { joinParts } from './kit/html.ts';
import { parseJson } from './kit/json.ts';
import { firstKnown } from './kit/pages.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { flag, id, listOf, maybe, rows, text } from './kit/schemas.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const salary = maybe(
  z.object({ min: z.unknown().optional(), max: z.unknown().optional(), period: text, currency: text }),
);
const offer = z.object({
  id,
  title: z.string().trim().min(1),
  careers_url: z.string().min(1),
  careers_apply_url: text,
  department: text,
  description: text,
  requirements: text,
  published_at: text,
  updated_at: text,
  close_at: text,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  location: text,
  locations: listOf(z.object({ city: text, state: text, country: text, name: text })),
  employment_type_code: text,
  education_code: text,
  company_name: text,
  salary,
});

const translated = z.record(z.string(), z.record(z.string(), z.unknown()));
const state = z.object({
  appConfig: z.object({
    offers: rows,
    site: maybe(z.object({ name: text })),
    locations: listOf(z.object({ id, translations: translated })),
    departments: listOf(z.object({ id, translations: translated })),
  }),
});
const stateOffer = z.object({
  externalId: id,
  slug: z.string().min(1),
  status: text,
  primaryLangCode: text,
  translations: translated,
  departmentId: z.unknown().optional(),
  locationIds: z.array(id).catch([]),
  remote: flag,
  hybrid: flag,
  onSite: flag,
  employmentType: text,
  education: text,
  salary,
});

export const recruitee: Scraper = {
  ats: 'recruitee',
  name: 'Recruitee',
  docs: 'https://docs.recruitee.com',
  urls: [':token.recruitee.com/**'],
  tokenOf: (url) =>
    (url.hostname === 'api.recruitee.com' && /^\/c\/(\d+)\/careers\b/.exec(url.pathname)?.[1]) || null,
  ownHost: [/analyticsBaseUrl&quot;:&quot;https:\/\/careers-analytics\.recruitee\.com/],
  embeds: [/\b(?:RT|Recruitee)Widget\(\s*\{[^}]{0,200}?companies["']?\s*:\s*\[\s*["']?(\d+)/],
  boardUrl: (token) => `https://${hostOf(token)}/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const url = /^\d+$/.test(board.token)
      ? `https://api.recruitee.com/c/${board.token}/careers/offers`
      : `https://${hostOf(board.token)}/api/offers`;
    const answer = await firstKnown(
      () => ctx.json(url, z.object({ offers: rows })),
      () => null,
    );
    if (!answer) return yield* listHostedPage(board, ctx);
    for (const row of ctx.rows(answer.offers, offer)) yield fromApi(row);
    return { complete: true, total: null, why: null };
  },

  extract: {
    state: ($) => {
      const props = $('[data-component="PublicApp"]').attr('data-props');
      return props === undefined ? null : parseJson(props);
    },
  },
};

/** A token is the company's label on recruitee.com, or the host of its own domain. */
function hostOf(token: string): string {
  return token.includes('.') ? token : `${token}.recruitee.com`;
}

async function* listHostedPage(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const url = recruitee.boardUrl(board.token);
  const { data } = await ctx.page<unknown>(url, 'state');
  const read = state.safeParse(data);
  if (!read.success) throw new SourceChanged(`${url} holds no list of postings`, 'appConfig.offers');
  const { offers, site, locations, departments } = read.data.appConfig;
  for (const row of ctx.rows(offers, stateOffer)) {
    if (row.status !== null && row.status !== 'published') continue;
    const inLanguage = (words: z.output<typeof translated> | undefined, key: string) =>
      textOf((words?.[row.primaryLangCode ?? ''] ?? Object.values(words ?? {})[0])?.[key]);
    const places = row.locationIds.map((wanted) => locations.find((one) => one.id === wanted)?.translations);
    const department = departments.find((one) => one.id === String(row.departmentId))?.translations;
    const part = (key: string) => inLanguage(row.translations, key);
    const address = `${url}o/${encodeURIComponent(row.slug)}`;
    yield {
      sourceId: row.externalId,
      url: address,
      title: part('title') ?? '',
      locations: places.map(
        (at) =>
          placeText(inLanguage(at, 'city'), inLanguage(at, 'state'), inLanguage(at, 'country')) ||
          (inLanguage(at, 'name') ?? ''),
      ),
      places: places
        .map((at) => rawPlace(inLanguage(at, 'city'), inLanguage(at, 'state'), inLanguage(at, 'country')))
        .filter((at) => at !== null),
      department: inLanguage(department, 'name'),
      employmentType: row.employmentType,
      ...workplaceOf(row.remote, row.hybrid, row.onSite),
      pay: payOf(row.salary),
      postedAt: null,
      validThrough: null,
      descriptionHtml: joinParts([{ html: part('descriptionHtml') }, { html: part('requirementsHtml') }]),
      applyUrl: `${address}/c/new`,
      companyName: site?.name ?? null,
      language: row.primaryLangCode,
      education: row.education?.replaceAll('_', ' ') ?? null,
    };
  }
  return { complete: true, total: null, why: null };
}

function fromApi(row: z.output<typeof offer>): ListedPosting {
  const places = row.locations.map((at) => placeText(at.city, at.state, at.country) || (at.name ?? ''));
  return {
    sourceId: row.id,
    url: row.careers_url,
    title: row.title,
    locations: places.length > 0 ? places : row.location ? [row.location] : [],
    places: row.locations.map((at) => rawPlace(at.city, at.state, at.country)).filter((at) => at !== null),
    department: row.department,
    employmentType: row.employment_type_code,
    ...workplaceOf(row.remote, row.hybrid, row.on_site),
    pay: payOf(row.salary),
    postedAt: isoDate(row.published_at),
    validThrough: isoDate(row.close_at),
    updatedAt: isoDate(row.updated_at),
    descriptionHtml: joinParts([{ html: row.description }, { html: row.requirements }]),
    applyUrl: row.careers_apply_url,
    companyName: row.company_name,
    education: row.education_code?.replaceAll('_', ' ') ?? null,
  };
}

/** Several flags at once say nothing for certain. */
function workplaceOf(remote: boolean | null, hybrid: boolean | null, onSite: boolean | null) {
  const set = [remote && 'remote', hybrid && 'hybrid', onSite && 'on site'].filter((word) => word);
  const only = set.length === 1 ? (set[0] as string) : null;
  return { workplace: only, remote: set.length > 1 ? null : remote };
}

function payOf(said: z.output<typeof salary>): RawPay | null {
  if (!said) return null;
  return rawPayOf({
    min: amount(said.min),
    max: amount(said.max),
    currency: currencyCode(said.currency),
    ...paidPer(said.period),
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
