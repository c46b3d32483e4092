/**
 * Career sites of SAP SuccessFactors (Career Site Builder, once Jobs2Web) under the employer's own host, which is the token. GET
 * {host}/search/?q=&startrow=N is a table or tiles, of which further ones come from {host}/tile-search-results/; a posting's page
 * has microdata. Not documented; read 2026-11.
 *
 * Quirks: each posting stands in a row once for each width of screen; an address in one line is its `streetAddress`; dates are
 * written as Java prints them; sites of the newest kind list by script alone.
 */
import type { CheerioAPI } from 'cheerio';
import { SourceChanged } from '#lib/errors.ts';
import { absoluteUrl } from './kit/html.ts';
import { completeFromLd, ldPosting } from './kit/ld-detail.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SIGN = /\/platform\/(?:css|js)\/j2w\//;
const ROW = 'tr.data-row, li.job-tile';
const PLACE = '.jobLocation, [id$="-section-location-value"], [id$="-section-city-value"]';

interface Row {
  sourceId: string;
  url: string;
  title: string;
  place: string;
  department: string;
}
interface Page {
  rows: Row[];
  total: number | null;
  tiles: boolean;
  served: boolean;
}

export const jobs2web: Scraper = {
  ats: 'jobs2web',
  name: 'SAP SuccessFactors career sites',
  docs: 'https://help.sap.com/docs/successfactors-recruiting/setting-up-and-maintaining-career-site-builder',
  urls: [],
  ownHost: [SIGN],
  embeds: [],
  boardUrl: (token) => `https://${token}/`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const site = jobs2web.boardUrl(board.token);
    const query = '?q=&sortColumn=referencedate&sortDirection=desc&startrow=';
    const seen = new Set<string>();
    let total: number | null = null;
    let path = 'search/';
    for (let start = 0; ; ) {
      const { data } = await ctx.page<Page>(`${site}${path}${query}${start}`, 'list');
      if (start === 0) {
        if (!data.served || (data.rows.length === 0 && data.total !== 0))
          throw new SourceChanged(`${site}search/ lists nothing`, ROW);
        total = data.total;
        if (data.tiles) path = 'tile-search-results/';
      }
      const fresh = data.rows.filter(({ sourceId }) => !seen.has(sourceId));
      for (const row of fresh) {
        seen.add(row.sourceId);
        yield toListed(row);
      }
      start += data.rows.length;
      if (fresh.length > 0 && (total === null || seen.size < total)) continue;
      const complete = seen.size === total;
      const why = total === null ? 'the site states no total' : `${seen.size} of ${total} postings came`;
      return { complete, total, why: complete ? null : why };
    }
  },

  async detail(listed, _board, ctx) {
    const { data } = await ctx.page<{ posting: ListedPosting | null; addresses: string[] }>(
      listed.url,
      'posting',
    );
    const locations = data.addresses.length > 0 ? data.addresses : listed.locations;
    return completeFromLd({ ...listed, locations }, data.posting);
  },

  extract: {
    list: ($, url): Page => ({
      rows: rowsOf($, url),
      total: totalOf($),
      tiles: $('li.job-tile').length > 0,
      served: $(ROW).length > 0 || SIGN.test($.html()),
    }),
    posting: ($, url) => ({
      posting: ldPosting($, url),
      addresses: [
        ...new Set(
          $('[itemprop=streetAddress][content]')
            .toArray()
            .map(({ attribs }) => (attribs.content ?? '').trim())
            .filter((address) => address !== ''),
        ),
      ],
    }),
  },
};

function rowsOf($: CheerioAPI, url: string): Row[] {
  const rows = new Map<string, Row>();
  for (const element of $(ROW).toArray()) {
    const row = $(element);
    const link = row.find('a.jobTitle-link').first();
    const address = absoluteUrl(link.attr('href') ?? row.attr('data-url'), url);
    const sourceId = /\/(\d+)\/?$/.exec(address?.split('?')[0] ?? '')?.[1];
    if (address === null || sourceId === undefined || rows.has(sourceId)) continue;
    const place = row.find(PLACE).first().clone();
    // "+2 more…" stands for places that only the page names.
    place.find('small').remove();
    const said = (text: string) => text.replace(/\s+/g, ' ').trim();
    rows.set(sourceId, {
      sourceId,
      url: address,
      title: said(link.text()),
      place: said(place.text()),
      department: said(row.find('.jobDepartment').first().text()),
    });
  }
  return [...rows.values()];
}

/** The greatest number of "Results 1 – 25 of 927", in whatever language, or what the page's script is told. */
function totalOf($: CheerioAPI): number | null {
  const label = $('.paginationLabel, #tile-search-results-label').first().text();
  const said = [...label.matchAll(/\d[\d.,\u00a0\u202f]*/g)].map(([number]) =>
    Number(number.replace(/\D/g, '')),
  );
  const told = /jobRecordsFound:\s*parseInt\("(\d+)"\)/.exec($('script').text())?.[1];
  if (said.length > 0) return Math.max(...said);
  return told === undefined ? null : Number(told);
}

function toListed(row: Row): ListedPosting {
  return {
    sourceId: row.sourceId,
    url: row.url,
    title: row.title,
    locations: row.place === '' ? [] : [row.place],
    department: row.department || null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    applyUrl: null,
  };
}
