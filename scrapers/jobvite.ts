/**
 * Jobvite. GET jobs.jobvite.com/{company}/search?p=N lists 50 to a page, N from 0, with the total; a posting's page has
 * JSON-LD. No open API; read 2026-11.
 *
 * Quirks: an empty list says so in a sentence (`ng-non-bindable`), so that a page without it and without postings is one that
 * scripts fill, and tells nothing; a company that left is answered with an advert for the vendor; several places read
 * "3 Locations" in the list and stand on the page; the JSON-LD has its employer as a text and empty pay; addresses come
 * with and without /careers/.
 */
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { BoardGone, SourceChanged } from '#lib/errors.ts';
import { absoluteUrl, squash } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import { rows, text } from './kit/schemas.ts';
import type { ListedPosting, Scraper } from './types.ts';

const MAX_PAGES = 200;
const ID = /\/job\/([\w-]+)/;
/** Where an unknown company is sent. */
const GONE = /^https:\/\/(?!jobs\.jobvite\.com\/)|[?&](?:error=404|invalid=1)\b|\/404\.html/;

const posting = z.object({
  url: z.string().regex(ID),
  title: z.string().trim().min(1),
  place: text,
  type: text,
  requisition: text,
});
interface Page {
  postings: unknown[];
  total: number | null;
  next: boolean;
  /** The page itself says that there are no postings. */
  empty: boolean;
  /** The page says that the company's board is no longer there. */
  left: boolean;
}

interface Advert {
  said: ListedPosting | null;
  advert: string | null;
  places: string[];
}

export const jobvite: Scraper = {
  ats: 'jobvite',
  name: 'Jobvite',
  docs: 'https://careers.jobvite.com/',
  urls: [
    'jobs.jobvite.com/careers/:token/**',
    'jobs.jobvite.com/:token/**',
    'hire.jobvite.com/CompanyJobs/Careers.aspx?c=:token',
  ],
  embeds: [/\bdata-careersite=["']([\w-]+)["']/],
  boardUrl: (token) => `https://jobs.jobvite.com/${encodeURIComponent(token)}/jobs`,
  authority: 'fragile',

  async *list(board, ctx) {
    const base = `https://jobs.jobvite.com/${encodeURIComponent(board.token)}/search`;
    let count = 0;
    for (let number = 0; number < MAX_PAGES; number++) {
      const { data, finalUrl } = await ctx.page<Page>(`${base}?p=${number}`, 'page');
      const found = rows.parse(data.postings);
      if (found.length === 0 && GONE.test(finalUrl)) throw new BoardGone(`${base} leads to ${finalUrl}`);
      if (found.length === 0 && data.left && !data.empty)
        throw new BoardGone(`${base}: the company has no board here`);
      if (found.length === 0 && number === 0 && !data.empty)
        throw new SourceChanged(`${base} holds no list of postings`, '.jv-job-list');
      for (const one of ctx.rows(found, posting)) yield toListed(one);
      count += found.length;
      if (found.length > 0 && data.next) continue;
      const complete = data.total === null || count >= data.total;
      return {
        complete,
        total: data.total,
        why: complete ? null : `${count} of ${data.total} postings came`,
      };
    }
    return { complete: false, total: null, why: `more than ${MAX_PAGES} pages` };
  },

  async detail(listed, _board, ctx) {
    const { data, finalUrl } = await ctx.page<Advert>(listed.url, 'posting');
    if (GONE.test(finalUrl)) throw new BoardGone(`${listed.url} is closed`);
    const whole = completeFromLd(listed, data.said);
    return {
      ...whole,
      locations: whole.locations.length > 0 ? whole.locations : data.places,
      descriptionHtml: whole.descriptionHtml ?? data.advert,
    };
  },

  extract: {
    page: readPage,
    posting: ($, url): Advert => ({
      said: ldPosting($, url),
      advert: $('.jv-job-detail-description').first().html(),
      places: placesOf($),
    }),
  },
};

/** What follows the department below the title, several places parted by ";". */
function placesOf($: CheerioAPI): string[] {
  const line = $('.jv-job-detail-meta').first().clone();
  line.find('.jv-inline-separator').replaceWith('|');
  const [, ...rest] = line.text().split('|').map(squash);
  return (rest.at(-1) ?? '').split(/\s*;\s*/).filter(Boolean);
}

function readPage($: CheerioAPI, url: string): Page {
  const postings = $(
    '.jv-job-list-name a[href*="/job/"], li.row a[href*="/job/"], a.jv-job-item[href*="/job/"]',
  )
    .toArray()
    .map((element) => {
      const link = $(element);
      const row = link.closest('tr, li');
      const card = row.length > 0 ? row : link;
      const name = link.find('.jv-job-list-name');
      return {
        url: absoluteUrl(element.attribs.href, url) ?? '',
        title: squash(name.length > 0 ? name.text() : link.text()),
        place: squash(card.find('.jv-job-list-location').first().text()),
        type: squash(card.find('.jv-job-list-type').first().text()),
        requisition: squash(card.find('.jv-job-list-req').first().text()).replace(/^[^:]{0,20}:\s*/, ''),
      };
    });
  const total = /\bof\s+([\d,]+)/.exec(squash($('.jv-pagination-text').first().text()))?.[1];
  return {
    postings,
    total: total === undefined ? null : Number(total.replaceAll(',', '')),
    next: $('a.jv-pagination-next[href]:not(.jv-disabled, .disabled)').length > 0,
    empty:
      $('p[ng-non-bindable]').length > 0 ||
      /\b(?:no (?:jobs|results|open|current|matching|job)|0 (?:jobs|results))\b|couldn['’]t find any/i.test(
        $('.jv-page-body, .jv-wrapper, body').first().text(),
      ),
    left: $('a[href*="jobvite.com/why-jobvite"]').length > 0,
  };
}

function toListed(one: z.output<typeof posting>): ListedPosting {
  const url = new URL(one.url);
  url.search = '';
  const counted = /^\d+\s+locations?\b/i.test(one.place ?? '');
  return {
    sourceId: ID.exec(url.pathname)?.[1] ?? url.href,
    url: url.href,
    title: one.title,
    locations: one.place === null || counted ? [] : [one.place],
    department: null,
    employmentType: one.type,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
    requisitionId: one.requisition,
  };
}
