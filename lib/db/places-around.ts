import { type Filters, UNSTATED } from '#lib/search/facets.ts';
import { degreesOf, distanceKm } from '#lib/search/places-around.ts';
import type { Db } from './client.ts';

/** Ids of the cities no more than `within` kilometres from a chosen place; none where no distance is chosen. */
export async function findPlacesAround(db: Db, filters: Filters): Promise<number[]> {
  const km = filters.within;
  const slugs = (filters.place ?? []).filter((value) => value !== UNSTATED);
  if (km === undefined || slugs.length === 0) return [];
  const { rows } = await db.query<{ id: number; lat: number; lng: number; toLat: number; toLng: number }>(
    `SELECT place.id, place.lat, place.lng, wanted.lat AS "toLat", wanted.lng AS "toLng"
     FROM place wanted JOIN place ON place.lat BETWEEN wanted.lat - $2 AND wanted.lat + $2
     WHERE wanted.slug = ANY($1::text[]) AND wanted.lng IS NOT NULL AND place.lng IS NOT NULL AND place.city IS NOT NULL`,
    [slugs, degreesOf(km)],
  );
  const near = rows.filter((row) => distanceKm({ lat: row.toLat, lng: row.toLng }, row) <= km);
  return [...new Set(near.map(({ id }) => id))];
}
