/** What the index knows of companies and places: few rows, held as they are in the database. */
import type { Point } from '../places-around.ts';

export interface IndexCompany {
  id: string;
  slug: string;
  name: string;
  traits: readonly string[];
}

export interface IndexPlace {
  id: number;
  slug: string;
  name: string;
  city: string | null;
  region: string | null;
  country: string | null;
  lat: number | null;
  lng: number | null;
}

export type LocatedPlace = IndexPlace & Point;

export class World {
  readonly companies = new Map<string, IndexCompany>();
  readonly #companyBySlug = new Map<string, IndexCompany>();
  readonly places = new Map<number, IndexPlace>();
  readonly #placeBySlug = new Map<string, IndexPlace>();
  /** Cities that one can measure from and to. */
  readonly located: LocatedPlace[] = [];
  /** Region (`'WA US'`) → the row that stands for it. */
  readonly regions = new Map<string, IndexPlace>();
  lastPlace = 0;
  /** Raised with each company that is put. */
  companyVersion = 0;

  putCompany(company: IndexCompany): void {
    this.companyVersion++;
    const before = this.companies.get(company.id);
    if (before !== undefined && before.slug !== company.slug) this.#companyBySlug.delete(before.slug);
    this.companies.set(company.id, company);
    this.#companyBySlug.set(company.slug, company);
  }

  /** Places never change once they are written. */
  putPlace(place: IndexPlace): void {
    if (this.places.has(place.id)) return;
    this.places.set(place.id, place);
    this.#placeBySlug.set(place.slug, place);
    this.lastPlace = Math.max(this.lastPlace, place.id);
    const { lat, lng, city, region, country } = place;
    if (city !== null && lat !== null && lng !== null) this.located.push({ ...place, lat, lng });
    if (city === null && region !== null && country !== null) this.regions.set(`${region} ${country}`, place);
  }

  /** Ids of the companies that have one of the traits. */
  companiesWith(traits: readonly string[]): string[] {
    const found: string[] = [];
    for (const company of this.companies.values()) {
      if (company.traits.some((trait) => traits.includes(trait))) found.push(company.id);
    }
    return found;
  }

  companyOfSlug = (slug: string): IndexCompany | undefined => this.#companyBySlug.get(slug);
  placeOfSlug = (slug: string): IndexPlace | undefined => this.#placeBySlug.get(slug);
  regionOf = (id: number): string | null => {
    const place = this.places.get(id);
    return place === undefined || place.region === null || place.country === null
      ? null
      : `${place.region} ${place.country}`;
  };
}
