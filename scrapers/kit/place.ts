/** Places whose parts a vendor sends apart. */
import type { RawPlace } from '#lib/posting.ts';

type Part = string | null | undefined;

/**
 * The parts that are there, as one text; empty when none is.
 *
 * @example placeText('Palo Alto', '', 'United States') // 'Palo Alto, United States'
 */
export function placeText(...parts: Part[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(', ');
}

/** The parts as a place, or null when all are missing. */
export function rawPlace(locality: Part, region: Part, country: Part): RawPlace | null {
  const [one, two, three] = [locality, region, country].map((part) => part?.trim() || null);
  return (one ?? two ?? three)
    ? { locality: one ?? null, region: two ?? null, country: three ?? null }
    : null;
}
