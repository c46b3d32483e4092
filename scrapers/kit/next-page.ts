/** Finds how a list goes on, in pages that no vendor made. */
import type { CheerioAPI } from 'cheerio';
import { absoluteUrl } from './html.ts';

const NEXT =
  /^(?:next(?: page)?|older|more jobs|load more|weiter|nächste(?: seite)?|suivante?|página siguiente|siguiente|seguinte|próxim[ao]|successiv[ao]|volgende|nästa|næste|neste|następna|›|→|>)$/i;
/** The last page's sign where pages are numbered. */
const DOUBLE_ARROW = /^(?:»|>>)$/;
const MORE =
  /^(?:(?:load|show|view|see) more (?:jobs|roles|positions|results|openings|vacancies|opportunities)|load more|more (?:jobs|results)|(?:mehr|weitere) (?:jobs|stellen|ergebnisse|angebote)(?: laden| anzeigen)?|mehr laden|(?:charger|voir|afficher) plus d['’]offres|charger plus|(?:cargar|ver) más (?:ofertas|empleos)|cargar más|carregar mais(?: vagas)?|carica altr[ie](?: offerte)?|meer (?:vacatures|laden)|(?:meer )?vacatures laden|visa fler(?: jobb)?)$/i;
/** How an address names a page of a list in its path. */
const PAGE_PATH = /(?:\/(?:page|p|seite|pagina|página|sida|strona))?\/\d{1,3}\/?$|\/$/i;

/** The address of the list's next page, or null. */
export function nextPage($: CheerioAPI, pageUrl: string): string | null {
  const here = absoluteUrl(pageUrl, pageUrl);
  const links = $('a[href]')
    .toArray()
    .map((element) => ({
      says: $(element).text().trim(),
      label: $(element).attr('aria-label')?.trim() ?? '',
      href: $(element).attr('href'),
    }));
  const named = (rule: RegExp) => links.find(({ says, label }) => rule.test(says) || rule.test(label))?.href;
  const numbered = numberedPages(links, pageUrl);
  const rel = $('link[rel=next], a[rel~=next]').first().attr('href');
  const following = numbered.size > 0 ? numbered.get(currentPage($, numbered, here) + 1) : undefined;
  const next = rel ?? following ?? named(NEXT) ?? (numbered.size > 0 ? null : named(DOUBLE_ARROW));
  const url = absoluteUrl(next, pageUrl);
  if (url === null || new URL(url).host !== new URL(pageUrl).host) return null;
  return url === here ? null : url;
}

/** Whether the list goes on by a button, which only a script of the page can press. */
export function goesOnByScript($: CheerioAPI): boolean {
  return $('button, [role=button], a:not([href]), a[href^="#"], a[href^="javascript:"]')
    .toArray()
    .some((element) => MORE.test($(element).text().replace(/\s+/g, ' ').trim()));
}

/** The links that are a number and lead to this very list. */
function numberedPages(links: { says: string; href: string | undefined }[], pageUrl: string) {
  const list = listOf(new URL(pageUrl));
  const pages = new Map<number, string>();
  for (const { says, href } of links) {
    if (!/^[1-9]\d{0,2}$/.test(says)) continue;
    const url = absoluteUrl(href, pageUrl);
    if (url !== null && listOf(new URL(url)) === list && !pages.has(Number(says)))
      pages.set(Number(says), url);
  }
  return pages;
}

const listOf = (url: URL) => url.host + url.pathname.replace(PAGE_PATH, '');

/** The page that links itself, or is marked, or alone is no link; else the first. */
function currentPage($: CheerioAPI, pages: Map<number, string>, here: string | null): number {
  const own = [...pages].find(([, url]) => url === here)?.[0];
  if (own !== undefined) return own;
  const marked = $('[aria-current], [class*=active], [class*=current], [class*=selected]')
    .toArray()
    .map((element) => $(element).text().trim())
    .find((says) => /^[1-9]\d{0,2}$/.test(says));
  if (marked !== undefined) return Number(marked);
  const last = Math.max(...pages.keys());
  for (let number = 1; number < last; number++) if (!pages.has(number)) return number;
  return 1;
}
