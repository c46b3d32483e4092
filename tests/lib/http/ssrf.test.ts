/** The guard as it runs in production, with only the resolver scripted and the dialling written down. */
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Blocked, Transient } from '#lib/errors.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import { isPublicAddress } from '#lib/http/safe-address.ts';
import type { Fetcher, Lookup } from '#lib/http/types.ts';
import { type DialRecorder, recordDials } from '../../helpers/dial-recorder.ts';
import { type FaultServer, type Hit, type Reply, startFaultServer } from '../../helpers/fault-server.ts';
import { selfSigned } from '../../helpers/self-signed.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

const PUBLIC = '11.22.33.44';
let reply: (hit: Hit, nth: number) => Reply = () => ({ body: 'jobs' });
let plain: FaultServer;
let secure: FaultServer;
let dials: DialRecorder;
const trusted = tls.getCACertificates();

beforeAll(async () => {
  const day = 86_400_000;
  const pair = selfSigned(
    ['a.test', 'b.test', 'r.test'],
    new Date(Date.now() - day),
    new Date(Date.now() + day),
  );
  tls.setDefaultCACertificates([...trusted, pair.cert]);
  const answer = (hit: Hit, nth: number) => (hit.path === '/robots.txt' ? { status: 404 } : reply(hit, nth));
  plain = await startFaultServer(answer);
  secure = await startFaultServer(answer, pair);
});
afterAll(async () => {
  tls.setDefaultCACertificates(trusted);
  await plain.close();
  await secure.close();
});
beforeEach(() => {
  plain.hits.length = 0;
  secure.hits.length = 0;
  reply = () => ({ body: 'jobs' });
  dials = recordDials((port) => (port === 443 || port === 8443 ? secure.port : plain.port));
});
afterEach(() => dials.restore());

/** Nothing but the resolver and the clock are ours; addresses and ports are judged as in production. */
function guarded(lookup: Lookup, deadlineMs = 5000): { fetcher: Fetcher; asked: string[] } {
  const asked: string[] = [];
  const fetcher = createFetcher({
    lookup: (host) => {
      asked.push(host);
      return lookup(host);
    },
    wait: async () => {},
    limits: { deadlineMs },
  });
  return { fetcher, asked };
}

const answers = (...addresses: string[]) =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
const dialledPrivate = () =>
  dials.dialled.filter((dial) => !isPublicAddress(dial.slice(0, dial.lastIndexOf(':'))));

describe('dialling', () => {
  test('a public address is dialled, and it is the one that was checked', async () => {
    const { fetcher, asked } = guarded(async () => answers(PUBLIC));
    expect(String((await fetcher.fetch({ url: 'http://a.test/' })).body)).toBe('jobs');
    await fetcher.close();
    expect(new Set(dials.dialled)).toEqual(new Set([`${PUBLIC}:80`]));
    expect(new Set(asked)).toEqual(new Set(['a.test']));
  });

  test('one private address among the answers refuses the name', async () => {
    const { fetcher } = guarded(async () => answers(PUBLIC, '10.0.0.1'));
    await expect(fetcher.fetch({ url: 'http://a.test/' })).rejects.toMatchObject({
      name: 'Blocked',
      by: 'address',
    });
    expect(dials.dialled).toEqual([]);
  });

  test('a name that changes its address between two requests is dialled where it is public only', async () => {
    let nth = 0;
    reply = () => ({ body: 'jobs', headers: { Connection: 'close' } });
    const { fetcher } = guarded(async () => answers(nth++ < 2 ? PUBLIC : '127.0.0.1'));
    await fetcher.fetch({ url: 'http://r.test/1' });
    await fetcher.fetch({ url: 'http://r.test/2' }).catch(() => {});
    await fetcher.fetch({ url: 'http://r.test/3' }).catch(() => {});
    expect(dialledPrivate()).toEqual([]);
  });

  test('a retry is checked again', async () => {
    let nth = 0;
    reply = (_hit, count) => ({
      status: count === 1 ? 503 : 200,
      body: 'jobs',
      thenClose: true,
    });
    const { fetcher } = guarded(async () => answers(nth++ < 1 ? PUBLIC : '192.168.0.1'));
    await expect(fetcher.fetch({ url: 'http://r.test/' })).rejects.toMatchObject({ by: 'address' });
    expect(dialledPrivate()).toEqual([]);
  });

  test('robots.txt that redirects inwards is not followed', async () => {
    const { fetcher } = guarded(async () => answers(PUBLIC));
    plain.hits.length = 0;
    const inward = await startFaultServer(() => ({
      status: 302,
      headers: { Location: 'http://169.254.169.254/' },
    }));
    dials.restore();
    dials = recordDials(() => inward.port);
    await expect(fetcher.fetch({ url: 'http://a.test/' })).rejects.toMatchObject({ by: 'address' });
    expect(dialledPrivate()).toEqual([]);
    await inward.close();
  });

  test('a proxy or a switched-off certificate check in the environment changes nothing', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://11.22.33.44:8080');
    vi.stubEnv('HTTPS_PROXY', 'http://11.22.33.44:8080');
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const { fetcher } = guarded(async (host) => answers(host === 'a.test' ? '127.0.0.1' : PUBLIC));
    await expect(fetcher.fetch({ url: 'http://a.test/' })).rejects.toMatchObject({ by: 'address' });
    await expect(fetcher.fetch({ url: 'https://other.test/' })).rejects.toThrow(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    );
    expect(dials.dialled.every((dial) => dial === `${PUBLIC}:443`)).toBe(true);
    vi.unstubAllEnvs();
  });
});

interface UrlCase {
  id: string;
  url: string;
  expect: 'allow' | 'block' | 'reject' | 'either';
  dns?: string[];
  resolves_to?: string;
}
const urls = sharedLines<UrlCase>('security/ssrf/urls.jsonl');

test.skipIf(urls.length === 0)(
  'the shared hostile URLs open no socket inwards (skipped where absent)',
  async () => {
    const wrong: string[] = [];
    for (const { id, url, expect: wanted, dns } of urls) {
      dials.dialled.length = 0;
      const { fetcher, asked } = guarded(async () => answers(...(dns ?? [])));
      const error = await fetcher.fetch({ url }).then(
        () => null,
        (reason: unknown) => reason,
      );
      await fetcher.close();
      if (dialledPrivate().length > 0) wrong.push(`${id} dialled inwards`);
      if ((wanted === 'block' || wanted === 'reject') && dials.dialled.length > 0)
        wrong.push(`${id} dialled`);
      if (wanted === 'reject' && asked.length > 0) wrong.push(`${id} asked the resolver`);
      // The certificate is for other names, so a public https address ends in a TLS error after it was dialled.
      if (wanted === 'allow' && dials.dialled.length === 0) wrong.push(`${id} refused: ${error}`);
    }
    expect(wrong).toEqual([]);
  },
);

interface Scenario {
  id: string;
  dns: Record<string, string[][] | string | { delay_ms: number; A: string[] }>;
  chain: string[];
  expect: 'allow' | 'block' | 'fail' | 'either' | 'block-or-public';
}
const scenarios = sharedLines<Scenario>('security/ssrf/dns_redirect_scenarios.jsonl');

/** "http://a/ --302--> http://b/" or "http://a/ og:image -> http://b/": what is asked for, and what is answered. */
function script(chain: string[]) {
  const requests: string[] = [];
  const redirects = new Map<string, { status: number; location: string }>();
  for (const step of chain) {
    const hops = step.split(/ --(\d+)--> /);
    requests.push(hops[0]?.split(' ')[0] ?? '');
    for (let at = 0; at + 2 < hops.length; at += 2) {
      redirects.set(hops[at] ?? '', { status: Number(hops[at + 1]), location: hops[at + 2] ?? '' });
    }
    // A hint in the page is followed by asking for its address like any other.
    const hint = /(?: -> |url=)(https?:\/\/[^\s">]+)/.exec(step.replace(/--\d+-->/g, ''))?.[1];
    if (hint) requests.push(hint);
  }
  return { requests, redirects };
}

describe('the shared resolver and redirect scenarios', () => {
  test.skipIf(scenarios.length === 0)('are there (skipped where absent)', () => {
    expect(scenarios.length).toBeGreaterThan(20);
  });

  test.skipIf(scenarios.length === 0).each(scenarios)('$id', async ({ dns, chain, expect: wanted }) => {
    const turns = new Map<string, number>();
    const { fetcher } = guarded(
      async (host) => {
        const entry = dns[host];
        if (entry === undefined || typeof entry === 'string')
          throw Object.assign(new Error('SERVFAIL'), { code: 'EAI_AGAIN' });
        if (!Array.isArray(entry)) return new Promise(() => {});
        const turn = turns.get(host) ?? 0;
        turns.set(host, turn + 1);
        return answers(...(entry[Math.min(turn, entry.length - 1)] ?? []));
      },
      chain[0]?.includes('a.test') && !Array.isArray(dns['a.test']) ? 100 : 5000,
    );
    const { requests, redirects } = script(chain);
    reply = ({ headers, path }, nth) => {
      const host = headers.host ?? '';
      const next = [...redirects].find(([from]) => from.endsWith(`//${host}${path}`));
      // The two schemes have the same path in one chain; each redirect is answered once.
      if (next) {
        redirects.delete(next[0]);
        return { status: next[1].status, headers: { Location: next[1].location, Connection: 'close' } };
      }
      if (path === '/503-then-200' && nth === 1) return { status: 503, headers: { Connection: 'close' } };
      return { body: 'jobs', headers: { Connection: 'close' } };
    };
    if (chain[0]?.includes('HTTP_PROXY')) vi.stubEnv('HTTP_PROXY', `http://${PUBLIC}:8080`);
    let last: unknown = null;
    for (const url of requests) {
      last = await fetcher
        .fetch({ url, headers: { authorization: 'Bearer s', cookie: 'a=b', 'x-api-key': 'k' } })
        .catch((error: unknown) => error);
    }
    await fetcher.close();
    vi.unstubAllEnvs();
    expect(dialledPrivate()).toEqual([]);
    if (wanted === 'block') expect(last).toMatchObject({ name: 'Blocked', by: 'address' });
    if (wanted === 'fail') expect(last).toBeInstanceOf(Transient);
    if (wanted === 'allow') expect(last).not.toBeInstanceOf(Error);
    if (wanted === 'either')
      expect(last === null || last instanceof Blocked || !(last instanceof Error)).toBe(true);
    const first = new URL(requests[0] ?? '').origin;
    for (const hit of [...plain.hits, ...secure.hits]) {
      if (first.endsWith(`//${hit.headers.host}`)) continue;
      expect(Object.keys(hit.headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(authorization|cookie|x-api-key)$/)]),
      );
    }
  });
});
