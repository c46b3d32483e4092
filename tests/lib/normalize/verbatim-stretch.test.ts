import { expect, test } from 'vitest';
import { verbatimStretch } from '#lib/normalize/verbatim-stretch.ts';

test.each<[source: string, quote: string, stretch: string | null]>([
  ['Pay: $10 an hour', '$10 an hour', '$10 an hour'],
  ['Hybrid, 2 days&#x2F;wk', '2 days/wk', '2 days&#x2F;wk'],
  ['<p>You need <b>5+</b>&nbsp;years</p>', '5+ years', '5+</b>&nbsp;years'],
  ['a calm place.You lead', 'place. You', 'place.You'],
  ['Vergütung &uuml;ber Tarif', 'über Tarif', '&uuml;ber Tarif'],
  ['Engineer 😀 𝔸 in Berlin', '𝔸  in', '𝔸 in'],
  ['SÃ¡bado, 3 â\u0080\u0093 5 years', 'Sábado, 3 – 5', 'SÃ¡bado, 3 â\u0080\u0093 5'],
  ['nothing of it', 'something', null],
  ['', '—', null],
])('%s: %s', (source, quote, stretch) => {
  expect(verbatimStretch(source, quote)).toBe(stretch);
});
