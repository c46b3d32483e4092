import { UNSTATED } from '#lib/search/facets.ts';
import { degreesOf, distanceKm } from '#lib/search/places-around.ts';
import type { SearchQuery } from '#lib/search/query.ts';
import type { Db } from './client.ts';

/** Ids of the cities no more than `within` kilometres from a chosen place or a centre; none where no distance is chosen. */
export async function findPlacesAround(
  db: Db,
  { filters, centres = [] }: Pick<SearchQuery, 'filters' | 'centres'>,
): Promise<number[]> {
  const km = filters.within;
  const slugs = (filters.place ?? []).filter((value) => value !== UNSTATED);
  if (km === undefined || (slugs.length === 0 && centres.length === 0)) return [];
  const { rows } = await db.query<{ id: number; lat: number; lng: number; toLat: number; toLng: number }>(
    `WITH wanted AS (SELECT lat, lng FROM place WHERE slug = ANY($1::text[]) AND lng IS NOT NULL
       UNION ALL SELECT * FROM unnest($3::float8[], $4::float8[]))
     SELECT place.id, place.lat, place.lng, wanted.lat AS "toLat", wanted.lng AS "toLng"
     FROM wanted JOIN place ON place.lat BETWEEN wanted.lat - $2 AND wanted.lat + $2
     WHERE place.lng IS NOT NULL AND place.city IS NOT NULL`,
    [slugs, degreesOf(km), centres.map(({ lat }) => lat), centres.map(({ lng }) => lng)],
  );
  const near = rows.filter((row) => distanceKm({ lat: row.toLat, lng: row.toLng }, row) <= km);
  return [...new Set(near.map(({ id }) => id))];
}
