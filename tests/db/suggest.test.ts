/** What the search box proposes, from real rows. */
import { beforeAll, expect, test } from 'vitest';
import { transaction } from '#lib/db/client.ts';
import { parseSearch } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { suggest } from '#lib/search/suggest.ts';
import { GET } from '../../app/suggest/route.ts';
import { insertPostings } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-24T12:00:00Z');
const berlin = { city: 'Berlin', region: null, country: 'DE' };

beforeAll(async () => {
  await transaction((tx) =>
    insertPostings(tx, [
      { title: 'Bridge Engineer', company: 'Bright Span', places: [berlin], technologies: ['Blender'] },
      { title: 'bridge engineer', company: 'Bright Span', places: [berlin], technologies: ['Blender'] },
      { title: 'Bricklayer', company: 'Mortar' },
      { title: 'Bridge Painter', company: 'Brine', state: 'closed' },
    ]),
  );
});

test('what open roles have, counted; what is closed is not proposed', async () => {
  expect(await suggest('br', { now })).toMatchObject([
    { kind: 'title', label: 'Bridge Engineer', count: 2 },
    { kind: 'title', label: 'Bricklayer', count: 1 },
    { kind: 'company', label: 'Bright Span', value: 'bright-span', count: 2 },
  ]);
  expect(await suggest('ble', { now })).toMatchObject([{ kind: 'tech', value: 'Blender', count: 2 }]);
  expect(await suggest('germ', { now, only: 'place' })).toMatchObject([
    { label: 'Germany', value: 'germany', count: 2 },
  ]);
  expect(await suggest('ber', { now, only: 'place' })).toMatchObject([{ value: 'berlin-de', count: 2 }]);
});

test('what is proposed finds as many roles as it says', async () => {
  for (const typed of ['br', 'ble', 'ber', 'germ', 'mor']) {
    for (const { kind, value, count } of await suggest(typed, { now })) {
      const name = kind === 'title' ? 'q' : kind;
      const { query, problems } = parseSearch(new URLSearchParams({ [name]: value }));
      const answer = await searchPostings(query, { now });
      expect([typed, value, answer.total, problems, answer.unknown]).toEqual([typed, value, count, [], []]);
    }
  }
});

test('the route answers in JSON that nobody keeps, whatever is asked', async () => {
  const ask = async (search: string) => {
    const response = await GET(new Request(`http://site.example/suggest${search}`));
    expect(response.headers.get('cache-control')).toBe('no-store');
    return (await response.json()).suggestions;
  };
  expect(await ask('?q=bri')).toHaveLength(3);
  expect(await ask('?q=ber&kind=place')).toHaveLength(1);
  expect(await ask('?q=bri&kind=wizard')).toHaveLength(3);
  for (const search of ['', '?q=', '?q=%00', `?q=${'x'.repeat(5000)}`, '?q=%22bri'])
    expect(await ask(search)).toEqual([]);
});
