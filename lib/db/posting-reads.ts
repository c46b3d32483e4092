/** Postings as the public pages read them. Rows leave this file as plain records with dates and numbers, never as rows. */
import type {
  Block,
  Conflict,
  Education,
  EmploymentType,
  JobFunction,
  PayBand,
  PayPeriod,
  Place,
  Receipt,
  Section,
  Seniority,
  Visa,
  Workplace,
} from '#lib/posting.ts';
import type { PostingDetailRecord, PostingEvent, PostingSummary } from '#lib/posting-record.ts';
import type { Db } from './client.ts';

/** `d` gives way to `p`; see lib/ingest/hide-doubles.ts. */
const isDoubleOfP = `d.cluster_id = p.cluster_id AND d.state = 'hidden' AND d.close_reason IN ('employer-board', 'other-feed')`;

const summaryColumns = `
  p.id, p.slug, p.state, p.title, c.slug AS company_slug, c.name AS company_name, logo.image_id AS company_logo, p.places, p.workplace, p.office_days,
  p.remote_within, p.remote_limits, p.pay_min::float8, p.pay_max::float8, p.pay_currency, p.pay_period, p.years_min, p.seniority,
  p.function, p.employment_type, p.visa, p.technologies, p.language, p.has_conflict, p.reposts, p.posted_at,
  p.first_seen_at, greatest(p.last_seen_at, CASE WHEN p.state = 'open' THEN seen.finished_at END) AS seen_open_at,
  p.changed_at, p.closed_at, p.is_sample,
  CASE WHEN p.cluster_id IS NULL THEN 0 ELSE (SELECT count(*)::int FROM posting d WHERE ${isDoubleOfP}) END AS doubles`;

const summaryTables = `
  JOIN company c ON c.id = p.company_id
  LEFT JOIN company_logo logo ON logo.company_id = p.company_id
  LEFT JOIN LATERAL (
    SELECT finished_at FROM run WHERE run.board_id = p.board_id AND run.complete AND run.status = 'complete'
    ORDER BY finished_at DESC LIMIT 1
  ) seen ON true`;

interface SummaryRow {
  id: string;
  slug: string;
  state: PostingSummary['state'];
  title: string;
  company_slug: string;
  company_name: string;
  company_logo: string | null;
  places: Place[];
  workplace: Workplace | null;
  office_days: number | null;
  remote_within: string[];
  remote_limits: string[];
  pay_min: number | null;
  pay_max: number | null;
  pay_currency: string | null;
  pay_period: PayPeriod | null;
  years_min: number | null;
  seniority: Seniority | null;
  function: JobFunction | null;
  employment_type: EmploymentType | null;
  visa: Visa | null;
  technologies: string[];
  language: string | null;
  has_conflict: boolean;
  reposts: number;
  doubles: number;
  posted_at: Date | null;
  first_seen_at: Date;
  seen_open_at: Date;
  changed_at: Date | null;
  closed_at: Date | null;
  is_sample: boolean;
}

function toSummary(row: SummaryRow): PostingSummary {
  return {
    id: row.id,
    slug: row.slug,
    state: row.state,
    title: row.title,
    company: { slug: row.company_slug, name: row.company_name, logo: row.company_logo },
    places: row.places,
    workplace: row.workplace,
    officeDays: row.office_days,
    remoteWithin: row.remote_within,
    remoteLimits: row.remote_limits,
    pay:
      row.pay_period === null
        ? null
        : { min: row.pay_min, max: row.pay_max, currency: row.pay_currency, period: row.pay_period },
    yearsMin: row.years_min,
    seniority: row.seniority,
    function: row.function,
    employmentType: row.employment_type,
    visa: row.visa,
    technologies: row.technologies,
    language: row.language,
    hasConflict: row.has_conflict,
    reposts: row.reposts,
    doubles: row.doubles,
    postedAt: row.posted_at,
    firstSeenAt: row.first_seen_at,
    seenOpenAt: row.seen_open_at,
    changedAt: row.changed_at,
    closedAt: row.closed_at,
    isSample: row.is_sample,
  };
}

/** The open ones of these ids, in the order given; ids that are gone or closed by now are left out. */
export async function listOpenSummaries(db: Db, ids: readonly string[]): Promise<PostingSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<SummaryRow>({
    name: 'open-summaries',
    text: `SELECT ${summaryColumns} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, at)
      JOIN posting p ON p.id = wanted.id AND p.state = 'open' ${summaryTables} ORDER BY wanted.at`,
    values: [ids],
  });
  return rows.map(toSummary);
}

/** The closed ones of these postings, in the order given. */
export async function listClosedSummaries(db: Db, ids: readonly string[]): Promise<PostingSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<SummaryRow>({
    name: 'closed-summaries',
    text: `SELECT ${summaryColumns} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, at)
      JOIN posting p ON p.id = wanted.id AND p.state = 'closed' ${summaryTables} ORDER BY wanted.at`,
    values: [ids],
  });
  return rows.map(toSummary);
}

/** Closed postings of a company, the newest closings first; at most `limit`. */
export async function listClosedOfCompany(
  db: Db,
  companyId: string,
  limit: number,
): Promise<PostingSummary[]> {
  const { rows } = await db.query<SummaryRow>({
    name: 'closed-of-company',
    text: `SELECT ${summaryColumns} FROM posting p ${summaryTables}
      WHERE p.company_id = $1 AND p.state = 'closed' ORDER BY p.closed_at DESC, p.id LIMIT $2`,
    values: [companyId, limit],
  });
  return rows.map(toSummary);
}

/**
 * Open postings like this one: same function first at the same company, then elsewhere with the same level, newest
 * first; of the newest hundred of the company and two hundred of the function. At most `limit`.
 */
export async function listSimilar(
  db: Db,
  posting: PostingDetailRecord,
  limit: number,
): Promise<PostingSummary[]> {
  const { rows } = await db.query<SummaryRow>({
    name: 'similar-postings',
    text: `
      WITH near AS (
        (SELECT id, company_id, function, seniority, countries, first_seen_at FROM posting
         WHERE company_id = $2 AND state = 'open' AND id <> $1
         ORDER BY (function IS NOT DISTINCT FROM $3) DESC, first_seen_at DESC LIMIT 100)
        UNION ALL
        (SELECT id, company_id, function, seniority, countries, first_seen_at FROM posting
         WHERE function = $3 AND state = 'open' AND id <> $1 AND company_id <> $2
         ORDER BY first_seen_at DESC LIMIT 200)
      ), best AS (
        SELECT id, row_number() OVER (ORDER BY (company_id = $2)::int + 2 * (function IS NOT DISTINCT FROM $3)::int
          + (seniority IS NOT DISTINCT FROM $4)::int + (countries && $5::text[])::int DESC, first_seen_at DESC, id) AS at
        FROM near ORDER BY at LIMIT $6
      )
      SELECT ${summaryColumns} FROM best JOIN posting p USING (id) ${summaryTables} ORDER BY best.at`,
    values: [posting.id, posting.companyId, posting.function, posting.seniority, posting.countries, limit],
  });
  return rows.map(toSummary);
}

interface DetailRow extends SummaryRow {
  company_id: string;
  website_url: string | null;
  boilerplate: string[];
  ats: string;
  board_url: string | null;
  feed_name: string | null;
  also_on: { name: string; url: string }[];
  days_open_95: number | null;
  copies: number;
  origin: PostingDetailRecord['origin'];
  source_id: string;
  requisition_id: string | null;
  url: string;
  apply_url: string | null;
  department: string | null;
  locations: string[];
  countries: string[];
  education: Education | null;
  valid_through: Date | null;
  close_reason: string | null;
  reopened_at: Date | null;
  pay_bands: PayBand[] | null;
  description_text: string;
  blocks: Block[];
  sections: Section[];
  receipts: Receipt[];
  conflicts: Conflict[];
  repost_of_slug: string | null;
  repost_of_first_seen_at: Date | null;
  reposted_as_slug: string | null;
  reposted_as_title: string | null;
}

/** A public posting by its slug, open or closed; null for unknown slugs and for those pending or hidden. */
export async function findPostingDetail(db: Db, slug: string): Promise<PostingDetailRecord | null> {
  const { rows } = await db.query<DetailRow>({
    name: 'posting-detail',
    text: `SELECT ${summaryColumns}, p.company_id, c.website_url, c.boilerplate, board.ats, board.url AS board_url,
        feed.name AS feed_name, p.origin,
        p.source_id, p.requisition_id, p.url, p.apply_url, p.department, p.locations, p.countries, p.education,
        p.valid_through, p.close_reason, p.reopened_at, body.pay_bands, body.description_text, body.blocks, body.sections,
        body.receipts, body.conflicts, before.slug AS repost_of_slug, before.first_seen_at AS repost_of_first_seen_at,
        later.slug AS reposted_as_slug, later.title AS reposted_as_title, also.also_on, usual.days_open_95, copy.copies
      FROM posting p ${summaryTables}
      JOIN board ON board.id = p.board_id
      LEFT JOIN company feed ON feed.id = board.company_id AND feed.id <> p.company_id
      JOIN posting_body body ON body.posting_id = p.id
      LEFT JOIN posting before ON before.id = p.repost_of_id
      LEFT JOIN LATERAL (
        SELECT slug, title FROM posting WHERE repost_of_id = p.id AND state = 'open' ORDER BY first_seen_at DESC LIMIT 1
      ) later ON true
      CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('name', lister.name, 'url', d.url) ORDER BY d.first_seen_at), '[]') AS also_on
        FROM posting d JOIN board b ON b.id = d.board_id JOIN company lister ON lister.id = b.company_id WHERE ${isDoubleOfP}
      ) also
      CROSS JOIN LATERAL (
        SELECT CASE WHEN count(*) >= 10 THEN
          percentile_disc(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - first_seen_at) / 86400) END::float8 AS days_open_95
        FROM posting WHERE company_id = p.company_id AND state = 'closed' AND closed_at > now() - interval '365 days'
      ) usual
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS copies FROM posting other JOIN posting_body words ON words.posting_id = other.id
        WHERE other.company_id = p.company_id AND other.state = 'open' AND other.title = p.title AND other.id <> p.id
          AND words.description_text = body.description_text AND body.description_text <> ''
      ) copy
      WHERE p.slug = $1 AND p.state IN ('open', 'closed')`,
    values: [slug],
  });
  const row = rows[0];
  if (row === undefined) return null;
  return {
    ...toSummary(row),
    companyId: row.company_id,
    companyWebsiteUrl: row.website_url,
    companyBoilerplate: row.boilerplate,
    board: { ats: row.ats, url: row.board_url },
    feed: row.feed_name === null ? null : { name: row.feed_name },
    alsoOn: row.also_on,
    history: { daysOpen95: row.days_open_95, copies: row.copies },
    origin: row.origin,
    sourceId: row.source_id,
    requisitionId: row.requisition_id,
    url: row.url,
    applyUrl: row.apply_url,
    department: row.department,
    locations: row.locations,
    countries: row.countries,
    education: row.education,
    validThrough: row.valid_through,
    closeReason: row.close_reason,
    reopenedAt: row.reopened_at,
    payBands: row.pay_bands ?? [],
    descriptionText: row.description_text,
    blocks: row.blocks,
    sections: row.sections,
    receipts: row.receipts,
    conflicts: row.conflicts,
    events: await listEvents(db, row.id),
    repostOf:
      row.repost_of_slug === null || row.repost_of_first_seen_at === null
        ? null
        : { slug: row.repost_of_slug, firstSeenAt: row.repost_of_first_seen_at },
    repostedAs:
      row.reposted_as_slug === null || row.reposted_as_title === null
        ? null
        : { slug: row.reposted_as_slug, title: row.reposted_as_title },
  };
}

/**
 * The slug of the posting for which a feed's posting of the same role was hidden, the employer's own before another feed's; null
 * for any other slug.
 */
export async function findOwnOfDouble(db: Db, slug: string): Promise<string | null> {
  const { rows } = await db.query<{ slug: string }>({
    name: 'own-of-double',
    text: `SELECT own.slug FROM posting p
      JOIN posting own ON own.cluster_id = p.cluster_id AND own.state IN ('open', 'closed')
      JOIN board ON board.id = own.board_id
      WHERE p.slug = $1 AND p.state = 'hidden' AND p.close_reason IN ('employer-board', 'other-feed')
      ORDER BY board.company_id = own.company_id DESC, own.state DESC, own.first_seen_at DESC LIMIT 1`,
    values: [slug],
  });
  return rows[0]?.slug ?? null;
}

/** The timeline of a posting, oldest first; at most 200. */
async function listEvents(db: Db, postingId: string): Promise<PostingEvent[]> {
  const { rows } = await db.query<PostingEvent>({
    name: 'posting-events',
    text: 'SELECT kind, reason, fields, at FROM posting_event WHERE posting_id = $1 ORDER BY at, id LIMIT 200',
    values: [postingId],
  });
  return rows;
}

/** The open posting that states most of what one wants to know, of the newest 300; null without postings. */
export async function findBestStated(db: Db): Promise<string | null> {
  const { rows } = await db.query<{ slug: string }>({
    name: 'best-stated',
    text: `SELECT slug FROM (
        SELECT * FROM posting WHERE state = 'open' ORDER BY first_seen_at DESC, id LIMIT 300
      ) newest
      ORDER BY (pay_min IS NOT NULL)::int + (workplace IS NOT NULL)::int + (years_min IS NOT NULL)::int
        + (visa IS NOT NULL)::int + (education IS NOT NULL)::int + (places <> '[]')::int DESC,
        least(posted_at, first_seen_at) DESC, id LIMIT 1`,
  });
  return rows[0]?.slug ?? null;
}

/** Open postings for the sitemap, by slug: `updatedAt` moves only with what a reader would call a change. */
export async function listSitemapPostings(
  db: Db,
  after: string,
  limit: number,
): Promise<{ slug: string; updatedAt: Date }[]> {
  const { rows } = await db.query({
    name: 'sitemap-postings',
    text: `SELECT slug, greatest(changed_at, reopened_at, first_seen_at) AS "updatedAt" FROM posting
      WHERE state = 'open' AND NOT is_sample AND slug > $1 ORDER BY slug LIMIT $2`,
    values: [after, limit],
  });
  return rows;
}
