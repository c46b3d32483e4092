import { describe, expect, test } from 'vitest';
import { Throttled } from '#lib/errors.ts';
import { createHostGate, MAX_WAIT_MS, paceOf } from '#lib/http/pace.ts';

describe('paceOf', () => {
  test.each([
    ['jobs.acme.example', 'jobs.acme.example', 1000],
    ['boards-api.greenhouse.io', 'boards-api.greenhouse.io', 250],
    ['api.ashbyhq.com', 'api.ashbyhq.com', 250],
    ['api.lever.co', 'api.lever.co', 1000],
    ['job-boards.greenhouse.io', 'job-boards.greenhouse.io', 1000], // pages for people: the default
    // tenants of one vendor stand in one queue
    ['acme.recruitee.com', 'recruitee.com', 1000],
    ['other.recruitee.com', 'recruitee.com', 1000],
    ['acme.wd5.myworkdayjobs.com', 'myworkdayjobs.com', 1000],
    ['recruitee.com.evil.example', 'recruitee.com.evil.example', 1000],
  ])('%s waits in the queue %s, %i ms apart', (host, key, gapMs) => {
    expect(paceOf(host)).toEqual({ key, gapMs });
  });
});

describe('createHostGate', () => {
  /** A clock that moves only when somebody waits, and by the work's own time. */
  function setup() {
    let time = 0;
    const waits: number[] = [];
    const gate = createHostGate({
      now: () => time,
      wait: async (ms) => {
        waits.push(ms);
        time += ms;
      },
    });
    return { gate, waits, pass: (ms: number) => (time += ms) };
  }

  test('one at a time for a host, first come first served, a gap after each end', async () => {
    const { gate, waits, pass } = setup();
    const order: string[] = [];
    let running = 0;
    const work = (name: string) => async () => {
      expect(++running).toBe(1);
      await Promise.resolve();
      pass(300);
      order.push(name);
      running--;
      return name;
    };
    const results = await Promise.all(['a', 'b', 'c'].map((name) => gate.run('x.example', 1000, work(name))));
    expect(results).toEqual(['a', 'b', 'c']);
    expect(order).toEqual(['a', 'b', 'c']);
    expect(waits).toEqual([1000, 1000]);
  });

  test('the gap shrinks by the time that passed by itself', async () => {
    const { gate, waits, pass } = setup();
    await gate.run('x.example', 1000, async () => {});
    pass(400);
    await gate.run('x.example', 1000, async () => {});
    pass(5000);
    await gate.run('x.example', 1000, async () => {});
    expect(waits).toEqual([600]);
  });

  test('hosts do not wait for each other', async () => {
    const { gate, waits } = setup();
    let release = () => {};
    const slow = gate.run('slow.example', 1000, () => new Promise<void>((resolve) => (release = resolve)));
    await gate.run('quick.example', 1000, async () => {});
    release();
    await slow;
    expect(waits).toEqual([]);
  });

  test('an error frees the host and leaves its gap', async () => {
    const { gate, waits } = setup();
    await expect(gate.run('x.example', 1000, () => Promise.reject(new Error('down')))).rejects.toThrow(
      'down',
    );
    expect(await gate.run('x.example', 1000, async () => 'up')).toBe('up');
    expect(waits).toEqual([1000]);
  });

  test('a host at rest is waited for if it is short, else reported at once', async () => {
    const { gate, waits, pass } = setup();
    await gate.rest?.('x.example', 5000);
    await gate.run('x.example', 1000, async () => {});
    expect(waits).toEqual([5000]);
    await gate.rest?.('x.example', 3_600_000);
    const refused = gate.run('x.example', 1000, async () => {});
    await expect(refused).rejects.toBeInstanceOf(Throttled);
    await expect(refused).rejects.toMatchObject({ retryAfterMs: 3_600_000 - 5000 });
    pass(3_600_000 - MAX_WAIT_MS);
    await gate.run('x.example', 1000, async () => {});
    expect(waits).toEqual([5000, MAX_WAIT_MS - 5000]);
  });

  test('a rest asked for while the next request waits for its gap holds for that one too', async () => {
    const { gate, waits } = setup();
    const first = gate.run('x.example', 250, async () => {});
    const second = gate.run('x.example', 250, async () => {});
    await first;
    await gate.rest?.('x.example', 1000);
    await second;
    expect(waits.reduce((sum, ms) => sum + ms)).toBe(1000);
  });

  test('thousands of hosts pass', async () => {
    const { gate, pass } = setup();
    for (let index = 0; index < 3000; index++) {
      pass(10);
      await gate.run(`${index}.example`, 1000, async () => {});
    }
  });
});
