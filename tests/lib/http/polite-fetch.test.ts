import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { Blocked, BoardGone, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import type { FetcherOptions, Validators } from '#lib/http/types.ts';
import { type FaultServer, type Hit, type Reply, startFaultServer } from '../../helpers/fault-server.ts';
import { loopbackFetcher } from '../../helpers/loopback-fetcher.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

/** A server that answers so, and a fetcher for it. `hits` are those of pages, without robots.txt. */
async function serve(
  answer: Reply | ((hit: Hit, nth: number) => Reply),
  options: Partial<FetcherOptions> = {},
): Promise<
  ReturnType<typeof loopbackFetcher> & { url: string; base: string; pages(): Hit[]; server: FaultServer }
> {
  const server = await startFaultServer((hit, nth) => {
    if (hit.path === '/robots.txt') return { status: 404 };
    return typeof answer === 'function' ? answer(hit, nth) : answer;
  });
  const made = loopbackFetcher([server.port], options);
  open.push(server, made.fetcher);
  const base = `http://a.test:${server.port}`;
  return {
    ...made,
    server,
    base,
    url: `${base}/jobs`,
    pages: () => server.hits.filter((hit) => hit.path !== '/robots.txt'),
  };
}

describe('a good answer', () => {
  test('comes with its hash, its address and what robots.txt said', async () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const headers = {
      'Content-Type': 'text/html',
      'Content-Encoding': 'gzip',
      'Set-Cookie': 'a=b',
      ETag: '"1"',
    };
    const { fetcher, url } = await serve({ body: gzipSync('<p>jobs</p>'), headers }, { now: () => now });
    const fetched = await fetcher.fetch({ url: `${url}#top` });
    expect(fetched).toMatchObject({
      url,
      status: 200,
      headers: { 'content-type': 'text/html', etag: '"1"' },
      bodyHash: createHash('sha256').update('<p>jobs</p>').digest('hex'),
      notModified: false,
      redirects: [],
      fetchedAt: new Date(now),
      robots: { allowed: true, rule: null, status: 404 },
    });
    expect(String(fetched.body)).toBe('<p>jobs</p>');
    expect(fetched.headers).not.toHaveProperty('set-cookie');
  });

  test('the request names us, and a caller cannot change that', async () => {
    const { fetcher, url, pages, base } = await serve({ body: 'x' });
    const headers = {
      'User-Agent': 'Mozilla/5.0',
      Host: 'evil.example',
      Range: 'bytes=0-1',
      'X-Api': '1',
      Accept: 'application/json',
    };
    await fetcher.fetch({ url, headers });
    expect(pages()[0]?.headers).toMatchObject({
      host: base.slice('http://'.length),
      'user-agent': expect.stringMatching(/^ThatStartupJobBot\/\d+\.\d+\.\d+ \(\+https:\/\/.+\)$/),
      accept: 'application/json',
      'x-api': '1',
    });
    expect(pages()[0]?.headers).not.toHaveProperty('range');
    expect(pages()[0]?.headers).not.toHaveProperty('cookie');
  });

  test('a POST sends JSON; equal requests have one hash', async () => {
    const { fetcher, url, pages } = await serve({ body: 'x' });
    const a = await fetcher.fetch({ url, method: 'POST', body: { b: [2, 1], a: null } });
    const b = await fetcher.fetch({ url, method: 'POST', body: { a: null, b: [2, 1] } });
    const c = await fetcher.fetch({ url, method: 'POST', body: { a: null, b: [1, 2] } });
    expect(pages()[0]).toMatchObject({ method: 'POST', body: '{"a":null,"b":[2,1]}' });
    expect(pages()[0]?.headers['content-type']).toBe('application/json');
    expect(a.requestHash).toBe(b.requestHash);
    expect(a.requestHash).not.toBe(c.requestHash);
  });

  test('a lone final question mark is sent', async () => {
    const { fetcher, url, pages } = await serve({ body: 'x' });
    await fetcher.fetch({ url: `${url}?` });
    expect(pages()[0]?.path).toBe('/jobs?');
  });

  test('a fork has stats of its own and leaves the connections open', async () => {
    const { fetcher, url, server } = await serve({ body: 'jobs' });
    const first = fetcher.fork();
    const second = fetcher.fork();
    await first.fetch({ url });
    await first.close();
    await second.fetch({ url });
    await second.fetch({ url });
    expect(fetcher.stats().requests).toBe(0);
    expect(first.stats()).toEqual({
      requests: 1,
      notModified: 0,
      bytes: 4,
      statuses: { 200: 1 },
      unmatched: 0,
    });
    expect(second.stats()).toMatchObject({ requests: 2, bytes: 8 });
    expect(server.hits.filter((hit) => hit.path === '/robots.txt')).toHaveLength(1);
  });
});

describe('the error says what happens next', () => {
  test.each([
    [400, SourceChanged, {}],
    [401, Blocked, { by: 'http' }],
    [403, Blocked, { by: 'http' }],
    [404, BoardGone, {}],
    [405, SourceChanged, {}],
    [410, BoardGone, {}],
    [418, SourceChanged, {}],
    [451, Blocked, { by: 'http' }],
    [999, Blocked, { by: 'http' }],
    [204, Transient, { kind: 'http' }],
    [205, Transient, { kind: 'http' }],
    [206, Transient, { kind: 'http' }],
    [300, Transient, { kind: 'http' }],
    [302, Transient, { kind: 'http' }], // no Location
    [304, Transient, { kind: 'http' }], // not asked for
  ])('%i, after one request', async (status, kind, fields) => {
    const { fetcher, url, pages } = await serve({ status, body: status === 206 ? 'part' : '' });
    const failed = fetcher.fetch({ url });
    await expect(failed).rejects.toBeInstanceOf(kind);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining(`HTTP ${status}`),
      ...fields,
    });
    expect(pages()).toHaveLength(1);
  });

  test.each([408, 425, 500, 502, 504, 509, 525, 599])(
    '%i, after three tries with growing pauses',
    async (status) => {
      // A gate without gaps, so that only the pauses between tries are waited.
      const gate = { run: <T>(_host: string, _gapMs: number, work: () => Promise<T>) => work() };
      const { fetcher, url, pages, waits } = await serve({ status }, { gate });
      await expect(fetcher.fetch({ url })).rejects.toMatchObject({ name: 'Transient', kind: 'http' });
      expect(pages()).toHaveLength(3);
      expect(waits).toHaveLength(2);
      expect(waits[0]).toBeGreaterThanOrEqual(1000);
      expect(waits[1]).toBeGreaterThanOrEqual(2000);
    },
  );

  test('an error that passes is not seen', async () => {
    const { fetcher, url } = await serve((_hit, nth) => (nth < 3 ? { status: 503 } : { body: 'jobs' }));
    expect(String((await fetcher.fetch({ url })).body)).toBe('jobs');
    expect(fetcher.stats()).toMatchObject({ requests: 3, statuses: { 503: 2, 200: 1 } });
  });

  test('a POST is tried once', async () => {
    const { fetcher, url, pages } = await serve({ status: 503 });
    await expect(fetcher.fetch({ url, method: 'POST', body: {} })).rejects.toBeInstanceOf(Transient);
    expect(pages()).toHaveLength(1);
  });

  test.each<[string, Reply, object]>([
    ['an empty answer', { body: '' }, { name: 'Transient', kind: 'http' }],
    ['a wall', { body: '<title>Just a moment...</title>' }, { name: 'Blocked', by: 'wall' }],
    [
      'a wall with a header',
      { status: 403, headers: { 'cf-mitigated': 'challenge' } },
      { name: 'Blocked', by: 'wall' },
    ],
    [
      'a film',
      { body: 'x', headers: { 'Content-Type': 'video/mp4' } },
      { name: 'SourceChanged', path: 'content-type' },
    ],
    [
      'an unknown coding',
      { body: 'x', headers: { 'Content-Encoding': 'compress' } },
      { name: 'Transient', kind: 'encoding' },
    ],
    [
      'a huge length',
      { body: 'x', headers: { 'Content-Length': '10000000000' } },
      { name: 'Transient', kind: 'too-large' },
    ],
    [
      'an endless body',
      { body: 'job '.repeat(5000), endless: true },
      { name: 'Transient', kind: 'too-large' },
    ],
  ])('%s, after one request', async (_name, reply, error) => {
    const { fetcher, url, pages } = await serve(reply);
    await expect(fetcher.fetch({ url })).rejects.toMatchObject(error);
    expect(pages()).toHaveLength(1);
  });

  test('an image may be asked for', async () => {
    const { fetcher, url } = await serve({ body: 'png', headers: { 'Content-Type': 'image/png' } });
    await expect(fetcher.fetch({ url })).rejects.toBeInstanceOf(SourceChanged);
    expect((await fetcher.fetch({ url, headers: { accept: 'image/*' } })).status).toBe(200);
  });

  test.each<[string, Reply]>([
    ['ends before its length', { body: 'x'.repeat(5000), cut: { after: 100, how: 'fin' } }],
    ['is reset', { body: 'x'.repeat(5000), cut: { after: 100, how: 'rst' } }],
    ['ends inside a chunk', { body: 'x'.repeat(5000), chunked: true, cut: { after: 100, how: 'fin' } }],
    ['has a broken chunk', { raw: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nx\r\n' }],
    [
      'has two lengths',
      {
        headers: [
          ['Content-Length', '1'],
          ['Content-Length', '2'],
        ],
        body: 'xx',
      },
    ],
    ['has no head', { raw: '<html>hello' }],
    ['is a status beyond HTTP', { raw: 'HTTP/1.1 700 Odd\r\nContent-Length: 0\r\n\r\n' }],
    [
      'has too many headers',
      { headers: Array.from({ length: 5000 }, (_, n): [string, string] => [`x-${n}`, 'y']), body: 'x' },
    ],
    ['never comes', { close: 'rst' }],
  ])('a body that %s is no short board', async (_name, reply) => {
    const { fetcher, url, pages } = await serve(reply);
    await expect(fetcher.fetch({ url })).rejects.toBeInstanceOf(Transient);
    expect(pages().length).toBeLessThanOrEqual(3);
  });
});

describe('time', () => {
  test.each<[string, Reply]>([
    ['no answer', { silent: true }],
    ['a body that drips', { body: 'x'.repeat(1000), stall: true }],
  ])('%s ends at the deadline, after two tries', async (_name, reply) => {
    const { fetcher, url, pages } = await serve(reply, { limits: { deadlineMs: 150 } });
    await expect(fetcher.fetch({ url })).rejects.toMatchObject({ name: 'Transient', kind: 'timeout' });
    expect(pages()).toHaveLength(2);
  });

  test('all hops share one deadline', async () => {
    const { fetcher, base } = await serve(
      ({ path }) => (path === '/1' ? { silent: true } : { status: 302, headers: { Location: '/1' } }),
      { limits: { deadlineMs: 150 } },
    );
    await expect(fetcher.fetch({ url: `${base}/0` })).rejects.toMatchObject({ kind: 'timeout' });
  });

  test('the caller may stop waiting', async () => {
    const { fetcher, url } = await serve({ silent: true });
    const stop = new AbortController();
    const reason = new Error('the run was cancelled');
    const pending = fetcher.fetch({ url }, stop.signal);
    stop.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await expect(fetcher.fetch({ url }, stop.signal)).rejects.toBe(reason);
  });
});

describe('Retry-After', () => {
  const inSeconds = (header: string) => (_hit: Hit, nth: number) =>
    nth === 1 ? { status: 429, headers: { 'Retry-After': header } } : { body: 'jobs' };

  test.each([
    ['5', 5000],
    ['1.5', 1500],
  ])('%s is waited for', async (header, ms) => {
    const { fetcher, url, waits } = await serve(inSeconds(header));
    expect((await fetcher.fetch({ url })).status).toBe(200);
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(ms);
  });

  test('a date is waited for, from a 503 too', async () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const headers = { 'Retry-After': 'Tue, 24 Nov 2026 12:00:09 GMT' };
    const { fetcher, url, waits } = await serve(
      (_hit, nth) => (nth === 1 ? { status: 503, headers } : { body: 'jobs' }),
      { now: () => now },
    );
    await fetcher.fetch({ url });
    expect(waits).toContain(9000);
  });

  test('a long one is handed to the caller, and the host is left alone meanwhile', async () => {
    const { fetcher, url, pages } = await serve({ status: 429, headers: { 'Retry-After': '7200' } });
    const first = fetcher.fetch({ url });
    await expect(first).rejects.toBeInstanceOf(Throttled);
    await expect(first).rejects.toMatchObject({ retryAfterMs: 7_200_000 });
    await expect(fetcher.fork().fetch({ url: `${url}/other` })).rejects.toBeInstanceOf(Throttled);
    expect(pages()).toHaveLength(1);
  });

  test.each([undefined, '-1', 'soon'])('%s: our own pauses, three tries', async (header) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'Retry-After': header };
    const { fetcher, url, pages } = await serve({ status: 429, headers });
    await expect(fetcher.fetch({ url })).rejects.toMatchObject({ name: 'Throttled', retryAfterMs: null });
    expect(pages()).toHaveLength(3);
  });
});

describe('redirects', () => {
  test('are followed, and the final address is told', async () => {
    const { fetcher, base } = await serve(({ path }) =>
      path === '/b/jobs'
        ? { body: 'jobs' }
        : { status: 301, headers: { Location: path === '/a' ? '/b/x' : '../b/jobs' } },
    );
    const { url, redirects } = await fetcher.fetch({ url: `${base}/a` });
    expect(url).toBe(`${base}/b/jobs`);
    expect(redirects).toEqual([`${base}/b/x`, `${base}/b/jobs`]);
  });

  test('a loop is seen at once, a long chain after ten', async () => {
    const loop = await serve(({ path }) => ({
      status: 302,
      headers: { Location: path === '/a' ? '/b' : '/a' },
    }));
    await expect(loop.fetcher.fetch({ url: `${loop.base}/a` })).rejects.toThrow('too many redirects');
    expect(loop.pages()).toHaveLength(2);
    const chain = await serve(({ path }) => ({ status: 302, headers: { Location: `${path}x` } }));
    await expect(chain.fetcher.fetch({ url: `${chain.base}/a` })).rejects.toThrow('too many redirects');
    expect(chain.pages()).toHaveLength(11);
  });

  test('secrets stay with the origin they were for', async () => {
    const { fetcher, base, pages } = await serve(({ path, headers }) => {
      if (path === '/a') return { status: 302, headers: { Location: '/b' } };
      return headers.host?.startsWith('a.')
        ? { status: 302, headers: { Location: `http://b.test:${headers.host.split(':')[1]}/c` } }
        : { body: 'jobs' };
    });
    await fetcher.fetch({ url: `${base}/a`, headers: { Authorization: 'Bearer s', 'X-Api-Key': 'k' } });
    const secrets = pages().map(({ headers }) => [headers.authorization, headers['x-api-key']]);
    expect(secrets).toEqual([
      ['Bearer s', 'k'],
      ['Bearer s', 'k'],
      [undefined, undefined],
    ]);
  });

  test('no other scheme, port or user name; no meta refresh', async () => {
    for (const location of [
      'ftp://a.test/',
      'http://a.test:22/',
      'http://u:p@a.test/',
      'file:///etc/passwd',
    ]) {
      const { fetcher, url } = await serve({ status: 302, headers: { Location: location } });
      await expect(fetcher.fetch({ url })).rejects.toMatchObject({ name: 'Blocked', by: 'address' });
    }
    const { fetcher, url, pages } = await serve({
      body: 'jobs',
      headers: { Refresh: '0;url=/other', Link: '</x>' },
    });
    await fetcher.fetch({ url });
    expect(pages()).toHaveLength(1);
  });

  test.each([
    [302, 'GET', ''],
    [307, 'POST', '{}'],
  ])('%i after a POST sends a %s', async (status, method, body) => {
    const { fetcher, url, pages } = await serve((_hit, nth) =>
      nth === 1 && _hit.path === '/jobs' ? { status, headers: { Location: '/next' } } : { body: 'jobs' },
    );
    await fetcher.fetch({ url, method: 'POST', body: {} });
    expect(pages()[1]).toMatchObject({ method, body, path: '/next' });
  });
});

describe('conditional requests', () => {
  const body = Buffer.from('the jobs of yesterday');
  const kept: Validators = {
    etag: '"a"',
    lastModified: 'Mon, 23 Nov 2026 00:00:00 GMT',
    body,
    bodyHash: 'hash',
  };

  test('a 304 gives the body we have', async () => {
    const asked: string[] = [];
    const { fetcher, url, pages } = await serve(
      { status: 304, headers: { ETag: '"a"' } },
      {
        validators: async (hash) => {
          asked.push(hash);
          return kept;
        },
      },
    );
    const fetched = await fetcher.fetch({ url });
    expect(fetched).toMatchObject({
      status: 304,
      notModified: true,
      body,
      bodyHash: 'hash',
      requestHash: asked[0],
    });
    expect(pages()[0]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': kept.lastModified,
    });
    expect(fetcher.stats()).toMatchObject({ requests: 1, notModified: 1, bytes: 0, statuses: { 304: 1 } });
  });

  test('a 200 gives the new one; without validators nothing is asked', async () => {
    const { fetcher, url } = await serve({ body: 'new' }, { validators: async () => kept });
    expect(await fetcher.fetch({ url })).toMatchObject({ notModified: false, status: 200 });
    const plain = await serve({ body: 'new' }, { validators: async () => null });
    await plain.fetcher.fetch({ url: plain.url });
    expect(plain.pages()[0]?.headers).not.toHaveProperty('if-none-match');
  });

  test('a POST is never conditional', async () => {
    const { fetcher, url, pages } = await serve({ body: 'new' }, { validators: async () => kept });
    await fetcher.fetch({ url, method: 'POST', body: {} });
    expect(pages()[0]?.headers).not.toHaveProperty('if-none-match');
  });

  test.each(['"'.padEnd(2000, 'x'), 'a\r\nX-Evil: 1', '"ü"'])(
    'a bad validator is neither sent nor kept',
    async (etag) => {
      const long = { headers: { ETag: '"'.padEnd(2000, 'x') }, body: 'jobs' };
      const { fetcher, url, pages } = await serve(long, {
        validators: async () => ({ ...kept, etag, lastModified: null }),
      });
      expect((await fetcher.fetch({ url })).headers).not.toHaveProperty('etag');
      expect(pages()[0]?.headers).not.toHaveProperty('if-none-match');
      expect(pages()[0]?.headers).not.toHaveProperty('x-evil');
    },
  );
});

test('a broken connection that was kept open is replaced', async () => {
  const { fetcher, url } = await serve({ body: 'jobs', thenClose: true });
  for (let nth = 0; nth < 5; nth++) expect((await fetcher.fetch({ url })).status).toBe(200);
});

test('a gate of the worker sees every host, robots.txt included, with its gap', async () => {
  const seen: [string, number][] = [];
  const gate = {
    run: <T>(host: string, gapMs: number, work: () => Promise<T>) => {
      seen.push([host, gapMs]);
      return work();
    },
  };
  const { fetcher, url } = await serve({ body: 'jobs' }, { gate });
  await fetcher.fetch({ url });
  expect(seen).toEqual([
    ['a.test', 1000],
    ['a.test', 1000],
  ]);
});
