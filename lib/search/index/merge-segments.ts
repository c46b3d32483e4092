/** One segment out of several: what still holds of them, in the same orders. */
import { languageMark } from '../text/search-vector.ts';
import { stemLanguages } from '../text/stem.ts';
import { buildIdTable, orderByPay } from './document-order.ts';
import { buildForms } from './forms-builder.ts';
import { documentLabels } from './label-codes.ts';
import { LabelsBuilder } from './labels-builder.ts';
import type { Sections } from './layout.ts';
import { ListWriter } from './lists.ts';
import { mergeTerms } from './merge-terms.ts';
import { mergeTexts } from './merge-texts.ts';
import { type MergeInput, mergeOrders, type Origins } from './origins.ts';
import { buildRuns } from './runs-builder.ts';
import { stringAt, stringsLength } from './sorted-strings.ts';

function mergeColumns(inputs: readonly MergeInput[], { size, parts, documents }: Origins) {
  const ids = new Uint8Array(size * 16);
  const listedAt = new Float64Array(size);
  const firstSeenAt = new Float64Array(size);
  const payYear = new Float32Array(size);
  for (let target = 0; target < size; target++) {
    const { sections } = inputs[parts[target] as number] as MergeInput;
    const document = documents[target] as number;
    for (let i = 0; i < 16; i++) ids[target * 16 + i] = sections.ids[document * 16 + i] as number;
    listedAt[target] = sections.listedAt[document] as number;
    firstSeenAt[target] = sections.firstSeenAt[document] as number;
    payYear[target] = sections.payYear[document] as number;
  }
  return { ids, listedAt, firstSeenAt, payYear };
}

function mergeLabels(inputs: readonly MergeInput[], { size, parts, documents }: Origins, lists: ListWriter) {
  const builder = new LabelsBuilder();
  const numbers = inputs.map(({ sections }) => {
    const names = { offsets: sections.labelOffsets, bytes: sections.labelBytes };
    return Uint32Array.from({ length: stringsLength(names) }, (_, label) =>
      builder.number(stringAt(names, label)),
    );
  });
  for (let target = 0; target < size; target++) {
    const part = parts[target] as number;
    const document = documents[target] as number;
    const s = (inputs[part] as MergeInput).sections;
    const number = numbers[part] as Uint32Array;
    builder.begin();
    for (const label of documentLabels(s, document)) builder.push(number[label] as number);
    builder.end(number[s.companyLabel[document] as number] as number);
  }
  return builder.build(lists);
}

/** Merges the parts; at most 255. `phrases` only where all parts have texts. */
export function mergeSegments(inputs: readonly MergeInput[], { phrases }: { phrases: boolean }): Sections {
  const origins = mergeOrders(inputs);
  const lists = new ListWriter(origins.size);
  const columns = mergeColumns(inputs, origins);
  const labels = mergeLabels(inputs, origins, lists);
  const { termsOf, ...terms } = mergeTerms(inputs, origins, lists);
  const names = { offsets: terms.termOffsets, bytes: terms.termBytes };
  const words = Array.from({ length: stringsLength(names) }, (_, term) => stringAt(names, term));
  const present = new Set(words.filter((word) => word.startsWith(languageMark(''))));
  const texts = mergeTexts(inputs, origins, termsOf, terms.termCounts, phrases);
  return {
    ...columns,
    idTable: buildIdTable(columns.ids, origins.size),
    payOrder: orderByPay(columns.payYear),
    ...labels,
    ...terms,
    ...buildForms(words, new Set(stemLanguages.filter((language) => present.has(languageMark(language))))),
    ...texts,
    ...buildRuns(texts, words, terms.termCounts, origins.size, lists),
    ...lists.arrays(),
  };
}
