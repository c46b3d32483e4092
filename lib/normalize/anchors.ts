/**
 * Where the words stand that readers look for. One scan over the folded text answers all readers at once: most of a text
 * concerns none of them, and a regular expression of a hundred words tried at each of its letters costs more than a look-up.
 */
import { foldedText, foldOnce, foldText } from './fold-text.ts';
import { light } from './light-pattern.ts';
import { patternOpenings } from './pattern-openings.ts';
import type { Source } from './source.ts';

/** A set of words; what `anchorsIn` is asked for. */
export interface Anchors {
  readonly id: number;
}

interface Stem {
  text: string;
  id: number;
  /** Only where no letter stands before it. */
  opens: boolean;
  /** Only where no letter, digit or underscore stands behind it. */
  closes: boolean;
  /** Its fourth code unit, 0 where it has none, its length and its last rule most stems out without a look at `text`. */
  fourth: number;
  length: number;
  last: number;
}

const stems: Stem[] = [];
let sets = 0;

/**
 * Registers the stems of one reader, blank-separated: folded, two letters or more, "_" for a blank inside. `<gc` stands where no
 * letter comes before it, `gc>` at the end of a word, any other anywhere. Call it once, when the module is read.
 */
export function defineAnchors(list: string): Anchors {
  const id = sets++;
  for (const word of list.split(/\s+/)) {
    if (word === '') continue;
    const text = word.replace(/^<|>$/g, '').replaceAll('_', ' ');
    stems.push(toStem(text, id, word.startsWith('<'), word.endsWith('>')));
  }
  table = null;
  return { id };
}

const toStem = (text: string, id: number, opens: boolean, closes: boolean): Stem => ({
  text,
  id,
  opens,
  closes,
  fourth: text.length > 3 ? text.charCodeAt(3) : 0,
  length: text.length,
  last: text.charCodeAt(text.length - 1),
});

/** A regular expression that is tried only where one of its matches can begin. */
export interface Finder {
  /** `null` where a match may begin with anything: then the pattern is tried everywhere. */
  readonly anchors: Anchors | null;
  readonly sticky: RegExp;
  readonly global: RegExp;
}

/**
 * Prepares a pattern for `findAll`. Call it once, when the module is read. `beginning` is a pattern that matches wherever the whole
 * one does; it is told where a match can begin by that, if the whole one begins in too many ways.
 */
export function defineFinder(pattern: RegExp, beginning: RegExp = pattern): Finder {
  const { source, flags } = light(pattern);
  const sticky = new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
  const global = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const openings = patternOpenings(beginning);
  if (openings === null) return { anchors: null, sticky, global };
  const id = sets++;
  const shortest = openings.toSorted((one, other) => one.text.length - other.text.length);
  const added: Stem[] = [];
  for (const opening of shortest) {
    const stem = toStem(foldText(opening.text), id, opening.atWord, false);
    // "remote" adds nothing to "remo".
    if (!added.some((one) => stem.text.startsWith(one.text) && (stem.opens || !one.opens))) added.push(stem);
  }
  stems.push(...added);
  table = null;
  return { anchors: { id }, sticky, global };
}

/** Code units in 32 classes: small Latin letters are one each, the others told apart well enough. */
const CLASS_OF = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return 26;
  if (code === 32) return 27;
  return code < 256 ? 28 : 29 + (code % 3);
});
const classOf = (code: number): number => CLASS_OF[code] as number;

/** Three code units by their classes. */
const KEYS = 1 << 15;
const nextKey = (key: number, code: number): number => ((key << 5) | classOf(code)) & (KEYS - 1);

interface Table {
  bucketOf: Uint16Array;
  buckets: Stem[][];
  /** Of each bucket, a bit for each class of code unit that may come fourth. */
  fourths: Int32Array;
  /** 1 for a bucket of which nothing stands behind a letter. */
  opens: Uint8Array;
}

let table: Table | null = null;

function buildTable(): Table {
  const bucketOf = new Uint16Array(KEYS);
  const buckets: Stem[][] = [[]];
  const add = (key: number, stem: Stem) => {
    if (bucketOf[key] === 0) bucketOf[key] = buckets.push([]) - 1;
    buckets[bucketOf[key] ?? 0]?.push(stem);
  };
  for (const stem of stems) {
    let keys = [0];
    for (let at = 0; at < 3; at++) {
      const code = stem.text.charCodeAt(at);
      keys = keys.flatMap((key) =>
        at < stem.text.length
          ? [nextKey(key, code)]
          : Array.from({ length: 32 }, (_, any) => ((key << 5) | any) & (KEYS - 1)),
      );
    }
    for (const key of keys) add(key, stem);
  }
  const classes = ({ fourth }: Stem): number => (fourth === 0 ? -1 : 1 << classOf(fourth));
  return {
    bucketOf,
    buckets,
    fourths: Int32Array.from(buckets, (bucket) => bucket.reduce((mask, stem) => mask | classes(stem), 0)),
    opens: Uint8Array.from(buckets, (bucket) => (bucket.every((stem) => stem.opens) ? 1 : 0)),
  };
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 95;

/** The offsets of each set's stems in a folded text, ascending, each once. */
function scan(text: string): number[][] {
  table ??= buildTable();
  const { bucketOf, buckets, fourths, opens } = table;
  const found: number[][] = [];
  while (found.length < sets) found.push([]);
  const { length } = text;
  if (length === 0) return found;
  let key = nextKey(nextKey(0, text.charCodeAt(0)), length > 1 ? text.charCodeAt(1) : 0);
  // Two beyond the end, as blanks of no meaning: a short stem may stand last.
  for (let at = 0; at < length; at++) {
    key = nextKey(key, at + 2 < length ? text.charCodeAt(at + 2) : 0);
    const bucket = bucketOf[key] as number;
    if (bucket === 0) continue;
    const inside = at > 0 && isLetter(text.charCodeAt(at - 1));
    if (inside && opens[bucket] === 1) continue;
    const fourth = at + 3 < length ? text.charCodeAt(at + 3) : 0;
    if (((fourths[bucket] as number) >>> classOf(fourth)) & 1)
      take(text, at, fourth, inside, buckets[bucket] as Stem[], found);
  }
  return found;
}

function take(
  text: string,
  at: number,
  fourth: number,
  inside: boolean,
  bucket: readonly Stem[],
  found: number[][],
): void {
  for (const stem of bucket) {
    if (stem.fourth !== 0 && stem.fourth !== fourth) continue;
    const end = at + stem.length;
    if ((inside && stem.opens) || text.charCodeAt(end - 1) !== stem.last) continue;
    if (!text.startsWith(stem.text, at)) continue;
    if (stem.closes && isWord(text.charCodeAt(end))) continue;
    const places = found[stem.id] as number[];
    if (places.length === 0 || places[places.length - 1] !== at) places.push(at);
  }
}

/** Of the text scanned last, which the readers of one posting share. */
let lastFolded = '';
let lastFound: number[][] | null = null;

function scanOnce(folded: string): number[][] {
  if (lastFound === null || folded !== lastFolded || lastFound.length < sets) {
    lastFound = scan(folded);
    lastFolded = folded;
  }
  return lastFound;
}

/** Where the stems of a set stand in the folded text of a posting, in order. The text is scanned once for all sets. */
export function anchorsIn(source: Source, anchors: Anchors): readonly number[] {
  return scanOnce(foldedText(source))[anchors.id] ?? [];
}

/** In a shorter text, a part of the posting, the pattern itself is as fast. */
const SHORT = 400;

/** The matches of `text.matchAll(pattern)`, in order. */
export function* findAll(text: string, { anchors, sticky, global }: Finder): Generator<RegExpExecArray> {
  if (anchors !== null && text === '') return;
  if (anchors === null || text.length < SHORT) {
    yield* text.matchAll(global);
    return;
  }
  let past = 0;
  for (const at of scanOnce(foldOnce(text))[anchors.id] ?? []) {
    if (at < past) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) continue;
    past = at + Math.max(1, match[0].length);
    yield match;
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** The matches of `text.slice(start, end).matchAll(pattern)`, in order, for one sentence or line of a posting's text. */
export function findWithin(
  text: string,
  start: number,
  end: number,
  { anchors, sticky, global }: Finder,
): readonly RegExpExecArray[] {
  if (anchors === null) return [...text.slice(start, end).matchAll(global)];
  const offsets = scanOnce(foldOnce(text))[anchors.id] ?? [];
  let next = firstFrom(offsets, start);
  if ((offsets[next] ?? end) >= end) return NONE;
  const part = text.slice(start, end);
  const matches: RegExpExecArray[] = [];
  for (let past = 0; next < offsets.length; next++) {
    const at = (offsets[next] as number) - start;
    if (at >= part.length) break;
    if (at < past) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(part);
    if (match === null) continue;
    past = at + Math.max(1, match[0].length);
    matches.push(match);
  }
  return matches;
}

/** Where in ascending offsets the first one not before `from` stands. */
function firstFrom(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
