/**
 * We Work Remotely, an open RSS feed of many employers: GET weworkremotely.com/remote-jobs.rss, the newest hundred. Terms: link
 * back and name the source. Read 2026-11.
 *
 * Quirks: the title is "Company: Role"; the region is one of thirteen texts; the description is escaped HTML.
 */
import { SourceChanged } from '#lib/errors.ts';
import { isoDate } from './kit/dates.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from './kit/xml.ts';
import type { ListedPosting, Scraper } from './types.ts';

const FEED = 'https://weworkremotely.com/remote-jobs.rss';

export const weworkremotely: Scraper = {
  ats: 'weworkremotely',
  name: 'We Work Remotely',
  docs: 'https://weworkremotely.com/remote-job-rss-feed',
  // Registered by name: a link to the site is no sign of a board.
  urls: [],
  embeds: [],
  boardUrl: () => 'https://weworkremotely.com/',
  authority: 'fragile',
  aggregator: true,

  async *list(_board, ctx) {
    const channel = xmlChild(parseXml(await ctx.text(FEED)), 'channel');
    if (!channel) throw new SourceChanged(`${FEED} is no feed`, 'channel');
    for (const item of xmlChildren(channel, 'item')) yield fromItem(item);
    return { complete: false, total: null, why: 'the feed holds only the newest hundred' };
  },
};

function fromItem(item: XmlElement): ListedPosting {
  const heading = xmlText(item, 'title') ?? '';
  const [, company = null, role = heading] = /^([^:]{1,100}): (.+)$/s.exec(heading) ?? [];
  const region = xmlText(item, 'region');
  const link = xmlText(item, 'link') ?? '';
  return {
    sourceId: xmlText(item, 'guid') ?? link,
    url: link,
    title: role,
    locations: region ? [region] : [],
    department: xmlText(item, 'category'),
    employmentType: xmlText(item, 'type'),
    workplace: null,
    remote: true,
    pay: null,
    postedAt: isoDate(xmlText(item, 'pubDate')),
    validThrough: isoDate(xmlText(item, 'expires_at')),
    descriptionHtml: xmlText(item, 'description'),
    applyUrl: null,
    companyName: company,
    companyLogoUrl: xmlChild(item, 'media:content')?.attributes.get('url') ?? null,
    applicantLocations: region ? [region] : [],
  };
}
