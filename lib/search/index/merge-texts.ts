/** The texts of several segments as those of one: the same words under their new ranks. */
import { growableU16 } from './growable.ts';
import { GONE, type MergeInput, type Origins } from './origins.ts';
import { isFirstOfTwo, isWord, rankOf, rankTerms, unitsOf } from './texts.ts';

/** For each rank of a part, the units of its word in the whole: one, or two in the halves of the number. */
function unitTable(termRanks: Uint32Array, termsOf: Uint32Array, ranks: Uint32Array): Uint32Array {
  const table = new Uint32Array(termRanks.length);
  for (let term = 0; term < termRanks.length; term++) {
    const target = termsOf[term] as number;
    if (target === GONE) continue;
    const [first, second] = unitsOf(ranks[target] as number);
    table[termRanks[term] as number] = second === undefined ? first : first * 65_536 + second;
  }
  return table;
}

export function mergeTexts(
  inputs: readonly MergeInput[],
  { size, parts, documents }: Origins,
  termsOf: readonly Uint32Array[],
  termCounts: Uint32Array,
  phrases: boolean,
) {
  if (!phrases) {
    return {
      termRanks: new Uint32Array(termCounts.length),
      textOffsets: new Uint32Array(0),
      texts: new Uint16Array(0),
    };
  }
  const termRanks = rankTerms(termCounts);
  const tables = inputs.map(({ sections }, part) =>
    unitTable(sections.termRanks, termsOf[part] as Uint32Array, termRanks),
  );
  const length = inputs.reduce((sum, { sections }) => sum + sections.texts.length, 0);
  const texts = growableU16(Math.ceil(length * 1.01));
  const textOffsets = new Uint32Array(size + 1);
  for (let target = 0; target < size; target++) {
    const part = parts[target] as number;
    const document = documents[target] as number;
    const { textOffsets: offsets, texts: units } = (inputs[part] as MergeInput).sections;
    const table = tables[part] as Uint32Array;
    const [from, to] = [offsets[document] as number, offsets[document + 1] as number];
    texts.reserve((to - from) * 2);
    const { items } = texts;
    let out = texts.length;
    for (let at = from; at < to; at++) {
      const unit = units[at] as number;
      if (!isWord(unit)) {
        items[out++] = unit;
        continue;
      }
      const value = table[isFirstOfTwo(unit) ? rankOf(unit, units[++at]) : rankOf(unit)] as number;
      if (value > 0xffff) items[out++] = value >>> 16;
      items[out++] = value & 0xffff;
    }
    texts.length = out;
    textOffsets[target + 1] = out;
  }
  return { termRanks, textOffsets, texts: texts.view() };
}
