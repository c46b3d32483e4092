import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Known, SuggestionList, suggestionKinds } from '#lib/search/suggestion-list.ts';

const known = (kind: Known['kind'], label: string, count: number, value = label): Known => ({
  kind,
  label,
  value,
  count,
});
const list = new SuggestionList([
  known('title', 'Software Engineer', 40),
  known('title', 'Senior Software Engineer', 90),
  known('title', 'Software Engineering Manager', 5),
  known('title', 'Soft Goods Buyer', 1),
  known('title', 'Berufskraftfahrer', 3),
  known('tech', 'PostgreSQL', 30),
  known('tech', 'C++', 12),
  known('tech', 'Go', 20),
  known('place', 'Berlin, Germany', 25, 'berlin-de'),
  known('place', 'New York, NY', 60, 'new-york-ny-us'),
  known('place', 'Germany', 70, 'germany'),
  known('place', 'Zürich, Switzerland', 9, 'zurich-ch'),
  known('company', 'Bergson Labs', 4, 'bergson-labs'),
  known('company', 'Softbrick', 2, 'softbrick'),
  known('title', '機械学習エンジニア', 2),
]);
const found = (text: string) =>
  list.find(text).map(({ label, rest }) => (rest ? `${rest} + ${label}` : label));

describe('proposals', () => {
  test.each([
    [
      'soft',
      [
        'Software Engineer',
        'Software Engineering Manager',
        'Soft Goods Buyer',
        'Senior Software Engineer',
        'Softbrick',
      ],
    ],
    ['software eng', ['Software Engineer', 'Software Engineering Manager', 'Senior Software Engineer']],
    ['engineer ber', ['engineer + Berlin, Germany', 'engineer + Bergson Labs']],
    ['engineer new y', ['engineer + New York, NY']],
    ['ber', ['Berufskraftfahrer', 'Berlin, Germany', 'Bergson Labs']],
    ['germ', ['Germany', 'Berlin, Germany']],
    ['zur', ['Zürich, Switzerland']],
    ['ZÜRICH', ['Zürich, Switzerland']],
    ['c++', ['C++']],
    ['postgresql  go', ['postgresql + Go']],
    ['機械', ['機械学習エンジニア']],
    ['nothing', []],
    ['', []],
    [' ', []],
    ['"soft', []],
    ['-soft', []],
    ['title:soft', []],
    ['engineer -ber', []],
  ])('%s', (text, labels) => expect(found(text)).toEqual(labels));

  test('of one kind, with all that was typed', () => {
    expect(list.find('germ', 'place').map(({ value }) => value)).toEqual(['germany', 'berlin-de']);
    expect(list.find('engineer ber', 'place')).toEqual([]);
  });
});

test('whatever is typed: at most eight, each with its last words begun there', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom('s', 'so', 'software', 'ber', 'new', 'york', 'ge', 'c++', '機'), {
        maxLength: 5,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const proposals = list.find(typed);
      expect(proposals.length).toBeLessThanOrEqual(8);
      const kinds = proposals.map(({ kind }) => suggestionKinds.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      for (const { kind, rest } of proposals) if (kind === 'title') expect(rest).toBe('');
    }),
  );
}, 30_000);

test('made with pauses it is the same list, and others have their turn', async () => {
  const many = Array.from({ length: 2_000 }, (_, index) =>
    known('title', `Role ${index % 700} of ${index}`, index % 90),
  );
  let pauses = 0;
  const made = await SuggestionList.make(many, async () => {
    pauses++;
  });
  const atOnce = new SuggestionList(many);
  for (const text of ['r', 'role', 'role 12', 'of 1', '19'])
    expect(made.find(text)).toEqual(atOnce.find(text));
  expect(pauses).toBe(4);
});
