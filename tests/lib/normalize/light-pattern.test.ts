import { expect, test } from 'vitest';
import { light } from '#lib/normalize/light-pattern.ts';

test.each([
  [
    /(?<!\p{L})lohn(?!\p{L})/iu,
    ['Lohn: 20 €', 'der Lohn', 'Stundenlohn', 'Löhne', 'lohnt', '時給Lohn', '•Lohn–'],
  ],
  [
    /(?:\p{L}+ ){2}role/iu,
    ['über große role', 'Älter é role', 'Рабочая мобильная role', 'one role', '4 5 role'],
  ],
  [/[^\p{L}]or/iu, [' or', 'éor', '1or', 'or']],
  [/^\P{L}+$/iu, ['123', '–•', 'a1', 'é']],
  [/in (?=\p{Lu})/iu, ['in Berlin', 'in berlin', 'in Århus', 'in 4']],
  [/[\p{L}\p{N}]x/u, ['ax', '5x', '½x', ' x', '、x', '語x', '한x', '｜x', '・x']],
  [/📍 ?(\p{L}+)/u, ['📍 Oslo', '📍', '📍Ålesund']],
])('%s finds the same without the flag u', (pattern, texts) => {
  const plain = light(pattern);
  expect(plain.flags).not.toContain('u');
  expect(texts.map((text) => plain.exec(text)?.[0] ?? null)).toEqual(
    texts.map((text) => pattern.exec(text)?.[0] ?? null),
  );
});

test.each([/\p{Lu}\p{Ll}+/u, /[📍🏢] \p{L}/u, /\p{Extended_Pictographic}\p{L}/iu, /[^\P{L}]x/u, /plain/gi])(
  '%s is left as it is',
  (pattern) => {
    expect(light(pattern)).toBe(pattern);
  },
);
