/**
 * The shared list of misbehaving servers once more, by the way a board takes: its scraper, the fetcher, the gate and the
 * ingest, into real rows. tests/lib/http/faults.test.ts holds what the client alone must do. Skipped without ../shared.
 */
import { afterAll, describe, expect, test, vi } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { createSharedHostGate } from '#lib/db/host-gate.ts';
import { findValidators } from '#lib/db/snapshots.ts';
import type { Fetcher, HostGate } from '#lib/http/types.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { FINDING_WORDS } from '#lib/views/findings.ts';
import { isNameMismatch } from '#lib/views/name-mismatch.ts';
import { boardBytes, pageText } from '../helpers/fault-board.ts';
import { type Fault, replyOf } from '../helpers/fault-replies.ts';
import { type Hit, type Reply, startFaultServer } from '../helpers/fault-server.ts';
import { loopbackFetcher } from '../helpers/loopback-fetcher.ts';
import { makeBoard } from '../helpers/make-board.ts';
import { openIds, T0 } from '../helpers/read-board.ts';
import { selfSigned } from '../helpers/self-signed.ts';
import { sharedLines } from '../helpers/shared-lines.ts';

// Five boards at a time, each several runs: they take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Kind = keyof typeof boardBytes;
type Answer = (hit: Hit, nth: number) => Reply;

const shared = createSharedHostGate(process.env.DATABASE_URL ?? '');
afterAll(() => shared.close());
/** The workers' gate without the pause after each request. */
const gate: HostGate = {
  run: (host, _gapMs, work) => shared.run(host, 0, work),
  rest: (host, untilMs) => shared.rest?.(host, untilMs),
};
const NO_GATE: HostGate = { run: (_host, _gapMs, work) => work() };

const whole = (kind: Kind): Reply => ({ body: boardBytes[kind]({ kind: 'board', n: 25 }) });
const IDS = Array.from({ length: 25 }, (_, n) => 1000 + n);
/** Source ids of the good board, as openIds sorts them. */
const goodIds = (kind: Kind) =>
  IDS.map((id) => (kind === 'api' ? String(id) : `https://careers.acme.example/jobs/${id}`)).sort();

/** Sends what is meant for the vendor to the row's server, under a host of its own; Lever's has its own name again. */
function redirected(fetcher: Fetcher, origin: string): Fetcher {
  return {
    ...fetcher,
    fetch: async (request, signal) => {
      const url = new URL(request.url);
      const vendor = /\.(?:greenhouse\.io|myworkdayjobs\.com)$/.test(url.hostname);
      const path = url.hostname.startsWith('job-boards.') ? '/hosted' : '/start';
      const fetched = await fetcher.fetch({ ...request, url: vendor ? origin + path : request.url }, signal);
      return {
        ...fetched,
        url: fetched.url.replace(/^http:\/\/jobs\.lever\.co:\d+/, 'https://jobs.lever.co'),
      };
    },
    fork: () => redirected(fetcher.fork(), origin),
  };
}

interface Setup {
  kind: Kind;
  /** What the server sends while it misbehaves. */
  answer: Answer;
  fault?: Fault;
  gate?: HostGate;
  ats?: string;
  /** What it sends while it is well, where that is more than one answer. */
  well?: Answer;
  /** Its first hour; how old an answer is goes by the database's clock. */
  start?: Date;
}

/** A board on a server that is well until it is told to misbehave. */
async function boardOn(setup: Setup) {
  const { kind, answer, fault, ats, gate: own = gate, start = T0 } = setup;
  const spec = fault?.server ?? {};
  const day = 86_400_000;
  const expiry = Date.now() + (spec.tls === 'expired' ? -10 : 10) * day;
  const tls = spec.tls
    ? selfSigned(['a.test'], new Date(Date.now() - 20 * day), new Date(expiry))
    : undefined;
  const name = `${(fault?.id ?? 'some').replaceAll(/\W/g, '-')}-${kind}`;
  let bad = false;
  const since = new Map<string, number>();
  const server = await startFaultServer((hit) => {
    if (hit.path === '/robots.txt') return { status: 404 };
    if (!bad) return setup.well?.(hit, 1) ?? whole(kind);
    const nth = (since.get(hit.path) ?? 0) + 1;
    since.set(hit.path, nth);
    return answer(hit, nth);
  });
  const secure = tls ? await startFaultServer(() => whole(kind), tls) : null;
  const ports = secure ? [server.port, secure.port] : [server.port];
  const slow = spec.drip !== undefined || spec.delay_ms !== undefined;
  const fetcherFor = (deadlineMs: number) =>
    loopbackFetcher(ports, {
      gate: own,
      validators: (requestHash) => findValidators(pool, requestHash),
      limits: { deadlineMs },
    });
  const well = fetcherFor(10_000);
  const ill = slow ? fetcherFor(150) : well;
  const plain = `http://${name}.test:${server.port}`;
  const boardId = await makeBoard({
    ats: ats ?? (kind === 'api' ? 'greenhouse' : 'schema-org'),
    token: kind === 'api' ? (ats ? 'acme/wd1/careers' : name) : `${plain}/start`,
    company: `Acme ${name}`,
  });
  /** One run so many hours after the start; `broken` says how the server behaves during it. */
  async function read(hour: number, broken: boolean) {
    bad = broken;
    const now = new Date(start.getTime() + hour * 3_600_000);
    const asked = server.hits.length;
    const { fetcher } = broken ? ill : well;
    const port = broken && spec.plain ? `https://${name}.test:${server.port}` : plain;
    const origin = broken && secure ? `https://${name}.test:${secure.port}` : port;
    if (broken && spec.connect === 'refuse') await server.close();
    const run = await ingestBoard(boardId, {
      fetcher: redirected(fetcher, origin),
      trigger: 'schedule',
      now,
    });
    if (!('created' in run)) throw new Error(`the run ended as ${run.status}`);
    const hits = server.hits.slice(asked).filter(({ path }) => path !== '/robots.txt');
    return { ...run, hits, waitMs: run.nextDueAt.getTime() - now.getTime() };
  }
  return {
    boardId,
    kind,
    name,
    read,
    port: server.port,
    state: async () =>
      (await pool.query('SELECT state, state_reason, source_name FROM board WHERE id = $1', [boardId]))
        .rows[0],
    /** Half an hour later, or when the source's wish has passed. */
    hostRested: () =>
      pool.query('UPDATE http_host SET blocked_until = NULL, failures = 0 WHERE host = $1', [`${name}.test`]),
    async close() {
      await well.fetcher.close();
      await ill.fetcher.close();
      await secure?.close();
      if (spec.connect !== 'refuse') await server.close();
    },
  };
}

type Board = Awaited<ReturnType<typeof boardOn>>;

/** Rows of this expectation, each once for each kind of board that it says something about. */
function rowsOf(expectation: RegExp): [string, Fault, Kind][] {
  return sharedLines<Fault>('security/http/faults.jsonl')
    .filter(({ system_expect }) => expectation.test(system_expect))
    .flatMap((fault) =>
      kindsOf(fault).map((kind): [string, Fault, Kind] => [`${fault.id} (${kind})`, fault, kind]),
    );
}

function kindsOf({ id, group, server }: Fault): Kind[] {
  const type = Array.isArray(server.headers) ? '' : (server.headers?.['Content-Type'] ?? '');
  if (group === 'soft' && server.body?.kind === 'html') return ['api', 'page'];
  if (type.includes('html') && server.body?.kind === 'board') return ['page'];
  return id === 'http-redir-to-home' ? ['page'] : ['api'];
}

const page = (number: number, ids: number, from = 0): Reply => ({
  body: pageText(
    { kind: 'board', n: ids },
    `<a href="/job/${number}">Open job</a><a rel="next" href="?page=${number + 1}">Next</a>`,
  ).replaceAll(/jobs\/1(\d{3})/g, (_, id) => `jobs/${from + Number(id)}`),
});

/** The answers that the list describes in words only. */
function answerOf(fault: Fault, kind: Kind): Answer {
  const { server } = fault;
  if (server.paged) {
    // "same 25", 40 of a stated 1,000, and new ones for ever.
    if (server.total) return () => ({ body: boardBytes.api({ kind: 'board', n: 40, of: 1000 } as never) });
    return ({ path }) => {
      const number = Number(/page=(\d+)/.exec(path)?.[1] ?? 1);
      return page(number, 25, server.pages === 'inf' ? number * 1000 : 1000);
    };
  }
  return (hit, nth) => {
    // Two schemes on two ports are one server here.
    if (fault.id === 'http-redir-http-to-https' && hit.path === '/start')
      return { status: 301, headers: { Location: '/same' } };
    const reply = replyOf(server, hit, nth, boardBytes[kind]);
    // A row that speaks of headers only is about a board that is well otherwise.
    const bare =
      server.body === undefined && server.status === undefined && !server.raw && reply.body?.length === 0;
    return bare ? { ...reply, ...whole(kind) } : reply;
  };
}

async function withBoard(setup: Setup, work: (board: Board) => Promise<void>): Promise<void> {
  const board = await boardOn(setup);
  try {
    await work(board);
  } finally {
    await board.close();
  }
}

/** A wish of a second or two is waited for; the gate would wait in earnest. */
const waitsBriefly = (fault: Fault) => /"Retry-After":"(?:1\.5|@now)/.test(JSON.stringify(fault.server));

const setupOf = (fault: Fault, kind: Kind): Setup => ({
  kind,
  fault,
  answer: answerOf(fault, kind),
  gate: waitsBriefly(fault) ? NO_GATE : gate,
});

/** The board as it was, with all it held. */
async function expectUntouched(board: Board, runs: { closed: number }[]): Promise<void> {
  expect(runs.map(({ closed }) => closed)).toEqual(runs.map(() => 0));
  expect(await openIds(board.boardId)).toEqual(expect.arrayContaining(goodIds(board.kind)));
}

async function expectRecovery(board: Board, hour: number): Promise<void> {
  await board.hostRested();
  const again = await board.read(hour, false);
  expect(again).toMatchObject({ status: 'complete', errorName: null });
  expect(await openIds(board.boardId)).toEqual(expect.arrayContaining(goodIds(board.kind)));
  expect(await board.state()).toMatchObject({ state: 'ok' });
}

const TRANSIENT = [
  'network',
  'timeout',
  'server-error',
  'throttled',
  'too-large',
  'bad-coding',
  'breaker-open',
];
/** Rows whose answer comes whole by HTTP's rules: only its content shows that it is none, or it is none the less good. */
const WHOLE_BY_HTTP = /len-too-small|sends-two|fin-early|keepalive-stale|many-headers/;

describe('transient faults', () => {
  test.concurrent.each(rowsOf(/^transient/))('%s', async (id, fault, kind) => {
    await withBoard(setupOf(fault, kind), async (board) => {
      await board.read(0, false);
      const runs = [await board.read(6, true), await board.read(12, true)];
      await expectUntouched(board, runs);
      for (const run of runs) {
        expect(run.hits.length).toBeLessThanOrEqual(fault.server.redirect || fault.server.hops ? 11 : 3);
        if (run.status === 'complete') expect(id).toMatch(WHOLE_BY_HTTP);
        else
          expect([...TRANSIENT, ...(WHOLE_BY_HTTP.test(id) ? ['parse-failure'] : [])]).toContain(
            run.errorName,
          );
      }
      if (runs.every(({ status }) => status === 'failed')) {
        const [first = 0, second = 0] = runs.map(({ waitMs }) => waitMs);
        expect(first).toBeGreaterThanOrEqual(14 * 60_000);
        // A day is the longest of our own; the source's wish may be as long from the start.
        expect(second).toBeGreaterThan(first * (first > 80_000_000 ? 0.9 : 1.5));
        const { state, state_reason } = await board.state();
        expect(state).toBe('degraded');
        expect(Object.values(FINDING_WORDS).some((words) => state_reason.startsWith(words))).toBe(true);
      }
      if (fault.server.connect !== 'refuse') await expectRecovery(board, 24);
    });
  });
});

describe('the breaker of a host', () => {
  const rows = rowsOf(/^transient/).filter(([id]) => /conn-refused|accept-no-answer|status-500/.test(id));
  test.concurrent.each(rows)('%s', async (_id, fault) => {
    await withBoard(setupOf(fault, 'page'), async (board) => {
      await board.read(0, false);
      const runs = [await board.read(6, true), await board.read(12, true), await board.read(18, true)];
      const unasked = await board.read(24, true);
      expect(unasked).toMatchObject({ status: 'failed', errorName: 'breaker-open', hits: [] });
      await expectUntouched(board, [...runs, unasked]);
      if (fault.server.connect !== 'refuse') await expectRecovery(board, 30);
    });
  });
});

describe('refusals', () => {
  test.concurrent.each(rowsOf(/^permanent/))('%s', async (id, fault, kind) => {
    await withBoard(setupOf(fault, kind), async (board) => {
      await board.read(0, false);
      const runs = [await board.read(6, true), await board.read(12, true)];
      await expectUntouched(board, runs);
      for (const run of runs) {
        expect(run.hits.length).toBeLessThanOrEqual(id.includes('to-home') ? 3 : 1);
        expect(['blocked', 'parse-failure', 'partial', 'gone']).toContain(run.errorName);
      }
      const { state, state_reason } = await board.state();
      expect(['blocked', 'degraded', 'suspect']).toContain(state);
      expect(state_reason).toMatch(/\w/);
      await expectRecovery(board, 24);
    });
  });
});

describe('answers that look well', () => {
  const rows = rowsOf(/^nothing closed without confirmation/).filter(([id]) => !id.includes('detail'));
  test.concurrent.each(rows)('%s', async (id, fault, kind) => {
    const lists = fault.server.paged ? (fault.server.total ? 'api' : 'page') : kind;
    await withBoard(setupOf(fault, lists), async (board) => {
      await board.read(0, false);
      const run = await board.read(6, true);
      await expectUntouched(board, [run]);
      const { source_name } = await board.state();
      if (id.includes('wrong-company')) expect(isNameMismatch('Acme', source_name)).toBe(true);
      const { rows } = await pool.query(
        `SELECT count(*)::int AS n FROM posting WHERE board_id = $1 AND title ~* 'test job|lorem|do not apply'`,
        [board.boardId],
      );
      expect(rows).toEqual([{ n: 0 }]);
      await expectRecovery(board, 12);
    });
  });
});

test.concurrent('an answer of any bytes at all is told as what it is, in words that can be stored', async () => {
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * n * 31 + n * 7) % 256));
  await withBoard({ kind: 'api', answer: () => ({ body: bytes }) }, async (board) => {
    await board.read(0, false);
    const run = await board.read(6, true);
    expect(run).toMatchObject({ status: 'failed', errorName: 'parse-failure' });
    expect(run.errorMessage).toContain('answered no JSON');
    await expectUntouched(board, [run]);
  });
});

describe('boards that are well all the same', () => {
  test.concurrent.each(rowsOf(/^ingested/))('%s', async (id, fault, kind) => {
    await withBoard(setupOf(fault, kind), async (board) => {
      const run = await board.read(0, true);
      expect(run).toMatchObject({ status: 'complete', created: 25, errorName: null });
      expect(await openIds(board.boardId)).toEqual(goodIds(kind));
      expect(await board.state()).toMatchObject({ state: 'ok' });
      if (!id.includes('redir-ok')) return;
      const { rows } = await pool.query('SELECT url FROM snapshot WHERE board_id = $1', [board.boardId]);
      expect(rows[0].url).toMatch(/\/r4$/);
    });
  });

  test.concurrent.each(rowsOf(/^no U\+FFFD/))('%s', async (id, fault, kind) => {
    await withBoard(setupOf(fault, kind), async (board) => {
      expect(await board.read(0, true)).toMatchObject({ status: 'complete', created: 25 });
      const { rows } = await pool.query('SELECT title FROM posting WHERE board_id = $1', [board.boardId]);
      const titles = rows.map(({ title }) => title).join('\n');
      expect(titles).not.toContain('\uFFFD');
      // Shift_JIS that no label names is read as windows-1252, as a browser would.
      if (!id.includes('charset-missing')) expect(titles).toContain('Ingénieur');
    });
  });

  test.concurrent.each(rowsOf(/^(?:ok|no half board)$/))('%s', async (_id, fault, kind) => {
    await withBoard(setupOf(fault, kind), async (board) => {
      await board.read(0, false);
      await expectUntouched(board, [await board.read(6, true)]);
      await expectRecovery(board, 12);
    });
  });
});

/** `open` and `xmin` of each posting: equal when no row was written. */
const versions = async (boardId: string) =>
  (await pool.query('SELECT id, state, xmin::text FROM posting WHERE board_id = $1 ORDER BY id', [boardId]))
    .rows;

const faultOf = (id: string) => sharedLines<Fault>('security/http/faults.jsonl').find((row) => row.id === id);

/** One row of the list by its id; skipped where the list is absent. */
function testRow(id: string, work: (fault: Fault) => Promise<void>): void {
  const fault = faultOf(id);
  test.skipIf(!fault).concurrent(id, () => work(fault as Fault));
}

describe('unchanged boards', () => {
  testRow('http-etag-304', async (fault) => {
    await withBoard({ ...setupOf(fault, 'api'), start: new Date() }, async (board) => {
      expect(await board.read(0, true)).toMatchObject({ created: 25 });
      const before = await versions(board.boardId);
      const again = await board.read(6, true);
      expect(again).toMatchObject({
        complete: true,
        modified: false,
        notModified: 1,
        listed: 25,
        unchanged: 25,
        closed: 0,
      });
      expect(again.hits[0]?.headers['if-none-match']).toBe('"a"');
      expect(await versions(board.boardId)).toEqual(before);
    });
  });

  testRow('http-etag-changes-always', async (fault) => {
    const answer: Answer = (_hit, nth) => ({ ...whole('api'), headers: { ETag: `"${nth}"` } });
    await withBoard({ kind: 'api', fault, answer, start: new Date() }, async (board) => {
      await board.read(0, true);
      const before = await versions(board.boardId);
      expect(await board.read(6, true)).toMatchObject({ complete: true, modified: false, changed: 0 });
      expect(await versions(board.boardId)).toEqual(before);
    });
  });

  testRow('http-304-but-changed', async (fault) => {
    const changed = boardBytes.api({ kind: 'board', n: 25, lang: 'de' } as never);
    const answer: Answer = ({ headers }, nth) => {
      if (headers['if-none-match']) return { status: 304 };
      return nth === 1 ? { ...whole('api'), headers: { ETag: '"a"' } } : { body: changed };
    };
    await withBoard({ kind: 'api', fault, answer, start: new Date() }, async (board) => {
      await board.read(0, true);
      expect(await board.read(6, true)).toMatchObject({ notModified: 1, changed: 0 });
      await pool.query(
        `UPDATE snapshot SET fetched_at = fetched_at - interval '7 days' WHERE board_id = $1`,
        [board.boardId],
      );
      expect(await board.read(24 * 7, true)).toMatchObject({ notModified: 0, changed: 25, closed: 0 });
    });
  });

  testRow('http-etag-after-failed-parse', async (fault) => {
    await withBoard(setupOf(fault, 'api'), async (board) => {
      await board.read(0, false);
      const broken = await board.read(6, true);
      expect(broken).toMatchObject({ status: 'failed', errorName: 'parse-failure' });
      const skipped = await board.read(12, true);
      expect(skipped.hits[0]?.headers['if-none-match']).toBeUndefined();
      expect(skipped).toMatchObject({ status: 'failed', complete: false });
      await expectUntouched(board, [broken, skipped]);
      await expectRecovery(board, 18);
    });
  });
});

/** A list that links its 25 postings; `says` is added to each link, so that their pages are read again. */
const listOf = (says: string): Reply => ({
  body: `<h1>Open positions</h1><ul>${IDS.map((id) => `<li><a class="job" href="/careers/jobs/${id}">Engineer ${id}${says}</a></li>`).join('')}</ul>`,
});
const pageOf = (path: string): Reply => {
  const id = Number(path.split('/').at(-1));
  const body = pageText({ kind: 'board', n: id - 999 });
  const script = body.match(/<script.*?<\/script>/gs)?.at(-1) ?? '';
  return {
    body: `<h1>${id}</h1>${script.replaceAll('https://careers.acme.example/jobs', 'https://careers.acme.example/careers/jobs')}`,
  };
};
const linked: Answer = ({ path }) => (path === '/start' ? listOf('') : pageOf(path));
/** The same, its links worded anew, and the first so many of its pages answer with this status. */
const linkedWith =
  (status: number, pages: number): Answer =>
  ({ path }) => {
    if (path === '/start') return listOf(' (m/w/d)');
    return Number(path.split('/').at(-1)) < 1000 + pages ? { status, body: 'no' } : pageOf(path);
  };

describe('pages of single postings', () => {
  testRow('http-soft-detail-410', async (fault) => {
    await withBoard({ kind: 'page', fault, well: linked, answer: linkedWith(410, 3) }, async (board) => {
      expect(await board.read(0, false)).toMatchObject({ status: 'complete', created: 25 });
      expect(await board.read(6, true)).toMatchObject({ closed: 3 });
      expect(await openIds(board.boardId)).toHaveLength(22);
      const { rows } = await pool.query(
        `SELECT DISTINCT close_reason FROM posting WHERE board_id = $1 AND state = 'closed'`,
        [board.boardId],
      );
      expect(rows).toEqual([{ close_reason: 'http-gone' }]);
      expect(await board.read(12, false)).toMatchObject({ reopened: 3 });
    });
  });

  test.concurrent('most of them gone: their addresses changed, and nothing closes', async () => {
    await withBoard({ kind: 'page', well: linked, answer: linkedWith(404, 20) }, async (board) => {
      await board.read(0, false);
      expect(await board.read(6, true)).toMatchObject({ status: 'incomplete', closed: 0 });
      expect(await openIds(board.boardId)).toHaveLength(25);
    });
  });

  testRow('http-soft-detail-fails', async (fault) => {
    await withBoard({ kind: 'page', fault, well: linked, answer: linkedWith(500, 7) }, async (board) => {
      await board.read(0, false);
      const texts = async () =>
        (
          await pool.query(
            `SELECT source_id, description_text FROM posting JOIN posting_body ON posting_id = id
           WHERE board_id = $1 AND state = 'open' ORDER BY source_id`,
            [board.boardId],
          )
        ).rows;
      const before = await texts();
      expect(before).toHaveLength(25);
      expect(await board.read(6, true)).toMatchObject({ status: 'incomplete', closed: 0 });
      expect(await texts()).toEqual(before);
    });
  });

  testRow('http-tarpit-links', async (fault) => {
    const answer: Answer = ({ path }) => {
      const from = Number(/\d+/.exec(path)?.[0] ?? 0) + 1;
      const links = Array.from({ length: 10 }, (_, n) => {
        const to = n < 2 ? 'careers/jobs' : 'about';
        return `<li><a href="/${to}/${from * 10 + n}">Engineer</a></li>`;
      });
      return {
        body: `<h1>Open positions</h1><ul>${links.join('')}</ul><a rel="next" href="?page=${from}">Next</a>`,
      };
    };
    await withBoard({ kind: 'page', fault, well: linked, answer, gate: NO_GATE }, async (board) => {
      await board.read(0, false);
      const run = await board.read(6, true);
      expect(run).toMatchObject({ status: 'incomplete', errorName: 'partial', closed: 0 });
      expect(run.requests).toBeLessThan(2000);
      expect(await openIds(board.boardId)).toHaveLength(25);
    });
  });
});

describe('other origins', () => {
  testRow('http-redir-post-307', async (fault) => {
    const answer: Answer = ({ headers }) => ({
      status: 307,
      headers: { Location: `http://b.test:${headers.host?.split(':')[1]}/x` },
    });
    await withBoard({ kind: 'api', ats: 'workday', fault, answer }, async (board) => {
      const run = await board.read(0, true);
      expect(run).toMatchObject({ status: 'failed', errorName: 'parse-failure', created: 0 });
      expect(run.hits.map(({ method, headers }) => [method, headers.host])).toEqual([
        ['POST', `${board.name}.test:${board.port}`],
      ]);
    });
  });

  testRow('http-redir-cross-ats', async (fault) => {
    const answer: Answer = ({ path, headers }) =>
      path === '/start'
        ? { status: 301, headers: { Location: `http://jobs.lever.co:${headers.host?.split(':')[1]}/acme` } }
        : { body: '<h1>Jobs at Acme</h1>' };
    await withBoard({ kind: 'api', fault, answer }, async (board) => {
      await board.read(0, false);
      await expectUntouched(board, [await board.read(6, true), await board.read(12, true)]);
      const { state, state_reason } = await board.state();
      expect(state).toBe('degraded');
      expect(state_reason).toContain('it leads to a board on Lever: https://jobs.lever.co/acme');
    });
  });
});

test.skipIf(!faultOf('http-status-500'))('every row of the list is taken by one of these', () => {
  const single = /detail|tarpit|post-307|cross-ats|etag-304|changes-always|but-changed|failed-parse/;
  const groups = /^(?:transient|permanent|nothing closed|ingested|no U\+FFFD|ok$|no half board)/;
  const left = sharedLines<Fault>('security/http/faults.jsonl').filter(
    ({ id, system_expect }) => !groups.test(system_expect) && !single.test(id),
  );
  expect(left).toEqual([]);
});
