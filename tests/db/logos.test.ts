/** Companies' logos: whose is kept, how they are fetched, and what is served. */
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchLogos } from '#lib/companies/fetch-logos.ts';
import { pool } from '#lib/db/client.ts';
import { pruneLogos } from '#lib/db/company-logos.ts';
import type { Fetcher } from '#lib/http/types.ts';
import type { RawPostingInput } from '#lib/posting.ts';
import { getPosting } from '#lib/postings/get-posting.ts';
import { GET } from '../../app/logos/[file]/route.ts';
import { drawPicture } from '../helpers/draw-picture.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';
import { rawOf } from '../helpers/fake-scrape.ts';
import { type FaultServer, type Hit, type Reply, startFaultServer } from '../helpers/fault-server.ts';
import { loopbackFetcher } from '../helpers/loopback-fetcher.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { days, readBoard } from '../helpers/read-board.ts';

interface LogoRow {
  source_url: string;
  image_id: string | null;
  attempts: number;
  failure: string | null;
  waitDays: number;
}

/** The logo of the company whose board this is. */
async function logoOf(boardId: string): Promise<LogoRow | undefined> {
  const { rows } = await pool.query(
    `SELECT logo.*, extract(epoch FROM next_at - now())::float8 / 86400 AS "waitDays"
     FROM company_logo logo JOIN board USING (company_id) WHERE board.id = $1`,
    [boardId],
  );
  return rows[0];
}
async function logoOfCompany(name: string): Promise<LogoRow | undefined> {
  const { rows } = await pool.query(
    'SELECT logo.* FROM company_logo logo JOIN company ON company.id = company_id WHERE name = $1',
    [name],
  );
  return rows[0];
}
const dueNow = () => pool.query(`UPDATE company_logo SET next_at = now() - interval '1 minute'`);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
beforeEach(async () => {
  await pool.query('DELETE FROM company_logo');
  await pool.query('DELETE FROM logo_image');
});

const nowhere = fetcherOf(() => {
  throw new Error('no sample company here');
});

/** A server of pictures, and a fetcher for it. */
async function serve(
  answer: (hit: Hit, nth: number) => Reply,
): Promise<{ server: FaultServer; base: string; fetcher: Fetcher }> {
  const server = await startFaultServer((hit, nth) => {
    const rules = 'User-agent: *\nDisallow: /private';
    return hit.path === '/robots.txt'
      ? { headers: { 'Content-Type': 'text/plain' }, body: rules }
      : answer(hit, nth);
  });
  const { fetcher } = loopbackFetcher([server.port], { limits: { deadlineMs: 2_000 } });
  open.push(fetcher, server);
  return { server, base: `http://img.test:${server.port}`, fetcher };
}
const picture = (body: Buffer | string, type = 'image/png'): Reply => ({
  headers: { 'Content-Type': type },
  body,
});

async function boardWithLogo(url: string | null, company?: string): Promise<string> {
  const board = await makeBoard(company === undefined ? {} : { company });
  await readBoard(board, [rawOf('1', { companyLogoUrl: url })]);
  return board;
}
const run = (fetcher: Fetcher) => fetchLogos({ fetcher, sample: nowhere });

describe('which logo is a company’s', () => {
  const feedRole = (over: Partial<RawPostingInput>) => rawOf('f1', { title: 'Tide Engineer', ...over });

  test('what its board names; another address follows, none takes it away, no posting says nothing', async () => {
    const board = await boardWithLogo('https://img.example.com/a.png');
    expect(await logoOf(board)).toMatchObject({ source_url: 'https://img.example.com/a.png', attempts: 0 });
    await readBoard(board, [rawOf('1', { companyLogoUrl: 'https://img.example.com/b.png' })], days(1));
    expect((await logoOf(board))?.source_url).toBe('https://img.example.com/b.png');
    await readBoard(board, [rawOf('1'), rawOf('2')], days(2));
    expect(await logoOf(board)).toBeUndefined();
  });

  test('the commonest of several', async () => {
    const board = await makeBoard();
    const urls = [
      'https://img.example.com/x.png',
      'https://img.example.com/y.png',
      'https://img.example.com/y.png',
      null,
    ];
    await readBoard(
      board,
      urls.map((url, index) => rawOf(String(index), { companyLogoUrl: url })),
    );
    expect((await logoOf(board))?.source_url).toBe('https://img.example.com/y.png');
  });

  test('a new address is a silent update: nobody is told that the role changed', async () => {
    const board = await boardWithLogo('https://img.example.com/a.png');
    const changed = await readBoard(
      board,
      [rawOf('1', { companyLogoUrl: 'https://img.example.com/b.png' })],
      days(1),
    );
    expect(changed.changed).toBe(0);
    const signed = await readBoard(
      board,
      [rawOf('1', { companyLogoUrl: 'https://img.example.com/b.png?sig=2' })],
      days(2),
    );
    expect(signed).toMatchObject({ changed: 0, unchanged: 1 });
  });

  test('a feed’s stands in where its own board names none, and never goes before it', async () => {
    const named = { companyName: 'Kittiwake Works', companyLogoUrl: 'https://feed.example.com/k.png' };
    const feed = await makeBoard({ ats: 'remoteok', token: 'kittiwake-feed', company: 'A Feed' });
    await readBoard(feed, [
      feedRole(named),
      feedRole({ sourceId: 'f2', companyLogoUrl: 'https://feed.example.com/nobody.png' }),
    ]);
    expect((await logoOfCompany('Kittiwake Works'))?.source_url).toBe(named.companyLogoUrl);
    expect(await logoOf(feed)).toBeUndefined();
    const own = await makeBoard({ company: 'Kittiwake Works' });
    await readBoard(own, [rawOf('1', { title: 'Boat Clerk', companyLogoUrl: null })]);
    expect((await logoOf(own))?.source_url).toBe(named.companyLogoUrl);
    await readBoard(
      own,
      [rawOf('1', { title: 'Boat Clerk', companyLogoUrl: 'https://own.example.com/k.png' })],
      days(1),
    );
    expect((await logoOf(own))?.source_url).toBe('https://own.example.com/k.png');
    await readBoard(feed, [feedRole({ ...named, title: 'Senior Tide Engineer' })], days(1));
    expect((await logoOf(own))?.source_url).toBe('https://own.example.com/k.png');
  });
});

describe('fetching', () => {
  test('a picture is fetched once, shown with the role, asked for again after 30 days with its validators', async () => {
    const { server, base, fetcher } = await serve((hit) =>
      hit.headers['if-none-match'] === '"v1"'
        ? { status: 304 }
        : { headers: { 'Content-Type': 'image/png', ETag: '"v1"' }, body: png },
    );
    const png = await drawPicture();
    const board = await boardWithLogo(`${base}/logo.png`);
    expect(await run(fetcher)).toEqual({ shown: 1, unchanged: 0, failed: 0 });
    const logo = await logoOf(board);
    expect(logo).toMatchObject({ attempts: 0, failure: null });
    expect(logo?.waitDays).toBeCloseTo(30, 1);
    const { rows } = await pool.query('SELECT slug FROM posting WHERE board_id = $1', [board]);
    expect((await getPosting(rows[0].slug)).company.logo).toBe(logo?.image_id);
    expect(await run(fetcher)).toEqual({ shown: 0, unchanged: 0, failed: 0 });
    await dueNow();
    expect(await run(fetcher)).toEqual({ shown: 0, unchanged: 1, failed: 0 });
    const asked = server.hits.filter(({ path }) => path === '/logo.png');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect(asked[0]?.headers.accept).not.toContain('svg');
    expect((await logoOf(board))?.image_id).toBe(logo?.image_id);
  });

  test('a new address keeps the old picture until the new one is there, at most once a day', async () => {
    const { base, fetcher } = await serve((hit) => picture(hit.path === '/a.png' ? first : second));
    const [first, second] = [await drawPicture(), await drawPicture({ ink: '#c01818' })];
    const board = await boardWithLogo(`${base}/a.png`);
    await run(fetcher);
    const before = await logoOf(board);
    await readBoard(board, [rawOf('1', { companyLogoUrl: `${base}/b.png` })], days(1));
    const between = await logoOf(board);
    expect(between).toMatchObject({ source_url: `${base}/b.png`, image_id: before?.image_id });
    expect(between?.waitDays).toBeCloseTo(1, 1);
    await dueNow();
    await run(fetcher);
    const after = await logoOf(board);
    expect(after?.image_id).not.toBe(before?.image_id);
    expect(after?.image_id).not.toBeNull();
  });

  /** 100 million pixels in some kilobytes. */
  const bomb = () =>
    sharp({
      create: { width: 10_000, height: 10_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ palette: true, colours: 2, compressionLevel: 9 })
      .toBuffer();
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
  const entity = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "http://127.0.0.1/secret">]>${svg('&x;')}`;
  test.each<[string, string, (port: number) => Promise<Reply> | Reply, RegExp]>([
    ['HTML sent as PNG', '/x', () => picture('<!doctype html><p>not found</p>'), /no PNG/],
    ['a bomb of pixels', '/x', async () => picture(await bomb()), /pixel limit/],
    [
      'SVG with a script',
      '/x',
      () => picture(svg('<script>alert(1)</script>'), 'image/svg+xml'),
      /type image\/svg/,
    ],
    ['SVG sent as PNG', '/x', () => picture(entity), /no PNG/],
    ['two megabytes', '/x', () => picture(Buffer.alloc(2_000_000, 1)), /too large|1000000|bytes/i],
    [
      'two megabytes without a length',
      '/x',
      () => ({ ...picture(Buffer.alloc(2_000_000, 1)), chunked: true }),
      /too large|1000000|bytes/i,
    ],
    [
      'a redirect into a private network',
      '/x',
      (port) => ({ status: 302, headers: { Location: `http://10.1.2.3:${port}/logo.png` } }),
      /public address|address/,
    ],
    [
      'a redirect to this machine',
      '/x',
      (port) => ({ status: 302, headers: { Location: `http://[::1]:${port}/logo.png` } }),
      /./,
    ],
    ['a redirect to a file', '/x', () => ({ status: 302, headers: { Location: 'file:///etc/passwd' } }), /./],
    ['404', '/x', () => ({ status: 404 }), /404/],
  ])('for good until all are refreshed: %s', async (_what, path, reply, why) => {
    let answer: Reply = {};
    const { server, base, fetcher } = await serve(() => answer);
    answer = await reply(server.port);
    const board = await boardWithLogo(`${base}${path}`);
    expect(await run(fetcher)).toEqual({ shown: 0, unchanged: 0, failed: 1 });
    const logo = await logoOf(board);
    expect(logo).toMatchObject({ image_id: null, failure: expect.stringMatching(why) });
    expect(logo?.waitDays).toBeCloseTo(30, 1);
    expect(server.hits.filter((hit) => hit.path === path)).toHaveLength(1);
  });

  test('what robots.txt forbids is not asked for', async () => {
    const { server, base, fetcher } = await serve(() => picture('x'));
    const board = await boardWithLogo(`${base}/private/logo.png`);
    await run(fetcher);
    expect(await logoOf(board)).toMatchObject({
      image_id: null,
      failure: expect.stringContaining('robots.txt'),
    });
    expect(server.hits.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('a host that is down is tried again at growing intervals, and what was shown stays', async () => {
    let isUp = true;
    const png = await drawPicture();
    const { base, fetcher } = await serve(() => (isUp ? picture(png) : { status: 500 }));
    const board = await boardWithLogo(`${base}/logo.png`);
    await run(fetcher);
    isUp = false;
    const waits: number[] = [];
    for (let round = 0; round < 5; round++) {
      await dueNow();
      expect(await run(fetcher)).toMatchObject({ failed: 1 });
      waits.push(Math.round(((await logoOf(board))?.waitDays ?? 0) * 1440));
    }
    expect(waits).toEqual([10, 180, 1_440, 5_760, 43_200]);
    expect((await logoOf(board))?.image_id).not.toBeNull();
    isUp = true;
    await dueNow();
    await run(fetcher);
    expect(await logoOf(board)).toMatchObject({ attempts: 0, failure: null });
  });

  test('two workers never read the same one; sample companies ask their own web only', async () => {
    const png = await drawPicture();
    const { server, base, fetcher } = await serve(() => picture(png));
    for (let n = 0; n < 6; n++) await boardWithLogo(`${base}/${n}.png`);
    const sampleBoard = await boardWithLogo('https://sample.example/logo.png');
    await pool.query(
      'UPDATE company SET is_sample = true FROM board WHERE company_id = company.id AND board.id = $1',
      [sampleBoard],
    );
    const sample = fetcherOf(async () => png, { 'content-type': 'image/png' });
    const options = { fetcher, sample };
    const [one, other] = await Promise.all([fetchLogos(options), fetchLogos(options)]);
    expect(one.shown + other.shown).toBe(7);
    const paths = server.hits.map(({ path }) => path).filter((path) => path !== '/robots.txt');
    expect(paths.sort()).toEqual(['/0.png', '/1.png', '/2.png', '/3.png', '/4.png', '/5.png']);
    const { rows } = await pool.query('SELECT count(*)::int AS n FROM logo_image');
    expect(rows[0].n).toBe(1);
  });

  test('a picture that ten companies name stands for none of them', async () => {
    const png = await drawPicture();
    const { base, fetcher } = await serve(() => picture(png));
    const boards: string[] = [];
    for (let n = 0; n < 10; n++) boards.push(await boardWithLogo(`${base}/${n}.png`));
    await run(fetcher);
    for (const board of boards) {
      expect(await logoOf(board)).toMatchObject({
        image_id: null,
        failure: expect.stringContaining('many companies'),
      });
    }
    const { rows } = await pool.query('SELECT id FROM logo_image');
    expect((await ask(`${rows[0].id}.webp`)).status).toBe(404);
  });
});

const ask = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`https://site.example/logos/${file}`, { headers }), { params: Promise.resolve({ file }) });

describe('serving', () => {
  test('a known picture is kept by browsers for good; everything else is not found', async () => {
    const png = await drawPicture();
    const { base, fetcher } = await serve(() => picture(png));
    const board = await boardWithLogo(`${base}/logo.png`);
    await run(fetcher);
    const file = `${(await logoOf(board))?.image_id}.webp`;
    const answer = await ask(file);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      etag: `"${file}"`,
    });
    const body = Buffer.from(await new Response(answer.body).arrayBuffer());
    expect(body.subarray(8, 12).toString()).toBe('WEBP');
    expect(body.length).toBeLessThan(6_000);
    expect((await ask(file, { 'if-none-match': `"${file}"` })).status).toBe(304);
    const odd = [
      'x',
      '..%2f',
      file.toUpperCase(),
      file.replace('webp', 'png'),
      `${'0'.repeat(32)}.webp`,
      "' OR 1=1.webp",
    ];
    for (const name of odd) {
      const missing = await ask(name);
      expect([name, missing.status, missing.headers.get('cache-control')]).toEqual([name, 404, 'no-store']);
    }
  });

  test('a picture nobody has any more is deleted after a day', async () => {
    const png = await drawPicture();
    const { base, fetcher } = await serve(() => picture(png));
    const board = await boardWithLogo(`${base}/logo.png`);
    await run(fetcher);
    const id = (await logoOf(board))?.image_id;
    expect(await pruneLogos(pool)).toBe(0);
    await readBoard(board, [rawOf('1')], days(1));
    expect(await pruneLogos(pool)).toBe(0);
    await pool.query(`UPDATE logo_image SET created_at = now() - interval '2 days'`);
    expect((await ask(`${id}.webp`)).status).toBe(200);
    expect(await pruneLogos(pool)).toBe(1);
    expect((await ask(`${id}.webp`)).status).toBe(404);
  });
});
