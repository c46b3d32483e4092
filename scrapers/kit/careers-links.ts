/** Finds a company's careers pages among the links of its own pages, in eleven languages. */
import { plainText } from './html.ts';
import { registeredName, sameSite } from './same-site.ts';

/** Words of addresses and link texts that say "work here"; blanks stand for blanks, hyphens and underscores. */
const WORDS = [
  'careers?|jobs?|join us|join our team|(?:we are|were|we re) hiring|hiring|work (?:with|for|at) us|vacanc(?:y|ies)|open (?:positions?|roles?|jobs)|opportunities',
  'karriere|stellen\\w*|jobangebote?|offene stellen|arbeiten bei\\w*|werde teil|bewerben',
  'carri[eè]res?|emplois?|recrutement|recrute|rejoignez nous|nous rejoindre|nos offres|offres d emploi|postes? ouverts?',
  'empleos?|carreras|trabaja (?:con|en)|trabaja|[uú]nete|vacantes|ofertas de (?:empleo|trabajo)',
  'lavora con noi|lavora|carriere|posizioni aperte|opportunit[aà] di lavoro',
  'vacatures?|werken bij\\w*|werkenbij\\w*|carri[eè]re|kom werken',
  'vagas|carreiras|trabalhe conosco|trabalha connosco|junte se',
  'kariera|praca|oferty pracy|pracuj',
  'jobb|karri[aä]r|lediga (?:jobb|tj[aä]nster)|jobba hos\\w*|arbeta hos\\w*',
  'ledige stillinger|stillinger|bliv en del|jobs? hos\\w*',
  'avoimet ty[oö]paikat|ty[oö]paikat|ura|rekry\\w*',
]
  .join('|')
  .replaceAll(' ', "[-_\\s'’]*");
const CAREERS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu');
const LINK = /<a\b([^>]{1,2000})>([\s\S]{0,600}?)<\/a/gi;
const HREF = /(?<![\w-])href\s*=\s*(?:"([^"#]{1,500})|'([^'#]{1,500}))/i;
/** A home page of more is no home page. */
const MAX_LENGTH = 2_000_000;
/** A name shorter than this stands in too many others. */
const MIN_NAME = 4;

/**
 * True for an address or a text that speaks of work at the company.
 *
 * @example saysCareers('/werken-bij-ons') // true
 */
export function saysCareers(text: string): boolean {
  return CAREERS.test(text);
}

/**
 * True for an address whose host or path speaks of it; a registered ending (`.jobs`) does not count.
 *
 * @example isCareersAddress(new URL('https://karriere.acme.example/')) // true
 */
export function isCareersAddress(url: URL): boolean {
  return saysCareers(decoded(url.hostname.replace(/\.[a-z]+$/, '') + url.pathname));
}

/**
 * The links of a page whose address or text says careers, once each, the shortest address first. Another site's careers page
 * is another company's, even where this company links it, unless its name holds this site's (`acme.com` and
 * `werkenbijacme.nl`).
 */
export function careersLinks(html: string, base: string): string[] {
  const page = new URL(base);
  const found = new Set<string>();
  for (const [, attributes = '', inner = ''] of html.slice(0, MAX_LENGTH).matchAll(LINK)) {
    const [, one, other] = HREF.exec(attributes) ?? [];
    const url = URL.parse((one ?? other ?? '').replaceAll('&amp;', '&'), base);
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.href === page.href) continue;
    if (!sameSite(url, page) && !sharesName(url, page)) continue;
    const text = plainText(inner);
    if (isCareersAddress(url) || (text.length <= 80 && saysCareers(text))) found.add(url.href);
  }
  return [...found].sort((first, second) => first.length - second.length);
}

function sharesName(url: URL, page: URL): boolean {
  const [name = ''] = registeredName(page).split('.');
  const [theirs = ''] = registeredName(url).split('.');
  return name.length >= MIN_NAME && theirs.includes(name) && saysCareers(theirs.replace(name, ' '));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
