/** What words find, in which order, and what an empty answer explains. */
import { beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '#lib/db/client.ts';
import { parseSearch } from '#lib/search/query.ts';
import { searchPostings } from '#lib/search/search-postings.ts';
import { insertPostings } from '../helpers/insert-postings.ts';

const now = new Date('2026-11-24T12:00:00Z');

beforeAll(async () => {
  await transaction((tx) =>
    insertPostings(tx, [
      { title: 'Director, Machine Learning', company: 'Metro', html: '<p>Lead the vision teams.</p>' },
      {
        title: 'Data Analyst',
        company: 'Metro',
        html: '<p>Helps the machine learning group. A manager reads it.</p>',
        language: 'en',
      },
      {
        title: 'Engineering Manager',
        company: 'Borealis',
        html: '<p>Computer vision, and vision for computers.</p>',
        language: 'en',
      },
      {
        title: 'Entwickler Plattform',
        company: 'Feldspar',
        html: '<p>Wir suchen Entwicklerinnen für Datenbanken.</p>',
        language: 'de',
      },
      {
        title: 'Chef de produit',
        company: 'Nacelle',
        html: '<p>Vous développez des équipes à Orléans.</p>',
        language: 'fr',
        workplace: 'remote',
      },
      {
        title: 'Rust Engineer',
        company: 'Borealis',
        technologies: ['Rust', 'C++'],
        workplace: 'onsite',
        visa: 'no',
      },
      { title: 'Machine Learning Engineer', company: 'Quiet', state: 'closed' },
    ]),
  );
});

async function titles(search: string) {
  const { query } = parseSearch(new URLSearchParams(search));
  const answer = await searchPostings(query, { now });
  return answer.postings.map(({ title }) => title);
}

describe('words', () => {
  test.each([
    ['q=machine learning', ['Director, Machine Learning', 'Data Analyst']],
    ['q=director machine learning', ['Director, Machine Learning']],
    ['q="computer vision"', ['Engineering Manager']],
    ['q="vision computer"', []],
    ['q=vision -manager', ['Director, Machine Learning']],
    ['q=engineers', ['Rust Engineer', 'Engineering Manager']],
    ['q=borealis rust', ['Rust Engineer']],
    ['q=datenbank', ['Entwickler Plattform']],
    ['q=équipe', ['Chef de produit']],
    ['q=orleans', ['Chef de produit']],
  ])('%s', async (search, expected) => {
    expect((await titles(search)).sort()).toEqual([...expected].sort());
  });

  test('the title weighs more than the text', async () => {
    expect((await titles('q=machine learning'))[0]).toBe('Director, Machine Learning');
  });

  test('only stop words narrow nothing', async () => {
    expect(await titles('q=the of and')).toHaveLength(6);
  });

  test.each(["q=' OR 1=1 --", 'q=a:* & !b | <-> (', 'q=\\', 'q=%27%22%00%EF%BF%BF', 'q=!!!', 'q=C%2B%2B'])(
    '%s is only words',
    async (search) => {
      await expect(titles(search)).resolves.toBeInstanceOf(Array);
    },
  );
});

describe('nothing found', () => {
  test('says what each filter alone keeps out', async () => {
    const { query } = parseSearch(new URLSearchParams('q=rust&workplace=remote&visa=no'));
    const answer = await searchPostings(query, { now });
    expect(answer.total).toBe(0);
    expect(answer.heldBack).toEqual({ workplace: 1, visa: 0 });
    expect(answer.withoutText).toBe(0);
  });

  test('says what the words keep out', async () => {
    const { query } = parseSearch(new URLSearchParams('q=astronaut&workplace=remote'));
    const answer = await searchPostings(query, { now });
    expect([answer.total, answer.withoutText, answer.heldBack]).toEqual([0, 1, { workplace: 0 }]);
  });
});
