/**
 * Writes the outline of the world's land for the map of roles. Run when the map's projection or size changes:
 *
 *     node lib/views/data/build-land.ts
 *
 * Source: world-atlas (ISC), Natural Earth's 1:110m land (public domain), without Antarctica.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { mapProjection } from '../map-projection.ts';

const atlas = createRequire(import.meta.url)('world-atlas/land-110m.json');
const land = feature(atlas, atlas.objects.land) as unknown as GeoJSON.FeatureCollection;
const path = geoPath(mapProjection()).digits(0)(land) ?? '';
writeFileSync(new URL('generated/land.json', import.meta.url), `${JSON.stringify(path)}\n`);
