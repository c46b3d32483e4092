import { readDescription } from '#lib/normalize/read-description.ts';
import type { Source } from '#lib/normalize/source.ts';
import { type Place, type RawPostingInput, rawPosting } from '#lib/posting.ts';

/** A source as `normalizePosting` makes it, from the few parts a case is about. */
export function makeSource(
  description: string,
  raw: Partial<RawPostingInput> = {},
  companyPlaces: Place[] = [],
): Source {
  const parsed = rawPosting.parse({
    sourceId: '1',
    url: 'https://jobs.example.com/1',
    title: 'Engineer',
    locations: [],
    department: null,
    employmentType: null,
    workplace: null,
    remote: null,
    pay: null,
    postedAt: null,
    validThrough: null,
    descriptionHtml: description,
    applyUrl: null,
    ...raw,
  });
  return { raw: parsed, title: parsed.title, ...readDescription(description), language: null, companyPlaces };
}

/** A place of a country alone, or a city in it. */
export function makePlace(country: string, city: string | null = null, region: string | null = null): Place {
  return { city, region, country, lat: null, lng: null };
}
