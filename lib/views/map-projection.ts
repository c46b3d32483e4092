import { type GeoProjection, geoEqualEarth } from 'd3-geo';

/** Of the map's picture, in its own units. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 430;

/** Equal Earth: areas keep their sizes, so that dots can be compared. Cut below Cape Horn. */
export function mapProjection(): GeoProjection {
  return geoEqualEarth()
    .scale(177)
    .translate([MAP_WIDTH / 2, 240])
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
}
