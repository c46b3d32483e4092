import type { Place } from '../../posting.ts';
import { inside } from './areas.ts';
import { distanceKm } from './distance-km.ts';
import type { City } from './gazetteer.ts';
import { type LocationToken, lookUp } from './location-tokens.ts';
import { readLocationText } from './read-location-text.ts';

export interface PlaceRun {
  places: Place[];
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,/&|;()]/gu;
/** What may stand between the names of a list, or before the first. */
const BETWEEN: ReadonlySet<string> = new Set(
  ', / & | ; ( ) and or oder und ou et o y e of en either our the downtown central greater our beautiful sunny metro area city offices office hub hubs der den in'.split(
    ' ',
  ),
);
const MAX_WORDS = 120;
const MAX_NAME_WORDS = 4;
/** Names of one word below this many thousand people are not taken from prose: too many are ordinary words. */
const LEAST_IN_PROSE = 15;

/**
 * The places named from offset `at` on: a list of names with nothing but commas, "or", "and" and the like between them. It ends
 * at the first other word. Null where the text does not begin with a place.
 */
export function readPlaceRun(text: string, at: number, near: readonly Place[]): PlaceRun | null {
  const words: { text: string; start: number; end: number }[] = [];
  WORD.lastIndex = at;
  const limit = Math.min(text.length, at + 700);
  for (let match = WORD.exec(text); match !== null && match.index < limit; match = WORD.exec(text)) {
    const last = words.at(-1);
    if (text.slice(last?.end ?? at, match.index).includes('\n')) break;
    if (
      last !== undefined &&
      /[.!?:]$/.test(last.text) &&
      !/^(?:[A-Z]\.)+$/.test(last.text) &&
      last.text.length > 3
    )
      break;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length >= MAX_WORDS) break;
  }
  let start = -1;
  let end = -1;
  const names: { start: number; city: City | undefined }[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    if (BETWEEN.has(word.text) || BETWEEN.has(word.text.toLowerCase())) {
      i++;
      continue;
    }
    const taken = nameAt(text, words, i, start >= 0);
    if (taken === null) break;
    if (start < 0) start = word.start;
    const last = words[i + taken.size - 1];
    end = last === undefined ? end : last.end;
    names.push({ start: word.start, city: taken.token.cities[0] });
    i += taken.size;
  }
  if (start < 0) return null;
  start = withoutDistrict(names) ?? start;
  const trimmed = text.slice(start, end).replace(/[.]+$/, '');
  const { places } = readLocationText(trimmed, near);
  return places.length === 0 ? null : { places, start, end: start + trimmed.length };
}

/** "Chapeltown, Sheffield": a small place next to a much larger one is a part of it. Where the larger one's name begins. */
function withoutDistrict(names: readonly { start: number; city: City | undefined }[]): number | null {
  const [first, second] = names;
  if (names.length !== 2 || first?.city === undefined || second?.city === undefined) return null;
  const near = first.city.country === second.city.country && distanceKm(first.city, second.city) < 15;
  return near && second.city.population > first.city.population * 5 ? second.start : null;
}

type Word = { text: string; start: number; end: number };

function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  inList: boolean,
): { size: number; token: NonNullable<ReturnType<typeof lookUp>> } | null {
  const first = words[at];
  if (first === undefined || !/^\p{Lu}|^\P{ASCII}/u.test(first.text)) return null;
  for (let size = Math.min(MAX_NAME_WORDS, words.length - at); size >= 1; size--) {
    const last = words[at + size - 1];
    if (last === undefined) continue;
    const name = text.slice(first.start, last.end);
    if (/[,/|;()&]/.test(name)) continue;
    const token = lookUp(name.replace(/[.]$/, ''));
    if (token === null || token.macro !== null) continue;
    if (size === 1 && /^\p{ASCII}{2}$/u.test(first.text) && !codeFits(first.text, token, inList)) continue;
    const known =
      token.areas.length > 0 ||
      (token.cities[0]?.population ?? 0) >= LEAST_IN_PROSE ||
      isBounded(token, words, at + size);
    if (known) return { size, token };
  }
  return null;
}

/** "Emeryville, CA": a small town counts where its state stands behind it. */
function isBounded(token: Pick<LocationToken, 'cities'>, words: readonly Word[], at: number): boolean {
  const state = words[at + 1]?.text.replace(/[.]$/, '');
  if (words[at]?.text !== ',' || state === undefined || token.cities.length === 0) return false;
  const areas = lookUp(state)?.areas.filter((area) => area.region !== null) ?? [];
  return inside(token.cities, areas).length > 0;
}

/** "CA" after a city, "SF" alone; other pairs of capitals are not names. */
function codeFits(word: string, token: Pick<LocationToken, 'cities' | 'areas'>, inList: boolean): boolean {
  if (!/^[A-Z]{2}$/.test(word)) return false;
  return token.cities.length > 0 || /^(?:US|UK)$/.test(word) || inList;
}
