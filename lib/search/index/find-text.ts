/** Which documents of a segment have what a text asks for. */
import type { Leaf, Term, TextPlan } from '../text/plan-text.ts';
import { languageMark } from '../text/search-vector.ts';
import { hasForms, stem, stemLanguages } from '../text/stem.ts';
import { formKey } from './forms-builder.ts';
import type { Bits, Field, Segment } from './segment.ts';
import { findPrefix, findString } from './sorted-strings.ts';
import { encodeRun, STOP } from './texts.ts';

/** Where a term may stand: anywhere, in title, facts or company, in the title. */
export type Scope = 'all' | 'head' | 'title';

const fieldsOf: Record<Scope, readonly Field[]> = {
  all: ['all'],
  head: ['title', 'facts', 'company'],
  title: ['title'],
};

/** The index was built without the texts that phrases are looked up in. */
export class PhrasesMissing extends Error {}

/** The terms of a segment that are forms of the word in a language. */
function formsOf(segment: Segment, language: (typeof stemLanguages)[number], word: string): Uint32Array {
  const form = findString(segment.forms, formKey(language, stem(language, word)));
  const { formStarts, formTerms } = segment.sections;
  return form < 0 ? new Uint32Array(0) : formTerms.subarray(formStarts[form], formStarts[form + 1]);
}

function addTerm(segment: Segment, term: number, fields: readonly Field[], target: Bits): void {
  for (const field of fields) {
    const entry = segment.entry(field, term);
    if (entry >= 0) segment.addList(segment.directory(field), entry, 'terms', target);
  }
}

/** The terms that make a word in every document, whatever its language. */
export function plainForms(segment: Segment, word: string): number[] {
  const forms = hasForms(word) ? Array.from(formsOf(segment, 'en', word)) : [];
  const own = segment.term(word);
  if (own >= 0 && !forms.includes(own)) forms.push(own);
  return forms;
}

function addWord(segment: Segment, word: string, fields: readonly Field[], target: Bits): void {
  const plain = plainForms(segment, word);
  for (const term of plain) addTerm(segment, term, fields, target);
  if (!hasForms(word)) return;
  for (const language of stemLanguages) {
    const mark = language === 'en' ? -1 : segment.term(languageMark(language));
    // Most languages add nothing: their forms are found in every document already.
    const forms = mark < 0 ? [] : formsOf(segment, language, word).filter((term) => !plain.includes(term));
    if (forms.length === 0) continue;
    const room = segment.mark();
    const [own, inLanguage] = [segment.empty(), segment.empty()];
    for (const term of forms) addTerm(segment, term, fields, own);
    addTerm(segment, mark, ['all'], inLanguage);
    segment.kernel.and(own, inLanguage, segment.words);
    segment.kernel.or(target, own, segment.words);
    segment.rewind(room);
  }
}

/** target &= documents with the run of words; false where the segment keeps no list of it. */
function narrowByRun(segment: Segment, words: readonly string[], target: Bits): boolean {
  const run = findString(segment.runs, words.join('\0'));
  if (run < 0) return false;
  const room = segment.mark();
  const bits = segment.empty();
  const { runCounts: counts, runPositions: positions } = segment.sections;
  segment.addList({ counts, positions }, run, 'terms', bits);
  segment.kernel.and(target, bits, segment.words);
  segment.rewind(room);
  return true;
}

/** target &= documents that have what is listed of the runs in a phrase. */
function narrowByRuns(segment: Segment, words: readonly string[], target: Bits): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const isTriple = at + 2 < words.length && narrowByRun(segment, words.slice(at, at + 3), target);
    if (!isTriple) narrowByRun(segment, words.slice(at, at + 2), target);
  }
}

/** Where the text of some fields begins and ends in each document: addresses of two arrays. */
function stretchOf({ sections: s }: Segment, fields: readonly Field[]): [begins: number, ends: number] {
  const { textOffsets, titleEnds, factsEnds, companyEnds } = s;
  const ends = {
    title: titleEnds.byteOffset,
    facts: factsEnds.byteOffset,
    company: companyEnds.byteOffset,
    all: textOffsets.byteOffset + 4,
  };
  const begins = {
    title: textOffsets.byteOffset,
    facts: ends.title,
    company: ends.facts,
    all: textOffsets.byteOffset,
  };
  return [begins[fields[0] ?? 'all'], ends[fields.at(-1) ?? 'all']];
}

/** `fields` follow each other in the texts: all, one, or title to company. */
function addPhrase(
  segment: Segment,
  words: readonly string[],
  fields: readonly Field[],
  target: Bits,
  within: Bits,
): void {
  const terms = words.map((word) => segment.term(word));
  if (terms.some((term) => term < 0)) return;
  if (terms.length === 1) {
    addTerm(segment, terms[0] as number, fields, target);
    return;
  }
  if (!segment.header.phrases) throw new PhrasesMissing('the index holds no texts for phrases');
  const { kernel, sections } = segment;
  const room = segment.mark();
  const candidates = segment.copy(within);
  const inAll = fields[0] === 'all';
  const isListed = terms.length <= 3 && narrowByRun(segment, words, candidates);
  if (!isListed) narrowByRuns(segment, words, candidates);
  if (!(isListed && inAll)) {
    for (const term of terms) {
      const bits = segment.empty();
      addTerm(segment, term, fields, bits);
      kernel.and(candidates, bits, segment.words);
    }
    const n = segment.count(candidates);
    const documents = segment.allocate(n * 4);
    kernel.collect(candidates, segment.words, documents);
    const run = encodeRun(terms.map((term) => sections.termRanks[term] as number));
    const pattern = segment.allocate(run.length);
    new Uint8Array(segment.memory, pattern, run.length).set(run);
    const found = segment.allocate(n * 4);
    const [begins, ends] = stretchOf(segment, fields);
    const texts = sections.texts.byteOffset;
    kernel.findPattern(documents, n, begins, ends, texts, pattern, run.length, STOP, found);
    const [list, places] = [segment.view(documents, n), segment.view(found, n)];
    for (let i = 0; i < n; i++) if (places[i] === 0xffffffff) segment.clear(candidates, list[i] as number);
  }
  kernel.or(target, candidates, segment.words);
  segment.rewind(room);
}

/** target |= documents, live or dead, that have the leaf in one of the fields; a phrase is looked for in `within` only. */
export function addLeaf(
  segment: Segment,
  leaf: Leaf,
  fields: readonly Field[],
  target: Bits,
  within = segment.liveBits,
): void {
  if (leaf.kind === 'word') addWord(segment, leaf.word, fields, target);
  else if (leaf.kind === 'phrase') addPhrase(segment, leaf.words, fields, target, within);
  else {
    const [from, to] = findPrefix(segment.terms, leaf.word);
    for (let term = from; term < to; term++) addTerm(segment, term, fields, target);
  }
}

/** The documents that have a term in a scope; null where it cannot stand there. Right for documents of `within`. */
export function termBits(segment: Segment, term: Term, scope: Scope, within = segment.liveBits): Bits | null {
  if (term.field === 'company' && scope === 'title') return null;
  const fields: readonly Field[] = term.field === null ? fieldsOf[scope] : [term.field];
  const found = segment.empty();
  for (const leaves of term.anyOf) {
    const [first, ...others] = leaves;
    if (first === undefined) continue;
    const room = segment.mark();
    const all = segment.empty();
    addLeaf(segment, first, fields, all, within);
    for (const leaf of others) {
      const bits = segment.empty();
      addLeaf(segment, leaf, fields, bits, within);
      segment.kernel.and(all, bits, segment.words);
    }
    segment.kernel.or(found, all, segment.words);
    segment.rewind(room);
  }
  return found;
}

/** The live documents that the plan asks for. */
export function findText(
  segment: Segment,
  { required, excluded, some }: Pick<TextPlan, 'required' | 'excluded' | 'some'>,
): Bits {
  const { kernel, words } = segment;
  const found = segment.copy(segment.liveBits);
  const either = some ? segment.empty() : null;
  const room = segment.mark();
  for (const term of required) {
    const bits = termBits(segment, term, 'all', either === null ? found : segment.liveBits) as Bits;
    if (either !== null && term.field === null) kernel.or(either, bits, words);
    else kernel.and(found, bits, words);
    segment.rewind(room);
  }
  if (either !== null) kernel.and(found, either, words);
  for (const term of excluded) {
    kernel.andNot(found, termBits(segment, term, 'all', found) as Bits, words);
    segment.rewind(room);
  }
  return found;
}
