/** Rows for tests of pages and searches, written through the same statements as the ingest's. */
import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/db/client.ts';
import { type NewPostingRow, insertPostings as writePostings } from '#lib/db/posting-writes.ts';
import { readDescription } from '#lib/normalize/read-description.ts';
import type { Conflict, Place, Receipt } from '#lib/posting.ts';

/** Coordinates are not known where they are not given. */
export type GivenPlace = Pick<Place, 'city' | 'region' | 'country'> & Partial<Pick<Place, 'lat' | 'lng'>>;

export interface GivenPosting {
  title?: string;
  company?: string;
  slug?: string;
  state?: 'open' | 'closed' | 'pending';
  closeReason?: string | null;
  url?: string;
  applyUrl?: string | null;
  department?: string | null;
  function?: string | null;
  seniority?: string | null;
  workplace?: string | null;
  officeDays?: number | null;
  remoteWithin?: string[];
  remoteLimits?: string[];
  employmentType?: string | null;
  yearsMin?: number | null;
  visa?: string | null;
  education?: string | null;
  language?: string | null;
  technologies?: string[];
  pay?: {
    min: number | null;
    max: number | null;
    currency: string | null;
    period: string;
    yearUsd?: [number, number];
  };
  places?: GivenPlace[];
  postedAt?: Date | null;
  validThrough?: Date | null;
  firstSeenAt?: Date;
  closedAt?: Date | null;
  reposts?: number;
  repostOfId?: string | null;
  html?: string;
  receipts?: (text: string) => Receipt[];
  conflicts?: (text: string) => Conflict[];
  isSample?: boolean;
}

export interface InsertedPosting {
  id: string;
  slug: string;
  companyId: string;
  boardId: string;
}

const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const placeSlugOf = (place: Pick<Place, 'city' | 'region' | 'country'>) =>
  slugOf([place.city, place.region, place.country].filter(Boolean).join(' '));

/** A receipt of words that stand in the text. */
export function quoteOf(text: string, field: string, quote: string): Receipt {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the text does not say “${quote}”`);
  return { field, origin: 'text', source: null, quote, start, end: start + quote.length };
}

async function companyOf(db: Db, name: string, isSample: boolean) {
  const slug = slugOf(name);
  await db.query(
    `INSERT INTO company (id, slug, name, domain, is_sample) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (slug) DO NOTHING`,
    [randomUUID(), slug, name, `${slug}.example`, isSample],
  );
  const company = await db.query('SELECT id FROM company WHERE slug = $1', [slug]);
  const companyId: string = company.rows[0].id;
  await db.query(
    `INSERT INTO board (id, company_id, ats, token, url, state, is_sample) VALUES ($1, $2, 'greenhouse', $3, $4, 'ok', $5)
     ON CONFLICT (ats, token) DO NOTHING`,
    [randomUUID(), companyId, slug, `https://boards.greenhouse.io/${slug}`, isSample],
  );
  const board = await db.query(`SELECT id FROM board WHERE ats = 'greenhouse' AND token = $1`, [slug]);
  return { companyId, boardId: board.rows[0].id as string };
}

/** Inserts postings, their companies, boards and places. What is not given is *not said*. */
export async function insertPostings(db: Db, given: readonly GivenPosting[]): Promise<InsertedPosting[]> {
  const companies = new Map<string, { companyId: string; boardId: string }>();
  const places = new Map<string, GivenPlace>();
  for (const posting of given) {
    const name = posting.company ?? 'Acme';
    if (!companies.has(name)) companies.set(name, await companyOf(db, name, posting.isSample ?? false));
    for (const place of posting.places ?? []) places.set(placeSlugOf(place), place);
  }
  for (const [slug, place] of places) {
    const name = [place.city, place.region, place.country === 'US' ? null : place.country]
      .filter(Boolean)
      .join(', ');
    await db.query(
      `INSERT INTO place (slug, city, region, country, name, lat, lng) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (slug) DO NOTHING`,
      [slug, place.city, place.region, place.country, name, place.lat ?? null, place.lng ?? null],
    );
  }
  const rows = given.map((posting, index): NewPostingRow => {
    const id = randomUUID();
    const company = posting.company ?? 'Acme';
    const ids = companies.get(company);
    if (ids === undefined) throw new Error('unreachable');
    const description = readDescription(posting.html ?? '<p>We build things.</p>');
    const title = posting.title ?? `Engineer ${index}`;
    const firstSeenAt = posting.firstSeenAt ?? new Date('2026-11-20T12:00:00Z');
    const { pay } = posting;
    const state = posting.state ?? 'open';
    const conflicts = posting.conflicts?.(description.text) ?? [];
    return {
      id,
      ...ids,
      companyName: company,
      sourceId: id,
      slug: posting.slug ?? `${slugOf(title)}-at-${slugOf(company)}-${id.slice(-8)}`,
      state,
      origin: 'scraped',
      firstSeenAt,
      closedAt: state === 'closed' ? (posting.closedAt ?? firstSeenAt) : null,
      closeReason: posting.closeReason ?? (state === 'closed' ? 'source-removed' : null),
      repostOfId: posting.repostOfId ?? null,
      reposts: posting.reposts ?? 0,
      clusterId: null,
      isSample: posting.isSample ?? false,
      posting: {
        url: posting.url ?? `https://boards.greenhouse.io/${slugOf(company)}/jobs/${index}`,
        apply_url: posting.applyUrl ?? null,
        title,
        department: posting.department ?? null,
        locations: (posting.places ?? []).map((place) =>
          [place.city, place.country].filter(Boolean).join(', '),
        ),
        function: posting.function ?? null,
        seniority: posting.seniority ?? null,
        workplace: posting.workplace ?? null,
        office_days: posting.officeDays ?? null,
        remote_within: posting.remoteWithin ?? [],
        remote_limits: posting.remoteLimits ?? [],
        employment_type: posting.employmentType ?? null,
        years_min: posting.yearsMin ?? null,
        visa: posting.visa ?? null,
        education: posting.education ?? null,
        language: posting.language ?? null,
        technologies: posting.technologies ?? [],
        pay_min: pay?.min ?? null,
        pay_max: pay?.max ?? null,
        pay_currency: pay?.currency ?? null,
        pay_period: pay?.period ?? null,
        pay_min_year_usd: pay?.yearUsd?.[0] ?? (pay?.period === 'year' ? pay.min : null),
        pay_max_year_usd: pay?.yearUsd?.[1] ?? (pay?.period === 'year' ? pay.max : null),
        places: (posting.places ?? []).map((place) => ({ lat: null, lng: null, ...place })),
        countries: [...new Set((posting.places ?? []).flatMap((place) => place.country ?? []))],
        has_conflict: conflicts.length > 0,
        posted_at: posting.postedAt ?? null,
        valid_through: posting.validThrough ?? null,
        raw_hash: id,
        listed_hash: id,
        content_hash: id,
        rules_version: 1,
      },
      body: {
        raw: {},
        description_text: description.text,
        blocks: description.blocks,
        sections: description.sections,
        receipts: posting.receipts?.(description.text) ?? [],
        conflicts,
        pay_bands: null,
      },
      placeSlugs: [...new Set((posting.places ?? []).map(placeSlugOf))],
    };
  });
  const refused = await writePostings(db, rows);
  for (const [row, error] of refused) throw new Error(`${row.slug}: ${error.message}`);
  return rows.map((row) => ({ id: row.id, slug: row.slug, companyId: row.companyId, boardId: row.boardId }));
}
