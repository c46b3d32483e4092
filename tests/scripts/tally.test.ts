import { expect, test, vi } from 'vitest';
import { Tally } from '../../scripts/lib/tally.mjs';

function printed(tally: Tally): string[] {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  tally.print();
  const lines = print.mock.calls.flat();
  print.mockRestore();
  return lines;
}

const browserTest = (title: string, status: string, annotations: object[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

test('sums the reports, names failures and skips, and ends with the counts', async () => {
  const tally = new Tally();
  tally.addVitest({ passed: 3, failed: ['a.test.ts > b'], skipped: [{ name: 'c', why: 'no ../shared' }] });
  tally.addPlaywright({
    suites: [
      {
        title: 'search.spec.ts',
        specs: [browserTest('finds', 'expected'), browserTest('filters', 'unexpected')],
        suites: [
          {
            title: 'on a phone',
            specs: [
              browserTest('scrolls', 'flaky'),
              browserTest('prints', 'skipped', [{ type: 'skip', description: 'no printer' }]),
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'config\nbroken' }],
  });
  await tally.check('types', async () => {});
  await tally.check('lint', async () => {
    throw new Error('biome failed (1)');
  });
  await tally.guard('build', async () => {});
  expect(printed(tally)).toEqual([
    'skipped: c (no ../shared)',
    'skipped: search.spec.ts > on a phone > prints (no printer)',
    'failed: a.test.ts > b',
    'failed: search.spec.ts > on a phone > scrolls (passed only when run again)',
    'failed: search.spec.ts > filters',
    'failed: outside all browser tests: config',
    'failed: lint: biome failed (1)',
    '5 passed, 5 failed',
  ]);
});
