/**
 * What the index is measured against: PostgreSQL made as quick as we could make it, without an index process. A narrow table in the
 * order of listing with everything wide out of line, GIN over the words, one hash key for four facets, all counts in one pass by
 * grouping sets, the counts of the front page kept in a table. It answers less than the index does: twenty hits, the exact total
 * and ten facets with exact counts (workplace, level, function, employment, country, city, company, technology, pay, listed
 * within), ranked in two tiers; no spreading over companies.
 */
import pg from 'pg';
import { facets } from '#lib/search/facets.ts';
import { Parameters } from '#lib/search/postgres-conditions.ts';
import { postgresVocabulary, textSql } from '#lib/search/postgres-text.ts';
import type { SearchQuery } from '#lib/search/query.ts';
import { countryOfSlug } from '#lib/search/regions.ts';
import { planText } from '#lib/search/text/plan-text.ts';

/** Four columns in one number: each value's place in its list, 0 for none. */
const coded = {
  workplace: ['onsite', 'hybrid', 'remote'],
  level: facets.level.options?.map(({ value }) => value) ?? [],
  function: facets.function.options?.map(({ value }) => value) ?? [],
  type: facets.type.options?.map(({ value }) => value) ?? [],
} as const;
type CodedKey = keyof typeof coded;
const codedKeys = Object.keys(coded) as CodedKey[];
const columns: Record<CodedKey, string> = {
  workplace: 'p.workplace',
  level: `p.seniority`,
  function: 'p.function',
  type: `replace(lower(p.employment_type), '_', '-')`,
};

/** By how much a key's code is multiplied in the common number. */
function factorOf(key: CodedKey): number {
  let factor = 1;
  for (const other of codedKeys.slice(0, codedKeys.indexOf(key))) factor *= coded[other].length + 1;
  return factor;
}

const list = (values: readonly string[]) => `ARRAY[${values.map((value) => `'${value}'`).join()}]`;
const codeSql = codedKeys
  .map((key) => `coalesce(array_position(${list(coded[key])}, ${columns[key]}), 0) * ${factorOf(key)}`)
  .join(' + ');

const payStep = 25_000;
const payBuckets = 8;

const tables = `
  CREATE SCHEMA tuned;
  CREATE TABLE tuned.company AS SELECT id, slug, row_number() OVER (ORDER BY slug)::int AS n FROM company;
  CREATE UNIQUE INDEX ON tuned.company (id);
  CREATE TABLE tuned.technology AS SELECT name, row_number() OVER (ORDER BY name)::smallint AS n
    FROM (SELECT DISTINCT unnest(technologies) AS name FROM posting) t;
  CREATE UNIQUE INDEX ON tuned.technology (name);
  CREATE TABLE tuned.country AS SELECT code, row_number() OVER (ORDER BY code)::smallint AS n
    FROM (SELECT DISTINCT country AS code FROM place WHERE country IS NOT NULL) c;
  CREATE TABLE tuned.doc (
    posting_id uuid NOT NULL, posted int NOT NULL, pay int NOT NULL, lat real, lng real, company int NOT NULL, fkey smallint NOT NULL,
    city smallint NOT NULL, country smallint NOT NULL, bucket smallint NOT NULL, technologies smallint[] NOT NULL,
    head tsvector NOT NULL, search tsvector NOT NULL
  ) WITH (fillfactor = 95, toast_tuple_target = 128);
  ALTER TABLE tuned.doc ALTER search SET STORAGE external, ALTER head SET STORAGE main, ALTER technologies SET STORAGE main;
  INSERT INTO tuned.doc
    SELECT p.id, extract(epoch FROM least(p.posted_at, p.first_seen_at))::int, coalesce(pay.year, -1), place.lat, place.lng,
      company.n, ${codeSql}, coalesce(place.id, 0), coalesce(country.n, 0),
      CASE WHEN pay.year IS NULL THEN -1 ELSE least(pay.year / ${payStep}, ${payBuckets - 1}) END,
      ARRAY(SELECT t.n FROM unnest(p.technologies) name JOIN tuned.technology t USING (name)), s.head, s.search
    FROM posting p JOIN posting_search s ON s.posting_id = p.id JOIN tuned.company company ON company.id = p.company_id
    CROSS JOIN LATERAL (SELECT greatest(p.pay_max_year_usd, p.pay_min_year_usd)::int AS year) pay
    LEFT JOIN place ON place.id = (SELECT min(place_id) FROM posting_place WHERE posting_id = p.id)
    LEFT JOIN tuned.country country ON country.code = place.country
    WHERE p.state = 'open' ORDER BY 2;
  CREATE INDEX ON tuned.doc USING gin (search);
  CREATE INDEX ON tuned.doc USING gin (head);
  CREATE INDEX ON tuned.doc USING gin (technologies);
  CREATE INDEX ON tuned.doc (posted DESC);
  CREATE INDEX ON tuned.doc (pay DESC, posted DESC);
  CREATE INDEX ON tuned.doc (lat, lng);
  CREATE INDEX ON tuned.doc (company, posted DESC);
  CREATE INDEX ON tuned.doc (city, posted DESC);
  CREATE INDEX ON tuned.doc (country, posted DESC);`;

/** Makes the tables where they are not there yet; how long it took, in milliseconds. */
export async function prepareTuned(client: pg.ClientBase, now: Date): Promise<number> {
  const { rows } = await client.query(
    `SELECT FROM pg_tables WHERE schemaname = 'tuned' AND tablename = 'front_page'`,
  );
  if (rows.length > 0) return 0;
  const started = performance.now();
  await client.query('DROP SCHEMA IF EXISTS tuned CASCADE');
  await client.query(`SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'`);
  await client.query(tables);
  for (const table of ['company', 'technology', 'country', 'doc'])
    await client.query(`VACUUM (ANALYZE) tuned.${table}`);
  const counts = countStatement('SELECT *, 0 AS fm FROM tuned.doc', now);
  await client.query(`CREATE TABLE tuned.front_page AS ${counts}`);
  return performance.now() - started;
}

const days = [1, 3, 7, 14, 30];
/** `grouping(…)` of the counts by the four facets in one key, which are all kept, and of those by pay and age. */
const [fourFacets, payAndAge] = [0b01111, 0b11110];
/** Of an open list so many are kept. */
const mostValues = 60;

const secondsOf = (now: Date) => Math.ceil(now.getTime() / 1000);

/** All counts over `base`, which brings each row with `fm`: a bit for each filter that it fails. */
function countStatement(base: string, now: Date): string {
  const within = days
    .map((count, index) => `WHEN posted >= ${secondsOf(now) - count * 86_400} THEN ${index}`)
    .join(' ');
  return `WITH narrow AS MATERIALIZED (
      SELECT fkey, city, country, company, bucket, technologies, fm, CASE ${within} ELSE ${days.length} END::smallint AS age
      FROM (${base}) s WHERE (fm & (fm - 1)) = 0
    ), counts AS (
      SELECT grouping(fkey, city, country, company, bucket) AS kind, fm,
        coalesce(fkey, city, country, company, bucket)::int AS value, age, count(*)::int AS count
      FROM narrow GROUP BY GROUPING SETS ((fm, fkey), (fm, city), (fm, country), (fm, company), (fm, bucket, age))
      UNION ALL SELECT -1, fm, value, NULL, count(*)::int
      FROM (SELECT fm, unnest(technologies) AS value FROM narrow) t GROUP BY fm, value
    )
    SELECT kind, fm, value, age, count FROM
      (SELECT *, row_number() OVER (PARTITION BY kind, fm ORDER BY count DESC) AS rank FROM counts) c
    WHERE rank <= ${mostValues} OR kind IN (${fourFacets}, ${payAndAge})`;
}

/** The filters of a search, each as SQL over `s`. */
function conditionsOf({ filters }: SearchQuery, now: Date, names: Names): string[] {
  const conditions: string[] = [];
  for (const key of codedKeys) {
    const chosen = filters[key] as readonly string[] | undefined;
    if (chosen === undefined) continue;
    const codes = chosen.map((value) => (coded[key] as readonly string[]).indexOf(value) + 1);
    conditions.push(`s.fkey / ${factorOf(key)} % ${coded[key].length + 1} IN (${codes.join()})`);
  }
  if (filters.place !== undefined) {
    const countries = filters.place.flatMap((slug) => names.countries.get(countryOfSlug(slug) ?? '') ?? []);
    const cities = filters.place.flatMap((slug) => names.cities.get(slug) ?? []);
    const parts = [
      ...(countries.length > 0 ? [`s.country IN (${countries.join()})`] : []),
      ...(cities.length > 0 ? [`s.city IN (${cities.map(({ id }) => id).join()})`] : []),
      ...(filters.within === undefined
        ? []
        : cities.map((city) => aroundSql(city, filters.within as number))),
    ];
    conditions.push(`(${parts.join(' OR ') || 'false'})`);
  }
  if (filters.company !== undefined)
    conditions.push(`s.company IN (${filters.company.map((slug) => names.companies.get(slug) ?? 0).join()})`);
  if (filters.tech !== undefined)
    conditions.push(
      `s.technologies && ARRAY[${filters.tech.map((name) => names.technologies.get(name) ?? 0).join()}]::smallint[]`,
    );
  if (filters.pay !== undefined) conditions.push(`s.pay >= ${filters.pay}`);
  if (filters.posted !== undefined)
    conditions.push(`s.posted >= ${secondsOf(now) - filters.posted * 86_400}`);
  return conditions;
}

/** A box that the index can find, then the circle in it. */
function aroundSql({ lat, lng }: { lat: number; lng: number }, km: number): string {
  const north = km / 111;
  const east = north / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return `(s.lat BETWEEN ${lat - north} AND ${lat + north} AND s.lng BETWEEN ${lng - east} AND ${lng + east}
    AND 12742 * asin(sqrt(sin(radians(s.lat - ${lat}) / 2) ^ 2
      + cos(radians(${lat})) * cos(radians(s.lat)) * sin(radians(s.lng - ${lng}) / 2) ^ 2)) <= ${km})`;
}

interface Names {
  companies: Map<string, number>;
  technologies: Map<string, number>;
  countries: Map<string, number>;
  cities: Map<string, { id: number; lat: number; lng: number }>;
}

async function readNames(client: pg.ClientBase): Promise<Names> {
  const read = async (sql: string) => (await client.query(sql)).rows;
  const toMap = (rows: { name: string; n: number }[]) => new Map(rows.map(({ name, n }) => [name, n]));
  const cities = await read(
    'SELECT slug, id, lat, lng FROM place WHERE city IS NOT NULL AND lat IS NOT NULL',
  );
  return {
    companies: toMap(await read('SELECT slug AS name, n FROM tuned.company')),
    technologies: toMap(await read('SELECT name, n FROM tuned.technology')),
    countries: toMap(await read('SELECT code AS name, n FROM tuned.country')),
    cities: new Map(cities.map((row) => [row.slug, row])),
  };
}

export interface TunedPostgres {
  /** Plans a search: what its words are, corrections made. Then it can be asked, and its hits are ids. */
  plan(query: SearchQuery, options: { now: Date; offset: number }): Promise<() => Promise<string[]>>;
  close(): Promise<void>;
}

/** Searches on a connection of its own. A search that takes longer than `timeoutMs` throws. */
export async function openTuned(url: string, timeoutMs: number): Promise<TunedPostgres> {
  const client = new pg.Client(url);
  await client.connect();
  const names = await readNames(client);
  // Scanning in order would unpack every word list; parallel workers made it slower on two cores.
  await client.query(`SET enable_seqscan = off; SET jit = off; SET work_mem = '512MB';
    SET max_parallel_workers_per_gather = 0; SET statement_timeout = ${timeoutMs}`);
  return {
    close: () => client.end(),
    async plan(query, { now, offset }) {
      const plan = await planText(query.text, postgresVocabulary(client));
      const parameters = new Parameters();
      const text = plan === null ? null : await textSql(client, plan, parameters, { ranked: false });
      const { values } = parameters;
      const where = text?.conditions.join(' AND ') || 'true';
      const conditions = conditionsOf(query, now, names);
      const failed =
        conditions.map((sql, bit) => `CASE WHEN ${sql} THEN 0 ELSE ${2 ** bit} END`).join(' + ') || '0';
      const isFrontPage = plan === null && conditions.length === 0;
      const counts = isFrontPage
        ? 'SELECT * FROM tuned.front_page'
        : countStatement(`SELECT s.*, ${failed} AS fm FROM tuned.doc s WHERE ${where} OFFSET 0`, now);
      const matching = [where, ...conditions].join(' AND ');
      const page = async (tier: string, limit: number, skip: number) => {
        const order = query.sort === 'pay' ? 's.pay DESC, s.posted DESC' : 's.posted DESC';
        const { rows } = await client.query<{ posting_id: string }>(
          `SELECT s.posting_id FROM tuned.doc s WHERE ${matching} ${tier} ORDER BY ${order} LIMIT ${limit} OFFSET ${skip}`,
          values,
        );
        return rows.map((row) => row.posting_id);
      };
      const inHead = `(${where.replaceAll('s.search', 's.head')})`;
      return async () => {
        await client.query(counts, isFrontPage ? [] : values);
        if (query.sort !== 'relevance' || text === null) return page('', 20, offset);
        const first = await page(`AND ${inHead}`, 20, offset);
        const left = 20 - first.length;
        return left === 0 ? first : [...first, ...(await page(`AND NOT ${inHead}`, left, 0))];
      };
    },
  };
}
