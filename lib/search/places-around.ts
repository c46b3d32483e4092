/** Which places lie around others. Pure; both engines measure with it. */

export interface Point {
  lat: number;
  lng: number;
}

const earthKm = 6371.0088;
const radians = Math.PI / 180;

/** Great-circle distance on a sphere of the earth's mean radius; off by at most 0.5 %. */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lng = Math.sin(((b.lng - a.lng) * radians) / 2);
  const h = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lng * lng;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Latitudes further apart than this are further apart than `km`. */
export const degreesOf = (km: number) => km / 111 + 0.1;

/** Those of `all` that are no more than `km` from one of `centres`. */
export function placesAround<P extends Point>(centres: readonly Point[], all: readonly P[], km: number): P[] {
  const reach = degreesOf(km);
  return all.filter((place) =>
    centres.some((centre) => Math.abs(place.lat - centre.lat) <= reach && distanceKm(centre, place) <= km),
  );
}
