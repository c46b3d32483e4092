/** Aggregates over all open roles, for the page of insights. Each reads the whole table once: callers keep the answer. */
import type { PayGroup, PlaceCount, WeekCount } from '../insights-record.ts';
import type { Db } from './client.ts';

/** The middle of the stated range; the one bound where only one is stated. */
const MIDDLE =
  '(coalesce(p.pay_min_year_usd, p.pay_max_year_usd) + coalesce(p.pay_max_year_usd, p.pay_min_year_usd)) / 2';

/** `middle` is null for pay whose currency is not known: counted, since the search's "pay is stated" counts it. */
const QUARTILES = `
  count(*)::int AS count,
  percentile_cont(0.25) WITHIN GROUP (ORDER BY middle)::float8 AS "lowerQuartile",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY middle)::float8 AS median,
  percentile_cont(0.75) WITHIN GROUP (ORDER BY middle)::float8 AS "upperQuartile"`;

const PAID = "p.state = 'open' AND (p.pay_min IS NOT NULL OR p.pay_max IS NOT NULL)";

/** Under five, one employer's rule is the picture. */
const MIN_GROUP = 5;

export async function payByColumn(db: Db, column: 'function' | 'seniority'): Promise<PayGroup[]> {
  const { rows } = await db.query(
    `SELECT value, NULL AS name, ${QUARTILES}
     FROM (SELECT p.${column} AS value, ${MIDDLE} AS middle FROM posting p WHERE ${PAID}) stated
     WHERE value IS NOT NULL
     GROUP BY value HAVING count(middle) >= ${MIN_GROUP} ORDER BY median DESC, value`,
  );
  return rows;
}

/** The `limit` cities with most roles that state pay, by median. A role in two cities counts in both. */
export async function payByCity(db: Db, limit: number): Promise<PayGroup[]> {
  const { rows } = await db.query(
    `SELECT * FROM (
       SELECT slug AS value, name, ${QUARTILES}
       FROM (SELECT pl.slug, pl.name, ${MIDDLE} AS middle
             FROM posting p JOIN posting_place pp ON pp.posting_id = p.id JOIN place pl ON pl.id = pp.place_id
             WHERE ${PAID} AND pl.city IS NOT NULL) stated
       GROUP BY slug, name HAVING count(middle) >= ${MIN_GROUP} ORDER BY count(*) DESC, slug LIMIT $1) largest
     ORDER BY median DESC, value`,
    [limit],
  );
  return rows;
}

/** Roles opened (by the earlier of the employer's date and our first sighting) and closed, a week (from Monday, UTC). */
export async function countWeeks(db: Db, now: Date, weeks: number): Promise<WeekCount[]> {
  const { rows } = await db.query(
    `WITH span AS (SELECT generate_series(date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC') - make_interval(weeks => $2),
         date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC'), interval '1 week') AS week),
     opened AS (SELECT date_trunc('week', least(posted_at, first_seen_at) AT TIME ZONE 'UTC') AS week, count(*)::int AS n
       FROM posting WHERE state IN ('open', 'closed') AND least(posted_at, first_seen_at) >= $1::timestamptz - make_interval(weeks => $2 + 1) GROUP BY 1),
     closed AS (SELECT date_trunc('week', closed_at AT TIME ZONE 'UTC') AS week, count(*)::int AS n
       FROM posting WHERE state = 'closed' AND closed_at >= $1::timestamptz - make_interval(weeks => $2 + 1) GROUP BY 1)
     SELECT span.week AT TIME ZONE 'UTC' AS week, coalesce(opened.n, 0) AS opened, coalesce(closed.n, 0) AS closed
     FROM span LEFT JOIN opened USING (week) LEFT JOIN closed USING (week) ORDER BY span.week`,
    [now, weeks],
  );
  return rows;
}

export interface WeekEntry {
  slug: string;
  title: string;
  company: string;
  at: Date;
}

/** The roles behind one number of `countWeeks`, oldest first. */
export async function listWeek(
  db: Db,
  show: 'opened' | 'closed',
  week: Date,
  page: { limit: number; offset: number },
): Promise<{ entries: WeekEntry[]; total: number }> {
  const at = show === 'opened' ? 'least(p.posted_at, p.first_seen_at)' : 'p.closed_at';
  const where = `WHERE p.state ${show === 'opened' ? "IN ('open', 'closed')" : "= 'closed'"}
    AND ${at} >= $1 AND ${at} < $1::timestamptz + interval '7 days'`;
  const [list, count] = await Promise.all([
    db.query(
      `SELECT p.slug, p.title, c.name AS company, ${at} AS at FROM posting p JOIN company c ON c.id = p.company_id
       ${where} ORDER BY ${at}, p.id LIMIT $2 OFFSET $3`,
      [week, page.limit, page.offset],
    ),
    db.query(`SELECT count(*)::int AS n FROM posting p ${where}`, [week]),
  ]);
  return { entries: list.rows, total: count.rows[0].n };
}

/** Cities by their open roles. A role in two cities counts in both. */
export async function countCities(db: Db, limit: number): Promise<PlaceCount[]> {
  const { rows } = await db.query(
    `SELECT pl.slug, pl.name, pl.lat, pl.lng, count(*)::int AS count
     FROM posting p JOIN posting_place pp ON pp.posting_id = p.id JOIN place pl ON pl.id = pp.place_id
     WHERE p.state = 'open' AND pl.city IS NOT NULL AND pl.lat IS NOT NULL AND pl.lng IS NOT NULL
     GROUP BY pl.id ORDER BY count(*) DESC, pl.slug LIMIT $1`,
    [limit],
  );
  return rows;
}

export async function countOpen(
  db: Db,
): Promise<{ openCount: number; payStatedCount: number; withoutPlace: number }> {
  const { rows } = await db.query(
    `SELECT count(*)::int AS "openCount",
       count(*) FILTER (WHERE p.pay_min IS NOT NULL OR p.pay_max IS NOT NULL)::int AS "payStatedCount",
       count(*) FILTER (WHERE NOT EXISTS (SELECT FROM posting_place pp WHERE pp.posting_id = p.id))::int AS "withoutPlace"
     FROM posting p WHERE p.state = 'open'`,
  );
  return rows[0];
}
