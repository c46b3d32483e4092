import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import type { Fetcher } from '#lib/http/types.ts';
import { expectedText } from '#scrapers/fixture.ts';
import { scrapers } from '#scrapers/registry.ts';
import { runScraper } from '#scrapers/run.ts';
import type { BoardRef } from '#scrapers/types.ts';

const root = path.resolve(import.meta.dirname, 'fixtures/scrapers');
const fixtures = fs
  .readdirSync(root)
  .flatMap((ats) =>
    fs.readdirSync(path.join(root, ats)).map((name) => ({ ats, name, dir: path.join(root, ats, name) })),
  );

/** Every address that was asked for, redirects included. */
function listening(fetcher: Fetcher, asked: Set<string>): Fetcher {
  return {
    ...fetcher,
    async fetch(request, signal) {
      asked.add(request.url);
      const fetched = await fetcher.fetch(request, signal);
      for (const url of [fetched.url, ...fetched.redirects]) asked.add(url);
      return fetched;
    },
  };
}

test.each(fixtures)('$ats: replay of $name finds what is expected', async ({ dir }) => {
  const board = JSON.parse(fs.readFileSync(path.join(dir, 'board.json'), 'utf8')) as BoardRef;
  const fetcher = createFetcher({ transport: { replay: dir } });
  const asked = new Set<string>();
  const result = await runScraper(board, { fetcher: listening(fetcher, asked) });
  await fetcher.close();
  await expect(expectedText(result)).toMatchFileSnapshot(path.join(dir, 'expected.json'));
  expect(fetcher.stats().unmatched, 'requests that the recording does not hold').toBe(0);
  const recorded = fs
    .readFileSync(path.join(dir, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { url: string });
  expect(recorded.map((exchange) => exchange.url).filter((url) => !asked.has(url))).toEqual([]);
});

test('every scraper has a fixture', () => {
  const covered = new Set(fixtures.map((fixture) => fixture.ats));
  expect(scrapers.map((scraper) => scraper.ats).filter((ats) => !covered.has(ats))).toEqual([]);
});
