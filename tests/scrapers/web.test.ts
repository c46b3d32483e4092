/** The recorded web: what the scrapers bring is held against the oracle beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scrapers } from '#scrapers/registry.ts';
import { hasShared, shared, sharedLines } from '../helpers/shared-lines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const implemented = new Set(scrapers.map((scraper) => scraper.ats));

interface Score {
  tally: Record<string, { right: number; of: number } | undefined>;
  unexpected: number;
}

describe.skipIf(!hasShared('web/index.jsonl'))('the recorded boards', () => {
  const web = shared('web');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'scrape-'));
  let score: Score;

  beforeAll(() => {
    const keep = (file: string) =>
      sharedLines<{ ats: string; title?: string }>(`web/${file}`)
        // A row without a title is set aside: there is nothing to show.
        .filter(({ ats, title }) => implemented.has(ats) && title !== '')
        .map((line) => JSON.stringify(line))
        .join('\n');
    for (const file of ['boards.jsonl', 'expected.jsonl']) fs.writeFileSync(path.join(dir, file), keep(file));
    const out = fs.openSync(path.join(dir, 'scraped.jsonl'), 'w');
    const options = ['--replay', web, '--boards', path.join(dir, 'boards.jsonl'), '--json'];
    const run = spawnSync(process.execPath, ['scrapers/cli.ts', ...options], {
      cwd: root,
      stdio: ['ignore', out, 'inherit'],
    });
    fs.closeSync(out);
    expect(run.status, 'incomplete recordings make it 1, a bad command 2').toBe(1);
    const scorer = path.join(web, 'score.mjs');
    score = JSON.parse(
      execFileSync(process.execPath, [scorer, path.join(dir, 'scraped.jsonl'), dir, '--json'], {
        encoding: 'utf8',
      }),
    ) as Score;
  }, 120_000);
  afterAll(() => fs.rmSync(dir, { recursive: true }));

  const rate = (kind: string) => {
    const tally = score.tally[kind];
    return tally ? tally.right / tally.of : 1;
  };

  test('every board is read', () => expect(rate('board')).toBe(1));
  test('every posting is found, and no other', () => {
    expect(rate('missing')).toBe(1);
    expect(score.unexpected).toBe(0);
  });
  test.each(['title', 'url', 'pay', 'postedAt'])('%s is right everywhere', (kind) =>
    expect(rate(kind)).toBe(1),
  );
  test('pay is invented nowhere', () => expect(score.tally.payInvented?.of ?? 0).toBe(0));
  test('places are right in 99.5 %', () => expect(rate('locations')).toBeGreaterThanOrEqual(0.995));
  test('descriptions are whole in 99 %', () => expect(rate('description')).toBeGreaterThanOrEqual(0.99));
});
