import { afterEach, describe, expect, test } from 'vitest';
import { type Derivation, DerivePool } from '#lib/ingest/derive-pool.ts';
import { rawOf } from '../../helpers/fake-scrape.ts';

const odd = new URL('../../helpers/odd-derive-thread.ts', import.meta.url);
const items = (...titles: string[]) =>
  titles.map((title, n) => ({ raw: rawOf(String(n), { title }), companyName: 'X', companyPlaces: [] }));
const told = (derivations: Derivation[]) =>
  derivations.map((one) => (one.ok ? one.head.title : one.message.replace(/\d+ ms/, 'n ms')));

let pool: DerivePool;
afterEach(() => pool.close());

test('the real thread normalises, in order', async () => {
  pool = new DerivePool();
  const [first, second] = await pool.derive(items('Senior Engineer', 'Designer'));
  expect(first?.ok && first.head).toMatchObject({
    title: 'Senior Engineer',
    seniority: 'senior',
    function: 'engineering',
  });
  expect(first?.ok && JSON.parse(first.bodyJson)).toMatchObject({ raw: { sourceId: '0' }, conflicts: [] });
  expect(second?.ok && second.head.function).toBe('design');
});

describe('a posting that', () => {
  test.each([
    ['hangs', 'hang', 'normalising took longer than n ms'],
    ['ends the thread', 'die', 'normalising ended its thread'],
  ])(
    '%s costs itself only, and the next batch is served',
    async (_what, title, message) => {
      pool = new DerivePool({ file: odd, batchDeadlineMs: 2_000, deadlineMs: 2_000 });
      const both = await Promise.all([pool.derive(items('a', title, 'b')), pool.derive(items('c'))]);
      expect(both.map(told)).toEqual([['a', message, 'b'], ['c']]);
    },
    30_000,
  );
});

test('a thread that does not come up fails what waits, not the process', async () => {
  pool = new DerivePool({ file: new URL('./not-here.ts', import.meta.url) });
  expect(told(await pool.derive(items('a')))[0]).toMatch(/ended its thread/);
});
