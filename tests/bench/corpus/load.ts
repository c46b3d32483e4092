/** The corpus in a database, by COPY; what the ingest would have written, but for descriptions and history. */
import crypto from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { placeName, placeSlug } from '#lib/normalize/place-name.ts';
import { vectorOf } from '#lib/search/text/search-vector.ts';
import { hasForms, stem, stemLanguage } from '#lib/search/text/stem.ts';
import { tokenize } from '#lib/search/text/tokenize.ts';
import type { Corpus, GeneratedPosting } from './corpus.ts';
import { chance } from './random.ts';

type Value = string | number | boolean | Date | null | readonly string[];

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escapeField = (text: string) =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => escapes[c] ?? c) : text;

function toField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escapeField(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object')
    return escapeField(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join()}}`);
  return String(value);
}

/** Writes rows into a table; hand them over one by one, then `end`. */
class TableWriter {
  readonly #stream: ReturnType<typeof from>;
  readonly #done: Promise<void>;
  #buffer: string[] = [];
  #length = 0;

  constructor(client: pg.ClientBase, table: string, columns: readonly string[]) {
    this.#stream = client.query(from(`COPY ${table} (${columns.join()}) FROM STDIN`));
    this.#done = finished(this.#stream);
  }

  /** Answers with true when the caller should `await drained()` before it goes on. */
  add(values: readonly Value[]): boolean {
    const line = `${values.map(toField).join('\t')}\n`;
    this.#buffer.push(line);
    this.#length += line.length;
    return this.#length > 1 << 20 && !this.#flush();
  }

  drained = () => once(this.#stream, 'drain');

  async end(): Promise<void> {
    this.#flush();
    this.#stream.end();
    await this.#done;
  }

  #flush(): boolean {
    const isReady = this.#stream.write(this.#buffer.join(''));
    this.#buffer = [];
    this.#length = 0;
    return isReady;
  }
}

const hex = (value: number, digits: number) =>
  Math.floor(value).toString(16).padStart(digits, '0').slice(-digits);

/** A UUID as the product makes them: the time first, then chance. */
function makeId(kind: number, index: number, at: Date): string {
  const by = chance(kind * 1_000_003 + index);
  const time = hex(at.getTime(), 12);
  const random = Array.from({ length: 4 }, () => hex(by.below(0x1_0000_0000), 8)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

const epoch = new Date('2026-01-01T00:00:00Z');
const companyId = (index: number) => makeId(1, index, epoch);
const boardId = (index: number) => makeId(2, index, epoch);

/** Tokens of sentences, most of which come again and again. */
class SentenceTokens {
  readonly #known = new Map<string, readonly string[]>();

  of(sentence: string): readonly string[] {
    let tokens = this.#known.get(sentence);
    if (tokens === undefined) {
      tokens = tokenize(sentence);
      if (this.#known.size < 50_000) this.#known.set(sentence, tokens);
    }
    return tokens;
  }
}

const postingColumns = [
  'id',
  'company_id',
  'board_id',
  'source_id',
  'slug',
  'url',
  'title',
  'locations',
  'function',
  'seniority',
  'workplace',
  'remote_within',
  'employment_type',
  'years_min',
  'visa',
  'education',
  'language',
  'technologies',
  'pay_min',
  'pay_max',
  'pay_currency',
  'pay_period',
  'pay_min_year_usd',
  'pay_max_year_usd',
  'places',
  'countries',
  'posted_at',
  'first_seen_at',
  'last_seen_at',
  'raw_hash',
  'content_hash',
  'rules_version',
];

function toRow(corpus: Corpus, posting: GeneratedPosting, id: string, index: number): Value[] {
  const places = posting.places.map((place) => corpus.cities[place]).filter((place) => place !== undefined);
  const company = corpus.companies[posting.company];
  const hash = id.replaceAll('-', '');
  const { pay } = posting;
  return [
    id,
    companyId(posting.company),
    boardId(posting.company),
    String(index),
    `role-${index}`,
    `https://boards.example/${company?.slug}/${index}`,
    posting.title,
    places.map(placeName),
    posting.function,
    posting.seniority,
    posting.workplace,
    posting.remoteWithin,
    posting.employmentType,
    posting.yearsMin,
    posting.visa,
    posting.education,
    posting.language,
    posting.technologies,
    pay?.min ?? null,
    pay?.max ?? null,
    pay?.currency ?? null,
    pay?.period ?? null,
    pay?.minYearUsd ?? null,
    pay?.maxYearUsd ?? null,
    JSON.stringify(places),
    [...new Set(places.map(({ country }) => country))],
    posting.postedAt,
    posting.firstSeenAt,
    posting.firstSeenAt,
    hash,
    hash,
    1,
  ];
}

/** What is stored of a posting. */
function makeRows(corpus: Corpus, index: number, sentences: SentenceTokens) {
  const posting = corpus.posting(index);
  const id = makeId(3, index, posting.firstSeenAt);
  const places = posting.places.map((place) => corpus.cities[place]).filter((place) => place !== undefined);
  const facts = new Set([...posting.technologies, ...places.map(placeName)]);
  const vector = vectorOf(
    [
      { field: 'title', words: tokenize(posting.title) },
      ...[...facts].map((fact) => ({ field: 'facts' as const, words: sentences.of(fact) })),
      { field: 'company', words: tokenize(corpus.companies[posting.company]?.name ?? '') },
      { field: 'body', words: posting.sentences.flatMap((sentence) => sentences.of(sentence)) },
    ],
    posting.language,
  );
  return { posting, id, row: toRow(corpus, posting, id, index), vector };
}

/** Tells collections apart whose rows differ: of a few hundred postings, all that would be stored. */
export function fingerprint(corpus: Corpus): string {
  const hash = crypto.createHash('sha256');
  const sentences = new SentenceTokens();
  for (let sample = 0; sample < 300; sample++) {
    const { row, vector } = makeRows(corpus, Math.floor((sample * corpus.size) / 300), sentences);
    hash.update(JSON.stringify([row, vector.search, vector.head]));
  }
  return hash.digest('hex').slice(0, 8);
}

async function loadCompanies(client: pg.ClientBase, corpus: Corpus): Promise<void> {
  const companies = new TableWriter(client, 'company', ['id', 'slug', 'name', 'traits']);
  for (const [index, { slug, name, traits }] of corpus.companies.entries()) {
    if (companies.add([companyId(index), slug, name, traits])) await companies.drained();
  }
  await companies.end();
  const boards = new TableWriter(client, 'board', ['id', 'company_id', 'ats', 'token', 'state']);
  for (const [index, { slug, ats }] of corpus.companies.entries()) {
    if (boards.add([boardId(index), companyId(index), ats, slug, 'ok'])) await boards.drained();
  }
  await boards.end();
}

/** City → id of its row. Cities of one name in one region are one row. */
async function loadPlaces(client: pg.ClientBase, corpus: Corpus): Promise<number[]> {
  const ids = new Map<string, number>();
  const places = new TableWriter(client, 'place', [
    'id',
    'slug',
    'city',
    'region',
    'country',
    'name',
    'lat',
    'lng',
  ]);
  const idOf = corpus.cities.map((city) => {
    const slug = placeSlug(city);
    const known = ids.get(slug);
    if (known !== undefined) return known;
    const id = ids.size + 1;
    ids.set(slug, id);
    places.add([id, slug, city.city, city.region, city.country, placeName(city), city.lat, city.lng]);
    return id;
  });
  await places.end();
  await client.query(`SELECT setval('place_id_seq', $1)`, [ids.size]);
  return idOf;
}

/** The words of all postings, as ensureSearchWords would have written them. */
class Vocabulary {
  readonly #words = new Map<string, boolean>();
  readonly #own = new Set<string>();

  add(language: string, words: readonly string[], headWords: readonly string[]): void {
    const own = stemLanguage(language);
    for (const word of words) {
      if (!this.#words.has(word)) this.#words.set(word, false);
      if (own !== null && own !== 'en') this.#own.add(`${own} ${word}`);
    }
    for (const word of headWords) this.#words.set(word, true);
  }

  async write(client: pg.ClientBase): Promise<void> {
    const table = new TableWriter(client, 'search_word', ['language', 'stem', 'word', 'in_head']);
    for (const [word, inHead] of this.#words) {
      if (hasForms(word) && table.add(['en', stem('en', word), word, inHead])) await table.drained();
    }
    for (const entry of this.#own) {
      const [language = 'en', word = ''] = entry.split(' ');
      const code = stemLanguage(language);
      if (code !== null && hasForms(word) && table.add([code, stem(code, word), word, false]))
        await table.drained();
    }
    await table.end();
  }
}

/** Indexes that are quicker made at the end; with the statements that make them. */
async function dropIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('posting_search', 'posting') AND indexdef LIKE '% USING gin %'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${client.escapeIdentifier(name)}`);
  return rows.map(({ definition }) => definition);
}

export interface LoadTimes {
  copyMs: number;
  indexMs: number;
}

/**
 * Fills an empty, migrated database. Two connections of it, because two tables are written at the same time; both have to be a
 * superuser's, as triggers are left out.
 */
export async function loadCorpus(
  client: pg.ClientBase,
  second: pg.ClientBase,
  corpus: Corpus,
): Promise<LoadTimes> {
  const started = performance.now();
  for (const one of [client, second])
    await one.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
  const definitions = await dropIndexes(client);
  await loadCompanies(client, corpus);
  const placeIds = await loadPlaces(client, corpus);
  const vocabulary = new Vocabulary();
  const sentences = new SentenceTokens();
  const postings = new TableWriter(client, 'posting', postingColumns);
  const searches = new TableWriter(second, 'posting_search', ['posting_id', 'search', 'head']);
  const links: [string, number][] = [];
  for (let index = 0; index < corpus.size; index++) {
    const { posting, id, row, vector } = makeRows(corpus, index, sentences);
    if (postings.add(row)) await postings.drained();
    for (const place of new Set(posting.places.map((city) => placeIds[city] as number)))
      links.push([id, place]);
    vocabulary.add(posting.language, vector.words, vector.headWords);
    if (searches.add([id, vector.search, vector.head])) await searches.drained();
  }
  await Promise.all([postings.end(), searches.end()]);
  const placing = new TableWriter(client, 'posting_place', ['posting_id', 'place_id']);
  for (const [id, place] of links) if (placing.add([id, place])) await placing.drained();
  await placing.end();
  await vocabulary.write(client);
  const copied = performance.now();
  await client.query(`SET maintenance_work_mem = '1GB'`);
  for (const definition of definitions) await client.query(definition);
  for (const table of [
    'company',
    'board',
    'place',
    'posting',
    'posting_search',
    'posting_place',
    'search_word',
  ])
    await client.query(`VACUUM (ANALYZE) ${table}`);
  for (const one of [client, second]) await one.query(`RESET session_replication_role`);
  return { copyMs: copied - started, indexMs: performance.now() - copied };
}
