/**
 * Teamtailor career sites. GET {site}/jobs.json is a JSON Feed with a JobPosting in every item, 100 to a page; older
 * sites have {site}/jobs.rss only, in one answer. Sites live on {company}.teamtailor.com, regional hosts
 * ({company}.na.teamtailor.com) and employers' own domains. Read 2026-11.
 *
 * Quirks: the JSON has no department and no hybrid, the RSS no pay; places may be missing for remote roles.
 */
import { z } from 'zod';
import { SourceChanged } from '#lib/errors.ts';
import { boardToken } from './kit/board-url.ts';
import { isoDate } from './kit/dates.ts';
import { postingOfLd } from './kit/json-ld.ts';
import { firstKnown } from './kit/pages.ts';
import { placeText, rawPlace } from './kit/place.ts';
import { rows, text } from './kit/schemas.ts';
import { parseXml, type XmlElement, xmlChild, xmlChildren, xmlText } from './kit/xml.ts';
import type { BoardRef, ListEnd, ListedPosting, ScrapeContext, Scraper } from './types.ts';

const feed = z.object({ title: text, feed_url: text, next_url: text, items: rows });
const item = z.object({
  id: z.string().min(1),
  title: z.string().trim().min(1),
  url: z.string().min(1),
  date_published: text,
  content_html: text,
  _jobposting: z.record(z.string(), z.unknown()).catch({}),
});

/** Items to a page. */
const PAGE = 100;
/** `remoteStatus` of the RSS feed; `none` is also what nobody set, and `temporary` holds for no certain time. */
const WORKPLACES: Record<string, string> = { hybrid: 'hybrid', fully: 'fully remote' };

export const teamtailor: Scraper = {
  ats: 'teamtailor',
  name: 'Teamtailor',
  docs: 'https://support.teamtailor.com/en/articles/11171756-rss-feed-how-to-guide',
  urls: [':token.teamtailor.com/**'],
  tokenOf: (url) => {
    const [, company = '', region] = /^([^.]+)\.([^.]+)\.teamtailor\.com$/.exec(url.hostname) ?? [];
    const token = boardToken(company);
    if (!token || !region) return null;
    return region === 'na' ? `${token}.na` : url.hostname;
  },
  ownHost: [/teamtailor-cdn\.com\/assets\/packs\/(?:js|css)\/careersite-/],
  embeds: [],
  boardUrl: (token) => `https://${hostOf(token)}/jobs`,
  authority: 'authoritative',

  async *list(board, ctx) {
    const host = hostOf(board.token);
    let answer = await firstKnown(
      () => ctx.json(`https://${host}/jobs.json`, feed),
      () => null,
    );
    if (!answer) return yield* listRss(board, ctx);
    const visited = new Set<string>();
    for (;;) {
      for (const row of ctx.rows(answer.items, item)) yield fromItem(row, answer.title);
      const next: string | null = answer.next_url;
      if (next === null) {
        const cut = answer.items.length === PAGE;
        const why = cut ? `a full page of ${PAGE} names no next one` : null;
        return { complete: !cut, total: null, why };
      }
      // A site with a domain of its own redirects there and names its pages so.
      const hosts = [host, URL.parse(answer.feed_url ?? '')?.host];
      if (visited.has(next) || !hosts.includes(URL.parse(next)?.host)) {
        throw new SourceChanged(`${host}: the next page leads elsewhere`, 'next_url', next);
      }
      visited.add(next);
      answer = await ctx.json(next, feed);
    }
  },
};

/** A token is the company's label (with its region) on teamtailor.com, or the host of its own domain. */
function hostOf(token: string): string {
  return /^[^.]+(?:\.na)?$/.test(token) ? `${token}.teamtailor.com` : token;
}

function fromItem(row: z.output<typeof item>, site: string | null): ListedPosting {
  const said = postingOfLd({ title: row.title, ...row._jobposting }, row.url);
  return {
    sourceId: row.id,
    url: row.url,
    title: row.title,
    locations: said?.locations ?? [],
    places: said?.places ?? [],
    department: null,
    employmentType: said?.employmentType ?? null,
    workplace: said?.workplace ?? null,
    remote: said?.remote ?? null,
    pay: said?.pay ?? null,
    postedAt: row.date_published,
    validThrough: said?.validThrough ?? null,
    descriptionHtml: row.content_html,
    applyUrl: null,
    companyName: said?.companyName?.trim() ?? site?.trim() ?? null,
    companyUrl: said?.companyUrl ?? null,
    companyLogoUrl: said?.companyLogoUrl ?? null,
  };
}

async function* listRss(board: BoardRef, ctx: ScrapeContext): AsyncGenerator<ListedPosting, ListEnd> {
  const url = `https://${hostOf(board.token)}/jobs.rss`;
  const channel = xmlChild(parseXml(await ctx.text(url)), 'channel');
  if (!channel) throw new SourceChanged(`${url} is no feed`, 'channel');
  const site = xmlText(channel, 'title');
  for (const entry of xmlChildren(channel, 'item')) yield fromRss(entry, site);
  return { complete: true, total: null, why: null };
}

function fromRss(entry: XmlElement, site: string | null): ListedPosting {
  const places = xmlChildren(xmlChild(entry, 'tt:locations'), 'tt:location').map((at) => ({
    name: xmlText(at, 'tt:name'),
    city: xmlText(at, 'tt:city'),
    country: xmlText(at, 'tt:country'),
  }));
  return {
    sourceId: xmlText(entry, 'guid') ?? '',
    url: xmlText(entry, 'link') ?? '',
    title: xmlText(entry, 'title') ?? '',
    locations: places.map((at) => placeText(at.city, at.country) || (at.name ?? '')),
    places: places.map((at) => rawPlace(at.city, null, at.country)).filter((at) => at !== null),
    department: xmlText(entry, 'tt:department'),
    employmentType: null,
    workplace: WORKPLACES[xmlText(entry, 'remoteStatus') ?? ''] ?? null,
    remote: null,
    pay: null,
    postedAt: isoDate(xmlText(entry, 'pubDate')),
    validThrough: null,
    descriptionHtml: xmlText(entry, 'description'),
    applyUrl: null,
    companyName: site,
  };
}
