import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  change,
  empty,
  hasWord,
  hideCompany,
  KEY,
  LIMITS,
  leftOut,
  load,
  markRole,
  merge,
  noteRole,
  parse,
} from '../../public/assets/tracker-store.js';

const now = '2026-11-25T01:00:00.000Z';
const card = {
  href: '/jobs/director-at-acme',
  title: 'Director, Machine Learning',
  company: 'Acme',
  companyHref: '/companies/acme',
};
const manyRoles = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...card,
    href: `/jobs/r-${at}`,
    saved: now,
    applied: '',
    hidden: '',
    note: '',
  }));

/** Storage as browsers have it; `full` refuses every write. */
function makeStorage(full = false) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

test('a mark is written and taken away again; nothing left means nothing stored', () => {
  const storage = makeStorage();
  expect(change(storage, (kept) => markRole(kept, card, 'saved', now))).toBe('');
  expect(load(storage).kept.roles).toEqual([{ ...card, saved: now, applied: '', hidden: '', note: '' }]);
  change(storage, (kept) => markRole(kept, card, 'saved', ''));
  expect(storage.held.has(KEY)).toBe(false);
});

test('a note outlives the mark; an empty note and no mark is nothing', () => {
  let kept = noteRole(markRole(empty(), card, 'saved', now), card.href, 'ask Ada');
  kept = markRole(kept, card, 'saved', '');
  expect(kept.roles[0]?.note).toBe('ask Ada');
  expect(noteRole(kept, card.href, '').roles).toEqual([]);
});

describe('what is left out', () => {
  const applied = markRole(empty(), card, 'applied', now);
  test.each([
    ['nothing kept', empty(), ''],
    ['saved', markRole(empty(), card, 'saved', now), ''],
    ['hidden', markRole(empty(), card, 'hidden', now), 'role'],
    ['its company', hideCompany(empty(), { href: card.companyHref, name: 'Acme' }, now), 'company'],
    ['another company', hideCompany(empty(), { href: '/companies/acme-2', name: 'Acme' }, now), ''],
    ['applied', applied, 'applied'],
    ['applied, but shown', { ...applied, showApplied: true }, ''],
    ['a word of the title', { ...empty(), words: ['machine learning'] }, 'word'],
    ['a word, but saved', { ...markRole(empty(), card, 'saved', now), words: ['director'] }, ''],
  ])('%s', (_, kept, why) => {
    expect(leftOut(kept, card)).toBe(why);
  });
});

test.each([
  ['Internal Tools Engineer', 'intern', false],
  ['Engineering Intern', 'INTERN', true],
  ['Director, Machine Learning', 'machine  learning', true],
  ['C++ Developer', 'c++', true],
  ['C++ Developer', 'c', false],
  ['C# Developer (.NET)', 'c#', true],
  ['Leiter Qualität', 'qualität', true],
  ['高级软件工程师', '软件', true],
  ['Engineer', '  ', false],
  ['Engineer', '---', false],
])('%s has the word %s: %s', (title, word, has) => {
  expect(hasWord(title, word)).toBe(has);
});

describe('reading', () => {
  test.each([
    ['nothing', null, ''],
    ['no JSON', '{"version":1', 'unreadable'],
    ['no object', '"hello"', 'unreadable'],
    ['an array', '[]', 'unreadable'],
    ['no version', '{"roles":[]}', 'unreadable'],
    ['a later version', '{"version":2,"roles":[]}', 'newer'],
    ['too long', `{"version":1,"x":"${'a'.repeat(LIMITS.text)}"}`, 'unreadable'],
  ])('%s', (_, json, problem) => {
    expect(parse(json)).toEqual({ kept: empty(), problem, dropped: 0 });
  });

  test.each([
    ['javascript:alert(1)'],
    ['https://evil.example/jobs/x'],
    ['//evil.example/jobs/x'],
    ['/jobs/../admin'],
    ['/jobs/x?y=1'],
    ['/companies/x'],
    [null],
    [{}],
  ])('an address that is none of ours leaves its role out: %s', (href) => {
    const { kept, dropped } = parse(
      JSON.stringify({ version: 1, roles: [{ ...card, href, saved: now }, null, 7] }),
    );
    expect([kept.roles, dropped]).toEqual([[], 3]);
  });

  test('doubles and entries beyond the limits are left out and counted', () => {
    const roles = [...manyRoles(LIMITS.roles + 5), ...manyRoles(1)];
    const { kept, dropped } = parse(JSON.stringify({ ...empty(), roles, words: ['a', 'A', '', 7] }));
    expect([kept.roles.length, kept.words, dropped]).toEqual([LIMITS.roles, ['a'], 9]);
  });

  test('any JSON at all is read without an error, and what was read reads the same again', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(fc.anything()), (json, list) => {
        parse(json);
        const safe = (value: unknown) => {
          try {
            return JSON.stringify(value) ?? null;
          } catch {
            return null;
          }
        };
        const first = parse(safe({ version: 1, roles: list, companies: list, words: list }));
        expect(parse(JSON.stringify(first.kept)).kept).toEqual(first.kept);
      }),
    );
  });
});

describe('writing', () => {
  test('full storage is said and changes nothing', () => {
    const storage = makeStorage(true);
    expect(change(storage, (kept) => markRole(kept, card, 'saved', now))).toMatch(/did not let/);
    expect(load(storage).kept).toEqual(empty());
  });

  test('a newer version’s text is never overwritten', () => {
    const storage = makeStorage();
    storage.setItem(KEY, '{"version":2}');
    expect(change(storage, (kept) => markRole(kept, card, 'saved', now))).toMatch(/newer version/);
    expect(storage.held.get(KEY)).toBe('{"version":2}');
  });

  test('garbage is replaced by the next thing kept', () => {
    const storage = makeStorage();
    storage.setItem(KEY, 'garbage');
    expect(change(storage, (kept) => markRole(kept, card, 'saved', now))).toBe('');
    expect(load(storage).kept.roles).toHaveLength(1);
  });

  test('beyond the limit it is refused in words; at the limit one can still take away', () => {
    const storage = makeStorage();
    expect(change(storage, (kept) => ({ ...kept, roles: manyRoles(LIMITS.roles) }))).toBe('');
    expect(change(storage, (kept) => markRole(kept, card, 'saved', now))).toMatch(/at most 3,000 roles/);
    expect(change(storage, (kept) => markRole(kept, { ...card, href: '/jobs/r-0' }, 'saved', ''))).toBe('');
    expect(load(storage).kept.roles).toHaveLength(LIMITS.roles - 1);
  });

  test('storage that throws on reading is empty and says so', () => {
    const storage = makeStorage();
    storage.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(load(storage)).toMatchObject({ kept: empty(), problem: 'refused' });
  });
});

test('bringing in adds; where both know a role, what is kept stands', () => {
  const here = noteRole(markRole(empty(), card, 'saved', now), card.href, 'mine');
  const there = {
    ...noteRole(markRole(empty(), card, 'applied', now), card.href, 'theirs'),
    words: ['sales'],
  };
  const both = merge(here, there);
  expect(both.roles).toEqual([{ ...card, saved: now, applied: now, hidden: '', note: 'mine' }]);
  expect(both.words).toEqual(['sales']);
  expect(merge(empty(), both)).toEqual(both);
});
