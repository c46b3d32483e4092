/** What the open roles say together, as pages get it. Types only. */

/** The distribution of stated pay in one group: US dollars a year, of the middle of each stated range. Five roles at least. */
export interface PayGroup {
  /** The filter's value: "engineering", "senior", "berlin-de". */
  value: string;
  /** Only places need one here; other values have labels. */
  name: string | null;
  /** Open roles that state pay. */
  count: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}

export interface WeekCount {
  /** Its Monday, at midnight UTC. */
  week: Date;
  opened: number;
  closed: number;
}

export interface PlaceCount {
  slug: string;
  name: string;
  lat: number;
  lng: number;
  count: number;
}

export interface Insights {
  openCount: number;
  payStatedCount: number;
  byFunction: PayGroup[];
  byLevel: PayGroup[];
  /** The cities with most roles that state pay. */
  byPlace: PayGroup[];
  /** The last 26 whole weeks and the current one, oldest first. */
  weeks: WeekCount[];
  /** Cities with open roles, the largest first; at most 400. */
  places: PlaceCount[];
  /** Open roles that name no place at all. */
  withoutPlace: number;
  at: Date;
}
