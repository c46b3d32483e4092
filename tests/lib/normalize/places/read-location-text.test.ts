import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '#lib/normalize/places/fold-name.ts';
import { findCities } from '#lib/normalize/places/gazetteer.ts';
import { readLocationText, readPlaceParts } from '#lib/normalize/places/read-location-text.ts';
import { makePlace } from '../make-source.ts';

function read(text: string, near = [] as ReturnType<typeof makePlace>[]): string {
  return readLocationText(text, near)
    .places.map(({ city, region, country }) =>
      [city, region, country].filter((part) => part !== null).join(' '),
    )
    .join('; ');
}

describe('written down', () => {
  test.each([
    ['Seattle, WA', 'Seattle WA US'],
    ['Seattle, Washington', 'Seattle WA US'],
    ['Seattle, WA, United States', 'Seattle WA US'],
    ['Toronto, ON, CA', 'Toronto ON CA'],
    ['Toronto, Ontario, Canada', 'Toronto ON CA'],
    ['Munich, Bavaria, Germany', 'Munich DE'],
    ['München', 'Munich DE'],
    ['Köln, Deutschland', 'Cologne DE'],
    ['Wien, Österreich', 'Vienna AT'],
    ['Warszawa, Polska', 'Warsaw PL'],
    ['Bangalore, Karnataka, India', 'Bengaluru IN'],
    ['Gurgaon', 'Gurugram IN'],
    ['NYC', 'New York NY US'],
    ['DE-BE-Berlin', 'Berlin DE'],
    ['US-CA-San Francisco', 'San Francisco CA US'],
    ['NL', 'NL'],
    ['LA', 'Los Angeles CA US'],
    ['CA, LA, TX', 'CA US; LA US; TX US'],
    ['Mt. View, CA', 'Mountain View CA US'],
    ['Puget Sound', 'WA US'],
    ['Suisse romande', 'CH'],
    ['Thames Valley', 'GB'],
    ['SF', 'San Francisco CA US'],
    ['San Francisco Bay Area', 'San Francisco CA US'],
    ['Washington, D.C.', 'Washington DC US'],
    ['St. Louis, MO', 'St. Louis MO US'],
    ['Tel Aviv-Yafo, Tel Aviv District, Israel', 'Tel Aviv IL'],
    ['Singapore', 'Singapore SG'],
    ['United States', 'US'],
    ['Deutschland', 'DE'],
    ['Pays-Bas', 'NL'],
    ['Utah', 'UT US'],
    ['England', 'GB'],
    ['Remote - US', 'US'],
    ['US-Remote', 'US'],
    ['Remote (Germany)', 'DE'],
    ['London (Hybrid)', 'London GB'],
    ['Hybrid - Hyderabad', 'Hyderabad IN'],
    ['2 Locations', ''],
    ['Remote', ''],
    ['Europe', ''],
    ['Anywhere', ''],
    ['', ''],
    ['Berlin; Munich', 'Berlin DE; Munich DE'],
    ['London | New York', 'London GB; New York NY US'],
    ['Berlin / Hamburg', 'Berlin DE; Hamburg DE'],
    ['Paris or Lyon', 'Paris FR; Lyon FR'],
    ['Berlin und Köln', 'Berlin DE; Cologne DE'],
    ['Boston, New York, San Francisco', 'Boston MA US; New York NY US; San Francisco CA US'],
    ['Boston, MA, Austin, TX', 'Boston MA US; Austin TX US'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('ambiguous names', () => {
  test.each([
    ['Portland, ME', 'Portland ME US'],
    ['Portland', 'Portland OR US'],
    ['Cambridge, MA', 'Cambridge MA US'],
    ['Cambridge, UK', 'Cambridge GB'],
    ['London, ON', 'London ON CA'],
    ['London, Ontario', 'London ON CA'],
    ['Paris, TX', 'Paris TX US'],
    ['San Jose, Costa Rica', 'San José CR'],
    ['Berlin, DE', 'Berlin DE'],
    ['Dover, DE', 'Dover DE US'],
    ['Bengaluru, IN', 'Bengaluru IN'],
    ['Indianapolis, IN', 'Indianapolis IN US'],
    ['Tbilisi, Georgia', 'Tbilisi GE'],
    ['Atlanta, Georgia', 'Atlanta GA US'],
    ['Georgia, United States', 'GA US'],
    ['New York, United States', 'New York NY US'],
    ['Ontario, Canada', 'ON CA'],
    ['Athens', 'Athens GR'],
    ['Valencia', 'Valencia ES'],
    ['Remote (US/CA)', 'US; CA'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
  test('the company’s places settle what nothing else does', () => {
    expect(read('Cambridge')).toBe('Cambridge GB');
    expect(read('Cambridge', [makePlace('US', 'Boston', 'MA')])).toBe('Cambridge MA US');
    expect(read('Paris', [makePlace('US', 'Austin', 'TX')])).toBe('Paris FR');
  });
});

/** Forms met in real boards. */
describe('seen in the wild', () => {
  test.each([
    ['*HQ - San Francisco, CA', 'San Francisco CA US'],
    ['NYC Office - 307 7th Ave', 'New York NY US'],
    ['155 N San Vicente Blvd, Beverly Hills, CA 90211', 'Beverly Hills CA US'],
    ['US-TX-San Antonio (San Pedro Ave)', 'San Antonio TX US'],
    ['US, MA, Wilmington', 'Wilmington MA US'],
    ['USA - Provo UT', 'Provo UT US'],
    ['ES - Barcelona, Spain', 'Barcelona ES'],
    ['UAE - Dubai', 'Dubai AE'],
    ['Taiwan, Taipei', 'Taipei TW'],
    ['Mexico, Mexico City', 'Mexico City MX'],
    ['Germany (Munich - Hybrid)', 'Munich DE'],
    ['San Francisco-Hybrid', 'San Francisco CA US'],
    ['Bengaluru(Mahadevpura)', 'Bengaluru IN'],
    ['Bay Area (Mountain View, CA)', 'Mountain View CA US'],
    ['Boston (Charlestown), MA', 'Boston MA US'],
    ['Cardiff, London or Remote (UK)', 'Cardiff GB; London GB'],
    ['SF, NY, Berlin', 'San Francisco CA US; New York NY US; Berlin DE'],
    ['Purchase, New York', 'Purchase NY US'],
    ['Long Island, NY', 'Long Island NY US'],
    ['Athina, Αττικη, Greece', 'Athens GR'],
    ['Lima, Lima, PerÃº', 'Lima PE'],
    ['GdaÅ\u0084sk', 'Gdańsk PL'],
    ['Paris 🇫🇷', 'Paris FR'],
    ['Melbourne, Victoria, Australia', 'Melbourne AU'],
    ['Rota, Cádiz, España', 'Rota ES'],
    ['Madrid, Barcelona, Spain', 'Madrid ES; Barcelona ES'],
    ['Anywhere in France, Belgium, Spain', 'FR; BE; ES'],
    ['Köln-Düsseldorf', 'Cologne DE; Düsseldorf DE'],
    ['West Coast USA', 'US'],
    ['Trinidad and Tobago', 'TT'],
    ['10115 Berlin', 'Berlin DE'],
    ['Zürich, CH', 'Zurich CH'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('bugs', () => {
  test.each([
    ['Fully Remote', ''],
    ['Sydney, AU', 'Sydney AU'],
    ['Asia', ''],
    ['Hybrid or Remote (US)', 'US'],
    ['Remote CET / EST', ''],
    ['Youngsville, NC', 'Youngsville NC US'],
    ['Bayan Lepas, Penang, Malaysia', 'Penang MY'],
    ['DC, Washington, United States', 'Washington DC US'],
    ['Cape Town, SA', 'Cape Town ZA'],
    ['Givens Highland Farms', ''],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('names that also mean something else', () => {
  test.each([
    ['South East London', 'London GB'],
    ['Curitiba, PR', 'Curitiba BR'],
    ['Perth, WA', 'Perth AU'],
    ['Genève, GE', 'Geneva CH'],
    ['Bologna, BO', 'Bologna IT'],
    ['Salvador, BA', 'Salvador BR'],
    ['Norfolk', 'Norfolk VA US'],
    ['El Salvador', 'SV'],
    ['Hong Kong SAR', 'Hong Kong HK'],
    ['Lahore, Punjab', 'Lahore PK'],
    ['Berlin, BE, DE', 'Berlin DE'],
    ['Amsterdam, NH, NL', 'Amsterdam NL'],
    ['Madrid, MD, ES', 'Madrid ES'],
    ['Cork, CO, IE', 'Cork IE'],
    ['Halifax, NS, CA', 'Halifax NS CA'],
    ['Wilmington, DE, US', 'Wilmington DE US'],
    ['Milan, MI', 'Milan MI US'],
    ['Essex', 'GB'],
    ['Midlands', 'GB'],
    ['Milano, MI', 'Milan IT'],
    ['London, Kentucky', 'London KY US'],
    ['Manila, NCR', 'Manila PH'],
    ['Delhi, NCR', 'Delhi IN'],
    ['Lyon 3e Arrondissement', 'Lyon FR'],
    ['Silicon Valley', 'CA US'],
    ['Boston/Cambridge', 'Boston MA US; Cambridge MA US'],
    ['London, Cambridge', 'London GB; Cambridge GB'],
    ['Toronto, Waterloo', 'Toronto ON CA; Waterloo ON CA'],
    ['Manchester, Birmingham', 'Manchester GB; Birmingham GB'],
    ['Kansas City', 'Kansas City MO US'],
    ['SF, NYC, LON', 'San Francisco CA US; New York NY US; London GB'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('addresses, states and small towns', () => {
  test.each([
    ['Westminster, MD', 'Westminster MD US'],
    ['Bedford, PA', 'Bedford PA US'],
    ['Paris, Kentucky', 'Paris KY US'],
    ['London, NY', 'London GB; New York NY US'],
    ['Berlin, California, Texas', 'Berlin DE; CA US; TX US'],
    ['Florida, Florida, United States', 'FL US'],
    ['Castellanza, VA, Italy', 'Castellanza IT'],
    ['Northeast Region, Massachusetts, United States', 'MA US'],
    ['USA VA Chantilly', 'Chantilly VA US'],
    ['99 N Main Blvd Suite 306 Beverly Hills, CA 90211', 'Beverly Hills CA US'],
    ['Hauptstr. 12, 10117 Berlin', 'Berlin DE'],
    ['Stora vägen 2c 195 59 Märsta', 'Märsta SE'],
    ['Keizersgracht 1, 1015 CJ Amsterdam', 'Amsterdam NL'],
    ['Cherry Hill Township, NJ', 'Cherry Hill NJ US'],
    ['Blue Lake Eco Lodge, Ethiopia', 'ET'],
    ['Houston Territory, Texas, United States', 'Houston TX US'],
    ['California, New York, Texas', 'CA US; NY US; TX US'],
    ['Limerick, Ireland', 'Limerick IE'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

test('a country beside its continent says it more exactly', () => {
  expect(readLocationText('Miami, North America, US', [])).toMatchObject({ macro: [] });
});

test('regions that are no country, and the whole world, are told apart from places', () => {
  expect(readLocationText('Remote - EMEA', [])).toMatchObject({
    places: [],
    macro: ['EU'],
    worldwide: false,
  });
  expect(readLocationText('Canada/US/Latin America', [])).toMatchObject({ macro: ['XL'] });
  expect(readLocationText('Worldwide - Remote', [])).toMatchObject({
    places: [],
    macro: [],
    worldwide: true,
  });
});

test('parts', () => {
  const { places } = readPlaceParts(['Seattle', 'Washington', 'US'], []);
  expect(places).toEqual([{ city: 'Seattle', region: 'WA', country: 'US', lat: 47.61, lng: -122.33 }]);
  expect(readPlaceParts([null, null, null], []).places).toEqual([]);
});

test('names fold to one key', () => {
  expect(foldName('Île-de-France')).toBe('ile de france');
  expect(foldName('ST. LOUIS')).toBe(foldName('Saint Louis'));
  expect(findCities('MÜNCHEN')[0]?.name).toBe('Munich');
});

test('never throws; what is read has a country; reading a name again gives the same place', () => {
  const pieces = [
    'Berlin',
    'CA',
    'US',
    'Remote',
    ', ',
    ' - ',
    '; ',
    '/',
    ' or ',
    '(',
    ')',
    'New York',
    'Georgia',
    '🇫🇷',
    'é',
    '1',
    'Ã©',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (input) => {
      const { places } = readLocationText(input, []);
      for (const { city, region, country } of places) {
        expect(country).toMatch(/^[A-Z]{2}$/);
        if (region !== null) expect(['US', 'CA']).toContain(country);
        if (city !== null) expect(city).not.toBe('');
      }
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
      expect(readLocationText(input, []).places).toEqual(places);
    }),
  );
});
