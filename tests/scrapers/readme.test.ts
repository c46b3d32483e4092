import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { systemName } from '#lib/views/source-line.ts';
import { scrapers } from '#scrapers/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../scrapers');
const table = fs
  .readFileSync(path.join(folder, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const file = /^`([a-z0-9-]+)\.ts`$/.exec(cells[2] ?? '')?.[1];
    return file ? [{ ats: file, name: cells[1] }] : [];
  });

test('the table of the README names every scraper, and no other', () => {
  const lines = (rows: { ats: string; name: string | undefined }[]) =>
    rows.map(({ ats, name }) => `${ats} ${name}`).sort();
  expect(lines(table)).toEqual(lines([...scrapers]));
});

test('every scraper lives in a file of its name', () => {
  for (const { ats } of scrapers) expect(fs.existsSync(path.join(folder, `${ats}.ts`)), ats).toBe(true);
});

test('every address a scraper names is one it recognises', async () => {
  const { detectFromUrl } = await import('#scrapers/detect.ts');
  for (const scraper of scrapers.filter((one) => one.urls.length > 0)) {
    expect(detectFromUrl(scraper.boardUrl('acme')), scraper.ats).toMatchObject({
      ats: scraper.ats,
      token: 'acme',
    });
  }
});

test('the site calls every system by its name', () => {
  for (const { ats, name } of scrapers.filter((scraper) => !/^(?:html|schema-org)$/.test(scraper.ats)))
    expect(name.toLowerCase(), ats).toContain(systemName(ats).toLowerCase());
});
