/**
 * iCIMS career portals. GET {host}/jobs/search?pr=N&in_iframe=1 lists 20 or 50 to a page, N from 0 (without in_iframe only a
 * frame comes); a posting's page has JSON-LD. The host's prefix is the employer's choice, so the token is the host.
 * Read 2026-11.
 *
 * Quirks: `<link rel=next>` names the next page and is left out on the last, "Page 1 of N" is in the tenant's language; a board
 * may be sorted anew between two pages, so that a posting comes twice; each tenant names and orders the fields of a card as it likes; dates are figures in the tenant's order; places
 * read "US-VA-Fairfax Station", several are parted by "|".
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { BoardGone, SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { squash, withoutTracking } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { type DateOrder, dateOrder, numericDate } from './kit/numeric-dates.ts';
import { rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const MAX_PAGES = 500;
const HOST = /^([a-z0-9][a-z0-9-]*)\.icims\.(?:com|eu)$/;
const VENDOR_HOSTS = /^(?:www|api|login|developer|community|support|media|cdn|careers|jobs|internal)$/;

const card = z.object({
  url: z.string().regex(/\/jobs\/\d+\//),
  title: z.string().trim().min(1),
  fields: z.array(z.object({ label: z.string(), value: z.string(), place: z.boolean() })),
});
type Card = z.output<typeof card>;
const page = z.object({
  cards: rows,
  pages: z.number().nullable(),
  /** The page itself names one that follows. */
  next: z.boolean(),
  empty: z.boolean(),
  company: text,
});

export const icims: Scraper = {
  ats: 'icims',
  name: 'iCIMS',
  docs: 'https://www.icims.com/products/career-sites/',
  urls: [],
  tokenOf: ({ hostname }) => {
    const prefix = HOST.exec(hostname)?.[1];
    return prefix && !VENDOR_HOSTS.test(prefix) ? hostname : null;
  },
  embeds: [],
  boardUrl: (token) => `https://${token}/jobs/search`,
  authority: 'fragile',

  async *list(board, ctx) {
    const dates: string[] = [];
    for (let number = 0; number < MAX_PAGES; number++) {
      const url = `${this.boardUrl(board.token)}?pr=${number}&in_iframe=1`;
      const { data } = await ctx.page<unknown>(url, 'cards');
      const { cards, pages, next, empty, company } = page.parse(data);
      if (cards.length === 0 && !empty && number === 0)
        throw new SourceChanged(`${url} holds no list of postings`, '.iCIMS_JobsTable');
      const found = ctx.rows(cards, card);
      for (const one of found) dates.push(dateOf(one) ?? '');
      const order = dateOrder(dates);
      for (const one of found) yield toListed(one, order, company);
      if (cards.length === 0 && pages !== null && number < pages)
        return { complete: false, total: null, why: `page ${number + 1} of ${pages} is empty` };
      if (cards.length === 0 || !(next || number + 1 < (pages ?? 1)))
        return { complete: true, total: null, why: null };
    }
    return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
  },

  async detail(listed, _board, ctx) {
    const { data, finalUrl } = await ctx.page<ListedPosting | null>(`${listed.url}?in_iframe=1`, 'posting');
    // A posting that was closed leads back to the search.
    if (data === null && !/\/jobs\/\d+\//.test(finalUrl)) throw new BoardGone(`${listed.url} is closed`);
    return completeFromLd(listed, data);
  },

  extract: { cards: readCards, posting: ldPosting },
};

function readCards($: CheerioAPI): z.input<typeof page> {
  const cards = $('.iCIMS_JobCardItem, .iCIMS_JobsTable > .row')
    .toArray()
    .map((element) => {
      const link = $(element).find('a[href*="/jobs/"]').first();
      const heading = link.find('h1, h2, h3, h4').first();
      const bare = link.clone();
      bare.find('.sr-only, .field-label').remove();
      const fields = [
        ...$(element)
          .find('.iCIMS_JobHeaderTag')
          .toArray()
          .map((tag) => fieldOf($(tag).find('dt').first(), $(tag).find('dd').first())),
        ...$(element)
          .find('.header')
          .toArray()
          .map((header) => fieldOf($(header).find('.field-label').first(), $(header))),
      ];
      return {
        url: link.attr('href'),
        title: squash(heading.length > 0 ? heading.text() : bare.text()),
        fields: fields.filter(({ value }) => value !== ''),
      };
    });
  const pages = /\bpage\s+\d+\s+of\s+(\d+)/i.exec(squash($('.iCIMS_SubHeader, .iCIMS_PagingBatch').text()));
  return {
    cards,
    pages: pages ? Number(pages[1]) : null,
    next: $('link[rel=next][href*="pr="], a[rel=next][href*="pr="]').length > 0,
    empty:
      $('.iCIMS_JobsTable, .iCIMS_NoResults').length > 0 ||
      /\bno (?:jobs|results|openings)\b|aucun (?:emploi|poste|résultat)|keine (?:stellen|ergebnisse|treffer)|geen (?:vacatures|resultaten)|ningún (?:empleo|resultado)/i.test(
        $('body').text(),
      ),
    company: $('meta[property="og:site_name"]').attr('content'),
  };
}

type Selection = ReturnType<CheerioAPI>;

/** A field of a card; where its value shows a relative date, the full one in its `title` counts. */
function fieldOf(label: Selection, value: Selection) {
  const name = squash(label.text());
  const marker = label.find('[class*=map-marker]').length > 0 || value.find('[class*=map-marker]').length > 0;
  const full = value.find('span[title]').first().attr('title');
  const bare = value.clone();
  bare.find('.sr-only, .field-label').remove();
  return { label: name, value: squash(full ?? bare.text()), place: marker };
}

const NO_PLACE = /address|street|postal|zip|code|type|categor|remote|date/i;
const PLACES = [
  /^(?:job )?locations?$/i,
  /locations?$/i,
  /\b(?:locations?|city|cities|office|site|standort|lieu|ort)\b/i,
];

/** The value of the likeliest place field: its usual label first, then any that says place, then the map marker. */
function placeOf({ fields }: Card): string | null {
  const open = fields.filter(({ label }) => !NO_PLACE.test(label));
  for (const rule of PLACES) {
    const found = open.find(({ label }) => rule.test(label));
    if (found) return found.value;
  }
  return open.find(({ place }) => place)?.value ?? null;
}

function dateOf(one: Card): string | null {
  return valueUnder(
    one,
    /\b(?:posted|posting|publish\w*)\b.*\bdate\b|\bdate\b.*\bposted\b|^(?:posted|date)$/i,
  );
}

function valueUnder({ fields }: Card, rule: RegExp): string | null {
  return fields.find(({ label }) => rule.test(label))?.value ?? null;
}

function toListed(one: Card, order: DateOrder | null, companyName: string | null): ListedPosting {
  const url = new URL(withoutTracking(one.url));
  url.search = '';
  const pay = valueUnder(one, /\b(?:salary|pay|compensation|wage)\b/i);
  return {
    sourceId: /\/jobs\/(\d+)\//.exec(url.pathname)?.[1] ?? url.href,
    url: url.href,
    title: one.title,
    locations: (placeOf(one) ?? '')
      .split('|')
      .map((place) => place.trim())
      .filter(Boolean),
    department: valueUnder(one, /\b(?:category|department|division|job family|function)\b/i),
    employmentType: valueUnder(one, /\b(?:type|schedule|time status)\b/i),
    workplace: valueUnder(one, /\b(?:remote|workplace|work arrangement)\b/i),
    remote: null,
    pay: pay && /\d/.test(pay) ? { min: null, max: null, currency: null, period: null, text: pay } : null,
    postedAt: isoDate(dateOf(one)) ?? numericDate(dateOf(one), order),
    validThrough: null,
    applyUrl: null,
    requisitionId: valueUnder(one, /^(?:job |req(?:uisition)? )?(?:id|number|#)$/i),
    companyName,
  };
}
