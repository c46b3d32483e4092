/** The front before a stand-in of the web process: what it keeps, for how long, and what it never mixes. */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pool, transaction } from '#lib/db/client.ts';
import { closePostings } from '#lib/db/posting-writes.ts';
import { createFrontServer } from '#lib/front/front-server.ts';
import { WebProcess } from '#lib/front/web-process.ts';
import { insertPostings } from '../helpers/insert-postings.ts';

/** What the stand-in was asked, and how it answers. */
let asked: http.IncomingMessage[] = [];
let bodies: string[] = [];
let answer: (request: http.IncomingMessage, response: http.ServerResponse) => unknown;
const html = (
  response: http.ServerResponse,
  text: string,
  status = 200,
  more: http.OutgoingHttpHeaders = {},
) =>
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY', ...more })
    .end(text);

const listen = async (server: http.Server): Promise<string> => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const standIn = http.createServer(async (request, response) => {
  asked.push(request);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  bodies.push(Buffer.concat(chunks).toString());
  await answer(request, response);
});
let web: WebProcess;
let front: http.Server;
let url: string;

beforeAll(async () => {
  web = new WebProcess(await listen(standIn));
  front = createFrontServer(web);
  url = await listen(front);
});
beforeEach(() => {
  asked = [];
  bodies = [];
});
afterAll(() => {
  web.close();
  front.close();
  standIn.close();
  standIn.closeAllConnections();
});

const get = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { redirect: 'manual', ...init });
const text = async (path: string) => (await get(path)).text();

test('a page is drawn once and sent to all, without scripts, cookies or a nonce', async () => {
  answer = (_, response) =>
    html(response, '<p>about</p><script nonce="n">self.__next_f.push([0])</script>', 200, {
      'content-security-policy': "script-src 'nonce-n'",
      'cache-control': 'private, no-store',
      link: '</font.woff2>; rel=preload; as="font"; nonce="n"',
    });
  const [first, second] = await Promise.all([get('/about'), get('/about')]);
  const third = await get('/about');
  for (const one of [first, second, third]) expect(await one.text()).toBe('<p>about</p>');
  expect(asked).toHaveLength(1);
  const { headers } = third;
  expect(headers.get('content-security-policy')).toMatch(
    /script-src 'self' 'sha256-[\w+/]+='; style-src 'self';/,
  );
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('link')).toBe('</font.woff2>; rel=preload; as="font"');
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(headers.get('vary')).toBe('accept-encoding');
  expect(headers.get('set-cookie')).toBeNull();
});

test('a reader who has the page already is told so; HEAD says what GET would', async () => {
  answer = (_, response) => html(response, '<p>policy</p>');
  const whole = await get('/policy');
  const etag = whole.headers.get('etag') ?? '';
  const unchanged = await get('/policy', { headers: { 'if-none-match': etag } });
  expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([304, '', etag]);
  const head = await get('/policy', { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
});

test.each(['gzip', 'br', 'identity'])('as %s it is the same page', async (encoding) => {
  answer = (_, response) => html(response, '<p>tracker ü</p>');
  const sent = await get('/tracker', { headers: { 'accept-encoding': encoding } });
  expect(sent.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
  expect(await sent.text()).toBe('<p>tracker ü</p>');
});

test('nothing of one reader reaches the page of another', async () => {
  answer = (request, response) => html(response, `<p>${JSON.stringify(request.headers)}</p>`);
  const page = await get('/insights', {
    headers: {
      cookie: 'session=1',
      'x-forwarded-host': 'evil.example',
      'user-agent': 'me',
      'x-nonce': 'mine',
    },
  });
  expect(await page.text()).not.toMatch(/session|evil|"me"|mine/);
});

test('addresses that differ do not share; what nobody knows is not kept', async () => {
  answer = (request, response) => html(response, `<p>${request.url}</p>`);
  expect(await text('/jobs?q=a')).toBe('<p>/jobs?q=a</p>');
  expect(await text('/jobs?q=b')).toBe('<p>/jobs?q=b</p>');
  for (const _ of [1, 2]) expect(await text('/jobs?wizard=1')).toBe('<p>/jobs?wizard=1</p>');
  expect(asked.map((request) => request.url)).toEqual([
    '/jobs?q=a',
    '/jobs?q=b',
    '/jobs?wizard=1',
    '/jobs?wizard=1',
  ]);
});

test('a role that closes is shown as open no longer; other roles stay as they are', async () => {
  const [one, other, early] = await transaction((tx) =>
    insertPostings(tx, [{ title: 'Cook' }, { title: 'Baker' }, { title: 'Clerk' }]),
  );
  if (!one || !other || !early) throw new Error('nothing was inserted');
  const drawn = new Map<string, number>();
  answer = async (request, response) => {
    const slug = request.url?.split('/').at(-1) ?? '';
    drawn.set(slug, (drawn.get(slug) ?? 0) + 1);
    const { rows } = await pool.query('SELECT state FROM posting WHERE slug = $1', [slug]);
    html(response, `<p>${rows[0].state}</p>`);
  };
  const close = async ({ id, slug }: typeof one) => {
    await text(`/jobs/${slug}`);
    await transaction((tx) => closePostings(tx, [{ id, reason: 'left-board' }], new Date(), null));
    await vi.waitUntil(async () => (await text(`/jobs/${slug}`)) === '<p>closed</p>', {
      timeout: 10_000,
      interval: 50,
    });
  };
  // Changes are told in their order: once this one is known, so are the inserts.
  await close(early);
  await text(`/jobs/${other.slug}`);
  const before = drawn.get(other.slug);
  await close(one);
  expect(await text(`/jobs/${other.slug}`)).toBe('<p>open</p>');
  expect(drawn.get(other.slug)).toBe(before);
});

test('a page that needs its scripts, sets a cookie or went wrong is passed on as it is', async () => {
  for (const [path, body, status, more] of [
    ['/companies/a', '<!--$?--><template></template><script nonce="n">1</script>', 200, {}],
    ['/companies/b', '<script nonce="n">1</script>', 200, { 'set-cookie': 'a=1' }],
    ['/companies/c', '<script nonce="n">1</script>', 500, {}],
  ] as const) {
    answer = (_, response) =>
      html(response, body, status, { 'content-security-policy': "script-src 'nonce-n'", ...more });
    const page = await get(path);
    expect([page.status, await page.text(), page.headers.get('content-security-policy')]).toEqual([
      status,
      body,
      "script-src 'nonce-n'",
    ]);
  }
});

test('an unknown role gets the whole page that says so, and it is not kept', async () => {
  answer = (request, response) =>
    html(
      response,
      request.url === '/_not-found' ? '<h1>No such page</h1>' : '<html id="__next_error__">',
      404,
    );
  const page = await get('/jobs/nobody');
  expect([page.status, await page.text(), page.headers.get('cache-control')]).toEqual([
    404,
    '<h1>No such page</h1>',
    'no-store',
  ]);
});

test('a redirect stays one', async () => {
  answer = (_, response) => response.writeHead(308, { location: '/jobs/new' }).end();
  const moved = await get('/jobs/old');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/jobs/new']);
});

test('forms, cookies and other pages go through untouched', async () => {
  answer = (_, response) =>
    response
      .writeHead(
        303,
        [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['location', '/admin'],
        ].flat(),
      )
      .end();
  const sent = await get('/jobs', {
    method: 'POST',
    body: 'x=1&y=2',
    headers: {
      cookie: 's=1',
      'content-type': 'application/x-www-form-urlencoded',
      'x-page-for-all': '1',
    },
  });
  expect([sent.status, sent.headers.getSetCookie()]).toEqual([303, ['a=1', 'b=2']]);
  expect(bodies).toEqual(['x=1&y=2']);
  expect(asked[0]?.headers).not.toHaveProperty('x-page-for-all');
  expect(asked[0]?.headers).toMatchObject({
    cookie: 's=1',
    'x-forwarded-for': '127.0.0.1',
    host: new URL(url).host,
  });
});

test('while the database is away nobody waits twice to be told', async () => {
  answer = (_, response) => html(response, '<p>away</p>', 503);
  const page = await get('/companies/d');
  expect([page.status, page.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(asked).toHaveLength(1);
});

test('while the web process is away the page says so', async () => {
  const away = createFrontServer(new WebProcess('http://127.0.0.1:1', { waitMs: 0 }));
  const at = await listen(away);
  const page = await fetch(`${at}/jobs`);
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await page.text()).toContain('out of reach');
  away.close();
});
