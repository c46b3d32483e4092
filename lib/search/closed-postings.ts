/** Postings of a search that closed lately, for its feeds. Few, so PostgreSQL reads them; the index holds open ones only. */
import { pool } from '#lib/db/client.ts';
import { findPlacesAround } from '#lib/db/places-around.ts';
import { listClosedSummaries } from '#lib/db/posting-reads.ts';
import type { PostingSummary } from '#lib/posting-record.ts';
import { facetConditions, Parameters } from './postgres-conditions.ts';
import { postgresVocabulary, textSql } from './postgres-text.ts';
import type { SearchQuery } from './query.ts';
import { planText } from './text/plan-text.ts';

/** Readers of feeds look more often than that. */
const CLOSED_WITHIN = "interval '14 days'";

/** What matches the search and closed within two weeks, the newest closings first; at most `limit`. */
export async function listClosedOfSearch(
  query: SearchQuery,
  now: Date,
  limit: number,
): Promise<PostingSummary[]> {
  const parameters = new Parameters();
  const context = { now, placesAround: await findPlacesAround(pool, query) };
  const conditions = facetConditions(query.filters, context, parameters).map(({ sql }) => sql);
  const plan = await planText(query.text, postgresVocabulary(pool));
  // Words that stand in no open posting have been corrected to others: those are not what closed.
  if (plan !== null && (plan.corrected !== null || plan.some)) return [];
  if (plan !== null)
    conditions.push(...(await textSql(pool, plan, parameters, { ranked: false })).conditions);
  const since = parameters.add(now, 'timestamptz');
  const { rows } = await pool.query<{ id: string }>(
    `SELECT p.id FROM posting p JOIN posting_search s ON s.posting_id = p.id
     WHERE p.state = 'closed' AND p.closed_at > ${since} - ${CLOSED_WITHIN} AND p.closed_at <= ${since}
       ${conditions.map((condition) => `AND ${condition}`).join(' ')}
     ORDER BY p.closed_at DESC, p.id LIMIT ${parameters.add(limit, 'int')}`,
    parameters.values,
  );
  return listClosedSummaries(
    pool,
    rows.map(({ id }) => id),
  );
}
