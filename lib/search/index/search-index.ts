/** The index: its segments, and the answer to a search over all of them. */
import { cutPage, type RankedHit, type Reach, reachOf } from '../cut-page.ts';
import type { SearchHits, SearchRequest } from '../engine.ts';
import { activeFacets, type FacetKey, type Filters, facetKeys, UNSTATED } from '../facets.ts';
import { placesAround } from '../places-around.ts';
import type { SearchQuery } from '../query.ts';
import { type RawCount, readFacets } from '../read-facets.ts';
import { planText, type TextPlan } from '../text/plan-text.ts';
import { countAllLabels, countLabelsOf, type Found } from './count-labels.ts';
import { countSteps } from './count-steps.ts';
import { dimensionsOf, rawCounts } from './facet-counts.ts';
import { type FilterContext, filterBits } from './filter-documents.ts';
import { findText } from './find-text.ts';
import { indexVocabulary } from './index-vocabulary.ts';
import { LabelNumbers } from './label-numbers.ts';
import { rankHits, type SegmentHit } from './rank-hits.ts';
import type { Bits, Segment } from './segment.ts';
import { TraitCounter } from './trait-counter.ts';
import type { LocatedPlace, World } from './world.ts';

interface Part {
  segment: Segment;
  /** Label of the segment → its number in all segments. */
  numbers: Uint32Array;
}

/** What is counted under one set of filters: all but the facet's own, or all. */
interface Tally {
  n: number;
  counters: Uint32Array;
  steps: Map<FacetKey, number[]>;
}

export class SearchIndex {
  readonly world: World;
  #parts: Part[] = [];
  readonly #numbers = new LabelNumbers();
  readonly #traits: TraitCounter;

  constructor(world: World) {
    this.world = world;
    this.#traits = new TraitCounter(world, this.#numbers);
  }

  get segments(): readonly Segment[] {
    return this.#parts.map(({ segment }) => segment);
  }

  get documents(): number {
    return this.#parts.reduce((sum, { segment }) => sum + segment.live, 0);
  }

  /** Puts other segments in the place of all there are. */
  replace(segments: readonly Segment[]): void {
    const known = new Map(this.#parts.map((part) => [part.segment, part]));
    this.#parts = segments.map(
      (segment) => known.get(segment) ?? { segment, numbers: this.#numbers.numbersOf(segment) },
    );
  }

  /** Takes a posting out, wherever it is. */
  bury(id: Uint8Array): void {
    for (const { segment } of this.#parts) segment.bury(id);
  }

  async search(request: SearchRequest): Promise<SearchHits> {
    for (const { segment } of this.#parts) segment.release();
    const plan = await planText(request.query.text, indexVocabulary(this.segments));
    return this.#answer(request, plan);
  }

  #answer(request: SearchRequest, plan: TextPlan | null): SearchHits {
    const { filters } = request.query;
    const reach = reachOf(request, plan);
    const active = activeFacets(filters);
    const context: FilterContext = {
      now: request.now,
      world: this.world,
      around: this.#around(request.query),
    };
    const newTally = (): Tally => ({
      n: 0,
      counters: new Uint32Array(this.#numbers.size),
      steps: new Map(facetKeys.map((key) => [key, []])),
    });
    const all = newTally();
    const without = new Map(active.map((key) => [key, newTally()]));
    const hits: SegmentHit[] = [];
    for (const part of this.#parts) {
      const { segment } = part;
      segment.release();
      const base = plan === null ? segment.copy(segment.liveBits) : findText(segment, plan);
      const passed = active.map((key) => filterBits(segment, key, filters, context));
      const combine = (but: number): Bits => {
        const bits = segment.copy(base);
        for (const [index, other] of passed.entries()) {
          if (index !== but) segment.kernel.and(bits, other, segment.words);
        }
        return bits;
      };
      const bits = combine(-1);
      const found = { segment, bits, n: segment.count(bits) };
      const shared = facetKeys.filter((key) => !without.has(key));
      this.#count(part, found, all, shared, filters, request.now);
      for (const [index, [key, tally]] of [...without].entries()) {
        const room = segment.mark();
        const others = combine(index);
        const rest = { segment, bits: others, n: segment.count(others) };
        this.#count(part, rest, tally, [key], filters, request.now);
        segment.rewind(room);
      }
      hits.push(...rankHits(segment, plan, bits, found.n, reach));
    }
    const counts: RawCount[] = facetKeys.flatMap((key) => {
      const tally = without.get(key) ?? all;
      const counted = { n: tally.n, counters: tally.counters, steps: tally.steps.get(key) ?? [] };
      return rawCounts(key, counted, {
        world: this.world,
        numbers: this.#numbers,
        traits: this.#traits,
        filters,
      });
    });
    return {
      ...cutPage(request, plan, reach, this.#toRanked(hits, reach)),
      total: all.n,
      facets: readFacets(counts, filters),
      heldBack: Object.fromEntries([...without].map(([key, tally]) => [key, tally.n - all.n])),
      withoutText: all.n === 0 && plan !== null ? this.#countWithoutText(active, filters, context) : null,
      corrected: plan?.corrected ?? null,
      some: plan?.some ?? false,
    };
  }

  /** Counts what the facets need: all labels where all are, else those of their dimensions. */
  #count(
    { numbers }: Part,
    found: Found,
    tally: Tally,
    keys: readonly FacetKey[],
    filters: Filters,
    now: Date,
  ): void {
    tally.n += found.n;
    if (keys.length > 1) countAllLabels(found, numbers, tally.counters);
    else countLabelsOf(found, keys.flatMap(dimensionsOf), numbers, tally.counters);
    for (const key of keys) countSteps(found, key, filters, now, tally.steps.get(key) ?? []);
  }

  #around({ filters, centres = [] }: SearchQuery): LocatedPlace[] {
    if (filters.within === undefined) return [];
    const chosen = (filters.place ?? []).flatMap((slug) => {
      const place = slug === UNSTATED ? undefined : this.world.placeOfSlug(slug);
      return place === undefined || place.lat === null || place.lng === null
        ? []
        : [{ lat: place.lat, lng: place.lng }];
    });
    return placesAround([...chosen, ...centres], this.world.located, filters.within);
  }

  #countWithoutText(active: readonly FacetKey[], filters: Filters, context: FilterContext): number {
    let count = 0;
    for (const { segment } of this.#parts) {
      segment.release();
      const bits = segment.copy(segment.liveBits);
      for (const key of active)
        segment.kernel.and(bits, filterBits(segment, key, filters, context), segment.words);
      count += segment.count(bits);
    }
    return count;
  }

  /** The best hits of all segments in one ranking. */
  #toRanked(hits: readonly SegmentHit[], { count }: Reach): RankedHit[] {
    return hits
      .map((hit) => new IndexHit(hit))
      .sort((a, b) => b.key - a.key || b.listedAtMs - a.listedAtMs || (a.id < b.id ? 1 : -1))
      .slice(0, count);
  }
}

/** A hit whose names are only written out where they are asked for: most hits of a ranking are not on the page. */
class IndexHit implements RankedHit {
  readonly #hit: SegmentHit;
  readonly key: number;
  readonly listedAtMs: number;

  constructor(hit: SegmentHit) {
    this.#hit = hit;
    this.key = hit.key;
    this.listedAtMs = hit.segment.sections.listedAt[hit.document] as number;
  }

  get id(): string {
    return formatId(this.#hit.segment.sections.ids, this.#hit.document * 16);
  }

  get company(): string {
    const { segment, document } = this.#hit;
    return segment.labelNames[segment.sections.companyLabel[document] as number]?.value ?? '';
  }
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUID as text. */
export function formatId(ids: Uint8Array, at: number): string {
  let text = '';
  for (let i = 0; i < 16; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += hex[ids[at + i] as number];
  }
  return text;
}
