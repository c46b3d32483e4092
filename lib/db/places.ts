import type { Db } from './client.ts';
import { recordset } from './recordset.ts';

export interface PlaceRow {
  slug: string;
  city: string | null;
  region: string | null;
  country: string | null;
  name: string;
  lat: number | null;
  lng: number | null;
}

/** Slugs this process has seen in the table; rows are never deleted. */
const known = new Set<string>();

/**
 * Makes sure that these places exist. Runs on its own, before the run's transaction: two boards in one city must not
 * wait for each other's commit.
 */
export async function ensurePlaces(db: Db, places: readonly PlaceRow[]): Promise<void> {
  const missing = new Map<string, PlaceRow>();
  for (const place of places) if (!known.has(place.slug)) missing.set(place.slug, place);
  if (missing.size === 0) return;
  const columns = {
    slug: 'text',
    city: 'text',
    region: 'text',
    country: 'text',
    name: 'text',
    lat: 'float8',
    lng: 'float8',
  };
  // Existing slugs are left out first: ON CONFLICT alone would use up a number of the sequence for each.
  await db.query(
    `INSERT INTO place (slug, city, region, country, name, lat, lng)
     SELECT slug, city, region, country, name, lat, lng FROM ${recordset(columns)}
     WHERE NOT EXISTS (SELECT FROM place WHERE place.slug = t.slug)
     ORDER BY slug ON CONFLICT (slug) DO NOTHING`,
    [JSON.stringify([...missing.values()])],
  );
  for (const slug of missing.keys()) known.add(slug);
}
