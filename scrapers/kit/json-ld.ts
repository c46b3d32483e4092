/**
 * schema.org/JobPosting in the wild: JSON-LD blocks of a page, malformed ones included, into raw postings.
 * Seen: raw line breaks inside strings, empty elements, escaped blocks, `@graph`, arrays, ItemList, several blocks,
 * text where an object is due, "UNAVAILABLE" address parts, description escaped once or twice.
 */
import type { CheerioAPI } from 'cheerio';
import { jsonrepair } from 'jsonrepair';
import type { RawPay, RawPlace } from '#lib/posting.ts';
import type { ListedPosting } from '#scrapers/types.ts';
import { isoDate } from './dates.ts';
import { absoluteUrl, descriptionAsHtml, plainText, unescapeHtml, withoutTracking } from './html.ts';
import { parseJson } from './json.ts';
import { microdataNodes } from './microdata.ts';
import { amount, currencyCode, paidPer, payPeriod, rawPayOf } from './pay.ts';

/** A JSON-LD node as served. */
export type LdNode = Record<string, unknown>;

/** A block beyond this is skipped; the others are still read. */
const MAX_BLOCK = 2_000_000;
const MAX_NODES = 20_000;

/** All JobPosting nodes of a page, in order: of its JSON-LD, else of its microdata. */
export function findJobPostings($: CheerioAPI): LdNode[] {
  const nodes = ldBlocks($).flatMap((block) => nodesOfType(block, 'JobPosting'));
  return nodes.length > 0 ? nodes : microdataNodes($, 'JobPosting');
}

/** Every JSON-LD block of a page that can be read, repaired where it is malformed. */
export function ldBlocks($: CheerioAPI): unknown[] {
  return $('script')
    .toArray()
    .filter((element) => /ld\+json/i.test(element.attribs.type ?? ''))
    .flatMap((element) => {
      const block = readLdBlock($(element).text());
      return block === undefined ? [] : [block];
    });
}

/**
 * One JSON-LD block, or undefined when it is empty, too large or beyond repair.
 *
 * @example readLdBlock('{"title":"A\nB",}') // { title: 'A\nB' }
 */
export function readLdBlock(source: string): unknown {
  if (source.length > MAX_BLOCK) return undefined;
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  if (text === '') return undefined;
  const unescaped = /^\s*[{[]\s*&(?:quot|#34);/.test(text) ? unescapeHtml(text) : text;
  for (const read of [parseJson, parseWithBreaks, (broken: string) => parseJson(jsonrepair(broken))]) {
    try {
      return read(unescaped);
    } catch {
      // Try the next, more forgiving way; a block that none can read is skipped like any other foreign script.
    }
  }
  return undefined;
}

/** Escapes raw control characters inside strings, the commonest defect. */
function parseWithBreaks(text: string): unknown {
  return parseJson(
    text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones JSON forbids
      string.replace(/[\u0000-\u001f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  );
}

/** All nodes of a type below a value, in order: arrays, `@graph`, list items and nested properties. */
export function nodesOfType(root: unknown, type: string): LdNode[] {
  const found: LdNode[] = [];
  const stack: unknown[] = [root];
  for (let seen = 0; stack.length > 0 && seen < MAX_NODES; seen++) {
    const value = stack.pop();
    if (isNode(value) && hasType(value, type)) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value).slice(0, MAX_NODES).reverse()) stack.push(child);
    }
  }
  return found;
}

/** The addresses in the page's ItemLists, in order; breadcrumbs are no such list. */
export function itemListUrls($: CheerioAPI, pageUrl: string): string[] {
  const urls = ldBlocks($)
    .flatMap((block) => nodesOfType(block, 'ItemList'))
    .flatMap((list) => listed(list.itemListElement))
    .map((entry) => {
      if (!isNode(entry)) return absoluteUrl(str(entry), pageUrl);
      const item = listed(entry.item)[0];
      return absoluteUrl(str(entry.url) ?? str(isNode(item) ? (item.url ?? item['@id']) : item), pageUrl);
    });
  return [...new Set(urls.filter((url) => url !== null).map(withoutTracking))];
}

/**
 * A JobPosting node as a raw posting, or null without a title. `sourceId` is the posting's own address without
 * tracking parameters; `pageUrl` where the node names none.
 */
export function postingOfLd(node: LdNode, pageUrl: string): ListedPosting | null {
  const title = plainText(str(node.title) ?? str(node.name) ?? '');
  if (title === '') return null;
  const own = absoluteUrl(str(node.url), pageUrl);
  const url = own ?? absoluteUrl(pageUrl, pageUrl) ?? pageUrl;
  const places = listed(node.jobLocation).map(placeOf);
  const remote = listed(node.jobLocationType).some((kind) => /telecommute|remote/i.test(str(kind) ?? ''));
  const employer = listed(node.hiringOrganization)[0];
  return {
    sourceId: withoutTracking(url),
    url,
    title,
    locations: [...new Set(places.map((place) => place.text).filter((text) => text !== ''))],
    places: places.map((place) => place.parts).filter((parts) => parts !== null),
    department: null,
    employmentType: joined(listed(node.employmentType)),
    workplace: joined(listed(node.jobLocationType)),
    remote: remote ? true : null,
    pay: payOfLd(node),
    postedAt: isoDate(node.datePosted),
    validThrough: isoDate(node.validThrough),
    updatedAt: isoDate(node.dateModified),
    descriptionHtml: descriptionOfLd(node),
    applyUrl: null,
    requisitionId: identifierOf(node.identifier),
    companyName: nameOf(employer),
    companyUrl: isNode(employer) ? (str(listed(employer.sameAs)[0]) ?? str(employer.url)) : null,
    companyLogoUrl: isNode(employer) ? absoluteUrl(logoOf(employer.logo), pageUrl) : null,
    language: str(node.inLanguage),
    applicantLocations: listed(node.applicantLocationRequirements)
      .map(nameOf)
      .filter((name) => name !== null),
    experience: requirementOf(node.experienceRequirements),
    education: requirementOf(node.educationRequirements),
    origin: 'json-ld',
  };
}

/** `baseSalary` in any of its shapes. An `estimatedSalary` is not the employer's and is left alone. */
export function payOfLd(node: LdNode): RawPay | null {
  const base = listed(node.baseSalary)[0];
  if (base === undefined || base === null) return null;
  if (!isNode(base)) return payOf({ value: base }, currencyCode(node.salaryCurrency));
  return payOf(base, currencyCode(node.salaryCurrency));
}

function payOf(base: LdNode, fallbackCurrency: string | null): RawPay | null {
  const value = listed(base.value)[0] ?? base;
  const inner = isNode(value) ? value : { value };
  const exact = amount(inner.value) ?? null;
  const text = [inner.value, base.value].find((piece) => typeof piece === 'string' && amount(piece) === null);
  const units = [inner.unitText, inner.unitCode, base.unitText];
  const unit =
    units.find((word) => payPeriod(word) !== null) ?? units.find((word) => typeof word === 'string');
  return rawPayOf({
    min: amount(inner.minValue) ?? amount(base.minValue) ?? (amount(inner.maxValue) === null ? exact : null),
    max: amount(inner.maxValue) ?? amount(base.maxValue) ?? (amount(inner.minValue) === null ? exact : null),
    currency: currencyCode(base.currency) ?? currencyCode(inner.currency) ?? fallbackCurrency,
    ...paidPer(unit, typeof text === 'string' && /\d/.test(text) ? plainText(text) : null),
  });
}

/** The description, followed by the parts some sites keep in properties of their own. */
function descriptionOfLd(node: LdNode): string | null {
  const description = str(node.description);
  const main = description === null ? '' : descriptionAsHtml(description);
  const seen = main.replace(/\s+/g, ' ');
  const parts = [
    ['Responsibilities', node.responsibilities],
    ['Qualifications', node.qualifications],
    ['Skills', node.skills],
    ['Benefits', node.jobBenefits],
  ] as const;
  const more = parts.flatMap(([heading, value]) => {
    const text = joined(listed(value), '\n');
    if (text === null || text.length < 40) return [];
    const html = descriptionAsHtml(text);
    return seen.includes(html.replace(/\s+/g, ' ').slice(0, 200)) ? [] : [`<h3>${heading}</h3>\n${html}`];
  });
  const html = [main, ...more].filter((part) => part !== '').join('\n');
  return html === '' ? null : html;
}

function placeOf(value: unknown): { text: string; parts: RawPlace | null } {
  if (!isNode(value)) return { text: plainText(str(value) ?? ''), parts: null };
  const address = listed(value.address)[0] ?? value;
  if (!isNode(address)) return { text: plainText(str(address) ?? ''), parts: null };
  const parts = {
    locality: part(address.addressLocality),
    region: part(address.addressRegion),
    country: part(address.addressCountry),
  };
  const text = [parts.locality, parts.region, parts.country].filter((piece) => piece !== null).join(', ');
  if (text === '') return { text: part(value.name) ?? '', parts: null };
  return { text, parts };
}

/** One part of an address; the words some systems print for "empty" are dropped. */
function part(value: unknown): string | null {
  const first = listed(value)[0];
  const name = isNode(first) ? str(listed(first.name)[0]) : str(first);
  const text = plainText(name ?? '');
  return text === '' || /^(?:unavailable|n\/?a|null|undefined|none|-+)$/i.test(text) ? null : text;
}

function nameOf(value: unknown): string | null {
  const name = plainText((isNode(value) ? str(listed(value.name)[0]) : str(value)) ?? '');
  return name === '' ? null : name;
}

function logoOf(value: unknown): string | null {
  const first = listed(value)[0];
  return isNode(first) ? (str(first.url) ?? str(first.contentUrl)) : str(first);
}

function identifierOf(value: unknown): string | null {
  const first = listed(value)[0];
  return isNode(first) ? str(first.value) : str(first);
}

/** `experienceRequirements` and `educationRequirements`: text, or the words of their object. */
function requirementOf(value: unknown): string | null {
  const words = listed(value).map((entry) => {
    if (!isNode(entry)) return plainText(str(entry) ?? '');
    const months = amount(entry.monthsOfExperience);
    const said = str(entry.credentialCategory) ?? str(entry.description) ?? str(entry.name);
    return plainText(said ?? (months === null ? '' : `${months} months`));
  });
  const text = words.filter((word) => word !== '').join(', ');
  return text === '' ? null : text;
}

function hasType(node: LdNode, type: string): boolean {
  return listed(node['@type']).some(
    (name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type,
  );
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that may be single, a list or absent, as a list. */
function listed(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

function str(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function joined(values: unknown[], between = ', '): string | null {
  const words = values.map(str).filter((word) => word !== null);
  return words.length === 0 ? null : words.join(between);
}
