import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BoardGone } from '#lib/errors.ts';
import { createFetcher } from '#lib/http/polite-fetch.ts';
import { type FaultServer, startFaultServer } from '../../helpers/fault-server.ts';
import { loopbackFetcher } from '../../helpers/loopback-fetcher.ts';
import { hasShared, shared, sharedLines } from '../../helpers/shared-lines.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'recording-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function record(lines: object[]) {
  mkdirSync(path.join(dir, 'files'));
  const full = lines.map((line, index) => {
    writeFileSync(path.join(dir, 'files', `${index}`), `body ${index}`);
    return {
      method: 'GET',
      status: 200,
      headers: {},
      file: `files/${index}`,
      body: null,
      capturedAt: null,
      ...line,
    };
  });
  writeFileSync(path.join(dir, 'index.jsonl'), full.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

describe('replay', () => {
  const replay = () => createFetcher({ transport: { replay: dir } });
  const text = async (request: Parameters<ReturnType<typeof replay>['fetch']>[0]) =>
    String((await replay().fetch(request)).body);

  test('answers method and URL exactly, then by fallback', async () => {
    record([
      { url: 'https://a.example/jobs' },
      {
        url: 'https://a.example/jobs?full=1',
        fallbackFor: ['https://a.example/jobs?full=2', 'https://a.example/jobs'],
      },
      { url: 'https://b.example', fallbackFor: ['https://c.example'] },
    ]);
    expect(await text({ url: 'https://a.example/jobs' })).toBe('body 0');
    expect(await text({ url: 'https://a.example/jobs?full=1' })).toBe('body 1');
    expect(await text({ url: 'https://a.example/jobs?full=2' })).toBe('body 1');
    expect(await text({ url: 'https://b.example/#top' })).toBe('body 2');
    expect(await text({ url: 'https://c.example/' })).toBe('body 2');
    await expect(text({ url: 'https://a.example/jobs', method: 'POST' })).rejects.toThrow(BoardGone);
  });

  test('answers a POST by its body, whatever the order of its keys', async () => {
    const url = 'https://a.example/search';
    record([
      { method: 'POST', url, body: { offset: 0, limit: 20 } },
      { method: 'POST', url, body: { limit: 20, offset: 20 } },
      { method: 'POST', url: 'https://b.example/search', body: null },
    ]);
    expect(await text({ url, method: 'POST', body: { limit: 20, offset: 0 } })).toBe('body 0');
    expect(await text({ url, method: 'POST', body: { offset: 20, limit: 20 } })).toBe('body 1');
    await expect(text({ url, method: 'POST', body: { offset: 40, limit: 20 } })).rejects.toThrow(BoardGone);
    expect(await text({ url: 'https://b.example/search', method: 'POST', body: { any: 1 } })).toBe('body 2');
  });

  test('counts what it does not hold, and keeps the statuses and redirects it has', async () => {
    record([
      { url: 'https://a.example/old', status: 301, headers: { location: '/new' } },
      { url: 'https://a.example/new', headers: { 'content-type': 'text/plain' } },
      { url: 'https://a.example/closed', status: 403 },
    ]);
    const fetcher = replay();
    const { url, redirects, headers, robots } = await fetcher.fetch({ url: 'https://a.example/old' });
    expect({ url, redirects, type: headers['content-type'] }).toEqual({
      url: 'https://a.example/new',
      redirects: ['https://a.example/new'],
      type: 'text/plain',
    });
    expect(robots).toEqual({ allowed: true, rule: null, status: null });
    await expect(fetcher.fetch({ url: 'https://a.example/closed' })).rejects.toThrow('HTTP 403');
    await expect(fetcher.fetch({ url: 'https://a.example/other' })).rejects.toThrow(BoardGone);
    expect(fetcher.stats()).toMatchObject({
      requests: 4,
      unmatched: 1,
      statuses: { 200: 1, 301: 1, 403: 1, 404: 1 },
    });
  });

  test('a blanked token equals any, an exact one comes first', async () => {
    record([
      { url: 'https://a.example/positions?token=REDACTED&details=true' },
      { url: 'https://a.example/positions?token=abc&details=true' },
    ]);
    expect(await text({ url: 'https://a.example/positions?token=xyz&details=true' })).toBe('body 0');
    expect(await text({ url: 'https://a.example/positions?token=abc&details=true' })).toBe('body 1');
    await expect(text({ url: 'https://a.example/positions?token=xyz' })).rejects.toThrow(BoardGone);
  });

  test('a redirect to where unknown boards are sent is no such board', async () => {
    record([
      { url: 'https://acme.a.example/xml', status: 307, headers: { location: 'https://www.a.example/' } },
      { url: 'https://www.a.example/' },
    ]);
    const asked = { url: 'https://acme.a.example/xml', goneHosts: ['www.a.example'] };
    await expect(replay().fetch(asked)).rejects.toThrow(BoardGone);
    await expect(replay().fetch({ ...asked, goneHosts: ['b.example'] })).resolves.toMatchObject({
      status: 200,
    });
  });

  test('a file outside its folder is not read; a folder without a recording is an error', async () => {
    record([{ url: 'https://a.example/', file: '../../etc/hostname' }]);
    await expect(text({ url: 'https://a.example/' })).rejects.toThrow('outside');
    expect(() => createFetcher({ transport: { replay: path.join(dir, 'none') } })).toThrow('ENOENT');
  });

  test.skipIf(!hasShared('web/index.jsonl'))(
    'the shared recording answers all it lists (skipped where it is absent)',
    async () => {
      interface Line {
        method: 'GET' | 'POST';
        url: string;
        status: number;
        file: string;
        body: unknown;
        fallbackFor?: string[];
      }
      const fetcher = createFetcher({ transport: { replay: shared('web') } });
      for (const { method, url, status, file, body, fallbackFor } of sharedLines<Line>('web/index.jsonl')) {
        if (status !== 200) continue;
        for (const asked of [url, ...(fallbackFor ?? [])]) {
          const answer = await fetcher.fetch({ url: asked, method, ...(body === null ? {} : { body }) });
          expect(answer.body.equals(readFileSync(shared(`web/${file}`))), asked).toBe(true);
        }
      }
      expect(fetcher.stats().unmatched).toBe(0);
    },
  );
});

describe('record', () => {
  let server: FaultServer;
  afterEach(() => server.close());

  test('what was recorded replays, redirects and errors included', async () => {
    server = await startFaultServer(({ path: asked, method, body }) => {
      if (asked === '/old') return { status: 302, headers: { Location: '/jobs', 'Set-Cookie': 'a=b' } };
      if (asked === '/jobs')
        return { body: '{"jobs":[1]}', headers: { 'Content-Type': 'application/json', ETag: '"1"' } };
      if (asked === '/search' && method === 'POST') return { body: `you said ${body}` };
      return { status: 404 };
    });
    const base = `http://a.example:${server.port}`;
    const requests = [
      { url: `${base}/old`, headers: { authorization: 'secret' } },
      { url: `${base}/search`, method: 'POST' as const, body: { b: 1, a: 2 } },
    ];
    const { fetcher } = loopbackFetcher([server.port], { recordTo: dir });
    const live = [];
    for (const request of requests) live.push(await fetcher.fetch(request));
    await expect(fetcher.fetch({ url: `${base}/gone` })).rejects.toThrow(BoardGone);
    await fetcher.close();

    const index = readFileSync(path.join(dir, 'index.jsonl'), 'utf8');
    expect(index).not.toMatch(/secret|robots\.txt|a=b/);
    const replay = createFetcher({ transport: { replay: dir }, allowedPorts: [server.port] });
    for (const [nth, request] of requests.entries()) {
      const again = await replay.fetch(request);
      const { url, body, redirects, requestHash, bodyHash } = live[nth] ?? again;
      expect(again).toMatchObject({ url, body, redirects, requestHash, bodyHash });
    }
    await expect(replay.fetch({ url: `${base}/gone` })).rejects.toThrow(BoardGone);
    expect(replay.stats().unmatched).toBe(0);
  });
});
