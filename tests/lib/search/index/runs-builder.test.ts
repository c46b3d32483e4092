import { expect, test } from 'vitest';
import { decodeBits, decodeList, isDense, ListWriter } from '#lib/search/index/lists.ts';
import { buildRuns } from '#lib/search/index/runs-builder.ts';
import { stringAt, stringsLength } from '#lib/search/index/sorted-strings.ts';
import { codeOfRank, GAP, rankTerms, writeCode } from '#lib/search/index/texts.ts';
import { chance } from '../../../bench/corpus/random.ts';

const words = 'a b c d e f g h'.split(' ');
const size = 20_000;
const by = chance(7);
/** Words by number, -1 for a gap. Often "a b c", seldom "g h". */
const documents = Array.from({ length: size }, () => {
  const text = Array.from({ length: 4 }, () => (by.happens(0.1) ? -1 : by.below(6)));
  if (by.happens(0.1)) text.push(-1, 0, 1, 2);
  if (by.happens(0.001)) text.push(-1, 6, 7);
  return text;
});

function build() {
  const termCounts = Uint32Array.from(
    words,
    (_, word) => documents.filter((text) => text.includes(word)).length,
  );
  const termRanks = rankTerms(termCounts);
  const texts = new Uint8Array(size * 16);
  const textOffsets = new Uint32Array(size + 1);
  let at = 0;
  for (const [document, text] of documents.entries()) {
    for (const word of text)
      at = writeCode(texts, at, word < 0 ? GAP : codeOfRank(termRanks[word] as number));
    textOffsets[document + 1] = at;
  }
  const lists = new ListWriter(size);
  const runs = buildRuns(
    { texts: texts.subarray(0, at), textOffsets, termRanks },
    words,
    termCounts,
    size,
    lists,
  );
  const { listBytes, listWords } = lists.arrays();
  const names = { offsets: runs.runOffsets, bytes: runs.runBytes };
  return Array.from({ length: stringsLength(names) }, (_, run) => {
    const [count, position] = [runs.runCounts[run] as number, runs.runPositions[run] as number];
    const found = new Uint32Array(size);
    if (isDense(count, size, 'terms')) decodeBits(listWords, position, Math.ceil(size / 32), found);
    else decodeList(listBytes, position, count, found);
    return { run: stringAt(names, run).split('\0'), found: [...found.subarray(0, count)] };
  });
}

test('lists of frequent runs hold the documents where the words stand so', () => {
  const runs = build();
  const names = runs.map(({ run }) => run.join(' '));
  expect(names).toEqual(expect.arrayContaining(['a b', 'b c', 'a b c', 'f e']));
  expect(names).not.toContain('g h');
  for (const { run, found } of runs) {
    const wanted = run.map((word) => words.indexOf(word));
    const expected = documents.flatMap((text, document) =>
      text.some((_, at) => wanted.every((word, step) => text[at + step] === word)) ? [document] : [],
    );
    expect(found).toEqual(expected);
  }
}, 60_000);
