import { languageMark } from '../text/search-vector.ts';
import { stemLanguages } from '../text/stem.ts';
import { type IndexDocument, labelKey, labelsOf } from './document.ts';
import { buildIdTable, compareIds, orderByPay } from './document-order.ts';
import { buildForms } from './forms-builder.ts';
import { growableU8, growableU32 } from './growable.ts';
import { LabelsBuilder } from './labels-builder.ts';
import type { Sections } from './layout.ts';
import { ListWriter } from './lists.ts';
import { countLexemes, readVector } from './read-vector.ts';
import { compareBytes, packStrings } from './sorted-strings.ts';
import { codeOfRank, GAP, noTexts, rankTerms, TextWriter, writeCode } from './texts.ts';
import { WordTable } from './word-table.ts';

/** PostgreSQL's weights of the fields: A, B, C. */
const TITLE = 3;
const FACTS = 2;
const COMPANY = 1;
const headFields = [
  { weight: TITLE, bit: 1, name: 'title' },
  { weight: FACTS, bit: 2, name: 'facts' },
  { weight: COMPANY, bit: 4, name: 'company' },
] as const;

/** Positions in a `tsvector` are below this. */
const positions = 16_384;

export interface BuilderOptions {
  phrases: boolean;
  /** The region of a place: `'WA US'`. */
  regionOf(place: number): string | null;
}

/** Builds a segment from documents in any order. Everything is held in memory until `build`. */
export class SegmentBuilder {
  readonly #options: BuilderOptions;
  readonly #documents: Omit<IndexDocument, 'vector'>[] = [];
  readonly #words = new WordTable();
  /** Words of each document, with the fields of the head that they stand in (a bit each). */
  readonly #terms = growableU32(1 << 16);
  readonly #fields = growableU8(1 << 16);
  readonly #termOffsets = growableU32();
  /** Words of each document in their order + 1, with GAP between those that are no neighbours. */
  readonly #tokens = growableU32(1 << 16);
  /** Where in them each document begins, where its title, facts and company end, and where it ends: five a document. */
  readonly #tokenOffsets = growableU32();
  readonly #at = new Int32Array(positions).fill(-1);
  readonly #weights = new Uint8Array(positions);

  constructor(options: BuilderOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#documents.length;
  }

  add({ vector, ...document }: IndexDocument): void {
    this.#documents.push(document);
    this.#termOffsets.push(this.#terms.length);
    const [words, terms, fields] = [this.#words, this.#terms, this.#fields];
    const [at, weights] = [this.#at, this.#weights];
    const lexemes = countLexemes(vector);
    terms.reserve(lexemes);
    fields.reserve(lexemes);
    let here = terms.length;
    let last = 0;
    readVector(vector, {
      word(bytes, from, to) {
        here = terms.length++;
        fields.length++;
        terms.items[here] = words.intern(bytes, from, to);
        fields.items[here] = 0;
      },
      place(position, weight) {
        if (weight > 0) (fields.items[here] as number) |= weight === TITLE ? 1 : weight === FACTS ? 2 : 4;
        at[position] = terms.items[here] as number;
        weights[position] = weight;
        if (position > last) last = position;
      },
    });
    if (this.#options.phrases) this.#addText(last);
    at.fill(-1, 0, last + 1);
  }

  /** Writes down the words at positions 1 to `last` in their order. */
  #addText(last: number): void {
    const [tokens, offsets] = [this.#tokens, this.#tokenOffsets];
    const [at, weights] = [this.#at, this.#weights];
    tokens.reserve(last * 2);
    const { items } = tokens;
    let end = tokens.length;
    offsets.push(end);
    let field = 0;
    let before = 0;
    for (let position = 1; position <= last; position++) {
      const term = at[position] as number;
      if (term < 0) continue;
      for (const entered = TITLE - (weights[position] as number); field < entered; field++) offsets.push(end);
      if (position !== before + 1) items[end++] = GAP;
      items[end++] = term + 1;
      before = position;
    }
    tokens.length = end;
    for (; field <= headFields.length; field++) offsets.push(tokens.length);
  }

  build(): Sections {
    const documents = this.#documents;
    const size = documents.length;
    const order = Uint32Array.from(documents.keys()).sort((a, b) => this.#compare(a, b));
    const lists = new ListWriter(size);
    const columns = this.#columns(order);
    const labels = new LabelsBuilder();
    for (const index of order) {
      const document = documents[index] as IndexDocument;
      labels.begin();
      for (const key of labelsOf(document, this.#options.regionOf)) labels.push(labels.number(key));
      labels.end(labels.number(labelKey('company', document.company)));
    }
    return {
      ...columns,
      idTable: buildIdTable(columns.ids, size),
      payOrder: orderByPay(columns.payYear),
      ...labels.build(lists),
      ...this.#buildTerms(order, lists),
      runOffsets: new Uint32Array(1),
      runBytes: new Uint8Array(0),
      runCounts: new Uint32Array(0),
      runPositions: new Uint32Array(0),
      ...lists.arrays(),
    };
  }

  #compare(a: number, b: number): number {
    const [x, y] = [this.#documents[a] as IndexDocument, this.#documents[b] as IndexDocument];
    return y.listedAtMs - x.listedAtMs || compareIds(y.id, 0, x.id, 0);
  }

  #columns(order: Uint32Array) {
    const size = order.length;
    const columns = {
      ids: new Uint8Array(size * 16),
      listedAt: new Float64Array(size),
      firstSeenAt: new Float64Array(size),
      payYear: new Float32Array(size),
    };
    for (const [number, index] of order.entries()) {
      const document = this.#documents[index] as IndexDocument;
      columns.ids.set(document.id, number * 16);
      columns.listedAt[number] = document.listedAtMs;
      columns.firstSeenAt[number] = document.firstSeenAtMs;
      columns.payYear[number] = document.payYear;
    }
    return columns;
  }

  #buildTerms(order: Uint32Array, lists: ListWriter) {
    const size = this.#words.size;
    const words = Array.from({ length: size }, (_, word) => this.#words.word(word));
    const sorted = Array.from(words.keys()).sort((a, b) =>
      compareBytes(words[a] as string, words[b] as string),
    );
    const termOf = new Uint32Array(size);
    for (const [term, word] of sorted.entries()) termOf[word] = term;

    const terms = this.#terms.view();
    const fields = this.#fields.view();
    const offsets = this.#termOffsets;
    const end = (index: number) =>
      index + 1 < offsets.length ? (offsets.items[index + 1] as number) : terms.length;
    const starts = new Uint32Array(size + 1);
    for (const word of terms) (starts[(termOf[word] as number) + 1] as number)++;
    for (let term = 0; term < size; term++) (starts[term + 1] as number) += starts[term] as number;
    const members = new Uint32Array(terms.length);
    const memberFields = new Uint8Array(terms.length);
    const filled = starts.slice();
    for (const [number, index] of order.entries()) {
      for (let at = offsets.items[index] as number; at < end(index); at++) {
        const term = termOf[terms[at] as number] as number;
        const slot = filled[term] as number;
        (filled[term] as number)++;
        members[slot] = number;
        memberFields[slot] = fields[at] as number;
      }
    }
    const termCounts = new Uint32Array(size);
    const termPositions = new Uint32Array(size);
    const heads = headFields.map(() => ({
      terms: growableU32(),
      counts: growableU32(),
      positions: growableU32(),
    }));
    const some = new Uint32Array(order.length);
    for (let term = 0; term < size; term++) {
      const [from, to] = [starts[term] as number, starts[term + 1] as number];
      termCounts[term] = to - from;
      termPositions[term] = lists.add(members.subarray(from, to), to - from, 'terms');
      for (const [field, { bit }] of headFields.entries()) {
        let count = 0;
        for (let at = from; at < to; at++)
          if ((memberFields[at] as number) & bit) some[count++] = members[at] as number;
        if (count === 0) continue;
        const head = heads[field] as (typeof heads)[number];
        head.terms.push(term);
        head.counts.push(count);
        head.positions.push(lists.add(some, count, 'terms'));
      }
    }
    const sortedWords = sorted.map((word) => words[word] as string);
    const names = packStrings(sortedWords);
    const [title, facts, company] = heads as [(typeof heads)[0], (typeof heads)[0], (typeof heads)[0]];
    const languages = new Set(
      stemLanguages.filter((language) => sortedWords.includes(languageMark(language))),
    );
    return {
      termOffsets: names.offsets,
      termBytes: names.bytes,
      termCounts,
      termPositions,
      titleTerms: title.terms.view(),
      titleCounts: title.counts.view(),
      titlePositions: title.positions.view(),
      factsTerms: facts.terms.view(),
      factsCounts: facts.counts.view(),
      factsPositions: facts.positions.view(),
      companyTerms: company.terms.view(),
      companyCounts: company.counts.view(),
      companyPositions: company.positions.view(),
      ...buildForms(sortedWords, languages),
      ...this.#buildTexts(order, termOf, termCounts),
    };
  }

  #buildTexts(order: Uint32Array, termOf: Uint32Array, termCounts: Uint32Array) {
    if (!this.#options.phrases) return noTexts(termCounts.length);
    const termRanks = rankTerms(termCounts);
    const codes = termOf.map((term) => codeOfRank(termRanks[term] as number));
    const tokens = this.#tokens.view();
    const offsets = this.#tokenOffsets.view();
    const writer = new TextWriter(order.length, Math.ceil(tokens.length * 1.5));
    for (const index of order) {
      for (const [field, name] of (['title', 'facts', 'company', 'body'] as const).entries()) {
        const [from, to] = [offsets[index * 5 + field] as number, offsets[index * 5 + field + 1] as number];
        const room = writer.reserve(to - from);
        let end = room.at;
        for (let at = from; at < to; at++) {
          const token = tokens[at] as number;
          end = writeCode(room.bytes, end, token === GAP ? GAP : (codes[token - 1] as number));
        }
        writer.wrote(end);
        writer.endOf(name);
      }
    }
    return { termRanks, ...writer.arrays() };
  }
}
