/**
 * The labels of a document in a record of eight codes, so that one line of memory and no loop of unknown length serves all facets
 * of a hit. A code stands for labels that many documents have together: what is counted of it is counted of each of them. What
 * is rare, or finds no room, is kept beside the records.
 */
import type { Dimension } from './document.ts';
import { growableU32 } from './growable.ts';
import type { Sections } from './layout.ts';

export const slotsOfRecord = 8;
/**
 * The first codes stand for nothing. Documents with nothing in a slot take turns through them: a counter that is raised for each
 * document in turn would have to wait for itself.
 */
const blanks = 8;
const mostCodes = 65_536;

/** The labels of a document in these dimensions have one code together; its place here is their slot. */
const groups: readonly (readonly Dimension[])[] = [
  ['workplace', 'function', 'seniority', 'employmentType'],
  ['visa', 'education', 'language', 'source', 'payStated', 'years'],
  ['place', 'region', 'country', 'remote'],
];
/** Each technology has a code of its own, in one of the slots that are left. */
const singles = Array.from({ length: slotsOfRecord - groups.length }, (_, index) => groups.length + index);

/** The slots that tell of a dimension; none for the company, which has a column. */
export function slotsOf(dimension: Dimension): readonly number[] {
  if (dimension === 'company') return [];
  const group = groups.findIndex((dimensions) => dimensions.includes(dimension));
  return group < 0 ? singles : [group];
}

type CodeSections = Pick<Sections, 'codeOffsets' | 'codeLabels' | 'slots' | 'moreOffsets' | 'moreLabels'>;

/** All labels of a document. */
export function documentLabels(s: CodeSections & Pick<Sections, 'companyLabel'>, document: number): number[] {
  const labels = [s.companyLabel[document] as number];
  for (let slot = 0; slot < slotsOfRecord; slot++) {
    const code = s.slots[document * slotsOfRecord + slot] as number;
    const end = s.codeOffsets[code + 1] as number;
    for (let at = s.codeOffsets[code] as number; at < end; at++) labels.push(s.codeLabels[at] as number);
  }
  const end = s.moreOffsets[document + 1] as number;
  for (let at = s.moreOffsets[document] as number; at < end; at++) labels.push(s.moreLabels[at] as number);
  return labels;
}

/** Numbers for runs of labels: the same run, the same number; 0 is the empty one. */
class Runs {
  readonly #labelCount: number;
  readonly #next = new Map<number, number>();
  readonly #before = growableU32();
  readonly #label = growableU32();

  constructor(labelCount: number) {
    this.#labelCount = labelCount;
    this.#before.push(0);
    this.#label.push(0);
  }

  get size(): number {
    return this.#before.length;
  }

  /** The run with one label more. */
  follow(run: number, label: number): number {
    const key = run * this.#labelCount + label;
    let next = this.#next.get(key);
    if (next === undefined) {
      next = this.#before.length;
      this.#next.set(key, next);
      this.#before.push(run);
      this.#label.push(label);
    }
    return next;
  }

  labels(run: number): number[] {
    const labels: number[] = [];
    for (let at = run; at !== 0; at = this.#before.items[at] as number)
      labels.push(this.#label.items[at] as number);
    return labels.reverse();
  }
}

/** The labels of documents: those of document d are `labels[offsets[d]] … labels[offsets[d + 1] - 1]`. */
export interface LabelsOfDocuments {
  offsets: Uint32Array;
  labels: Uint32Array;
  /** Label → its dimension. */
  dimensions: readonly Dimension[];
  /** Label → how many documents have it. */
  counts: Uint32Array;
}

/** Gives codes to the most frequent sets of labels and makes the records. */
export function buildCodes({ offsets, labels, dimensions, counts }: LabelsOfDocuments): CodeSections {
  const documents = offsets.length - 1;
  const company = -1;
  const groupOf = dimensions.map((dimension) => {
    if (dimension === 'company') return company;
    const group = groups.findIndex((some) => some.includes(dimension));
    return group < 0 ? groups.length : group;
  });

  const runs = new Runs(dimensions.length);
  const runOf = new Uint32Array(documents * groups.length);
  for (let document = 0; document < documents; document++) {
    const base = document * groups.length;
    for (let at = offsets[document] as number; at < (offsets[document + 1] as number); at++) {
      const label = labels[at] as number;
      const group = groupOf[label] as number;
      if (group === company || group === groups.length) continue;
      runOf[base + group] = runs.follow(runOf[base + group] as number, label);
    }
  }
  const frequency = new Uint32Array(runs.size);
  for (const run of runOf) (frequency[run] as number)++;

  const least = Math.max(2, Math.ceil(documents / mostCodes));
  const candidates: { run: number; label: number; count: number }[] = [];
  for (let run = 1; run < runs.size; run++) {
    const count = frequency[run] as number;
    if (count >= least) candidates.push({ run, label: 0, count });
  }
  for (const [label, group] of groupOf.entries()) {
    const count = counts[label] as number;
    if (group === groups.length && count >= least) candidates.push({ run: 0, label, count });
  }
  candidates.sort((a, b) => b.count - a.count);
  const codeOfRun = new Uint32Array(runs.size);
  const codeOfLabel = new Uint32Array(dimensions.length);
  const codeLabels = growableU32();
  const codeOffsets = growableU32();
  for (let blank = 0; blank <= blanks; blank++) codeOffsets.push(0);
  for (const { run, label } of candidates.slice(0, mostCodes - blanks)) {
    const code = codeOffsets.length - 1;
    if (run === 0) codeOfLabel[label] = code;
    else codeOfRun[run] = code;
    for (const one of run === 0 ? [label] : runs.labels(run)) codeLabels.push(one);
    codeOffsets.push(codeLabels.length);
  }

  const slots = new Uint16Array(documents * slotsOfRecord);
  const moreOffsets = new Uint32Array(documents + 1);
  const moreLabels = growableU32();
  for (let document = 0; document < documents; document++) {
    const record = document * slotsOfRecord;
    slots.fill(document % blanks, record, record + slotsOfRecord);
    for (let group = 0; group < groups.length; group++) {
      const run = runOf[document * groups.length + group] as number;
      const code = codeOfRun[run] as number;
      if (code > 0) slots[record + group] = code;
      else for (const label of runs.labels(run)) moreLabels.push(label);
    }
    let slot = groups.length;
    for (let at = offsets[document] as number; at < (offsets[document + 1] as number); at++) {
      const label = labels[at] as number;
      if (groupOf[label] !== groups.length) continue;
      const code = codeOfLabel[label] as number;
      if (code > 0 && slot < slotsOfRecord) slots[record + slot++] = code;
      else moreLabels.push(label);
    }
    moreOffsets[document + 1] = moreLabels.length;
  }
  return {
    codeOffsets: codeOffsets.view(),
    codeLabels: codeLabels.view(),
    slots,
    moreOffsets,
    moreLabels: moreLabels.view(),
  };
}
