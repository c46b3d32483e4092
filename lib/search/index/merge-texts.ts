/** The texts of several segments as those of one: the same words under their new ranks. */
import { GONE, type MergeInput, type Origins } from './origins.ts';
import { codeOfRank, GAP, noTexts, rankTerms, readCodes, TextWriter, writeCode } from './texts.ts';

/** For each code of a part, that of its word in the whole. */
function codeTable(termRanks: Uint32Array, termsOf: Uint32Array, ranks: Uint32Array): Uint32Array {
  const table = new Uint32Array(termRanks.length + codeOfRank(0));
  table[GAP] = GAP;
  for (const [term, rank] of termRanks.entries()) {
    const target = termsOf[term] as number;
    if (target !== GONE) table[codeOfRank(rank)] = codeOfRank(ranks[target] as number);
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
  if (!phrases) return noTexts(termCounts.length);
  const termRanks = rankTerms(termCounts);
  const tables = inputs.map(({ sections }, part) =>
    codeTable(sections.termRanks, termsOf[part] as Uint32Array, termRanks),
  );
  const length = inputs.reduce((sum, { sections }) => sum + sections.texts.length, 0);
  const writer = new TextWriter(size, Math.ceil(length * 1.05));
  for (let target = 0; target < size; target++) {
    const part = parts[target] as number;
    const document = documents[target] as number;
    const { texts, textOffsets, titleEnds, factsEnds, companyEnds } = (inputs[part] as MergeInput).sections;
    const table = tables[part] as Uint32Array;
    const translate = (from: number, to: number) => {
      const { bytes, at } = writer.reserve(to - from);
      let end = at;
      readCodes(texts, from, to, (code) => {
        end = writeCode(bytes, end, table[code] as number);
      });
      writer.wrote(end);
    };
    const ends = [titleEnds[document], factsEnds[document], companyEnds[document], textOffsets[document + 1]];
    let from = textOffsets[document] as number;
    for (const [index, field] of (['title', 'facts', 'company', 'body'] as const).entries()) {
      const to = ends[index] as number;
      translate(from, to);
      writer.endOf(field);
      from = to;
    }
  }
  return { termRanks, ...writer.arrays() };
}
