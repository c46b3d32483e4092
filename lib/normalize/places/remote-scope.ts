import type { Place } from '../../posting.ts';
import { headerParts, type Part } from '../workplace/header-parts.ts';
import { wordsWorkplace } from '../workplace/words-workplace.ts';
import { readLocationText } from './read-location-text.ts';
import { codesOf, PREFERRED, type Scope, toScope } from './scope.ts';
import { findScopes } from './text-scope.ts';

const CITY_STATES: ReadonlySet<string> = new Set(['Singapore', 'Hong Kong', 'Luxembourg', 'Monaco']);
const REMOTE_WORD =
  /\b(?:remot(?:e(?:ly)?|o|a)|home[- ]?based|work from home|télétravail|teletrabajo|home ?office|anywhere)\b/i;
/** "Remote US/Global": no limit after all. */
const OR_ANYWHERE = /(?:\/|\bor\b|&|\+)\s*(?:global(?:ly)?|worldwide|international(?:ly)?|anywhere)\b/i;
const TIME_ZONE = /\b(?:time ?zones?|hours|overlap)\b/i;

/** Whether the words offer remote work. */
export function saysRemote(text: string): boolean {
  return REMOTE_WORD.test(text);
}

/** What a place field says about where a remote worker may live ("Remote - US", "Germany (Remote)", a bare country). */
export function fieldScope(text: string, near: readonly Place[], isRemote: boolean): Scope | null {
  const reading = readLocationText(text, near);
  if (reading.worldwide && reading.places.length === 0 && reading.macro.length === 0)
    return { codes: [], places: [], hasCity: false, firm: false, start: 0, end: text.length };
  if (TIME_ZONE.test(text) && !text.includes('(')) return null;
  if (!isRemote && !saysRemote(text)) return null;
  const bracket =
    /remot(?:e|o|a)(?:[ -](?:only|ok|work|first|possible|friendly|position|role))?,?\s?\(([^()]{2,80})\)/i.exec(
      text,
    )?.[1];
  if (bracket !== undefined && PREFERRED.test(bracket) && !/[,;]/.test(bracket)) {
    // "US Remote (Ohio preferred)": the wish is in the bracket, the limit before it.
    const outside = text.replace(/\([^()]{0,80}\)/g, ' ');
    return outside.length < text.length && !TIME_ZONE.test(bracket)
      ? fieldScope(outside, near, isRemote)
      : null;
  }
  if (reading.worldwide && OR_ANYWHERE.test(text))
    return { codes: [], places: [], hasCity: false, firm: false, start: 0, end: text.length };
  const inner =
    bracket === undefined
      ? null
      : (toScope(bracket, near, 0, text.length, true) ??
        toScope(bracket.split(/[,;]/)[0] ?? '', near, 0, text.length, true));
  if (inner !== null && inner.codes.length > 0 && !inner.hasCity) return inner;
  const areas = reading.places.filter((place) => place.city === null || CITY_STATES.has(place.city));
  if (areas.length < reading.places.length) return null;
  const codes = codesOf({ places: areas, macro: reading.macro });
  return codes.length === 0
    ? null
    : { codes, places: areas, hasCity: false, firm: false, start: 0, end: text.length };
}

/** Header parts that offer remote work with a region: "REMOTE (US)", "Remote in Europe or eastern US". */
export function headerScope(text: string, title: string, near: readonly Place[]): Scope | null {
  const parts = headerParts(text);
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (wordsWorkplace(words)?.workplace !== 'remote') continue;
    const scope = fieldScope(words, near, false) ?? scopeAfterRemote(words, near);
    if (scope !== null) return { ...scope, start: part.start, end: part.end };
  }
  const scope = scopeAfterRemote(title.slice(0, 400), near);
  if (
    scope === null &&
    parts.some((part) => wordsWorkplace(text.slice(part.start, part.end))?.workplace === 'remote')
  )
    return countryPart(text, parts, near);
  return scope === null ? null : { ...scope, start: -1, end: -1 };
}

/** "Poland | Remote": a country as a part of its own, with no city anywhere in the header. */
function countryPart(text: string, parts: readonly Part[], near: readonly Place[]): Scope | null {
  if (/\bremote\b[^.\n]{0,20}\bprefer/i.test(text)) return null;
  let found: Scope | null = null;
  for (const part of parts) {
    const reading = readLocationText(text.slice(part.start, part.end), near);
    if (reading.places.some((place) => place.city !== null)) return null;
    if (found !== null || reading.unknown.length > 0 || PREFERRED.test(text.slice(part.start, part.end)))
      continue;
    const codes = codesOf(reading);
    if (codes.length > 0)
      found = {
        codes,
        places: reading.places,
        hasCity: false,
        firm: false,
        start: part.start,
        end: part.end,
      };
  }
  return found;
}

function scopeAfterRemote(words: string, near: readonly Place[]): Scope | null {
  return findScopes(words, near, true)[0] ?? null;
}
