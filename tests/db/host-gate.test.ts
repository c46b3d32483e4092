/** What all workers keep to together: one request at a time for each host, its wishes, and the breaker. */
import { afterEach, describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { createSharedHostGate, type SharedHostGate } from '#lib/db/host-gate.ts';
import { recordHostFailure } from '#lib/db/host-records.ts';
import { createRobotsStore } from '#lib/db/robots-store.ts';
import { BreakerOpen, Throttled } from '#lib/errors.ts';

const gates: SharedHostGate[] = [];
/** A gate of its own is what another worker has. */
function newGate(): SharedHostGate {
  const gate = createSharedHostGate(process.env.DATABASE_URL ?? '');
  gates.push(gate);
  return gate;
}
afterEach(async () => {
  await Promise.all(gates.splice(0).map((gate) => gate.close()));
});

const hostRow = async (host: string) =>
  (
    await pool.query('SELECT failures, blocked_until > now() AS blocked FROM http_host WHERE host = $1', [
      host,
    ])
  ).rows[0];

describe('two workers on one host', () => {
  test('never ask at the same time, and keep the gap', async () => {
    const both = [newGate(), newGate()];
    const GAP = 20;
    const spans: { start: number; end: number }[] = [];
    await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        both[n % 2]?.run('one.example', GAP, async () => {
          const start = performance.now();
          await new Promise((resolve) => setImmediate(resolve));
          spans.push({ start, end: performance.now() });
        }),
      ),
    );
    expect(spans).toHaveLength(16);
    spans.sort((a, b) => a.start - b.start);
    for (const [n, span] of spans.entries()) {
      const before = spans[n - 1];
      // A timer may fire a millisecond early.
      if (before) expect(span.start - before.end).toBeGreaterThanOrEqual(GAP - 1.5);
    }
  });

  test('do not wait for each other on different hosts', async () => {
    const [first, second] = [newGate(), newGate()];
    const held = Promise.withResolvers<void>();
    const slow = first.run('slow.example', 0, () => held.promise);
    await second.run('other.example', 0, async () => {});
    held.resolve();
    await slow;
  });

  test('a worker that is gone blocks nobody', async () => {
    const [first, second] = [newGate(), newGate()];
    const started = Promise.withResolvers<void>();
    const never = first.run('left.example', 0, async () => {
      started.resolve();
      await new Promise(() => {});
    });
    never.catch(() => {});
    await started.promise;
    await first.close();
    await second.run('left.example', 0, async () => {});
  });

  test('a request that throws gives the host free', async () => {
    const gate = newGate();
    await expect(gate.run('odd.example', 0, () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    await gate.run('odd.example', 0, async () => {});
    await newGate().run('odd.example', 0, async () => {});
  });

  test('a lost connection is made anew', async () => {
    const gate = newGate();
    await gate.run('again.example', 0, async () => {});
    await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'host gate'`,
    );
    await expect
      .poll(() => gate.run('again.example', 0, async () => 'asked').catch((error: Error) => error.message))
      .toBe('asked');
  });
});

test('a host that asked for a long rest is not asked; a short one is waited for', async () => {
  const gate = newGate();
  await gate.rest?.('tired.example', Date.now() + 3_600_000);
  await expect(newGate().run('tired.example', 0, async () => {})).rejects.toThrow(Throttled);
  const until = Date.now() + 60;
  await gate.rest?.('brief.example', until);
  expect(await gate.run('brief.example', 0, async () => Date.now())).toBeGreaterThanOrEqual(until - 2);
});

describe('the breaker', () => {
  const host = () => `${Math.random().toString(36).slice(2)}.example`;
  const fail = async (name: string, times: number) => {
    for (let n = 0; n < times; n++) await recordHostFailure(pool, name);
  };
  const halfOpen = (name: string) =>
    pool.query(`UPDATE http_host SET blocked_until = now() - interval '1 second' WHERE host = $1`, [name]);

  test('opens after three failed runs and says until when', async () => {
    const name = host();
    const gate = newGate();
    await fail(name, 2);
    await gate.run(name, 0, () => Promise.reject(new Error('still down'))).catch(() => {});
    await fail(name, 1);
    const error = await gate.run(name, 0, async () => {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BreakerOpen);
    expect((error as BreakerOpen).retryAfterMs).toBeGreaterThan(29 * 60_000);
  });

  test('an answer in between starts the count anew, and so do ten quiet minutes', async () => {
    const name = host();
    await fail(name, 2);
    await newGate().run(name, 0, async () => ({ status: 200 }));
    await fail(name, 2);
    expect(await hostRow(name)).toMatchObject({ failures: 2 });
    await pool.query(`UPDATE http_host SET updated_at = now() - interval '11 minutes' WHERE host = $1`, [
      name,
    ]);
    await fail(name, 1);
    expect(await hostRow(name)).toMatchObject({ failures: 1, blocked: null });
  });

  test('lets one request through afterwards: a good answer closes it, a bad one opens it again', async () => {
    const name = host();
    await fail(name, 3);
    await halfOpen(name);
    await newGate().run(name, 0, async () => ({ status: 503 }));
    expect(await hostRow(name)).toMatchObject({ blocked: true });
    await halfOpen(name);
    await newGate().run(name, 0, async () => ({ status: 404 }));
    expect(await hostRow(name)).toEqual({ failures: 0, blocked: null });
  });
});

test('robots.txt is shared, odd bytes included', async () => {
  const store = createRobotsStore(pool);
  expect(await store.get('https://r.example')).toBeNull();
  const fetchedAt = new Date('2026-01-01T00:00:00Z');
  await store.put('https://r.example', { body: 'User-agent: *\u0000\ud800', status: 200, fetchedAt });
  expect(await store.get('https://r.example')).toEqual({
    body: 'User-agent: *\ufffd',
    status: 200,
    fetchedAt,
  });
  await store.put('https://r.example', { body: null, status: 503, fetchedAt });
  expect(await store.get('https://r.example')).toEqual({ body: null, status: 503, fetchedAt });
});
