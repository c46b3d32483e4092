/** Counting by lists, by bitsets, by documents and by what is left over comes to the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAllLabels, countLabelsOf } from '#lib/search/index/count-labels.ts';
import { type Dimension, type IndexDocument, labelKey, labelsOf } from '#lib/search/index/document.ts';
import { documentLabels } from '#lib/search/index/label-codes.ts';
import { LabelNumbers } from '#lib/search/index/label-numbers.ts';
import { layOut } from '#lib/search/index/layout.ts';
import { Segment } from '#lib/search/index/segment.ts';
import { SegmentBuilder } from '#lib/search/index/segment-builder.ts';
import { toMemory, twinOf } from '#lib/search/index/segment-memory.ts';
import { wasmKernel } from '#lib/search/index/wasm-kernel.ts';
import { chance } from '../../../bench/corpus/random.ts';

const size = 700;
const by = chance(3);
const regionOf = (place: number) => `R${place % 5} US`;
/** None, two, or more than a record has room for. */
function technologiesOf(): string[] {
  if (by.happens(0.4)) return [];
  const tools = Array.from({ length: by.happens(0.2) ? 9 : 1 }, () => `Tool ${by.below(50)}`);
  return [...new Set([by.pick(['Go', 'Rust', 'SQL']), ...tools])];
}
const documents = Array.from({ length: size }, (_, index): IndexDocument => {
  const pick = (values: readonly string[]) => (by.happens(0.2) ? null : by.pick(values));
  const id = new Uint8Array(16);
  new DataView(id.buffer).setUint32(12, index);
  return {
    id,
    company: `company ${by.below(200)}`,
    fields: {
      workplace: pick(['remote', 'hybrid', 'onsite']),
      function: pick(['engineering', 'sales']),
      seniority: pick(['senior', 'lead']),
      employmentType: pick(['FULL_TIME']),
      visa: pick(['yes', 'no']),
      education: pick(['bachelor']),
      language: pick(['en', 'de']),
      source: pick(['lever', 'ashby']),
    },
    technologies: technologiesOf(),
    places: by.happens(0.8) ? [by.below(90)] : [],
    placeless: false,
    countries: ['US'],
    remoteWithin: [],
    payStated: by.happens(0.4),
    payYear: Number.NaN,
    years: by.happens(0.5) ? by.below(9) : Number.NaN,
    listedAtMs: 1e12 - index * 1000,
    firstSeenAtMs: 1e12,
    vector: new Uint8Array(4),
  };
});

describe.each([
  ['WebAssembly', wasmKernel()],
  ['TypeScript', twinOf],
])('%s', (_, makeKernel) => {
  const builder = new SegmentBuilder({ phrases: false, regionOf });
  for (const document of documents) builder.add(document);
  const arrays = builder.build();
  const header = layOut(arrays, size, false);
  const segment = new Segment(header, toMemory(header, arrays, makeKernel));
  const numbers = new LabelNumbers();
  const own = numbers.numbersOf(segment);
  // Before the first search and after it.
  for (const index of [5, 300, 699]) segment.bury(documents[index]?.id ?? new Uint8Array(16));
  segment.labelTotals();
  for (const index of [6, 301]) segment.bury(documents[index]?.id ?? new Uint8Array(16));
  const live = documents.map((_, index) => index).filter((index) => ![5, 300, 699, 6, 301].includes(index));

  test('records hold most labels, and all come back', () => {
    const { moreLabels, slots } = segment.sections;
    expect(moreLabels.length).toBeGreaterThan(0);
    expect(slots.filter((code) => code >= 8).length).toBeGreaterThan(size);
    for (const [document, given] of documents.entries()) {
      const labels = documentLabels(segment.sections, document).map((label) => segment.labelNames[label]);
      const keys = labels.map((name) => labelKey(name?.dimension as Dimension, name?.value as string));
      expect(keys.toSorted()).toEqual(labelsOf(given, regionOf).toSorted());
    }
  });

  test('any documents', () => {
    const share = fc.constantFrom(0, 0.01, 0.1, 0.45, 0.55, 0.9, 1);
    fc.assert(
      fc.property(share, fc.integer(), (part, seed) => {
        const chosenBy = chance(seed);
        const chosen = live.filter(() => chosenBy.happens(part));
        segment.release();
        const bits = segment.empty();
        // Documents are in the order in which they were made.
        for (const index of chosen) segment.set(bits, index);
        const expected = new Map<string, number>();
        for (const index of chosen)
          for (const key of labelsOf(documents[index] as IndexDocument, regionOf))
            expected.set(key, (expected.get(key) ?? 0) + 1);
        const found = { segment, bits, n: chosen.length };
        const all = new Uint32Array(numbers.size);
        countAllLabels(found, own, all);
        const technologies = new Uint32Array(numbers.size);
        countLabelsOf(found, ['technologies', 'workplace'], own, technologies);
        const companies = new Uint32Array(numbers.size);
        countLabelsOf(found, ['company'], own, companies);
        for (const [label, { dimension, value }] of segment.labelNames.entries()) {
          const count = expected.get(labelKey(dimension, value)) ?? 0;
          expect([value, all[own[label] as number]]).toEqual([value, count]);
          const isAsked = dimension === 'technologies' || dimension === 'workplace';
          expect(technologies[own[label] as number]).toBe(isAsked ? count : 0);
          expect(companies[own[label] as number]).toBe(dimension === 'company' ? count : 0);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
