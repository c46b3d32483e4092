/** Search on PostgreSQL: one statement brings the hits, the exact total and the exact counts of every facet. */
import { type Db, transaction } from '#lib/db/client.ts';
import { textCondition } from '#lib/db/search-values.ts';
import { countryName } from '#lib/views/country-names.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { FacetCount, SearchEngine, SearchHits, SearchRequest } from './engine.ts';
import { type FacetKey, type Filters, facetKeys, facetOf, UNSTATED } from './facets.ts';
import { facetConditions, listedAt, Parameters, payIsStated, payYear } from './postgres-conditions.ts';
import { countStatements, stepsOf } from './postgres-counts.ts';
import type { Sort } from './query.ts';
import { REGION_MEMBERS, slugOfCountry } from './regions.ts';
import { parseTextQuery } from './text-query.ts';

const sortKey: Record<Sort, string> = {
  newest: '0::float8',
  pay: 'coalesce(base.pay_year, -1)::float8',
  relevance: 'base.relevance::float8',
};

interface Row {
  facet: string;
  value: string;
  label: string | null;
  count: number;
}

/** Builds the one statement. Rows: hits (`hit`), counts by failing filter (`mask`), counts by facet and value. */
function buildStatement(request: SearchRequest, text: string | null) {
  const { query, now, limit } = request;
  const parameters = new Parameters();
  const conditions = facetConditions(query.filters, now, parameters);
  const bitOf = new Map(conditions.map(({ key }, index) => [key, 2 ** index]));
  const mask =
    conditions.map(({ sql, key }) => `CASE WHEN ${sql} THEN 0 ELSE ${bitOf.get(key)} END`).join(' + ') || '0';

  const tsquery = text === null ? null : parameters.add(text, 'tsquery');
  const sort = tsquery === null && query.sort === 'relevance' ? 'newest' : query.sort;
  const relevance =
    tsquery !== null && sort === 'relevance'
      ? `ts_rank('{0.02, 0.05, 0.3, 1}', b.search, ${tsquery}, 0)`
      : '0';

  const cursor = query.after === null ? null : readCursor(query.after);
  const beyond =
    cursor === null
      ? 'true'
      : `(${sortKey[sort]}, base.listed_at, base.id) < (${parameters.add(cursor.key, 'float8')}, ${parameters.add(new Date(cursor.listedAtMs), 'timestamptz')}, ${parameters.add(cursor.id, 'uuid')})`;

  const counts = facetKeys.flatMap((key) => {
    const bit = bitOf.get(key);
    const within = bit === undefined ? 'failed = 0' : `failed IN (0, ${bit})`;
    return countStatements(key, query.filters, within, now, parameters);
  });

  const sql = `
    WITH base AS MATERIALIZED (
      SELECT * FROM (
        SELECT p.id, p.company_id, p.workplace, p.function, p.seniority, p.employment_type, p.visa, p.education,
               p.language, p.technologies, p.countries, p.remote_within, p.years_min,
               p.places = '[]' AS placeless, ${payIsStated} AS pay_stated, ${payYear} AS pay_year,
               ${listedAt} AS listed_at, ${relevance} AS relevance, ${mask} AS failed
        FROM posting p ${tsquery === null ? '' : 'JOIN posting_body b ON b.posting_id = p.id'}
        WHERE p.state = 'open' ${tsquery === null ? '' : `AND b.search @@ ${tsquery}`}
        OFFSET 0
      ) candidate WHERE failed & (failed - 1) = 0
    ), hit AS (
      SELECT base.id, ${sortKey[sort]} AS key, base.listed_at FROM base WHERE failed = 0 AND ${beyond}
      ORDER BY 2 DESC, 3 DESC, 1 DESC LIMIT ${limit + 1}
    )
    SELECT 'hit' AS facet, id::text AS value, key || '~' || round(extract(epoch FROM listed_at) * 1000) AS label,
           (row_number() OVER (ORDER BY key DESC, listed_at DESC, id DESC))::int AS count FROM hit
    UNION ALL SELECT 'mask', failed::text, NULL, count(*)::int FROM base GROUP BY failed
    UNION ALL ${counts.join('\n    UNION ALL ')}`;
  return { sql, values: parameters.values, bitOf, offset: cursor?.offset ?? 0 };
}

/** Groups the facets' rows, adds names, sums up steps, sorts open lists by count. */
function readFacets(rows: readonly Row[], filters: Filters): Record<FacetKey, FacetCount[]> {
  const facets = Object.fromEntries(facetKeys.map((key) => [key, [] as FacetCount[]])) as Record<
    FacetKey,
    FacetCount[]
  >;
  for (const { facet, value, label, count } of rows) {
    if (facet === 'country') {
      facets.place.push({ value: slugOfCountry(value), label: countryName(value), kind: 'country', count });
    } else if (facet === 'region') {
      facets.place.push({ value, label, kind: 'region', count });
    } else if (facet === 'place' && value !== UNSTATED) {
      facets.place.push({ value, label, kind: 'city', count });
    } else if (facet in facets && value !== null && (count > 0 || value !== UNSTATED)) {
      facets[facet as FacetKey].push({ value, label, count });
    }
  }
  facets['remote-from'] = spreadOverCountries(rows.filter((row) => row.facet === 'remote-within'));
  for (const key of facetKeys) {
    if (facetOf(key).kind === 'number') facets[key] = sumUpSteps(key, facets[key], filters);
    else
      facets[key].sort(
        (a, b) => b.count - a.count || (a.label ?? a.value).localeCompare(b.label ?? b.value, 'en'),
      );
  }
  return facets;
}

/** From counts by the exact list of countries and regions to counts by country: roles without a limit count everywhere. */
function spreadOverCountries(rows: readonly Row[]): FacetCount[] {
  const counts = new Map<string, number>();
  let anywhere = 0;
  for (const { value, count } of rows) {
    if (value === '') anywhere += count;
    const covered = new Set(
      value.split(' ').flatMap((code) => REGION_MEMBERS[code] ?? (code === '' ? [] : [code])),
    );
    for (const country of covered) counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return [...counts].map(([code, count]) => ({
    value: code.toLowerCase(),
    label: countryName(code),
    count: count + anywhere,
  }));
}

/** Steps in the order of the number; each holds what reaches it. "At least" adds from above, "at most" from below. */
function sumUpSteps(key: FacetKey, buckets: readonly FacetCount[], filters: Filters): FacetCount[] {
  const counts = new Map(buckets.map(({ value, count }) => [Number(value), count]));
  const steps = stepsOf(key, filters);
  const order = facetOf(key).reads.how === 'pay-reaches' ? steps.toReversed() : steps;
  let sum = 0;
  const sums = new Map<number, number>();
  for (const step of order) {
    sum += counts.get(step) ?? 0;
    sums.set(step, sum);
  }
  return steps.map((step) => ({ value: String(step), label: null, count: sums.get(step) ?? 0 }));
}

/** How many postings the filters alone leave, for a text that finds nothing. */
async function countWithoutText(db: Db, request: SearchRequest): Promise<number> {
  const parameters = new Parameters();
  const conditions = facetConditions(request.query.filters, request.now, parameters);
  const where = ["p.state = 'open'", ...conditions.map(({ sql }) => sql)].join(' AND ');
  const { rows } = await db.query(
    `SELECT count(*)::int AS count FROM posting p WHERE ${where}`,
    parameters.values,
  );
  return rows[0]?.count ?? 0;
}

/** Scanning every posting would unpack every posting's word list, which the planner takes to be free. */
const noSequentialScan = 'SET LOCAL enable_seqscan = off';

async function search(db: Db, request: SearchRequest): Promise<SearchHits> {
  const { query, limit } = request;
  const text = await textCondition(db, parseTextQuery(query.text));
  const statement = buildStatement(request, text);
  const { rows } = await db.query<Row>(statement.sql, statement.values);

  const hits = rows.filter((row) => row.facet === 'hit').sort((a, b) => a.count - b.count);
  const failed = new Map(
    rows.filter((row) => row.facet === 'mask').map((row) => [Number(row.value), row.count]),
  );
  const total = failed.get(0) ?? 0;
  const last = hits.length > limit ? hits[limit - 1] : undefined;
  const [key = '0', listedAtMs = '0'] = last?.label?.split('~') ?? [];
  const offset = statement.offset;
  return {
    ids: hits.slice(0, limit).map((row) => row.value),
    total,
    offset,
    next:
      last === undefined
        ? null
        : writeCursor({
            offset: offset + limit,
            key: Number(key),
            listedAtMs: Number(listedAtMs),
            id: last.value,
          }),
    facets: readFacets(rows, query.filters),
    heldBack: Object.fromEntries([...statement.bitOf].map(([facet, bit]) => [facet, failed.get(bit) ?? 0])),
    withoutText: total === 0 && text !== null ? await countWithoutText(db, request) : null,
  };
}

/** One snapshot for hits and counts. */
export const postgresEngine: SearchEngine = {
  search: (request) =>
    transaction(async (tx) => {
      await tx.query(
        `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off;
         ${request.query.text === '' ? '' : noSequentialScan}`,
      );
      return search(tx, request);
    }),
};
