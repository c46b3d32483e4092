import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorsIn, defineAnchors, defineFinder, findAll, findWithin } from '#lib/normalize/anchors.ts';
import { patternOpenings } from '#lib/normalize/pattern-openings.ts';
import { TRIGGER } from '#lib/normalize/workplace/workplace-rules.ts';
import { makeSource } from './make-source.ts';

describe('patternOpenings', () => {
  test.each<[RegExp, string[] | null]>([
    [/\b(?:on-?site|hybrid)\b/, ['<on-sit', '<onsite', '<hybrid']],
    [/in[- ]person/, ['in-per', 'in per']],
    [/(?<![a-z])(?<label>pay|salary):/, ['<pay:', '<salary']],
    [/(?<![\p{L}\d])pay|(?<!\p{L})salary|\b\$|(?<!to )pays/u, ['<pay', '<salary', '$', 'pays']],
    [/(?:new )?\boffice/, ['new of', '<office']],
    [
      /days?\s(?:a|per) week/,
      ['days a', 'days p', 'days\na', 'days\np', 'day a ', 'day pe', 'day\na ', 'day\npe'],
    ],
    [/e+x/, ['e']],
    [/(?:ab){2}c/, ['ab']],
    [/ab.cd/, ['ab']],
    [/a[x-z]b/, ['axb', 'ayb', 'azb']],
    [/a[\w-]b/, ['a']],
    [/3[5-7-]/, ['35', '36', '37', '3-']],
    [/a[a-z]b/, ['a']],
    [/ab(?:[a-j]|[k-n])c/, ['ab']],
    [/\u00e9t\u00e9/, ['été']],
    [/\d%/, ['0%', '1%', '2%', '3%', '4%', '5%', '6%', '7%', '8%', '9%']],
    [/\p{L}+ office/u, null],
    [/x*/, null],
    [/[^a]b/, null],
  ])('%s', (pattern, openings) => {
    const found = patternOpenings(pattern)?.map(({ text, atWord }) => (atWord ? `<${text}` : text));
    expect(found?.sort() ?? null).toEqual(openings?.sort() ?? null);
  });
});

const words = fc.constantFrom(
  'On-site',
  'remote',
  'home office',
  'HQ',
  '3 days per week',
  'büro',
  'Büro',
  'K',
  '📍',
  '\n',
  'ib',
  ' ',
  'x',
  'xremote',
  '2HQ',
);
const text = fc.array(words, { minLength: 150, maxLength: 250 }).map((parts) => parts.join(' '));

test.each([
  TRIGGER,
  /\bremote|home ?office/giu,
  /büro|hq\b/giu,
  /(?:remote )?hq/gi,
  /\s\p{L}/gu,
  /(?<!\p{L})hq|\bx/giu,
])('finds what matchAll finds: %#', (pattern) => {
  const finder = defineFinder(pattern);
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  fc.assert(
    fc.property(text, (sample) => {
      const found = (matches: Iterable<RegExpExecArray>) =>
        [...matches].map((match) => [match.index, match[0]]);
      expect(found(findAll(sample, finder))).toEqual(found(sample.matchAll(global)));
    }),
  );
});

test('finds in a line what matchAll finds there, told only how its matches begin', () => {
  const finder = defineFinder(/\bremote\b[a-z ]{0,12}?(?:x|\p{L}{2})\n?/gu, /\bremote/u);
  fc.assert(
    fc.property(text, (sample) => {
      let start = 0;
      for (const line of sample.split('\n')) {
        const matches = (found: Iterable<RegExpExecArray>) =>
          [...found].map((match) => [match.index, match[0]]);
        expect(matches(findWithin(sample, start, start + line.length, finder))).toEqual(
          matches(line.matchAll(/\bremote\b[a-z ]{0,12}?(?:x|\p{L}{2})\n?/gu)),
        );
        start += line.length + 1;
      }
    }),
  );
});

test('stems stand anywhere, or where a word begins or ends', () => {
  const anywhere = defineAnchors('gc b_c');
  const opening = defineAnchors('<gc');
  const whole = defineAnchors('<gc>');
  const source = makeSource('gc xgc GCs b c gc');
  expect(anchorsIn(makeSource('1gc _gc ägc'), opening)).toEqual([1, 5]);
  expect(anchorsIn(source, anywhere)).toEqual([0, 4, 7, 11, 15]);
  expect(anchorsIn(source, opening)).toEqual([0, 7, 15]);
  expect(anchorsIn(source, whole)).toEqual([0, 15]);
  expect(anchorsIn(makeSource(''), whole)).toEqual([]);
});
