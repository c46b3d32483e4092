import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absoluteUrl,
  descriptionAsHtml,
  joinParts,
  plainText,
  unescapeHtml,
  withoutTracking,
} from '#scrapers/kit/html.ts';

test('one layer of escaping comes off', () => {
  expect(unescapeHtml('&lt;p&gt;A &amp;amp; B&amp;nbsp;&#39;x&#x27;&lt;/p&gt;')).toBe(
    "<p>A &amp; B&nbsp;'x'</p>",
  );
  expect(unescapeHtml('&unknown; &#0; &#1114112;')).toBe('&unknown;  ');
});

test.each([
  ['HTML', '<p>One</p>', '<p>One</p>'],
  ['escaped once', '&lt;p&gt;One &amp;amp; two&lt;/p&gt;', '<p>One &amp; two</p>'],
  ['escaped twice', '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;', '<p>One</p>'],
  ['plain text', 'One\ntwo\n\nThree < four', '<p>One<br>two</p>\n<p>Three &lt; four</p>'],
  ['text with entities', 'R&amp;D &#8211; yes', '<p>R&amp;D – yes</p>'],
  ['a comparison, not a tag', '<p>less than &lt;5 pages</p>', '<p>less than &lt;5 pages</p>'],
])('a description served as %s', (_, given, wanted) => {
  expect(descriptionAsHtml(given)).toBe(wanted);
});

test('titles', () => {
  expect(plainText('R&amp;D <b>Lead</b>\n (all genders)')).toBe('R&D Lead (all genders)');
  expect(plainText('A &eacute; B')).toBe('A é B');
});

test('addresses', () => {
  expect(absoluteUrl('../x?y=1#z', 'https://a.example/b/c/')).toBe('https://a.example/b/x?y=1');
  for (const bad of ['javascript:alert(1)', 'mailto:a@b.example', 'https://u:p@a.example/', '', null]) {
    expect(absoluteUrl(bad, 'https://a.example/')).toBe(null);
  }
  expect(withoutTracking('https://a.example/j?id=7&utm_source=x&gh_src=y')).toBe('https://a.example/j?id=7');
});

test.each([
  [[{ heading: 'Duties & more', html: '<p>A</p>' }], '<h3>Duties &amp; more</h3>\n<p>A</p>'],
  [[{ html: '<p>A</p>' }, { heading: ' ', html: '<p>B</p>' }], '<p>A</p>\n<p>B</p>'],
  [
    [
      { heading: 'Empty', html: null },
      { heading: 'Blank', html: ' ' },
    ],
    null,
  ],
  [[], null],
])('joinParts(%j) is %j', (parts, wanted) => {
  expect(joinParts(parts)).toBe(wanted);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      plainText(text);
      descriptionAsHtml(text);
      unescapeHtml(text);
    }),
  );
}, 30_000);
