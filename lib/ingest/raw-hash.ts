import { hash } from 'node:crypto';
import type { RawPosting } from '../posting.ts';

/** True for text that Postgres refuses as text or jsonb: NUL and lone surrogates, as JSON.stringify writes them. */
const UNSTORABLE = /\\u0000|\\ud[89a-f]/;

function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [cleanText(key), cleanValue(item)]));
  }
  return value;
}

/**
 * The same value without what Postgres cannot store: NUL is dropped, a lone surrogate becomes U+FFFD. Values that
 * need no cleaning come back as they are.
 */
export function cleanForStorage<T>(value: T, json: string = JSON.stringify(value) ?? ''): T {
  return UNSTORABLE.test(json) ? (cleanValue(value) as T) : value;
}

/**
 * SHA-256 (hex) of what the source says of one opening, without `updatedAt` and the query of the logo's address (signatures
 * and cache busters), which move by themselves at some vendors.
 * Two equal hashes mean that there is nothing to normalise and nothing to write.
 */
export function rawHash(raw: RawPosting): string {
  const companyLogoUrl = raw.companyLogoUrl?.split('?', 1)[0] ?? null;
  return hash('sha256', JSON.stringify({ ...raw, updatedAt: null, companyLogoUrl }));
}
