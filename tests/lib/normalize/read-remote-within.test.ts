import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlaces } from '#lib/normalize/parse-places.ts';
import { readRemoteWithin } from '#lib/normalize/read-remote-within.ts';
import type { RawPostingInput } from '#lib/posting.ts';
import { makeSource } from './make-source.ts';

function read(description: string, raw: Partial<RawPostingInput> = {}): string | null {
  const source = makeSource(description, raw);
  return readRemoteWithin(source, 'remote', parsePlaces(source)?.value ?? [])?.value.join(',') ?? null;
}

describe('the text', () => {
  test.each([
    ['This role is remote within Poland.', 'PL'],
    ['This role is remote within the US, with a preference for those near an airport.', 'US'],
    ['Remote (US or Canada)', 'US,CA'],
    ['100% remote role for US-based engineers', 'US'],
    ['REMOTE. You can work from anywhere in North or South America.', 'US,CA,XL'],
    ['100% remoto desde cualquier lugar de España', 'ES'],
    ['Télétravail 100 % depuis la France', 'FR'],
    ['Remote in Europe or the US', 'US,EU'],
    ['Applicants must be based in the United States.', 'US'],
    ['You must reside in the EU.', 'EU'],
    ['We welcome applicants from anywhere in the US.', 'US'],
    ['This role will be remote, and based in Ireland or the UK.', 'IE,GB'],
    ['This role is open to candidates based in North America and Europe.', 'US,CA,EU'],
    ['Open to residents of Latin America', 'XL'],
    ['Only US-based candidates, please.', 'US'],
    ['Remote APAC', 'XA'],
    ['If remote, you must live in AZ, CA, IN, DE or TX.', 'US'],
    ['We currently do not hire in the following states: AK, AR, DE.', 'US'],
    ['Remote innerhalb von Deutschland', 'DE'],
    ['Télétravail en France', 'FR'],
    ['Trabajo remoto desde España', 'ES'],
    ['Vaga remota para todo o Brasil', 'BR'],
    ['Volledig remote vanuit Nederland', 'NL'],
    ['Remote, located in Austin, Denver or Seattle', 'US'],
    ['We are seeking a qualified assessor based in the Philippines.', 'PH'],
    ['Location: Remote (except California)', 'US'],
    ['Remote (excluding CA, NY and WA)', 'US'],
    ['DACH: you live in Germany, Austria or Switzerland. Remote (DACH)', 'DE,AT,CH'],
  ])('%s', (text, codes) => {
    expect(read(text)).toBe(codes);
  });
});

describe('no limit', () => {
  test.each([
    'Fully remote.',
    'Remote (EU time zone)',
    'Remote, preferably in Europe',
    'Remote (US-based preferred)',
    'We are a remote team across Europe.',
    'Work remotely within Europe for up to 4 weeks a year.',
    'For candidates located in California, the base pay is $100,000.',
    'Remote from anywhere in the world',
    'Must be authorized to work in the U.S.',
    'We are hiring a partner manager for customers based in Germany.',
    'Thought leadership within the MSP market',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('fields', () => {
  test.each<[raw: Partial<RawPostingInput>, codes: string | null]>([
    [{ locations: ['Remote - US'] }, 'US'],
    [{ locations: ['United States'] }, 'US'],
    [{ locations: ['Germany', 'Spain'] }, 'DE,ES'],
    [{ locations: ['Remote - EMEA'] }, 'EU'],
    [{ locations: ['Remote - AMER'] }, 'US,CA,XL'],
    [{ locations: ['Utah'] }, 'US'],
    [{ locations: ['Remote - Singapore'] }, 'SG'],
    [{ locations: ['Cardiff, London or Remote (UK)'] }, 'GB'],
    [{ locations: ['London, UK or remote within the UK'] }, 'GB'],
    [{ locations: ['Madrid / Remote Spain'] }, 'ES'],
    [{ locations: ['Toronto, Canada (remote in Canada ok)'] }, 'CA'],
    [{ locations: ['San Francisco Bay Area or Remote'] }, null],
    [{ locations: ['Austin, TX'] }, null],
    [{ locations: ['Remote'] }, null],
    [{ locations: ['Worldwide - Remote'] }, null],
    [{ title: 'Designer | Remote | LATAM Only' }, 'XL'],
    [{ title: 'ML Ops Engineer (Remote)' }, null],
    [{ applicantLocations: ['Canada', 'USA'] }, 'CA,US'],
  ])('%j', (raw, codes) => {
    expect(read('', raw)).toBe(codes);
  });
  test('the text widens the tag', () => {
    expect(read('This role is based in Ireland or the UK.', { locations: ['Remote - Ireland'] })).toBe(
      'IE,GB',
    );
    expect(
      read('Solo para candidatos que residan en países de América Latina.', { locations: ['Bolivia'] }),
    ).toBe('XL');
  });
  test('a stray country does not beat the tag', () => {
    expect(read('Based in Spain, we love tapas. Remote within Spain.', { locations: ['Remote - US'] })).toBe(
      'US',
    );
  });
  test('a city with words that mean the whole country', () => {
    expect(read('Trabajo remoto a nivel nacional', { locations: ['Lima, Perú'] })).toBe('PE');
  });
});

describe('bugs', () => {
  test.each<[text: string, raw: Partial<RawPostingInput>, codes: string | null]>([
    ['Location: Remote or Hybrid - Germany', { locations: ['Munich'] }, 'DE'],
    ['', { locations: ['Boston, MA; Austin, TX; USA - Fully Remote, North America, US'] }, 'US'],
    ['Remote based in the US', { locations: ['Canada', 'France', 'United States'] }, 'US'],
    ['', { title: 'Creative Strategist Philippines' }, 'PH'],
    ['Our books are used in schools nationwide.', { locations: ['Boston, MA'] }, null],
    ['Remote (EU ±3h)', {}, null],
    ['The role covers a diversity of work within the DACH region.', {}, null],
    ['The ideal candidate will be well-versed in U.S. payroll law.', {}, null],
    ['Candidates should be located in Austin or the Rio Grande Valley.', {}, 'US'],
  ])('%s %j', (text, raw, codes) => {
    expect(read(text, raw)).toBe(codes);
  });
});

describe('ways of saying it', () => {
  test.each([
    ['Candidates must reside in one of the following states: California, New York, Texas.', 'US'],
    ['Remote deutschlandweit', 'DE'],
    ['Remote aus der DACH-Region', 'DE,AT,CH'],
    ['Poste en full remote depuis la France', 'FR'],
    ['Je woont in Nederland.', 'NL'],
    ['You live in Sweden and can work remotely.', 'SE'],
    ['Eligible locations: United States', 'US'],
    ['Location: United States (Remote)', 'US'],
    ['Applicants outside of the US will not be considered.', 'US'],
    ['At this time, we are only hiring in the US.', 'US'],
    ['We are able to hire in Canada and the US.', 'CA,US'],
    ['We welcome candidates from all over the US.', 'US'],
    ['This is a US-based, remote role.', 'US'],
    ['Must be physically present in the US.', 'US'],
    ['Remote (Pan India)', 'IN'],
    ['This job is US-based.', 'US'],
    ['You will need to be UK based.', 'GB'],
    ['UK-based (remote)', 'GB'],
    ['Based in the EU', 'EU'],
    ['We can hire in the US, Canada and the UK.', 'US,CA,GB'],
    ['We are looking for people based in Europe.', 'EU'],
    ['You must be a resident of the United States.', 'US'],
    ['Residencia en España', 'ES'],
    ['Para residentes no Brasil', 'BR'],
    ['Mieszkasz w Polsce', 'PL'],
  ])('%s', (text, codes) => {
    expect(read(text)).toBe(codes);
  });
  test.each([
    'Location: Berlin (remote possible)',
    'You drive our hiring efforts across Southeast Asia.',
    'We ship to customers outside of the US.',
    'Benefits for US employees include a pension.',
    'Travel within the US up to 20%.',
    'Based in Spain, we love tapas.',
    'Acme is US-based.',
    'We are a team of 20 across the US and Europe.',
    'Ideally based in the US',
  ])('no limit: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('header lines', () => {
  test.each([
    ['Acme | Engineer | REMOTE (US) | Full-time', 'US'],
    ['Acme | Engineer | Remote in Europe or eastern US | Full-time', 'US,EU'],
    ['Acme | Engineer | USA/Canada: REMOTE | Full-time', 'US,CA'],
    ['Acme | Engineer | Remote (AMER, LATAM & EMEA) | Full-time', 'US,CA,XL,EU'],
    ['Acme | Engineer | London | REMOTE (DE/UK/CH/ES) | Full-time', 'DE,GB,CH,ES'],
    ['Acme | Engineer | Poland | Remote | Full-time', 'PL'],
    ['Acme | Engineer | Various locations (US, Israel, Sofia, Remote) | Full-time', null],
    ['Acme | Engineer | Remote, Zurich, Switzerland | Full-time', null],
    ['Acme | Engineer | Remote or Hybrid (NYC/London) | Full-time', null],
    ['Acme | Engineer | SF, Athens, or US REMOTE | Full-time', 'US'],
    ['Acme | Engineer | US Remote (OH-based preferred) | Full-time', 'US'],
    ['Acme | Engineer | REMOTE, Chicago (US Only) | Full-time', 'US'],
    ['Acme | Engineer | Remote US/Global | Full-time', null],
    ['Acme | Engineer | Remote (US time zones) | Full-time', null],
  ])('%s', (text, codes) => {
    expect(read(text)).toBe(codes);
  });
});

test('only for remote roles', () => {
  const source = makeSource('Remote within Poland');
  expect(readRemoteWithin(source, 'hybrid', [])).toBeNull();
  expect(readRemoteWithin(source, null, [])).toBeNull();
});

test('never throws; codes only; every receipt is verbatim', () => {
  const pieces = [
    'Remote ',
    'within ',
    'the ',
    'US',
    'Europe',
    ', ',
    ' or ',
    '(',
    ')',
    'must be based in ',
    'candidates ',
    'in ',
    'Poland',
    '. ',
    '\n',
    ' | ',
    'CA, NY, TX ',
    'only',
    '-based ',
    'preferred',
  ];
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), (description, locations) => {
      const source = makeSource(description, { locations });
      const found = readRemoteWithin(source, 'remote', []);
      if (found === null) return;
      expect(found.value.length).toBeGreaterThan(0);
      for (const code of found.value) expect(code).toMatch(/^[A-Z]{2}$/);
      expect(new Set(found.value).size).toBe(found.value.length);
      const { origin, quote, start, end } = found.receipt;
      expect(quote).not.toBe('');
      if (origin === 'text') expect(source.text.slice(start ?? 0, end ?? 0)).toBe(quote);
    }),
  );
});
