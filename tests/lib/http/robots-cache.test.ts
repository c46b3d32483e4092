import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Blocked, Throttled, Transient } from '#lib/errors.ts';
import { createMemoryRobotsStore, createRobotsCache } from '#lib/http/robots-cache.ts';
import type { FetcherOptions, RobotsStore } from '#lib/http/types.ts';
import { type FaultServer, type Reply, startFaultServer } from '../../helpers/fault-server.ts';
import { loopbackFetcher } from '../../helpers/loopback-fetcher.ts';
import { selfSigned } from '../../helpers/self-signed.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

const HOUR = 3_600_000;

describe('createRobotsCache', () => {
  let time: number;
  let reads: number;
  let store: RobotsStore;
  let answer: () => Promise<{ status: number; body: string | null }>;
  beforeEach(() => {
    time = Date.parse('2026-11-24T00:00:00Z');
    reads = 0;
    store = createMemoryRobotsStore();
    answer = async () => ({ status: 200, body: 'User-agent: *\nDisallow: /private\nCrawl-delay: 4' });
  });
  const make = () =>
    createRobotsCache({
      store,
      now: () => time,
      agent: 'FooBot',
      read: async () => {
        reads++;
        return answer();
      },
    });
  const url = (path: string) => new URL(`https://acme.example${path}`);

  test('says what, why and how fast', async () => {
    expect(await make().decide(url('/private/x'))).toEqual({
      allowed: false,
      rule: 'Disallow: /private',
      status: 200,
      crawlDelayMs: 4000,
      error: null,
    });
    expect(await make().decide(url('/jobs'))).toMatchObject({ allowed: true, rule: null });
  });

  test('reads once a day, once for many askers, and once for all processes that share a store', async () => {
    const cache = make();
    await Promise.all(['/a', '/b', '/c'].map((path) => cache.decide(url(path))));
    time += 23 * HOUR;
    await cache.decide(url('/a'));
    await make().decide(url('/a'));
    expect(reads).toBe(1);
    time += 2 * HOUR;
    await cache.decide(url('/a'));
    expect(reads).toBe(2);
  });

  test('scheme, host and port each have their own', async () => {
    const cache = make();
    for (const origin of [
      'https://a.example',
      'http://a.example',
      'https://a.example:8443',
      'https://b.example',
    ]) {
      await cache.decide(new URL(origin));
    }
    expect(reads).toBe(4);
  });

  test.each([500, 503, 599, 429])(
    '%i forbids everything and is asked again after five minutes',
    async (status) => {
      answer = async () => ({ status, body: null });
      const cache = make();
      const first = await cache.decide(url('/a'));
      expect(first).toMatchObject({ allowed: false, status });
      expect(first.error).toBeInstanceOf(status === 429 ? Throttled : Transient);
      await cache.decide(url('/a'));
      await make().decide(url('/a'));
      expect(reads).toBe(1);
      time += 6 * 60_000;
      answer = async () => ({ status: 404, body: null });
      expect(await cache.decide(url('/a'))).toMatchObject({ allowed: true, error: null });
    },
  );

  test('while it cannot be reached, an older copy holds', async () => {
    await make().decide(url('/a'));
    time += 48 * HOUR;
    answer = () => Promise.reject(new Transient('refused', 'network'));
    const cache = make();
    expect(await cache.decide(url('/private'))).toMatchObject({ allowed: false, rule: 'Disallow: /private' });
    expect(await cache.decide(url('/jobs'))).toMatchObject({ allowed: true, error: null });
    expect(reads).toBe(2);
  });

  test('an address that may not be reached is no robots answer', async () => {
    answer = () => Promise.reject(new Blocked('address is not public', 'address'));
    await expect(make().decide(url('/a'))).rejects.toMatchObject({ by: 'address' });
  });
});

describe('robots.txt over HTTP', () => {
  const servers: FaultServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  async function start(robots: (host: string, nth: number) => Reply, tls?: { key: string; cert: string }) {
    const server = await startFaultServer(
      ({ path, headers }, nth) =>
        path === '/page' ? { body: 'jobs' } : robots(headers.host ?? '', path === '/robots.txt' ? nth : -1),
      tls,
    );
    servers.push(server);
    return server;
  }

  async function mayRead(url: string, ports: number[], options: Partial<FetcherOptions> = {}) {
    const { fetcher } = loopbackFetcher(ports, {
      ...options,
      limits: { deadlineMs: 300, ...options.limits },
    });
    const result = await fetcher.fetch({ url }).then(
      (answer) => ({ allowed: answer.robots.allowed, error: null }),
      (error: Error) => ({ allowed: false, error }),
    );
    await fetcher.close();
    return result;
  }

  test('the page is not asked for when robots.txt forbids it; the decision comes with the answer', async () => {
    const server = await start(() => ({ body: 'User-agent: ThatStartupJobBot\nDisallow: /page' }));
    const { fetcher } = loopbackFetcher([server.port]);
    const url = `http://a.test:${server.port}/page`;
    await expect(fetcher.fetch({ url })).rejects.toMatchObject({ name: 'Blocked', by: 'robots' });
    expect(server.hits.map((hit) => hit.path)).toEqual(['/robots.txt']);
    await fetcher.close();

    const kind = await start(() => ({ body: 'User-agent: *\nAllow: /page' }));
    const other = loopbackFetcher([kind.port]);
    const { robots } = await other.fetcher.fetch({ url: `http://a.test:${kind.port}/page` });
    expect(robots).toEqual({ allowed: true, rule: 'Allow: /page', status: 200 });
    await other.fetcher.close();
  });

  test('a redirect target is asked for its own rules', async () => {
    const server = await startFaultServer(({ path, headers }) => {
      if (path === '/robots.txt')
        return headers.host?.startsWith('b.') ? { body: 'User-agent: *\nDisallow: /' } : { status: 404 };
      return { status: 302, headers: { Location: `http://b.test:${server.port}/page` } };
    });
    servers.push(server);
    const { error } = await mayRead(`http://a.test:${server.port}/page`, [server.port]);
    expect(error).toMatchObject({ name: 'Blocked', by: 'robots' });
  });

  test('Crawl-delay is kept, up to 30 seconds', async () => {
    for (const [asked, kept] of [
      [7, 7000],
      [99_999, 30_000],
    ]) {
      const server = await start(() => ({ body: `User-agent: *\nCrawl-delay: ${asked}` }));
      const { fetcher, waits } = loopbackFetcher([server.port]);
      const url = `http://a.test:${server.port}/page`;
      await fetcher.fetch({ url });
      await fetcher.fetch({ url });
      await fetcher.close();
      expect(Math.round((waits[1] ?? 0) / 100) * 100).toBe(kept);
    }
  });

  interface Semantics {
    id: string;
    server: {
      status?: number;
      body?: string;
      body_utf16?: string;
      headers?: Record<string, string>;
      hops?: number;
      then?: { status: number; body: string };
      redirect?: string;
      pad_kib?: number;
      pad_kib_before?: number;
      tls?: string;
      close?: 'rst' | 'fin';
      dns?: string;
      connect?: string;
      delay_ms?: number;
      sequence?: { status: number; body?: string }[];
    } & Record<string, unknown>;
    allowed: boolean;
    either?: boolean;
    url?: string;
  }

  /** The reply for the `nth` request of robots.txt, or of a later hop (`nth` < 0). */
  function replyOf(server: Semantics['server'], host: string, path: string, nth: number): Reply {
    const named = server[host.split('.')[0] ?? ''];
    if (typeof named === 'string') return { body: named };
    if (server.close) return { close: server.close };
    if (server.delay_ms) return { silent: true };
    if (server.redirect) return { status: 302, headers: { Location: '/robots.txt' } };
    if (server.hops) {
      const at = path === '/robots.txt' ? 0 : Number(path.slice(2));
      if (at < server.hops) return { status: 302, headers: { Location: `/r${at + 1}` } };
      return server.then ?? {};
    }
    const step = server.sequence?.[Math.min(nth, server.sequence.length) - 1] ?? server;
    const pad = (kib = 0) => `# ${'x'.repeat(98)}\n`.repeat((kib * 1024) / 100);
    let body = Buffer.from(pad(server.pad_kib_before) + (step.body ?? '') + pad(server.pad_kib));
    if (server.body_utf16) body = Buffer.from(server.body_utf16, 'utf16le');
    if (server.headers?.['Content-Encoding'] === 'gzip') body = gzipSync(body);
    return { status: step.status ?? 200, headers: server.headers ?? {}, body };
  }

  const cases = sharedLines<Semantics>('security/robots/http_semantics.jsonl');
  test.skipIf(cases.length === 0)('the shared cases are there (skipped where absent)', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.skipIf(cases.length === 0).each(cases)('$id', async (row) => {
    const { server: spec, allowed, either, url } = row;
    const past = (days: number) => new Date(Date.now() - days * 86_400_000);
    const tls = spec.tls === 'expired' ? selfSigned(['a.test'], past(20), past(10)) : undefined;
    const server = await startFaultServer(
      ({ path, headers }, nth) =>
        path === '/page' ? { body: 'jobs' } : replyOf(spec, headers.host ?? '', path, nth),
      tls,
    );
    servers.push(server);
    const host = url === 'https' ? 'https.test' : url === 'jobs' ? 'jobs.test' : 'a.test';
    const page = `${tls ? 'https' : 'http'}://${host}:${server.port}/page`;
    const options: Partial<FetcherOptions> = {};
    if (spec.dns) {
      options.lookup = () => Promise.reject(Object.assign(new Error('dns'), { code: 'ENOTFOUND' }));
    }
    if (spec.connect === 'refuse') await server.close();
    const first = await mayRead(page, [server.port], options);
    if (!either) expect(first.allowed).toBe(allowed);
    // An unreachable robots.txt is no refusal: the board is tried again later.
    const unreachable =
      spec.tls || spec.close || spec.dns || spec.connect || spec.delay_ms || (spec.status ?? 0) >= 500;
    if (unreachable) expect(first.error).toBeInstanceOf(Transient);
    if (spec.connect === 'refuse') servers.pop();
  });
});
