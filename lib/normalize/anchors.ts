/**
 * Where the words stand that readers look for. One scan over the folded text answers all readers at once: most of a text
 * concerns none of them, and a regular expression of a hundred words tried at each of its letters costs more than a look-up.
 */
import { foldedText } from './fold-text.ts';
import type { Source } from './source.ts';

/** A set of stems; what `anchorsIn` is asked for. */
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
    stems.push({ text, opens: word.startsWith('<'), closes: word.endsWith('>'), id });
  }
  table = null;
  return { id };
}

/** Three code units by their last five bits each: tells all small Latin letters apart, others well enough. */
const KEYS = 1 << 15;
const nextKey = (key: number, code: number): number => ((key << 5) | (code & 31)) & (KEYS - 1);

let table: { bucketOf: Uint16Array; buckets: Stem[][] } | null = null;

function buildTable(): { bucketOf: Uint16Array; buckets: Stem[][] } {
  const bucketOf = new Uint16Array(KEYS);
  const buckets: Stem[][] = [[]];
  const add = (key: number, stem: Stem) => {
    if (bucketOf[key] === 0) bucketOf[key] = buckets.push([]) - 1;
    buckets[bucketOf[key] ?? 0]?.push(stem);
  };
  for (const stem of stems) {
    let key = 0;
    for (let at = 0; at < 3 && at < stem.text.length; at++) key = nextKey(key, stem.text.charCodeAt(at));
    if (stem.text.length >= 3) add(key, stem);
    else for (let any = 0; any < 32; any++) add(nextKey(key, any), stem);
  }
  return { bucketOf, buckets };
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** The offsets of each set's stems in a folded text, ascending, each once. */
function scan(text: string): number[][] {
  table ??= buildTable();
  const { bucketOf, buckets } = table;
  const found: number[][] = Array.from({ length: sets }, () => []);
  let key = nextKey(nextKey(0, text.charCodeAt(0)), text.charCodeAt(1));
  // Beyond the end the code is NaN, which counts as 0: a stem of two letters may stand last.
  for (let end = 2; end <= text.length; end++) {
    key = nextKey(key, text.charCodeAt(end));
    const bucket = bucketOf[key];
    if (bucket === 0 || bucket === undefined) continue;
    const at = end - 2;
    for (const stem of buckets[bucket] ?? []) {
      if (stem.opens && isWord(text.charCodeAt(at - 1))) continue;
      if (!text.startsWith(stem.text, at)) continue;
      if (stem.closes && isWord(text.charCodeAt(at + stem.text.length))) continue;
      const places = found[stem.id];
      if (places && places[places.length - 1] !== at) places.push(at);
    }
  }
  return found;
}

const scanned = new WeakMap<Source, number[][]>();

/** Where the stems of a set stand in the folded text of a posting, in order. The text is scanned once for all sets. */
export function anchorsIn(source: Source, anchors: Anchors): readonly number[] {
  let found = scanned.get(source);
  if (!found) {
    found = scan(foldedText(source));
    scanned.set(source, found);
  }
  return found[anchors.id] ?? [];
}
