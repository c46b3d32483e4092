import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CompanyTile } from '#components/company/company-tile.tsx';
import { companyTile } from '#lib/views/company-tile.ts';

const of = (logo: string | null) => companyTile({ name: 'Farne Works', slug: 'farne-works', logo });

test('a logo in a box of its size, from our own origin, not read out', () => {
  const html = renderToStaticMarkup(<CompanyTile tile={of('ab12')} />);
  expect(html).toMatch(/^<img /);
  for (const part of [
    'src="/logos/ab12.webp"',
    'alt=""',
    'width="40"',
    'height="40"',
    'loading="lazy"',
    'decoding="async"',
  ])
    expect(html).toContain(part);
  const head = renderToStaticMarkup(<CompanyTile tile={of('ab12')} size="large" eager />);
  expect(head).toContain('width="64" height="64" loading="eager"');
});

test('initials where there is none', () => {
  expect(renderToStaticMarkup(<CompanyTile tile={of(null)} />)).toMatch(
    /^<span aria-hidden="true".*>FW<\/span>$/,
  );
});
