import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTitle } from '#lib/normalize/clean-title.ts';

test.each([
  ['  Senior   Engineer\n', 'Senior Engineer'],
  ['Engineer, R&amp;D', 'Engineer, R&D'],
  ['Engineer, R&amp;amp;D', 'Engineer, R&D'],
  ['Entwickler (m/w/d)', 'Entwickler (m/w/d)'],
  ['<b>Designer</b>', 'Designer'],
  ['Engineer <script>alert(1)</script>', 'Engineer alert(1)'],
  ['C++ & C# < 5', 'C++ & C# < 5'],
  ['Eng\u202eineer\u200b', 'Engineer'],
  ['Ingeniero, PerÃº', 'Ingeniero, Perú'],
  ['WrocÅ‚aw, PoznaÅ\u0084, KÄ™ty, Äänekoski, på Å’s', 'Wrocław, Poznań, Kęty, Äänekoski, på Å’s'],
  ['Youâ€™ll, Youâ\u0080\u0099ll, Â£30k, MÃ¼nchen ð\u009f\u009a\u0080', 'You’ll, You’ll, £30k, München 🚀'],
  ['Âge, SÃO PAULO, âge, «MANHÃ»', 'Âge, SÃO PAULO, âge, «MANHÃ»'],
  ['Data\u00a0Scientist', 'Data Scientist'],
  ['Caf\u00e9 Manager &#8211; Paris', 'Café Manager – Paris'],
])('%j', (title, clean) => {
  expect(cleanTitle(title)).toBe(clean);
});

test('an endless title is cut at a word', () => {
  const title = cleanTitle('Senior engineer '.repeat(7000));
  expect(title.length).toBeLessThanOrEqual(301);
  expect(title).toMatch(/(?:Senior|engineer)…$/);
});

test('never throws, never blanks at the ends, stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const clean = cleanTitle(title);
      expect(clean.trim()).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});
