import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlaces } from '#lib/normalize/parse-places.ts';
import { placeName, placeSlug } from '#lib/normalize/place-name.ts';
import type { Place, RawPostingInput } from '#lib/posting.ts';
import { makePlace, makeSource } from './make-source.ts';

function words(places: Place[]): string {
  return places
    .map(({ city, region, country }) => [city, region, country].filter((part) => part !== null).join(' '))
    .join('; ');
}

function read(description: string, raw: Partial<RawPostingInput> = {}): string {
  return words(parsePlaces(makeSource(description, raw))?.value ?? []);
}

describe('fields', () => {
  test('structured addresses come first, names or codes', () => {
    const places = [{ locality: 'Berlin', region: null, country: 'Germany' }];
    const found = parsePlaces(makeSource('', { places, locations: ['Berlin Office'] }));
    expect(words(found?.value ?? [])).toBe('Berlin DE');
    expect(found?.receipt).toMatchObject({
      origin: 'ats-field',
      source: 'places',
      quote: 'Berlin, Germany',
      start: null,
    });
  });
  test('a place text, quoted as served', () => {
    const found = parsePlaces(makeSource('', { locations: ['Remote - US', 'Toronto, ON'] }));
    expect(words(found?.value ?? [])).toBe('US; Toronto ON CA');
    expect(found?.receipt).toMatchObject({ source: 'locations', quote: 'Remote - US' });
    expect(found?.more).toMatchObject([{ quote: 'Toronto, ON' }]);
  });
  test('an ordinary word alone in the field is the town', () => {
    expect(read('', { locations: ['Reading'] })).toBe('Reading GB');
    expect(read('', { locations: ['Hybrid'] })).toBe('');
  });
  test('beside a city the country of the remote offer is no place', () => {
    expect(read('', { locations: ['London, UK or remote within the UK'] })).toBe('London GB');
    expect(read('', { locations: ['Madrid / Remote Spain'] })).toBe('Madrid ES');
    expect(read('', { locations: ['Remote - Spain'] })).toBe('ES');
  });
  test('a long list of states is the country', () => {
    expect(read('', { locations: ['Remote - CO, FL, GA, MA, MD'] })).toBe('US');
  });
});

describe('the text names the workplace', () => {
  test.each<[text: string, tag: string | null, places: string]>([
    [
      'Role is hybrid on-site in either Seattle, WA or Santa Monica, CA.',
      null,
      'Seattle WA US; Santa Monica CA US',
    ],
    ['Location: San Carlos, CA (you can work from home)', 'San Francisco Bay Area', 'San Carlos CA US'],
    [
      'This role is based in our Berlin office. Additional locations include the Washington D.C., New York City, and Boston metropolitan areas.',
      'Berlin',
      'Berlin DE; Washington DC US; New York NY US; Boston MA US',
    ],
    [
      'Additional Locations: GB - Basildon, GB - Luton',
      'Edinburgh, UK',
      'Edinburgh GB; Basildon GB; Luton GB',
    ],
    ['You can be located in Brazil, Chile or Mexico.', 'Home based - Americas', 'BR; CL; MX'],
    ['Dein Einsatzort: Norfer Str. 6, 41539 Dormagen Dein Start: Juli', 'Köln-Düsseldorf', 'Dormagen DE'],
    [
      'You work from our Singapore or Bengaluru office 3 days a week.',
      'In-Office',
      'Singapore SG; Bengaluru IN',
    ],
    ['Dennoch ist 1 Tag im Büro in München oder Berlin Voraussetzung.', 'Munich', 'Munich DE; Berlin DE'],
    ['We are hybrid, but you must be ok working on-site downtown Manhattan.', 'Shenzhen', 'New York NY US'],
    ['The role is based in our Chapeltown, Sheffield office.', 'S352PY', 'Sheffield GB'],
    [
      'You must live within commuting distance of our LA, NYC, or SF hub.',
      'New York',
      'Los Angeles CA US; New York NY US; San Francisco CA US',
    ],
    ['Remote with occasional visits to the office in Warsaw.', 'Poland', 'Warsaw PL'],
    ['An unserem Standort in Celle suchen wir eine Fachkraft.', 'Hannover, Deutschland', 'Celle DE'],
    ['This role is based in Austin. We are headquartered in Boston.', 'Boston, MA', 'Austin TX US'],
    ['<p>Locations:</p><ul><li>Berlin</li><li>Hamburg</li></ul>', null, 'Berlin DE; Hamburg DE'],
  ])('%s [%s]', (text, tag, places) => {
    expect(read(text, { locations: tag === null ? [] : [tag] })).toBe(places);
  });
  test('the tag that was not taken is a conflict', () => {
    const found = parsePlaces(makeSource('Location: Boston, MA', { locations: ['Austin, TX'] }));
    expect(words(found?.value ?? [])).toBe('Boston MA US');
    expect(found?.receipt).toMatchObject({ origin: 'text', quote: 'Location: Boston, MA' });
    expect(found?.conflicts).toMatchObject([
      { value: 'Austin, TX', receipt: { source: 'locations', quote: 'Austin, TX' } },
    ]);
  });
});

describe('labels and sentences of other languages', () => {
  test.each([
    ['Lokalizacja: Warszawa', 'Warsaw PL'],
    ['Placering: Göteborg', 'Gothenburg SE'],
    ['Arbeidssted: Oslo', 'Oslo NO'],
    ['Sijainti: Helsinki', 'Helsinki FI'],
    ['Místo výkonu práce: Praha', 'Prague CZ'],
    ['勤務地：東京', 'Tokyo JP'],
    ['근무지: 서울', 'Seoul KR'],
    ['Einsatzort ist Hamburg.', 'Hamburg DE'],
    ['Poste basé à Lyon', 'Lyon FR'],
    ['Puesto en Madrid', 'Madrid ES'],
    ['Buscamos para nuestra oficina de Bilbao', 'Bilbao ES'],
    ['Cerchiamo per la nostra sede di Torino', 'Turin IT'],
    ['Voor ons kantoor in Gent zoeken wij een developer.', 'Ghent BE'],
    ['Hybrid - Toronto, 3 days a week', 'Toronto ON CA'],
    ['Location - Austin, Texas', 'Austin TX US'],
    ['Nous sommes basés à Paris.', ''],
    ['Wir sind in Berlin ansässig.', ''],
    ['Vor Ort: Kunden in München betreuen', ''],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('a list of places below a sentence', () => {
  test.each([
    [
      'Clean driving record\nLocated in one of the following areas:\nOrlando, Tampa, FL\nKnoxville, TN',
      'Orlando FL US; Tampa FL US; Knoxville TN US',
    ],
    ['We are hiring in the following cities:\n- Austin, TX\n- Dallas, TX', 'Austin TX US; Dallas TX US'],
    ['Work locations:\nGhent\nLeuven', 'Ghent BE; Leuven BE'],
    ['Standorte: Berlin, Hamburg, München', 'Berlin DE; Hamburg DE; Munich DE'],
    ['Wir suchen dich an einem der folgenden Standorte:\nKöln\nBerlin', 'Cologne DE; Berlin DE'],
    ['Posizione aperta nelle seguenti sedi:\nMilano\nRoma', 'Milan IT; Rome IT'],
    ['Postes ouverts dans les villes suivantes :\nLyon\nNantes', 'Lyon FR; Nantes FR'],
    ['We have offices in the following cities:\nAustin, TX\nDallas, TX', ''],
    ['You will travel to the following locations:\nAustin, TX\nDallas, TX', ''],
    ['Candidates cannot live in the following cities:\nAustin, TX\nDallas, TX', ''],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

describe('places that are not the workplace', () => {
  test.each<[text: string, tag: string | null, places: string]>([
    ['We are headquartered in Paris with offices in London and New York.', 'Berlin', 'Berlin DE'],
    ['We are headquartered in Paris.', null, ''],
    [
      'For candidates located in NYC or SF, the pay range is $128,000 - $176,000.',
      'Boston, MA',
      'Boston MA US',
    ],
    ['Some roles are hired for hybrid work in Toronto and Austin.', 'Remote (US)', 'US'],
    ['Fully remote, with the opportunity to work hybrid from Toronto or Chicago.', 'Remote', ''],
    ['You will travel to Berlin and Paris.', 'London', 'London GB'],
    [
      'Our 250 people from 70 nationalities work across our hubs in Berlin and Tallinn.',
      'Berlin',
      'Berlin DE',
    ],
    ['This role can be on-site in our Berlin office or remote from Israel.', 'Israel', 'IL'],
  ])('%s [%s]', (text, tag, places) => {
    expect(read(text, { locations: tag === null ? [] : [tag] })).toBe(places);
  });
});

describe('posts without a header line', () => {
  test.each([
    ['Founding Engineer at Acme (San Francisco, ONSITE)', 'San Francisco CA US'],
    ['Acme is hiring engineers in Cambridge, MA (ONSITE).', 'Cambridge MA US'],
    ['Acme (London or NYC) | Founding Scientist | Hybrid (some on-site)', 'London GB; New York NY US'],
    ['Acme hires engineers and designers [on-site Berlin] - jobs.example.com', 'Berlin DE'],
    ['We teach data science.\nCleveland OH | Onsite', 'Cleveland OH US'],
    ['Acme moves data. SF / NYC | In-office | Full-time', 'San Francisco CA US; New York NY US'],
    ['We build tools.\nAll the roles are in-office in Emeryville, CA', 'Emeryville CA US'],
    ['Acme | SWE, Data & ML | Remote CET / EST | Contract', ''],
    ['AI Specialist | REMOTE | Contract', ''],
    ['Acme builds.\nWriter - Remote | Tech Lead (CI & Data) - Oslo | SRE - Oslo', 'Oslo NO'],
    ['Acme | Designer | REMOTE (US time zones) | Full-time', ''],
    ['Acme | Engineer | NYC Hybrid 3 days (New York City) | Full-time', 'New York NY US'],
    ['Acme | Engineer | SF, Athens, or US REMOTE | Full-time', 'San Francisco CA US; Athens GR'],
  ])('%s', (text, places) => {
    expect(read(text, { title: text.split('\n')[0] ?? '' })).toBe(places);
  });
});

describe('the title', () => {
  test.each<[title: string, tag: string | null, places: string]>([
    ['Solutions Engineer - Brisbane', 'Australia', 'Brisbane AU'],
    ['Branch Manager Ludhiana', 'Punjab, ', 'Ludhiana IN'],
    ['Founding Partner, El Segundo', 'Los Angeles', 'El Segundo CA US'],
    ['Sales Manager - Lyon', 'Berlin', 'Berlin DE'],
    ['Sales Manager - Boston', 'Remote - US', 'US'],
    ['Creative Strategist Philippines', null, 'PH'],
  ])('%s [%s]', (title, tag, places) => {
    expect(read('We sell boats.', { title, locations: tag === null ? [] : [tag] })).toBe(places);
  });
});

test('a town too small for the gazetteer is in the country of the language', () => {
  const inLanguage = (language: string, location: string) =>
    words(parsePlaces({ ...makeSource('', { locations: [location] }), language })?.value ?? []);
  expect(inLanguage('de', 'Heimertingen')).toBe('Heimertingen DE');
  expect(inLanguage('de', 'Verschiedene Standorte')).toBe('');
  expect(inLanguage('en', 'Heimertingen')).toBe('');
});

test('a heading with a place on each of the lines below', () => {
  const text = '<h3>Available Locations</h3><p>Oslo, Norway</p><p>Austin, US</p><p>About the team</p>';
  expect(read(text, { locations: ['Distributed'] })).toBe('Oslo NO; Austin TX US');
});

test('a line of pay for each of several places', () => {
  const text = '<p>Purchase, New York: $142,000 - $234,000</p><p>Austin, Texas: $123,000 - $203,000</p>';
  expect(read(text, { locations: ['Purchase, New York'] })).toBe('Purchase NY US; Austin TX US');
  expect(read(text, { locations: ['Boston, MA'] })).toBe('Boston MA US');
});

test('beside "Remote" an office’s address is only its country', () => {
  const places = [{ locality: 'Santa Rosa', region: 'California', country: 'United States' }];
  expect(read('', { places, locations: ['Remote'] })).toBe('US');
  expect(read('', { places, locations: ['Remote - Santa Rosa, CA'] })).toBe('Santa Rosa CA US');
});

test('of many countries the one that the text says the role is remote from', () => {
  const locations = ['Australia', 'Canada', 'France', 'Germany', 'United States'];
  expect(read('Work location: we are open to Remote based in the US.', { locations })).toBe('US');
});

describe('header lines of short posts', () => {
  test.each([
    ['Acme | Engineer | Berlin, Germany | ONSITE | Full-time', 'Berlin DE'],
    ['Acme - Engineer - Hybrid (Hamilton/GTA Canada) - C$130K', 'Hamilton ON CA; Toronto ON CA'],
    ['Acme | Engineer | Remote (US) | Full-time', 'US'],
    ['Acme | Engineer | NYC or Remote (US) | Full-time', 'New York NY US'],
    ['Acme | Engineer | Zürich or Remote (Europe) | Full-time', 'Zurich CH'],
    ['Acme | ML Lead | Montreal, QC | Onsite/Hybrid', 'Montreal QC CA'],
    ['Caribou | Toronto | Full Time | Hybrid', 'Toronto ON CA'],
    ['Acme | Engineer | Various locations (US, Israel, Sofia, Remote) | Full-time', 'US; IL; Sofia BG'],
    ['Acme | Engineer | Remote (US time zones) | Full-time', ''],
    ['Acme | Engineer | NYC, Northern Virginia | ONSITE', 'New York NY US; VA US'],
    ['Acme | Engineer | LA | Hybrid', 'Los Angeles CA US'],
    ['Acme - https://acme.example/- London/New York- Full-Time', 'London GB; New York NY US'],
  ])('%s', (text, places) => {
    expect(read(text)).toBe(places);
  });
});

test('a remote role without a place is where one may live', () => {
  expect(read('This is 100% remote within the USA.', { locations: ['Remote'] })).toBe('US');
  expect(read('Remote across Europe.', { locations: ['Remote'] })).toBe('');
});

test('names and addresses', () => {
  expect(placeName(makePlace('US', 'Seattle', 'WA'))).toBe('Seattle, WA');
  expect(placeName(makePlace('DE', 'Munich'))).toBe('Munich, Germany');
  expect(placeName(makePlace('SG', 'Singapore'))).toBe('Singapore');
  expect(placeName({ ...makePlace('US'), region: 'CA' })).toBe('California, US');
  expect(placeName(makePlace('GB'))).toBe('United Kingdom');
  expect(placeSlug(makePlace('US', 'Seattle', 'WA'))).toBe('seattle-wa-us');
  expect(placeSlug(makePlace('DE', 'Munich'))).toBe('munich-de');
  expect(placeSlug(makePlace('BR', 'São Paulo'))).toBe('sao-paulo-br');
  expect(placeSlug({ ...makePlace('US'), region: 'WA' })).toBe('wa-us');
});

test('never throws; every receipt is verbatim; no place twice', () => {
  const pieces = [
    'our ',
    'office in ',
    'Berlin',
    ', ',
    ' or ',
    'London',
    'Location: ',
    'hybrid ',
    'based in ',
    'Remote (US)',
    '\n',
    ' | ',
    '. ',
    'you ',
    'CA',
    '12345 ',
    '📍 ',
    'commuting distance of ',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (description, locations) => {
      const source = makeSource(description, { locations });
      const found = parsePlaces(source);
      if (found === null) return;
      expect(found.value.length).toBeGreaterThan(0);
      expect(new Set(found.value.map((place) => `${place.city}|${place.region}|${place.country}`)).size).toBe(
        found.value.length,
      );
      for (const { origin, quote, start, end } of [found.receipt, ...(found.more ?? [])]) {
        expect(quote).not.toBe('');
        if (origin === 'text') expect(source.text.slice(start ?? 0, end ?? 0)).toBe(quote);
      }
    }),
  );
});

test('bugs: a country that the title alone names is quoted from the title', () => {
  const found = parsePlaces(makeSource('', { title: 'About US #LI-Remote' }));
  expect(found?.value).toMatchObject([{ city: null, country: 'US' }]);
  expect(found?.receipt).toMatchObject({ origin: 'title', quote: 'About US #LI-Remote', start: null });
});
