import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/http/charset.ts';
import { jsonAfter, parseJson, parseLooseJson } from '#scrapers/kit/json.ts';
import { hasShared, sharedLines } from '../../helpers/shared-lines.ts';

test.each([
  ['an exact big integer', '{"id":9007199254740993}', { id: '9007199254740993' }],
  ['a safe integer', '{"id":4100001}', { id: 4100001 }],
  ['a big float', '[1.5e300]', [1.5e300]],
  ['a byte-order mark', '\ufeff{"jobs":[]}', { jobs: [] }],
])('%s', (_, text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test('prototype keys do no harm', () => {
  const value = parseJson('{"__proto__":{"isAdmin":true},"a":{"__proto__":1}}') as Record<string, unknown>;
  expect(value.isAdmin).toBeUndefined();
  expect(Object.keys(value)).toEqual(['a']);
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
});

describe('state in a script', () => {
  test.each([
    ['after an assignment', 'window.x = {"a":[1,{"b":"}"}]};rest', '{"a":[1,{"b":"}"}]}'],
    ['a string with an escaped quote', 'window.x={"a":"\\"}"}', '{"a":"\\"}"}'],
    ['an array', 'window.x = [1,[2]];', '[1,[2]]'],
    ['that never closes', 'window.x = {"a":1', null],
    ['that is absent', 'var y = {}', null],
  ])('%s', (_, script, wanted) => {
    expect(jsonAfter(script, 'window.x')).toBe(wanted);
  });
});

const cases = sharedLines<{ id: string; expect: string; b64: string | null; gen?: string }>(
  'security/parse/json.jsonl',
);

describe.skipIf(!hasShared('security/README.md'))('the JSON vectors', () => {
  test.each(cases.filter(({ b64 }) => b64 !== null).map((one) => [one.id, one] as const))('%s', (_, one) => {
    const bytes = Buffer.from(one.b64 ?? '', 'base64');
    const read = () => parseJson(decodeText(bytes, 'application/json'));
    if (one.expect === 'reject') expect(read).toThrow();
    else if (one.expect !== 'either') expect(read()).toBeDefined();
  });

  test('absurd nesting is refused', () => {
    expect(() => parseJson('['.repeat(100_000))).toThrow();
  });
});

test.each([
  ['{"a":1}', { a: 1 }],
  ["[{ id: '1', x: undefined, }]", [{ id: '1', x: null }]],
  [
    "{title: 'Chef \\u002D \\u0027nuit\\u0027', klass: {'job-id': true,},}",
    { title: "Chef - 'nuit'", klass: { 'job-id': true } },
  ],
])('parseLooseJson(%j)', (text, wanted) => {
  expect(parseLooseJson(text)).toEqual(wanted);
});
