/** One posting as the index takes it in: what a search reads of it, and nothing to show. */
import type { ManyField, OneField } from '../facets.ts';

export interface IndexDocument {
  /** UUID, 16 bytes. */
  id: Uint8Array;
  /** UUID of the company. */
  company: string;
  fields: Record<OneField, string | null>;
  technologies: readonly string[];
  /** Ids of rows of `place`. */
  places: readonly number[];
  placeless: boolean;
  countries: readonly string[];
  remoteWithin: readonly string[];
  payStated: boolean;
  /** US dollars a year; NaN when not stated or not comparable. */
  payYear: number;
  /** NaN when not stated. */
  years: number;
  listedAtMs: number;
  firstSeenAtMs: number;
  /** The `tsvector` of its words in PostgreSQL's binary form. */
  vector: Uint8Array;
}

/** Dimensions of labels: what documents are counted and filtered by. */
export type Dimension =
  | OneField
  | Exclude<ManyField, 'traits'>
  | 'company'
  | 'place'
  | 'region'
  | 'country'
  | 'remote'
  | 'payStated'
  | 'years';

/** The value of *not stated*. */
export const NONE = '';

export const labelKey = (dimension: Dimension, value: string) => `${dimension}\0${value}`;
export function parseLabel(key: string): { dimension: Dimension; value: string } {
  const at = key.indexOf('\0');
  return { dimension: key.slice(0, at) as Dimension, value: key.slice(at + 1) };
}

/** All labels of a document. `regionOf` knows the region of a place. */
export function labelsOf(document: IndexDocument, regionOf: (place: number) => string | null): string[] {
  const labels: string[] = [];
  const add = (dimension: Dimension, value: string) => labels.push(labelKey(dimension, value));
  for (const [field, value] of Object.entries(document.fields)) add(field as OneField, value ?? NONE);
  for (const technology of new Set(document.technologies)) add('technologies', technology);
  if (document.technologies.length === 0) add('technologies', NONE);
  for (const place of new Set(document.places)) add('place', String(place));
  if (document.placeless) add('place', NONE);
  for (const region of new Set(document.places.map(regionOf))) if (region !== null) add('region', region);
  for (const country of new Set(document.countries)) add('country', country);
  if (document.fields.workplace === 'remote') add('remote', document.remoteWithin.join(' '));
  add('payStated', document.payStated ? 'yes' : NONE);
  add('years', Number.isNaN(document.years) ? NONE : String(document.years));
  add('company', document.company);
  return labels;
}
