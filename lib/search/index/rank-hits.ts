/** The best hits of a segment, in the order of lib/search/postgres-engine.ts. */
import type { Reach } from '../cut-page.ts';
import { closeness, type Sign } from '../text/closeness.ts';
import type { TextPlan } from '../text/plan-text.ts';
import { scores } from '../text/scores.ts';
import { payKey } from './document-order.ts';
import { addLeaf, type Scope, termBits } from './find-text.ts';
import type { Bits, Segment } from './segment.ts';

export interface SegmentHit {
  segment: Segment;
  document: number;
  key: number;
}

export function parseId(id: string): Uint8Array {
  return Uint8Array.from(Buffer.from(id.replaceAll('-', ''), 'hex'));
}

/** Documents of a bitset in their order: from `from` on, `count` of those that pass. */
function take(
  segment: Segment,
  bits: Bits,
  from: number,
  count: number,
  passes: (document: number) => boolean,
): number[] {
  const words = segment.view(bits, segment.words);
  const taken: number[] = [];
  for (let index = from >>> 5; index < words.length && taken.length < count; index++) {
    let rest = words[index] as number;
    if (index === from >>> 5) rest &= -1 << (from & 31);
    for (; rest !== 0 && taken.length < count; rest &= rest - 1) {
      const document = (index << 5) + 31 - Math.clz32(rest & -rest);
      if (passes(document)) taken.push(document);
    }
  }
  return taken;
}

function byPay(segment: Segment, found: Bits, n: number, { after, count }: Reach): SegmentHit[] {
  const { payOrder, payYear } = segment.sections;
  const key = (document: number) => payKey(payYear[document] as number);
  const start = after === null ? 0 : segment.countPaidBefore(after.key, after.listedAtMs, parseId(after.id));
  let documents: number[] = [];
  if (n > segment.documents / 256) {
    for (let at = start; at < payOrder.length && documents.length < count; at++) {
      const document = payOrder[at] as number;
      if (segment.has(found, document)) documents.push(document);
    }
  } else {
    const first = payOrder[start];
    const beyond = (document: number) =>
      first !== undefined &&
      (key(document) < key(first) || (key(document) === key(first) && document >= first));
    documents = take(segment, found, 0, n, beyond)
      .sort((a, b) => key(b) - key(a) || a - b)
      .slice(0, count);
  }
  return documents.map((document) => ({ segment, document, key: key(document) }));
}

const fewIn = (segment: Segment) => Math.max(64, segment.words >>> 5);

/** Splits a bitset by how many of the others have a document: `[none, one, two, …]`. */
function splitByCount(segment: Segment, within: Bits, others: readonly (Bits | null)[]): Bits[] {
  const { kernel, words } = segment;
  const split = [segment.copy(within)];
  for (const other of others) {
    if (other === null) continue;
    for (let count = split.length - 1; count >= 0; count--) {
      const here = split[count] as Bits;
      const room = segment.mark();
      const more = segment.copy(here);
      kernel.and(more, other, words);
      kernel.andNot(here, other, words);
      const above = split[count + 1];
      if (above === undefined) {
        split.push(more);
        continue;
      }
      kernel.or(above, more, words);
      segment.rewind(room);
    }
  }
  return split;
}

/** The documents that have a sign of closeness. */
function signBits(segment: Segment, sign: Sign): Bits {
  const found = segment.empty();
  for (const parts of sign) {
    const room = segment.mark();
    const all = segment.copy(segment.liveBits);
    for (const { in: where, words } of parts) {
      const bits = segment.empty();
      addLeaf(segment, { kind: 'phrase', words }, [where === 'title' ? 'title' : 'all'], bits);
      segment.kernel.and(all, bits, segment.words);
    }
    segment.kernel.or(found, all, segment.words);
    segment.rewind(room);
  }
  return found;
}

/** Best score first, of equals the newest; stops as soon as there are enough. */
function byRelevance(
  segment: Segment,
  plan: TextPlan,
  found: Bits,
  n: number,
  { seenBy, count }: Reach,
): SegmentHit[] {
  const hits: SegmentHit[] = [];
  const { firstSeenAt } = segment.sections;
  const latest = seenBy?.getTime() ?? Number.POSITIVE_INFINITY;
  const passes = (document: number) => (firstSeenAt[document] as number) <= latest;
  const bitsOf = (scope: Scope) => plan.required.map((term) => termBits(segment, term, scope, found));
  const terms = plan.required.length;
  /** Where there are few, each is looked at: cheaper than taking all bits of the segment in hand. */
  const scoreEach = (bits: Bits, n: number, rest: typeof parts, key: number) => {
    const scored = take(segment, bits, 0, n, passes).map((document) => {
      let score = key;
      for (const part of rest)
        for (const other of part.others)
          if (other !== null && segment.has(other, document)) score += part.score;
      return { segment, document, key: score };
    });
    scored.sort((a, b) => b.key - a.key || a.document - b.document);
    hits.push(...scored.slice(0, count - hits.length));
  };
  const takeFrom = (bits: Bits, key: number) => {
    for (const document of take(segment, bits, 0, count - hits.length, passes)) {
      hits.push({ segment, document, key });
    }
  };
  /** Goes through the parts that `scopes[0]` splits a bitset into, the highest count first. */
  const descend = (bits: Bits, n: number, [part, ...rest]: typeof parts, key: number) => {
    if (part === undefined) return takeFrom(bits, key);
    if (n <= fewIn(segment)) return scoreEach(bits, n, [part, ...rest], key);
    const room = segment.mark();
    const split = splitByCount(segment, bits, part.others);
    for (let level = split.length - 1; level >= 0 && hits.length < count; level--) {
      const some = segment.count(split[level] as Bits);
      if (some > 0) descend(split[level] as Bits, some, rest, key + level * part.score);
    }
    segment.rewind(room);
  };
  const parts: { others: readonly (Bits | null)[]; score: number }[] = [
    ...(plan.some ? [{ others: bitsOf('all'), score: scores.matched }] : []),
    { others: bitsOf('title'), score: scores.title },
    { others: closeness(plan.required).map((sign) => signBits(segment, sign)), score: scores.close },
    { others: bitsOf('head'), score: scores.head },
  ];
  if (terms > 0) descend(found, n, parts, 0);
  else takeFrom(found, 0);
  return hits;
}

/** The `reach.count` best of the `n` found documents. */
export function rankHits(
  segment: Segment,
  plan: TextPlan | null,
  found: Bits,
  n: number,
  reach: Reach,
): SegmentHit[] {
  if (n === 0) return [];
  if (reach.sort === 'pay') return byPay(segment, found, n, reach);
  if (reach.sort === 'relevance' && plan !== null) return byRelevance(segment, plan, found, n, reach);
  const { after } = reach;
  const start = after === null ? 0 : segment.countBefore(after.listedAtMs, parseId(after.id));
  return take(segment, found, start, reach.count, () => true).map((document) => ({
    segment,
    document,
    key: 0,
  }));
}
