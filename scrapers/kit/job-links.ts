/** Finds the links of a list page that lead to postings, in pages that no vendor made. */
import type { CheerioAPI } from 'cheerio';
import { absoluteUrl, withoutTracking } from './html.ts';
import { isRoleTitle } from './role-title.ts';
import { sameSite } from './same-site.ts';

export interface JobLink {
  url: string;
  title: string;
}

/** A path segment that says "postings below". */
const STRONG_SEGMENT =
  /^(?:jobs?|job-?(?:details?|offers?|openings?|posting|listings?|angebote?)|jobangebote?|positions?|openings?|open-(?:positions|roles|jobs)|vacanc(?:y|ies)|vacatures?|roles?|opportunit(?:y|ies)|stellen|stellenangebote?|stelle|offres?(?:-emploi)?|emplois?|ofertas?|empleos?|vagas?|praca|oferty|lediga-jobb|stillinger|annonce)$/i;
/** Never postings, whatever they are called. */
const OTHER_SEGMENT =
  /^(?:blogs?|news(?:room)?|press(?:e|room)?|media|stories|story|articles?|case-stud(?:y|ies)|customers?|compan(?:y|ies)|employers?|events?|webinars?|podcasts?|guides?|docs|help|support|products?|solutions?|services?|shop|store|team|people|leadership|management|investors?|privacy.*|datenschutz|legal|imprint|impressum|terms.*|cookies?.*|login|log-in|signin|sign-in|signup|sign-up|register|contact.*|kontakt|tags?|categor(?:y|ies)|authors?|cdn-cgi|talent-(?:pool|community)|alerts?|faqs?|search)$/i;
/** Link texts that name an action, not a role. */
const ACTION =
  /^(?:apply.*|view.*|see.*|read more.*|learn more.*|more.*|details?|mehr.*|zum? .*|jetzt.*|bewerben|voir.*|en savoir plus|postuler.*|ver .*|leer más|saber más|lees meer|bekijk.*|solliciteer.*|scopri.*|continue.*|open.*|go to.*|job details?|full description|all (?:jobs|roles|positions|openings).*|→|›|»|\W*)$/i;

/**
 * The links to postings of a list page, once each, in order. A group of sibling addresses is taken when its path says so
 * or most of its titles read like roles; navigation, footers and other pages are not.
 */
export function jobLinks($: CheerioAPI, pageUrl: string): JobLink[] {
  const page = new URL(pageUrl);
  const groups = new Map<string, JobLink[]>();
  const seen = new Map<string, JobLink>();
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href') ?? '';
    if (href.startsWith('#')) continue;
    const absolute = absoluteUrl(href, pageUrl);
    if (absolute === null) continue;
    const url = new URL(withoutTracking(absolute));
    if (
      !sameSite(url, page) ||
      url.pathname.replace(/\/$/, '') + url.search === page.pathname.replace(/\/$/, '') + page.search
    ) {
      continue;
    }
    const segments = url.pathname.split('/').filter((segment) => segment !== '');
    if (segments.length === 0 || segments.some((segment) => OTHER_SEGMENT.test(segment))) continue;
    if (/\.(?:pdf|docx?|png|jpe?g|svg|zip|xml|ics)$/i.test(url.pathname)) continue;
    if ($(element).closest('nav, footer, [role=navigation]').length > 0) continue;
    const title = titleOf($, element);
    const known = seen.get(url.href);
    if (known) {
      if (known.title === '' || (!isRoleTitle(known.title) && isRoleTitle(title))) known.title = title;
      continue;
    }
    const link = { url: url.href, title };
    seen.set(url.href, link);
    const key = groupOf(url);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const taken = new Set([...groups].flatMap(([key, links]) => chosen(key, links, page)));
  return [...seen.values()].filter((link) => taken.has(link) && link.title !== '');
}

/** Whether an address by itself says that it is a posting's: below a segment that says "postings", and no list itself. */
export function isJobAddress(url: URL): boolean {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const strong = segments.findIndex((segment) => STRONG_SEGMENT.test(segment));
  const below = segments.slice(strong + 1);
  if (strong < 0 || below.length === 0 || segments.some((segment) => OTHER_SEGMENT.test(segment)))
    return false;
  return (
    !/\.(?:pdf|docx?|png|jpe?g|svg|zip|xml|ics)$/i.test(url.pathname) &&
    !STRONG_SEGMENT.test(below.at(-1) ?? '')
  );
}

/** Addresses that differ in their last segment (or the one before a number) or in a query value are one group. */
function groupOf(url: URL): string {
  const keys = [...url.searchParams.keys()].sort().join('&');
  if (keys !== '') return `${url.host}${url.pathname}?${keys}`;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const own = segments.length > 2 && /^\d{3,}$/.test(segments.at(-1) ?? '') ? 2 : 1;
  return `${url.host}/${segments.slice(0, -own).join('/')}`;
}

function chosen(key: string, links: JobLink[], page: URL): JobLink[] {
  const named = links.filter((link) => link.title !== '');
  const roles = named.filter((link) => isRoleTitle(link.title));
  const share = named.length === 0 ? 0 : roles.length / named.length;
  const strong = key
    .split(/[/?]/)
    .slice(1)
    .some((segment) => STRONG_SEGMENT.test(segment));
  const below = key.startsWith(`${page.host}${page.pathname.replace(/\/$/, '')}`) && page.pathname.length > 1;
  if (roles.length > 0 && (share >= 0.5 || (strong && share >= 0.2))) return named;
  return strong || below ? roles : [];
}

/** The link's own words; where they name only an action, the heading of the card around it. */
function titleOf($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string {
  const link = $(element as never);
  const heading = words(link.find('h1, h2, h3, h4, h5, h6').first().text());
  const own = heading !== '' ? heading : words(link.text());
  if (own !== '' && own.length <= 160 && !ACTION.test(own)) return own;
  for (let card = link.parent(), steps = 0; card.length > 0 && steps < 5; card = card.parent(), steps++) {
    if (card.is('body, main, html')) break;
    const headings = card.find('h1, h2, h3, h4, h5, h6, strong, [class*=title]');
    if (headings.length === 0) continue;
    if (card.find('a[href]').length > 3) break;
    return words(headings.first().text()).slice(0, 160);
  }
  return '';
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
