/** What a company says of itself in its postings. Its own words only, each with the posting it was read from. */
import type { Block, Section } from '../posting.ts';
import { paragraphHash } from './boilerplate.ts';

export interface ProfileText {
  text: string;
  /** Index into the postings given. */
  posting: number;
  /** Verbatim, as it stands in that posting's `descriptionText`. */
  quote: string;
}

export interface ProfileLink {
  kind: 'website' | 'careers' | 'blog' | 'linkedin' | 'github' | 'x' | 'youtube' | 'instagram' | 'facebook';
  url: string;
  posting: number;
  /** The words that carry the link. */
  quote: string;
}

export interface CompanyProfile {
  about: ProfileText[];
  lifeAt: ProfileText[];
  values: ProfileText[];
  links: ProfileLink[];
}

export interface ProfileSource {
  blocks: readonly Block[];
  sections: readonly Section[];
}

type Topic = 'about' | 'lifeAt' | 'values';

const LIFE =
  /\b(?:life at|life @|working at|work(?:ing)? with us|our culture|culture|how we work|das leben bei|arbeiten bei|la vie chez|vida en|werken bij|lavorare in)\b/i;
const VALUES =
  /\b(?:our values|what we value|values|we value|principles|what we believe|unsere werte|nos valeurs|nuestros valores|onze waarden|nossos valores|i nostri valori)\b/i;
const MAX_TEXTS = { about: 6, lifeAt: 6, values: 12 } as const;

/**
 * Reads the profile from several postings of one company. For each topic it takes the posting whose paragraphs most of
 * the others share, so that the words belong together. Everything is empty where nothing is said.
 * `companyName` tells the company's own site from other links.
 */
export function readCompanyProfile(
  postings: readonly ProfileSource[],
  companyName: string | null,
): CompanyProfile {
  const texts = postings.map(readTopics);
  return {
    about: chooseTexts(texts, 'about'),
    lifeAt: chooseTexts(texts, 'lifeAt'),
    values: chooseTexts(texts, 'values'),
    links: readLinks(postings, companyName),
  };
}

function readTopics(source: ProfileSource): Record<Topic, string[]> {
  const topics: Record<Topic, string[]> = { about: [], lifeAt: [], values: [] };
  for (const block of source.blocks) {
    const section = source.sections[block.section];
    if (section?.kind !== 'company' || block.kind === 'heading' || block.kind === 'preformatted') continue;
    const heading = section.heading ?? '';
    const topic: Topic = VALUES.test(heading) ? 'values' : LIFE.test(heading) ? 'lifeAt' : 'about';
    const isText = topic !== 'about' || block.kind === 'paragraph';
    if (isText && !topics[topic].includes(block.text)) topics[topic].push(block.text);
  }
  return topics;
}

function chooseTexts(texts: readonly Record<Topic, string[]>[], topic: Topic): ProfileText[] {
  const counts = new Map<string, number>();
  for (const one of texts) {
    for (const key of new Set(one[topic].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  let best: { posting: number; texts: string[]; weight: number } | null = null;
  texts.forEach((one, posting) => {
    const shared = one[topic].filter((text) => (counts.get(keyOf(text)) ?? 0) >= most / 2);
    const weight = shared.reduce((sum, text) => sum + (counts.get(keyOf(text)) ?? 0), 0);
    if (shared.length > 0 && weight > (best?.weight ?? 0)) best = { posting, texts: shared, weight };
  });
  const chosen = best as { posting: number; texts: string[] } | null;
  return (chosen?.texts ?? [])
    .slice(0, MAX_TEXTS[topic])
    .map((text) => ({ text, quote: text, posting: chosen?.posting ?? 0 }));
}

function keyOf(text: string): string {
  return paragraphHash(text) ?? text.toLowerCase();
}

/** Sites where companies keep a page of their own: host, and what the path of such a page looks like. */
const NETWORKS: readonly [ProfileLink['kind'], RegExp, RegExp][] = [
  ['linkedin', /(?:^|\.)linkedin\.com$/, /^\/(?:company|school|showcase)\/[^/]+\/?/],
  ['github', /^github\.com$/, /^\/[^/]+\/?$/],
  ['x', /^(?:www\.)?(?:twitter|x)\.com$/, /^\/[^/]+\/?$/],
  ['youtube', /(?:^|\.)youtube\.com$/, /^\/(?:@|c\/|channel\/|user\/)/],
  ['instagram', /(?:^|\.)instagram\.com$/, /^\/[^/]+\/?$/],
  ['facebook', /(?:^|\.)facebook\.com$/, /^\/[^/]+\/?$/],
];

function readLinks(postings: readonly ProfileSource[], companyName: string | null): ProfileLink[] {
  const links = new Map<string, ProfileLink>();
  postings.forEach((source, posting) => {
    for (const block of source.blocks) {
      if (source.sections[block.section]?.kind === 'equal-opportunity') continue;
      for (const span of block.spans) {
        const link = span.kind === 'link' && span.href ? classifyLink(span.href, companyName) : null;
        if (!link || links.has(`${link.kind} ${link.url}`)) continue;
        links.set(`${link.kind} ${link.url}`, {
          ...link,
          posting,
          quote: block.text.slice(span.start, span.end),
        });
      }
    }
  });
  const kinds = new Set<string>();
  // One of a kind: the first, since the postings come newest first.
  return [...links.values()].filter((link) => !kinds.has(link.kind) && kinds.add(link.kind));
}

function classifyLink(href: string, companyName: string | null): Pick<ProfileLink, 'kind' | 'url'> | null {
  const url = URL.parse(href);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  for (const [kind, host, path] of NETWORKS) {
    if (!host.test(url.hostname)) continue;
    const page = path.exec(url.pathname)?.[0];
    return page ? { kind, url: `${url.origin}${page}` } : null;
  }
  const name = companyName?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
  const isOwn = name.length >= 3 && url.hostname.replace(/[^\p{L}\p{N}]+/gu, '').includes(name);
  if (!isOwn) return null;
  const clean = `${url.origin}${url.pathname}`;
  const place = url.hostname.replace(/^www\./, '') + url.pathname;
  if (/^(?:careers|jobs)\.[^/]+\/?$|\/(?:careers?|jobs)\/?$/.test(place))
    return { kind: 'careers', url: clean };
  if (/^(?:blog|engineering|tech)\.[^/]+\/?$|\/blog\/?$/.test(place)) return { kind: 'blog', url: clean };
  const isHome = url.pathname === '/' && (place.split('.')[0] ?? '').replace(/[^a-z\d]/g, '').includes(name);
  return isHome ? { kind: 'website', url: clean } : null;
}
