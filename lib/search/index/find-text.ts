/** Which documents of a segment have what a text asks for. */
import type { Leaf, Term, TextPlan } from '../text/plan-text.ts';
import { languageMark } from '../text/search-vector.ts';
import { hasForms, stem, stemLanguages } from '../text/stem.ts';
import { formKey } from './forms-builder.ts';
import type { Bits, Field, Segment } from './segment.ts';
import { findPrefix, findString } from './sorted-strings.ts';
import { COMPANY_END, unitsOf } from './texts.ts';

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
  for (const term of plainForms(segment, word)) addTerm(segment, term, fields, target);
  if (!hasForms(word)) return;
  for (const language of stemLanguages) {
    const mark = language === 'en' ? -1 : segment.term(languageMark(language));
    const forms = mark < 0 ? [] : formsOf(segment, language, word);
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

/** target &= documents in which some of the words stand next to each other, where the segment keeps a list of that. */
function narrowByPairs(segment: Segment, words: readonly string[], target: Bits): number {
  let known = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = findString(segment.pairs, `${words[at]}\0${words[at + 1]}`);
    if (pair < 0) continue;
    const room = segment.mark();
    const bits = segment.empty();
    const { pairCounts: counts, pairPositions: positions } = segment.sections;
    segment.addList({ counts, positions }, pair, 'terms', bits);
    segment.kernel.and(target, bits, segment.words);
    segment.rewind(room);
    known++;
  }
  return known;
}

/** Whether the units stand in one of these fields of a document's head. */
function standsInHead(
  text: Uint16Array,
  from: number,
  to: number,
  units: readonly number[],
  fields: readonly Field[],
): boolean {
  const order: readonly Field[] = ['title', 'facts', 'company'];
  let field = 0;
  for (let at = from; at < to && field < order.length; at++) {
    const unit = text[at] as number;
    if (unit > 0 && unit <= COMPANY_END) field++;
    else if (
      fields.includes(order[field] as Field) &&
      units.every((wanted, index) => text[at + index] === wanted)
    )
      return true;
  }
  return false;
}

function addPhrase(segment: Segment, words: readonly string[], fields: readonly Field[], target: Bits): void {
  const terms = words.map((word) => segment.term(word));
  if (terms.some((term) => term < 0)) return;
  if (terms.length === 1) {
    addTerm(segment, terms[0] as number, fields, target);
    return;
  }
  if (!segment.header.phrases) throw new PhrasesMissing('the index holds no texts for phrases');
  const { kernel, sections } = segment;
  const room = segment.mark();
  const candidates = segment.copy(segment.liveBits);
  for (const term of terms) {
    const bits = segment.empty();
    addTerm(segment, term, fields, bits);
    kernel.and(candidates, bits, segment.words);
  }
  const inAll = fields[0] === 'all';
  const known = narrowByPairs(segment, words, candidates);
  if (!(inAll && terms.length === 2 && known === 1)) {
    const documents = segment.allocate(segment.documents * 4);
    const n = kernel.collect(candidates, segment.words, documents);
    const units = terms.flatMap((term) => unitsOf(sections.termRanks[term] as number));
    const list = segment.view(documents, n);
    if (inAll) {
      const pattern = segment.allocate(units.length * 2);
      new Uint16Array(segment.memory, pattern, units.length).set(units);
      const found = segment.allocate(n * 4);
      kernel.findPattern(
        documents,
        n,
        sections.textOffsets.byteOffset,
        sections.texts.byteOffset,
        pattern,
        units.length,
        found,
      );
      const places = segment.view(found, n);
      for (let i = 0; i < n; i++) if (places[i] === 0xffffffff) segment.clear(candidates, list[i] as number);
    } else {
      const { textOffsets, texts } = sections;
      for (const document of list) {
        const [from, to] = [textOffsets[document] as number, textOffsets[document + 1] as number];
        if (!standsInHead(texts, from, to, units, fields)) segment.clear(candidates, document);
      }
    }
  }
  kernel.or(target, candidates, segment.words);
  segment.rewind(room);
}

/** target |= live or dead documents that have the leaf in one of the fields */
export function addLeaf(segment: Segment, leaf: Leaf, fields: readonly Field[], target: Bits): void {
  if (leaf.kind === 'word') addWord(segment, leaf.word, fields, target);
  else if (leaf.kind === 'phrase') addPhrase(segment, leaf.words, fields, target);
  else {
    const [from, to] = findPrefix(segment.terms, leaf.word);
    for (let term = from; term < to; term++) addTerm(segment, term, fields, target);
  }
}

/** The documents that have a term in a scope; null where it cannot stand there. */
export function termBits(segment: Segment, term: Term, scope: Scope): Bits | null {
  if (term.field === 'company' && scope === 'title') return null;
  const fields: readonly Field[] = term.field === null ? fieldsOf[scope] : [term.field];
  const found = segment.empty();
  for (const leaves of term.anyOf) {
    const [first, ...others] = leaves;
    if (first === undefined) continue;
    const room = segment.mark();
    const all = segment.empty();
    addLeaf(segment, first, fields, all);
    for (const leaf of others) {
      const bits = segment.empty();
      addLeaf(segment, leaf, fields, bits);
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
    const bits = termBits(segment, term, 'all') as Bits;
    if (either !== null && term.field === null) kernel.or(either, bits, words);
    else kernel.and(found, bits, words);
    segment.rewind(room);
  }
  if (either !== null) kernel.and(found, either, words);
  for (const term of excluded) {
    kernel.andNot(found, termBits(segment, term, 'all') as Bits, words);
    segment.rewind(room);
  }
  return found;
}
