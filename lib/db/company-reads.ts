/** Companies as the public pages read them. */
import type {
  CompanyHistory,
  CompanyRecord,
  CompanySummary,
  HistoryEntry,
  ProfileText,
} from '#lib/company-record.ts';
import type { Db } from './client.ts';

/** Slugs of all companies with open roles, for the sitemap; at most 5,000. */
export async function listCompanySlugs(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ slug: string }>({
    name: 'companies-for-sitemap',
    text: `SELECT slug FROM company c
      WHERE EXISTS (SELECT FROM posting p WHERE p.company_id = c.id AND p.state = 'open') ORDER BY slug LIMIT 5000`,
  });
  return rows.map(({ slug }) => slug);
}

/** A page of the list of companies: which, and where it begins. */
export interface CompanyPageAsk {
  /** Part of the name; '' for all. */
  words: string;
  /** Begins at names from these letters on; '' for all. */
  from: string;
  /** The slug of the company before the first; null for the first page. */
  after: string | null;
  limit: number;
}

/**
 * Companies with open roles, by name. `total`: how many have the words, whatever the page. `next`: what to ask for as `after`
 * to go on; null at the end.
 */
export async function listCompanies(
  db: Db,
  { words, from, after, limit }: CompanyPageAsk,
): Promise<{ companies: CompanySummary[]; total: number; next: string | null }> {
  const hasOpen = `EXISTS (SELECT FROM posting p WHERE p.company_id = c.id AND p.state = 'open')`;
  const [{ rows }, count] = await Promise.all([
    db.query<CompanySummary>({
      name: 'companies-by-name',
      text: `
        WITH page AS (
          SELECT c.id, c.slug, c.name FROM company c
          WHERE ${hasOpen} AND ($1 = '' OR strpos(lower(c.name), lower($1)) > 0) AND lower(c.name) >= lower($2)
            AND ($3::text IS NULL OR (lower(c.name), c.slug) > (SELECT lower(name), slug FROM company WHERE slug = $3))
          ORDER BY lower(c.name), c.slug LIMIT $4
        )
        SELECT page.slug, page.name, logo.image_id AS logo, open.*
        FROM page LEFT JOIN company_logo logo ON logo.company_id = page.id CROSS JOIN LATERAL (
          SELECT count(*)::int AS "openCount", max(least(p.posted_at, p.first_seen_at)) AS "newestAt",
                 count(*) FILTER (WHERE p.pay_min IS NOT NULL OR p.pay_max IS NOT NULL)::int AS "payStatedCount"
          FROM posting p WHERE p.company_id = page.id AND p.state = 'open'
        ) open ORDER BY lower(page.name), page.slug`,
      values: [words, from, after, limit + 1],
    }),
    db.query<{ total: number }>({
      name: 'companies-count',
      text: `SELECT count(*)::int AS total FROM company c
        WHERE ${hasOpen} AND ($1 = '' OR strpos(lower(c.name), lower($1)) > 0)`,
      values: [words],
    }),
  ]);
  const companies = rows.slice(0, limit);
  return {
    companies,
    total: count.rows[0]?.total ?? 0,
    next: rows.length > limit ? (companies.at(-1)?.slug ?? null) : null,
  };
}

interface StoredText {
  text?: unknown;
  postingId?: unknown;
}

interface CompanyRow {
  id: string;
  slug: string;
  name: string;
  logo: string | null;
  legal_name: string | null;
  website_url: string | null;
  tagline: string | null;
  about: StoredText[] | null;
  life_at: StoredText[] | null;
  values: StoredText[] | null;
  links: { kind?: unknown; url?: unknown }[] | null;
  founded_year: number | null;
  size_text: string | null;
  hq_text: string | null;
  is_sample: boolean;
  opened_count: number;
  closed_count: number;
  closed_for_median: number;
  median_days_open: number | null;
}

/** What each list of a company's history holds; $2 is now. */
const WITHIN: Record<CompanyHistory, string> = {
  opened: "least(posted_at, first_seen_at) > $2::timestamptz - interval '90 days'",
  closed: "closed_at > $2::timestamptz - interval '90 days'",
  'closed-year': "closed_at > $2::timestamptz - interval '365 days'",
};

/** Roles of a company's history, the newest first, with how many there are. */
export async function listHistory(
  db: Db,
  companyId: string,
  history: CompanyHistory,
  now: Date,
  page: { limit: number; offset: number },
): Promise<{ entries: HistoryEntry[]; total: number }> {
  const where = `WHERE company_id = $1 AND state IN ('open', 'closed') AND ${WITHIN[history]}`;
  const order = history === 'opened' ? 'least(posted_at, first_seen_at)' : 'closed_at';
  const [list, count] = await Promise.all([
    db.query(
      `SELECT slug, title, state, least(posted_at, first_seen_at) AS "openedAt", first_seen_at AS "firstSeenAt",
         closed_at AS "closedAt"
       FROM posting ${where} ORDER BY ${order} DESC, id LIMIT $3 OFFSET $4`,
      [companyId, now, page.limit, page.offset],
    ),
    db.query(`SELECT count(*)::int AS n FROM posting ${where}`, [companyId, now]),
  ]);
  return { entries: list.rows, total: count.rows[0].n };
}

/** A company by its slug, without its boards; null when there is none. */
export async function findCompany(
  db: Db,
  slug: string,
  now: Date,
): Promise<Omit<CompanyRecord, 'boards'> | null> {
  const { rows } = await db.query<CompanyRow>({
    name: 'company-by-slug',
    text: `
      SELECT c.id, c.slug, c.name, logo.image_id AS logo, c.legal_name, c.website_url, c.tagline, c.about, c.life_at, c.values, c.links,
             c.founded_year, c.size_text, c.hq_text, c.is_sample, history.*
      FROM company c LEFT JOIN company_logo logo ON logo.company_id = c.id CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE ${WITHIN.opened})::int AS opened_count,
               count(*) FILTER (WHERE ${WITHIN.closed})::int AS closed_count,
               count(*) FILTER (WHERE ${WITHIN['closed-year']})::int AS closed_for_median,
               percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - first_seen_at) / 86400)
                 FILTER (WHERE ${WITHIN['closed-year']})::float8 AS median_days_open
        FROM posting WHERE company_id = c.id AND state IN ('open', 'closed')
      ) history
      WHERE c.slug = $1`,
    values: [slug, now],
  });
  const row = rows[0];
  if (row === undefined) return null;
  const stored = [row.about, row.life_at, row.values].map((list) => (Array.isArray(list) ? list : []));
  const postings = await findPublicPostings(db, stored.flat());
  const [about = [], lifeAt = [], values = []] = stored.map((list) =>
    list.flatMap((item) => toText(item, postings)),
  );
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    logo: row.logo,
    legalName: row.legal_name,
    websiteUrl: row.website_url,
    tagline: row.tagline,
    about,
    lifeAt,
    values,
    links: (Array.isArray(row.links) ? row.links : []).flatMap(({ kind, url }) =>
      typeof kind === 'string' && typeof url === 'string' ? [{ kind, url }] : [],
    ),
    foundedYear: row.founded_year,
    sizeText: row.size_text,
    hqText: row.hq_text,
    isSample: row.is_sample,
    openedCount: row.opened_count,
    closedCount: row.closed_count,
    closedForMedian: row.closed_for_median,
    medianDaysOpen: row.closed_for_median < 3 ? null : row.median_days_open,
  };
}

type PublicPostings = Map<string, { slug: string; title: string }>;

function toText(item: StoredText, postings: PublicPostings): ProfileText[] {
  if (typeof item.text !== 'string' || item.text.trim() === '') return [];
  return [{ text: item.text, from: postings.get(String(item.postingId)) ?? null }];
}

/** Slug and title of the postings that profile texts were read from, as far as they are public. */
async function findPublicPostings(db: Db, texts: readonly StoredText[]): Promise<PublicPostings> {
  const ids = texts.map((text) => text.postingId).filter((id) => typeof id === 'string');
  if (ids.length === 0) return new Map();
  const { rows } = await db.query({
    name: 'postings-of-profile',
    text: `SELECT id::text, slug, title FROM posting WHERE id::text = ANY($1::text[]) AND state IN ('open', 'closed')`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, { slug: row.slug, title: row.title }]));
}
