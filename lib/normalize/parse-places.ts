import type { Conflict, Place, Receipt } from '../posting.ts';
import { placeName } from './place-name.ts';
import { countryName } from './places/countries.ts';
import { distanceKm } from './places/distance-km.ts';
import { findCities } from './places/gazetteer.ts';
import type { PlaceRun } from './places/place-run.ts';
import { readLocationText, readPlaceParts } from './places/read-location-text.ts';
import { fieldScope, headerScope } from './places/remote-scope.ts';
import { isNamed, isNarrower, type Scope } from './places/scope.ts';
import { textScope } from './places/text-scope.ts';
import { lastWordCity, titleCity, titleCountry } from './places/title-places.ts';
import {
  findBracketPlaces,
  findHeaderPlaces,
  findWorkplacePlaces,
  type TextPlaces,
} from './places/workplace-places.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Found, Source } from './source.ts';
import { wordsWorkplace } from './workplace/words-workplace.ts';

interface Tagged {
  place: Place;
  receipt: Receipt;
}

const MAX_LOCATIONS = 60;
/** A title's town this near to the tag's city is the same place said more exactly. */
const NEAR_KM = 50;

/**
 * Where the work (or the office) is. In order: the source's structured addresses, its place texts, a short post's header line,
 * what the description says. A description that names the workplace beats the tag ("Location: San Carlos, CA" on a posting tagged
 * "Bay Area"); the tag is then a conflict. A remote role without a place is where one may live. A region that is no country
 * ("Europe") is no place. Null where nothing is said.
 *
 *     parsePlaces(source) // [{ city: 'Seattle', region: 'WA', country: 'US', lat: 47.61, lng: -122.33 }]
 */
export function parsePlaces(source: Source): Found<Place[]> | null {
  const said = findWorkplacePlaces(source.text, source.companyPlaces);
  const main = mainPlaces(source, said);
  const { additional } = said;
  if (main === null || additional === null || !main.value.some((place) => place.city !== null)) return main;
  const others = additional.places.filter((place) => !main.value.some((one) => samePlace(one, place)));
  if (others.length === 0) return main;
  const receipt = textReceipt(source.text, additional.start, additional.end);
  return { ...main, value: [...main.value, ...others], more: [...(main.more ?? []), receipt] };
}

function mainPlaces(source: Source, said: TextPlaces): Found<Place[]> | null {
  const near = source.companyPlaces;
  const tagged = fromFields(source);
  if (tagged.length === 0) {
    const header = findHeaderPlaces(source.text, source.title, near);
    const first = header[0];
    if (first !== undefined) return fromHeader(header, source, said);
  }
  const { labelled, stated, bands } = said;
  const hasCity = tagged.some(({ place }) => place.city !== null);
  if (
    labelled !== null &&
    !repeats(labelled.places, tagged) &&
    (hasCity || sameCountry(labelled.places, tagged))
  )
    return replaced(labelled, tagged, source, hasCity);
  if (stated !== null && !repeats(stated.places, tagged)) {
    if (!hasCity)
      return sameCountry(stated.places, tagged) ? replaced(stated, tagged, source, false) : found(tagged, []);
    if (stated.firm && (stated.sure || widens(stated.places, tagged) || !mentionsAny(source.text, tagged)))
      return replaced(stated, tagged, source, true);
  }
  if (bands !== null && !repeats(bands.places, tagged)) {
    const listed = tagged.some(({ place }) => bands.places.some((other) => samePlace(place, other)));
    if (listed) {
      const receipt = textReceipt(source.text, bands.start, bands.end);
      const others = bands.places.filter((place) => !tagged.some((one) => samePlace(one.place, place)));
      return found([...tagged, ...others.map((place) => ({ place, receipt }))], []);
    }
  }
  if (tagged.length === 0) {
    const bracketed = findBracketPlaces(source.text, near);
    if (bracketed.length > 0) return fromHeader(bracketed, source, said);
  }
  const titled = fromTitle(tagged, source);
  if (titled !== null) return titled;
  if (tagged.length > 0)
    return hasCity
      ? found(tagged, [])
      : (widerScope(tagged, source) ?? narrowerScope(tagged, source) ?? found(tagged, []));
  return fromScope(source);
}

/**
 * A city that the title names at its end: where the field names none, only its country or state, or a larger city near by
 * ("Founding Partner, El Segundo" tagged "Los Angeles").
 */
function fromTitle(tagged: readonly Tagged[], { title, raw, companyPlaces }: Source): Found<Place[]> | null {
  if (tagged.length > 1 || raw.locations.some((one) => wordsWorkplace(one)?.workplace === 'remote'))
    return null;
  const tag = tagged[0]?.place;
  const country = tag?.country;
  const place =
    titleCity(title, companyPlaces) ??
    (tag?.city === null && country != null ? lastWordCity(title, [country]) : null);
  if (place === null || wordsWorkplace(title)?.workplace === 'remote') return null;
  const receipt: Receipt = {
    field: 'places',
    origin: 'title',
    source: null,
    quote: title,
    start: null,
    end: null,
  };
  if (tag === undefined) return raw.remote === true ? null : found([{ place, receipt }], []);
  if (tag.city === null) return refines(place, tag) ? found([{ place, receipt }], []) : null;
  if (tag.lat === null || tag.lng === null || place.lat === null || place.lng === null) return null;
  const from = { lat: tag.lat, lng: tag.lng };
  const to = { lat: place.lat, lng: place.lng };
  if (samePlace(tag, place) || distanceKm(from, to) > NEAR_KM) return null;
  return found(
    [{ place, receipt }],
    tagged.map(({ place: other, receipt: of }) => ({
      field: 'places',
      value: placeName(other),
      receipt: of,
    })),
  );
}

/** "Australia; Canada; …; United States" with "open to remote based in the US" in the text: the US. */
function narrowerScope(tagged: readonly Tagged[], source: Source): Found<Place[]> | null {
  if (tagged.length < 3) return null;
  const scope = textScope(source.text, source.companyPlaces);
  if (scope === null || scope.hasCity || scope.places.length === 0 || scope.places.length >= tagged.length)
    return null;
  if (!scope.places.every((place) => tagged.some((one) => one.place.country === place.country))) return null;
  const receipt = textReceipt(source.text, scope.start, scope.end);
  return found(
    scope.places.map((place) => ({ place, receipt })),
    [],
  );
}

function fromFields({ raw, companyPlaces, language }: Source): Tagged[] {
  const tagged: Tagged[] = [];
  const add = (places: readonly Place[], source: string, quote: string) => {
    const receipt: Receipt = { field: 'places', origin: raw.origin, source, quote, start: null, end: null };
    for (const place of places)
      if (!tagged.some((one) => samePlace(one.place, place))) tagged.push({ place, receipt });
  };
  const remoteOnly =
    raw.locations.length > 0 && raw.locations.every((one) => saysOnlyRemote(one, companyPlaces));
  for (const given of raw.places.slice(0, MAX_LOCATIONS)) {
    // Beside "Remote" the address is the company's: what holds for the role is its country.
    const parts =
      remoteOnly && given.locality !== null
        ? { locality: null, region: null, country: given.country }
        : given;
    const words = [parts.locality, parts.region, parts.country].filter(
      (part) => part !== null && part.trim() !== '',
    );
    add(
      readPlaceParts([parts.locality, parts.region, parts.country], companyPlaces).places,
      'places',
      words.join(', '),
    );
  }
  for (const location of raw.locations.slice(0, MAX_LOCATIONS)) {
    const reading = readLocationText(location, companyPlaces);
    const places =
      reading.places.length > 0 || reading.worldwide || reading.macro.length > 0
        ? reading.places
        : bareTown(location, language);
    const states = places.filter((place) => place.city === null && place.region !== null);
    // "Remote - CO, FL, GA, …": a list of states says the country.
    const list =
      states.length > 3 && states.length === places.length
        ? [{ city: null, region: null, country: states[0]?.country ?? null, lat: null, lng: null }]
        : places;
    add(withoutOffered(list, location), 'locations', location);
  }
  return tagged.filter(
    ({ place }) => !tagged.some((other) => refines(other.place, place) && raw.places.length > 0),
  );
}

/** "London or remote within the UK": beside a city the country of the remote offer is no place. */
function withoutOffered(places: readonly Place[], location: string): readonly Place[] {
  if (/[;|]/.test(location) || !places.some((place) => place.city !== null)) return places;
  if (wordsWorkplace(location)?.workplace !== 'remote') return places;
  return places.filter((place) => place.city !== null || place.region !== null);
}

function saysOnlyRemote(location: string, near: readonly Place[]): boolean {
  return (
    wordsWorkplace(location)?.workplace === 'remote' && readLocationText(location, near).places.length === 0
  );
}

/** Languages that are written in one country's postings far more than in any other's. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  fi: 'FI',
  fr: 'FR',
  hu: 'HU',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nb: 'NO',
  nl: 'NL',
  no: 'NO',
  pl: 'PL',
  ro: 'RO',
  sv: 'SE',
  tr: 'TR',
};
const NO_TOWN =
  /zentrale|außendienst|verschieden|standort|filiale|weit$|hauptsitz|büro|niederlassung|region|raum|ganz|mehrere|überall|kontor|hela|flera|centrala|biuro|zdaln|cał|tutt|sede|varie|divers|plusieurs|partout|siège|magasin|agence|lager|werk|home|office|worldwide|global/i;

/**
 * A field that is nothing but the name of a town: an ordinary word ("Reading", "Nice", "Golden") or a town too small for the
 * gazetteer, whose country is then the one whose language the posting is written in.
 */
function bareTown(location: string, language: string | null): Place[] {
  const name = location.trim();
  if (!/^\p{Lu}[\p{L}'’ -]{2,30}$/u.test(name) || wordsWorkplace(location) !== null) return [];
  const country = COUNTRY_OF_LANGUAGE[language ?? ''];
  const cities = findCities(name);
  const city = cities.find((one) => one.country === country) ?? cities[0];
  if (city !== undefined && (city.population >= 30 || city.country === country))
    return [{ city: city.name, region: city.region, country: city.country, lat: city.lat, lng: city.lng }];
  const isName = /^\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{Ll}'’]+){0,2}$/u.test(name) && !NO_TOWN.test(name);
  return country === undefined || !isName
    ? []
    : [{ city: name, region: null, country, lat: null, lng: null }];
}

/** A city of the same country says more than the country alone. */
function refines(fine: Place, coarse: Place): boolean {
  return (
    coarse.city === null &&
    fine.city !== null &&
    fine.country === coarse.country &&
    (coarse.region === null || coarse.region === fine.region)
  );
}

function samePlace(a: Place, b: Place): boolean {
  return a.city === b.city && a.region === b.region && a.country === b.country;
}

function repeats(places: readonly Place[], tagged: readonly Tagged[]): boolean {
  return places.every((place) => place.city === null || tagged.some((one) => samePlace(one.place, place)));
}

/** Cities in the countries that the tag names; any city where it names none. */
function sameCountry(places: readonly Place[], tagged: readonly Tagged[]): boolean {
  return (
    tagged.length === 0 || places.some((place) => tagged.some((one) => one.place.country === place.country))
  );
}

/** The text names every tagged city and more. */
function widens(places: readonly Place[], tagged: readonly Tagged[]): boolean {
  const cities = tagged.filter(({ place }) => place.city !== null);
  return (
    places.length > cities.length &&
    cities.every(({ place }) => places.some((other) => samePlace(other, place)))
  );
}

function mentionsAny(text: string, tagged: readonly Tagged[]): boolean {
  return tagged.some(({ place, receipt }) => {
    const name = place.city;
    const country = place.country === null ? null : countryName(place.country);
    return (
      name !== null &&
      (text.includes(name) ||
        (country !== null && place.country !== 'US' && text.includes(country)) ||
        receipt.quote.split(/[,;|/()-]/).some((part) => part.trim().length > 2 && text.includes(part.trim())))
    );
  });
}

function replaced(
  run: PlaceRun,
  tagged: readonly Tagged[],
  source: Source,
  isConflict: boolean,
): Found<Place[]> {
  const receipt = textReceipt(source.text, run.start, run.end);
  const cities = run.places.filter((place) => place.city !== null);
  const kept = tagged.filter(
    ({ place, receipt: from }) =>
      isRemoteCountry(place, from) && !run.places.some((other) => samePlace(other, place)),
  );
  const all: Tagged[] = [
    ...(cities.length > 0 ? cities : run.places).map((place) => ({ place, receipt })),
    ...kept,
  ];
  const conflicts: Conflict[] = isConflict
    ? tagged
        .filter(({ place }) => !all.some((one) => samePlace(one.place, place)))
        .map(({ place, receipt: from }) => ({ field: 'places', value: placeName(place), receipt: from }))
    : [];
  return found(all, conflicts);
}

/** "Remote, USA" stays a place beside the office that the text names. */
function isRemoteCountry(place: Place, receipt: Receipt): boolean {
  return place.city === null && wordsWorkplace(receipt.quote)?.workplace === 'remote';
}

function fromHeader(runs: readonly PlaceRun[], source: Source, { stated }: TextPlaces): Found<Place[]> {
  const tagged: Tagged[] = [];
  for (const run of runs) {
    const receipt: Receipt =
      run.start < 0
        ? { field: 'places', origin: 'title', source: null, quote: source.title, start: null, end: null }
        : {
            field: 'places',
            origin: 'text',
            source: null,
            quote: source.text.slice(run.start, run.end),
            start: run.start,
            end: run.end,
          };
    for (const place of run.places)
      if (!tagged.some((one) => samePlace(one.place, place))) tagged.push({ place, receipt });
  }
  const cities = tagged.filter(({ place }) => place.city !== null);
  if (cities.length === 0) {
    if (stated !== null) return replaced(stated, [], source, false);
  }
  return found(
    tagged.filter(
      ({ place, receipt }) =>
        cities.length === 0 || place.city !== null || !isOfferedBesides(place, receipt, cities),
    ),
    [],
  );
}

/** "NYC or Remote (US)": beside a city, the country of the remote offer is no place. */
function isOfferedBesides(place: Place, receipt: Receipt, cities: readonly Tagged[]): boolean {
  if (/remote\S*\s?\(/i.test(receipt.quote)) return true;
  // "NYC, Northern Virginia": a part of a state is an office like a city.
  if (place.region !== null && wordsWorkplace(receipt.quote)?.workplace !== 'remote') return false;
  return (
    cities.some((one) => one.place.country === place.country) ||
    (wordsWorkplace(receipt.quote)?.workplace === 'remote' &&
      !cities.some((one) => one.receipt.quote === receipt.quote))
  );
}

/** "Remote - Ireland" with "based in Ireland or the UK" in the text: both countries. */
function widerScope(tagged: readonly Tagged[], source: Source): Found<Place[]> | null {
  if (!source.raw.locations.some((one) => wordsWorkplace(one)?.workplace === 'remote')) return null;
  const scope = textScope(source.text, source.companyPlaces);
  if (scope === null || scope.places.length <= tagged.length) return null;
  if (!tagged.every(({ place }) => scope.places.some((other) => other.country === place.country)))
    return null;
  const receipt = textReceipt(source.text, scope.start, scope.end);
  return found(
    scope.places.map((place) => ({ place, receipt })),
    [],
  );
}

/** A remote role without a place: the countries in which one may live. */
function fromScope(source: Source): Found<Place[]> | null {
  const { text, title, companyPlaces, raw } = source;
  const isRemote =
    raw.locations.some((one) => wordsWorkplace(one)?.workplace === 'remote') ||
    wordsWorkplace(title)?.workplace === 'remote' ||
    raw.locations.length === 0;
  if (!isRemote) return null;
  if (raw.locations.some((one) => saysWhere(one, source))) return narrowedScope(source);
  const scope: Scope | null =
    headerScope(text, title, companyPlaces) ??
    outsideText(titleScope(title, companyPlaces)) ??
    textScope(text, companyPlaces);
  if (scope === null || scope.places.length === 0) return fromTitleCountry(title);
  const receipt: Receipt =
    scope.start < 0
      ? { field: 'places', origin: 'title', source: null, quote: title, start: null, end: null }
      : textReceipt(text, scope.start, scope.end);
  return found(
    scope.places.map((place) => ({ place, receipt })),
    [],
  );
}

/** "Home based - Americas" with "can be located in the United States, Brazil, Chile" in the text: these countries. */
function narrowedScope({ text, raw, companyPlaces }: Source): Found<Place[]> | null {
  const scope = textScope(text, companyPlaces);
  const regions = raw.locations.flatMap((one) => fieldScope(one, companyPlaces, true)?.codes ?? []);
  if (scope === null || scope.hasCity || scope.places.length === 0 || !isNarrower(scope, regions))
    return null;
  const receipt = textReceipt(text, scope.start, scope.end);
  return found(
    scope.places.map((place) => ({ place, receipt })),
    [],
  );
}

/** "Creative Strategist Philippines", of a role without any place. */
function fromTitleCountry(title: string): Found<Place[]> | null {
  const country = titleCountry(title);
  if (country === null) return null;
  const receipt: Receipt = {
    field: 'places',
    origin: 'title',
    source: null,
    quote: title,
    start: null,
    end: null,
  };
  return found([{ place: { city: null, region: null, country, lat: null, lng: null }, receipt }], []);
}

/** What the title bounds remote work to; "AI", "ML" and "QA" in it are no countries. */
function titleScope(title: string, near: readonly Place[]): Scope | null {
  const scope = fieldScope(title, near, false);
  const words = title.replace(/remote/gi, '');
  return scope?.places.every((place) => isNamed(place, words)) === true ? scope : null;
}

/** A scope of the title: its offsets are not into the text. */
function outsideText(scope: Scope | null): Scope | null {
  return scope && { ...scope, start: -1, end: -1 };
}

/** The place text itself names a region ("Remote - EMEA", "Worldwide", "multiple locations"). */
function saysWhere(location: string, { companyPlaces }: Source): boolean {
  return fieldScope(location, companyPlaces, true) !== null || /multiple|various|several/i.test(location);
}

function textReceipt(text: string, from: number, to: number): Receipt {
  const { start, end } = sentenceAt(text, from, to);
  return { field: 'places', origin: 'text', source: null, quote: text.slice(start, end), start, end };
}

function found(tagged: readonly Tagged[], conflicts: Conflict[]): Found<Place[]> {
  const receipts = [...new Map(tagged.map(({ receipt }) => [receipt.quote, receipt])).values()];
  const [
    receipt = {
      field: 'places',
      origin: 'text',
      source: null,
      quote: '',
      start: 0,
      end: 0,
    } satisfies Receipt,
    ...more
  ] = receipts;
  return {
    value: tagged.map(({ place }) => place),
    receipt,
    ...(more.length > 0 ? { more } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}
