/**
 * NEOGOV (governmentjobs.com, schooljobs.com), where American cities, counties, states and school districts advertise. GET
 * {site}/SearchEngine/JobsFeed?agency={agency} is an RSS feed of everything that an agency has open.
 * Not documented; read 2026-11.
 *
 * Quirks: dates of its own fields end in ":0"; the agency is named with its state; the advert is in up to four parts without
 * headings; pay may be by two weeks.
 */
import { SourceChanged } from '#lib/errors.ts';
import { boardToken } from './kit/board-url.ts';
import { isoDate } from './kit/dates.ts';
import { joinParts } from './kit/html.ts';
import { amount, currencyCode, paidPer, rawPayOf } from './kit/pay.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from './kit/xml.ts';
import type { ListedPosting, Scraper } from './types.ts';

const SITE = /^(?:(?:www|agency)\.)?((?:government|school)jobs\.com)$/;
const PARTS = ['description', 'examplesofduties', 'qualifications', 'supplementalinformation'];

export const neogov: Scraper = {
  ats: 'neogov',
  name: 'NEOGOV',
  docs: 'https://www.neogov.com/products/insight',
  urls: [],
  tokenOf: ({ hostname, pathname, searchParams }) => {
    if (!SITE.test(hostname)) return null;
    const path = hostname.startsWith('agency.') ? pathname : /^\/careers(\/.*)/i.exec(pathname)?.[1];
    const agency = searchParams.get('agency') ?? path?.split('/')[1] ?? '';
    return /^home$|\.cfm$/i.test(agency) ? null : (boardToken(agency)?.toLowerCase() ?? null);
  },
  embeds: [],
  boardUrl: (token, from) =>
    `https://www.${SITE.exec(from?.hostname ?? '')?.[1] ?? 'governmentjobs.com'}/careers/${token}`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const site = new URL(neogov.boardUrl(board.token, URL.parse(board.url ?? '') ?? undefined));
    const address = `${site.origin}/SearchEngine/JobsFeed?agency=${encodeURIComponent(board.token)}`;
    const channel = xmlChild(parseXml(await ctx.text(address)), 'channel');
    if (!channel) throw new SourceChanged(`${address} is no feed`, 'channel');
    const agency = xmlText(channel, 'title')?.replace(/, [A-Z]{2}$/, '') ?? null;
    for (const item of xmlChildren(channel, 'item')) yield fromItem(item, agency);
    return { complete: true, total: null, why: null };
  },
};

function fromItem(item: XmlElement, agency: string | null): ListedPosting {
  const own = (name: string) => xmlText(item, `joblisting:${name}`);
  const url = xmlText(item, 'link') ?? '';
  const place = own('location');
  return {
    sourceId: own('jobId') ?? url,
    url,
    title: xmlText(item, 'title') ?? '',
    locations: place === null ? [] : [place],
    department: own('department'),
    employmentType: own('jobType'),
    workplace: null,
    remote: null,
    pay: rawPayOf({
      min: amount(own('minimumSalary')),
      max: amount(own('maximumSalary')),
      currency: currencyCode(own('salaryCurrency')),
      ...paidPer(own('salaryInterval')),
    }),
    postedAt: isoDate(xmlText(item, 'pubDate')),
    validThrough: isoDate(own('advertiseToDateTimeUTC')?.replace(/(:\d\d):\d+$/, '$1 GMT')),
    descriptionHtml: joinParts(PARTS.map((part) => ({ html: xmlText(item, part) ?? own(part) }))),
    applyUrl: null,
    requisitionId: own('jobNumberSingle'),
    companyName: agency,
  };
}
