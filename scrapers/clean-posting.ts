/** The edge: what a scraper hands over becomes a raw posting that a database can store, or is turned away with a reason. */
import { type RawPosting, type RawPostingInput, rawPosting } from '#lib/posting.ts';

/** Characters kept of each text; sources have sent titles of 100 kB. */
const LIMITS: Record<string, number> = { title: 500, descriptionHtml: 400_000, text: 2_000 };
const TEXT_LIMIT = 500;
const URL_LIMIT = 2_048;
const LIST_LIMIT = 200;
const URL_FIELDS = new Set(['url', 'applyUrl', 'companyUrl', 'companyLogoUrl']);

export type Cleaned = { ok: true; posting: RawPosting } | { ok: false; rule: string; evidence: string };

/**
 * Cleans every text (NUL and lone surrogates out, NFC, length), drops links that are no web addresses, and checks the
 * shape. A posting without id, title or public web address is turned away; nothing else is.
 */
export function cleanPosting(input: RawPostingInput): Cleaned {
  const cleaned = cleanValue(input, '') as Record<string, unknown>;
  for (const field of ['sourceId', 'title']) {
    if (typeof cleaned[field] === 'string') cleaned[field] = cleaned[field].trim();
  }
  cleaned.url = webAddress(cleaned.url);
  for (const field of ['companyUrl', 'companyLogoUrl']) cleaned[field] = webAddress(cleaned[field]);
  cleaned.applyUrl = /^mailto:[^\s@]+@[^\s@]+$/i.test(String(cleaned.applyUrl))
    ? cleaned.applyUrl
    : webAddress(cleaned.applyUrl);
  if (Array.isArray(cleaned.locations)) {
    cleaned.locations = [
      ...new Set(cleaned.locations.filter((text) => typeof text === 'string' && text.trim())),
    ];
  }
  const result = rawPosting.safeParse(cleaned);
  if (result.success) return { ok: true, posting: result.data };
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return {
    ok: false,
    rule: `${field}: ${issue?.message ?? 'invalid'}`,
    evidence: sampleOf(input, issue?.path[0]),
  };
}

/**
 * A text fit for storage: no NUL or other control character but tab and line breaks, no lone surrogate, NFC.
 *
 * @example cleanText('Engineer\u0000 II') // 'Engineer II'
 */
export function cleanText(text: string): string {
  const well = text.isWellFormed()
    ? text
    : text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  return well.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').normalize('NFC');
}

function cleanValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    const text = cleanText(value);
    return URL_FIELDS.has(key) ? text : cut(text, LIMITS[key] ?? TEXT_LIMIT);
  }
  if (Array.isArray(value)) return value.slice(0, LIST_LIMIT).map((entry) => cleanValue(entry, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, cleanValue(entry, name)]));
  }
  return value;
}

/** Cuts without splitting a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = (text.codePointAt(limit - 1) ?? 0) > 0xffff ? limit - 1 : limit;
  return text.slice(0, end);
}

/** A public http(s) address in its canonical spelling, or null. */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > URL_LIMIT) return null;
  try {
    const url = new URL(value.trim());
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}

function sampleOf(input: RawPostingInput, field: PropertyKey | undefined): string {
  const value = field === undefined ? input : (input as Record<PropertyKey, unknown>)[field];
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 200);
}
