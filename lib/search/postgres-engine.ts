/** Search on PostgreSQL: one statement brings the hits, the exact total and the exact counts of every facet. */
import { type Db, transaction } from '#lib/db/client.ts';
import { findPlacesAround } from '#lib/db/places-around.ts';
import { cutPage, type RankedHit, type Reach, reachOf } from './cut-page.ts';
import type { SearchEngine, SearchHits, SearchRequest } from './engine.ts';
import { facetKeys } from './facets.ts';
import {
  type ConditionContext,
  columnOf,
  facetConditions,
  listedAt,
  Parameters,
  payIsStated,
  payYear,
} from './postgres-conditions.ts';
import { countStatements } from './postgres-counts.ts';
import { postgresVocabulary, type TextSql, textSql } from './postgres-text.ts';
import type { Sort } from './query.ts';
import { type RawCount, readFacets } from './read-facets.ts';
import { planText } from './text/plan-text.ts';

const sortKey: Record<Sort, string> = {
  newest: '0::float8',
  pay: 'coalesce(base.pay_year, -1)::float8',
  relevance: 'base.relevance::float8',
};

/** A hit's `value` is its id, its `label` key, listing time and company, its `count` its rank. */
type Row = RawCount;

interface Statement {
  sql: string;
  values: unknown[];
  /** Facet → the bit of `failed` that says a row fails it. */
  bits: Map<string, number>;
}

/** Builds the one statement. Rows: hits (`hit`), counts by failing filter (`mask`), counts by facet and value. */
function buildStatement(
  { query, now }: SearchRequest,
  reach: Reach,
  text: TextSql | null,
  parameters: Parameters,
  context: ConditionContext,
): Statement {
  const conditions = facetConditions(query.filters, context, parameters);
  const bits = new Map<string, number>(conditions.map(({ key }, index) => [key, 2 ** index]));
  const mask =
    conditions.map(({ sql, key }) => `CASE WHEN ${sql} THEN 0 ELSE ${bits.get(key)} END`).join(' + ') || '0';

  const key = sortKey[reach.sort];
  let beyond = 'true';
  if (reach.seenBy !== null) {
    beyond = `base.first_seen_at <= ${parameters.add(reach.seenBy, 'timestamptz')}`;
  } else if (reach.after !== null) {
    const after = [
      parameters.add(reach.after.key, 'float8'),
      parameters.add(new Date(reach.after.listedAtMs), 'timestamptz'),
      parameters.add(reach.after.id, 'uuid'),
    ];
    beyond = `(${key}, base.listed_at, base.id) < (${after.join(', ')})`;
  }

  const counts = facetKeys.flatMap((key) => {
    const bit = bits.get(key);
    const within = bit === undefined ? 'failed = 0' : `failed IN (0, ${bit})`;
    return countStatements(key, query.filters, within, now, parameters);
  });
  const fields = Object.entries(columnOf).map(([field, sql]) => `${sql} AS "${field}"`);
  const sql = `
    WITH base AS MATERIALIZED (
      SELECT * FROM (
        SELECT p.id, p.company_id, ${fields.join(', ')}, p.technologies, p.countries, p.remote_within, p.remote_limits, p.years_min,
               p.places = '[]' AS placeless, ${payIsStated} AS pay_stated, ${payYear} AS pay_year, p.first_seen_at,
               ${listedAt} AS listed_at, ${text?.relevance ?? '0'} AS relevance, ${mask} AS failed
        FROM posting p ${text === null ? '' : 'JOIN posting_search s ON s.posting_id = p.id'}
        WHERE p.state = 'open' ${(text?.conditions ?? []).map((condition) => `AND ${condition}`).join(' ')}
        OFFSET 0
      ) candidate WHERE failed & (failed - 1) = 0
    ), hit AS (
      SELECT base.id, base.company_id, ${key} AS key, base.listed_at FROM base WHERE failed = 0 AND ${beyond}
      ORDER BY 3 DESC, 4 DESC, 1 DESC LIMIT ${reach.count}
    )
    SELECT 'hit' AS facet, id::text AS value,
           key || '~' || round(extract(epoch FROM listed_at) * 1000) || '~' || company_id AS label,
           (row_number() OVER (ORDER BY key DESC, listed_at DESC, id DESC))::int AS count FROM hit
    UNION ALL SELECT 'mask', failed::text, NULL, count(*)::int FROM base GROUP BY failed
    UNION ALL ${counts.join('\n    UNION ALL ')}`;
  return { sql, values: parameters.values, bits };
}

/** How many postings the filters alone leave, for a text that finds nothing. */
async function countWithoutText(db: Db, request: SearchRequest, context: ConditionContext): Promise<number> {
  const parameters = new Parameters();
  const conditions = facetConditions(request.query.filters, context, parameters);
  const where = ["p.state = 'open'", ...conditions.map(({ sql }) => sql)].join(' AND ');
  const { rows } = await db.query(
    `SELECT count(*)::int AS count FROM posting p WHERE ${where}`,
    parameters.values,
  );
  return rows[0]?.count ?? 0;
}

/** Scanning every posting would unpack every posting's word list, which the planner takes to be free. */
const noSequentialScan = 'SET LOCAL enable_seqscan = off';

function toHit({ value, label }: Row): RankedHit {
  const [key = '0', listedAtMs = '0', company = ''] = label?.split('~') ?? [];
  return { id: value, company, key: Number(key), listedAtMs: Number(listedAtMs) };
}

async function search(db: Db, request: SearchRequest): Promise<SearchHits> {
  const { query, now } = request;
  const plan = await planText(query.text, postgresVocabulary(db));
  const reach = reachOf(request, plan);
  const parameters = new Parameters();
  const ranked = reach.sort === 'relevance';
  const text = plan === null ? null : await textSql(db, plan, parameters, { ranked });
  const context = { now, placesAround: await findPlacesAround(db, query) };
  const statement = buildStatement(request, reach, text, parameters, context);
  const { rows } = await db.query<Row>(statement.sql, statement.values);

  const hits = rows.filter(({ facet }) => facet === 'hit').sort((a, b) => a.count - b.count);
  const failed = new Map(
    rows.filter(({ facet }) => facet === 'mask').map(({ value, count }) => [Number(value), count]),
  );
  const total = failed.get(0) ?? 0;
  return {
    ...cutPage(request, plan, reach, hits.map(toHit)),
    total,
    facets: readFacets(rows, query.filters),
    heldBack: Object.fromEntries([...statement.bits].map(([facet, bit]) => [facet, failed.get(bit) ?? 0])),
    withoutText: total === 0 && plan !== null ? await countWithoutText(db, request, context) : null,
    corrected: plan?.corrected ?? null,
    some: plan?.some ?? false,
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
