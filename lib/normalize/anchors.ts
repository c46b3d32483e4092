/**
 * Where the words stand that readers look for. One scan over the folded text answers all readers at once: most of a text
 * concerns none of them, and a regular expression of a hundred words tried at each of its letters costs more than a look-up.
 */
import { foldedText, foldOnce, foldText } from './fold-text.ts';
import { patternOpenings } from './pattern-openings.ts';
import type { Source } from './source.ts';

/** A set of words; what `anchorsIn` is asked for. */
export interface Anchors {
  readonly id: number;
}

interface Stem {
  text: string;
  /** Only at the beginning of a word: no letter of a to z, digit or underscore before it. */
  opens: boolean;
  /** Only at the end of a word. */
  closes: boolean;
  id: number;
  /** Its fourth code unit, 0 where it has none, and its last: they rule most of a bucket out at a glance. */
  fourth: number;
  last: number;
}

const stems: Stem[] = [];
let sets = 0;

/**
 * Registers the stems of one reader, blank-separated: folded, two letters or more, "_" for a blank inside. `<gc` stands at the
 * beginning of a word, `gc>` at its end, any other anywhere. Call it once, when the module is read.
 */
export function defineAnchors(list: string): Anchors {
  const id = sets++;
  for (const word of list.split(/\s+/)) {
    if (word === '') continue;
    const text = word.replace(/^<|>$/g, '').replaceAll('_', ' ');
    addStem(text, id, word.startsWith('<'), word.endsWith('>'));
  }
  return { id };
}

function addStem(text: string, id: number, opens: boolean, closes: boolean): void {
  stems.push({
    text,
    opens,
    closes,
    id,
    fourth: text.length > 3 ? text.charCodeAt(3) : 0,
    last: text.charCodeAt(text.length - 1),
  });
  table = null;
}

/** A regular expression that is tried only where one of its matches can begin. */
export interface Finder {
  /** `null` where a match may begin with anything: then the pattern is tried everywhere. */
  readonly anchors: Anchors | null;
  readonly sticky: RegExp;
  readonly global: RegExp;
}

/** Prepares a pattern for `findAll`. Call it once, when the module is read. */
export function defineFinder(pattern: RegExp): Finder {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const sticky = new RegExp(pattern.source, `${flags}y`);
  const global = new RegExp(pattern.source, `${flags}g`);
  const openings = patternOpenings(pattern);
  if (openings === null) return { anchors: null, sticky, global };
  const id = sets++;
  for (const text of new Set(openings.map(foldText))) addStem(text, id, false, false);
  return { anchors: { id }, sticky, global };
}

/** Three code units by their last five bits each: tells all small Latin letters apart, others well enough. */
const KEYS = 1 << 15;
const nextKey = (key: number, code: number): number => ((key << 5) | (code & 31)) & (KEYS - 1);

interface Table {
  bucketOf: Uint16Array;
  buckets: Stem[][];
  /** Of each bucket, by their last five bits, the code units that may come fourth. */
  fourths: Int32Array;
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
          : Array.from({ length: 32 }, (_, any) => nextKey(key, any)),
      );
    }
    for (const key of keys) add(key, stem);
  }
  const fourths = Int32Array.from(buckets, (bucket) =>
    bucket.reduce((mask, { fourth }) => mask | (fourth === 0 ? -1 : 1 << (fourth & 31)), 0),
  );
  return { bucketOf, buckets, fourths };
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** The offsets of each set's stems in a folded text, ascending, each once. */
function scan(text: string): number[][] {
  table ??= buildTable();
  const { bucketOf, buckets, fourths } = table;
  const found: number[][] = Array.from({ length: sets }, () => []);
  const { length } = text;
  if (length === 0) return found;
  let key = nextKey(nextKey(0, text.charCodeAt(0)), length > 1 ? text.charCodeAt(1) : 0);
  // Two beyond the end, as blanks of no meaning: a short stem may stand last.
  for (let at = 0; at < length; at++) {
    key = nextKey(key, at + 2 < length ? text.charCodeAt(at + 2) : 0);
    const bucket = bucketOf[key] as number;
    if (bucket === 0) continue;
    const fourth = at + 3 < length ? text.charCodeAt(at + 3) : 0;
    if (((fourths[bucket] as number) >>> (fourth & 31)) & 1)
      take(text, at, fourth, buckets[bucket] as Stem[], found);
  }
  return found;
}

function take(text: string, at: number, fourth: number, bucket: readonly Stem[], found: number[][]): void {
  for (const stem of bucket) {
    if (stem.fourth !== 0 && stem.fourth !== fourth) continue;
    const end = at + stem.text.length;
    if (text.charCodeAt(end - 1) !== stem.last) continue;
    if (stem.opens && at > 0 && isWord(text.charCodeAt(at - 1))) continue;
    if (!text.startsWith(stem.text, at)) continue;
    if (stem.closes && end < text.length && isWord(text.charCodeAt(end))) continue;
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
