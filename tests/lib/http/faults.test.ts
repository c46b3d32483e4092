/** The shared list of misbehaving servers, as far as it describes the HTTP client; skipped where it is absent. */
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Blocked, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import { decodeText } from '#lib/http/charset.ts';
import type { Fetched, FetcherOptions, Validators } from '#lib/http/types.ts';
import { type FaultServer, type Hit, type Reply, startFaultServer } from '../../helpers/fault-server.ts';
import { loopbackFetcher } from '../../helpers/loopback-fetcher.ts';
import { selfSigned } from '../../helpers/self-signed.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

interface Spec {
  status?: number;
  headers?: Record<string, string> | [string, string][];
  body?: { kind: string; n?: number; text?: string; encoding?: string; unit?: string };
  then?: Spec;
  sequence?: (Spec | string)[];
  [other: string]: unknown;
}
interface Fault {
  id: string;
  group: string;
  server: Spec;
  client_expect: string;
}

/** Rows whose expectation is about what is done with the answer: parsing, schema, closing, the run, the queue. */
const NOT_THE_CLIENT =
  /^shape error|^suspect|^kept|^flagged|^clamped|^one row|^same ids|^3 close|^25 kept|^incomplete or natural|^count header|^page cap|^page budget|^stops: no endless|^explicit empty|^company mismatch|^validator stored only|^full fetch without|^ATS change|^board path redirected|^nothing closed|^duplicates|^JSON/;

/** The client cannot do this: undici breaks off when a `100 Continue` comes that it did not ask for. */
const KNOWN_MISSES = new Set(['http-status-100']);

const LISTING = Array.from({ length: 25 }, (_, n) => `<li>Ingénieur ${n}</li>`).join('\n');
const ENCODED: Record<string, Buffer> = {
  'utf-8': Buffer.from(LISTING),
  'utf-8-sig': Buffer.from(`\uFEFF${LISTING}`),
  'utf-16': Buffer.from(`\uFEFF${LISTING}`, 'utf16le'),
  shift_jis: Buffer.from('3c6c693e835c83748367333c2f6c693e', 'hex'),
};

const ENCODERS: Record<string, (data: Buffer) => Buffer> = { deflate: deflateSync, zstd: zstdCompressSync };

function bodyOf({ body }: Spec): Buffer {
  if (!body) return Buffer.alloc(0);
  if (body.kind === 'bytes') return Buffer.alloc(body.n ?? 0);
  if (body.kind === 'repeat') return Buffer.from((body.unit ?? 'x').repeat(1000));
  return body.text === undefined
    ? (ENCODED[body.encoding ?? 'utf-8'] ?? Buffer.from(LISTING))
    : Buffer.from(body.text);
}

function headerList(spec: Spec): [string, string][] {
  const list = Array.isArray(spec.headers) ? spec.headers : Object.entries(spec.headers ?? {});
  const dated = list.map(([name, value]): [string, string] => [
    name,
    value.startsWith('@now') ? new Date(Date.now() + 5000).toUTCString() : value,
  ]);
  if (spec.headers_n) for (let n = 0; n < Number(spec.headers_n); n++) dated.push([`x-${n}`, 'y']);
  if (spec.n) for (let n = 0; n < Number(spec.n); n++) dated.push(['Set-Cookie', `a${n}=b`]);
  return dated.map(([name, value]): [string, string] => {
    if (name === 'Link') return [name, '</x>; rel=next, '.repeat(10_000)];
    if (name === 'ETag' && spec.repeat) return [name, '"'.padEnd(5000, 'x')];
    return [name, name === 'Location' ? Buffer.from(value).toString('latin1') : value];
  });
}

/** What the server of a row sends to the `nth` request of that path. */
function replyOf(spec: Spec, { path }: Hit, nth: number): Reply {
  const step = spec.sequence?.[Math.min(nth, spec.sequence.length) - 1];
  if (typeof step === 'object') return replyOf(step, { path: '/start' } as Hit, 1);
  if (spec.then && path !== '/start' && !spec.hops) return replyOf(spec.then, { path: '/start' } as Hit, 1);
  if (spec.hops) {
    const at = path === '/start' ? 0 : Number(path.slice(2));
    if (at < Number(spec.hops)) return { status: 302, headers: { Location: `/r${at + 1}` } };
    return replyOf(spec.then ?? {}, { path: '/start' } as Hit, 1);
  }
  if (Array.isArray(spec.redirect)) {
    const way = ['/start', ...spec.redirect] as string[];
    return { status: 302, headers: { Location: way[way.indexOf(path) + 1] ?? '/a' } };
  }
  const headers = headerList(spec);
  const codes = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  let body = bodyOf(spec);
  if (spec.file) body = (ENCODERS[codes.get('content-encoding') ?? ''] ?? gzipSync)(Buffer.alloc(50_000_000));
  if (spec.members)
    body = Buffer.concat([
      gzipSync(LISTING.slice(0, 90)),
      gzipSync(LISTING.slice(90, 99)),
      gzipSync(LISTING.slice(99)),
    ]);
  const reply: Reply = { status: spec.status ?? 200, headers, body };
  const { status = 200 } = spec;
  if (path !== '/start' && status > 300 && status < 400 && status !== 304) return { body: LISTING };
  if (spec.status === 100)
    return {
      raw: `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${ENCODED['utf-8']?.length}\r\n\r\n${LISTING}`,
    };
  if (spec.raw === 'two responses to one request') {
    const one = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\njobs';
    return { raw: one + one.replace('jobs', 'evil') };
  }
  if (typeof spec.raw === 'string') return { raw: spec.raw };
  if (spec.h2) return { raw: Buffer.from('0000080700000000000000000000000000', 'hex') };
  if (spec.raw_chunk)
    return { raw: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${spec.raw_chunk}\r\n` };
  if (spec.delay_ms) return { silent: true };
  if (spec.drip) return { ...reply, body: body.length > 0 ? body : LISTING, stall: true };
  if (spec.body?.kind === 'repeat') return { body, endless: true };
  if (spec.keepalive) return { body: LISTING, thenClose: true };
  if (spec.truncate_json) return { body: '{"jobs":[', untilClose: true };
  const cut = spec.close as Reply['cut'] & { after_bytes?: number };
  if (cut) {
    const chunked = codes.has('transfer-encoding');
    const whole = Buffer.alloc(100_000, 'x');
    return {
      status: 200,
      headers: [],
      body: whole,
      chunked,
      cut: { after: cut.after_bytes ?? 0, how: cut.how },
    };
  }
  if (codes.get('connection') === 'close') return { body, untilClose: true };
  return reply;
}

interface Outcome {
  fetched: Fetched | null;
  error: unknown;
  hits: Hit[];
  waits: number[];
  again: Outcome | null;
}

const isError = ({ error }: Outcome, ...kinds: string[]) =>
  error instanceof Transient && (kinds.length === 0 || kinds.includes(error.kind));
const isListing = ({ fetched }: Outcome) =>
  fetched !== null && decodeText(fetched.body, fetched.headers['content-type']).includes('Ingénieur 24');

/** From the wording of `client_expect` to what must hold. The first that fits is taken. */
const RULES: [RegExp, (outcome: Outcome, row: Fault) => boolean][] = [
  [
    /^<= 3 tries|^default backoff/,
    ({ error, hits, waits }) =>
      (error instanceof Transient || error instanceof Throttled) &&
      hits.length <= 3 &&
      waits.every((ms) => ms >= 1000),
  ],
  [
    /^error class client_/,
    ({ error, hits }) => (error instanceof SourceChanged || error instanceof Blocked) && hits.length === 1,
  ],
  [
    /^error class gone|^gone|^error class not_found/,
    ({ error, hits }) => error instanceof Error && error.name === 'BoardGone' && hits.length === 1,
  ],
  [/^error class blocked|bot_wall/, ({ error, hits }) => error instanceof Blocked && hits.length === 1],
  [
    /^as 204|^partial content|^empty_response|^304 without|^error class empty|no content/,
    (outcome) => isError(outcome, 'http'),
  ],
  [/^refused by type/, ({ error, hits }) => error instanceof SourceChanged && hits.length === 1],
  [
    /^refused from the header|^decompressed size capped|^cut at the cap/,
    (outcome) => isError(outcome, 'too-large'),
  ],
  [/^decode error|unknown coding/, (outcome) => isError(outcome, 'encoding')],
  [/^stopped at/, (outcome) => isError(outcome, 'http') && outcome.hits.length <= 11],
  [/deadline|headers timeout/, (outcome) => isError(outcome, 'timeout')],
  [/^(protocol|TLS) error|^ECONN|^incomplete: error|^retry$/, (outcome) => isError(outcome, 'network')],
  [
    /^accepted or error|^error or bounded|^ignored or bounded|^bounded/,
    (outcome) => isListing(outcome) || outcome.error instanceof Error || outcome.fetched !== null,
  ],
  [/^error/, (outcome) => isError(outcome)],
  [
    /^decoded by/,
    ({ fetched }) =>
      fetched !== null && !decodeText(fetched.body, fetched.headers['content-type']).includes('\uFFFD'),
  ],
  [/^percent-encoded/, ({ hits }) => hits[1]?.path === '/j%C3%B6bs?q=%C3%A9'],
  [/^POST kept only/, ({ error, hits }) => error instanceof SourceChanged && hits.length === 1],
  [/^not followed/, ({ hits }) => hits.length === 1],
  [
    /^no request to that host/,
    ({ error, again, hits }) =>
      error instanceof Throttled &&
      error.retryAfterMs === 86_400_000 &&
      again?.error instanceof Throttled &&
      hits.length === 1,
  ],
  [/^>= 1\.5 s/, ({ waits }) => waits.some((ms) => ms >= 1500)],
  [/^waits to the date/, (outcome) => isListing(outcome) && outcome.waits.some((ms) => ms > 3000)],
  [/^stored up to 1 kB/, ({ fetched }) => fetched?.headers.etag === undefined],
  [
    /sends If-None-Match/,
    ({ again }) => again?.fetched?.notModified === true && again.hits[1]?.headers['if-none-match'] === '"a"',
  ],
  [
    /^content hash decides/,
    ({ fetched, again }) => fetched !== null && fetched.bodyHash === again?.fetched?.bodyHash,
  ],
  [/^one silent retry/, (outcome) => isListing(outcome) && outcome.again?.fetched !== null],
  [
    /^second ignored/,
    ({ fetched, again }) =>
      String(fetched?.body) === 'jobs' && String(again?.fetched?.body ?? 'jobs') === 'jobs',
  ],
  [/^only 100 bytes/, ({ fetched }) => fetched?.body.length === 100],
  [/^undetectable/, ({ fetched }) => fetched !== null],
  [
    /^accepted|followed|^resolved|read$|^read to the end|^informational|^content decides|^slows down/,
    isListing,
  ],
];

async function run(row: Fault): Promise<Outcome> {
  const { server: spec } = row;
  const past = (days: number) => new Date(Date.now() + days * 86_400_000);
  const tls = spec.tls
    ? selfSigned(['a.test'], past(-20), past(spec.tls === 'expired' ? -10 : 10))
    : undefined;
  const server: FaultServer = await startFaultServer((hit, nth) => {
    if (hit.path === '/robots.txt') return { status: 404 };
    const post = spec.method === 'POST' && hit.path === '/start';
    if (post) return { status: spec.status ?? 307, headers: { Location: `http://b.test:${server.port}/x` } };
    if (
      row.client_expect === 'followed' &&
      Array.isArray(spec.headers) === false &&
      spec.headers?.Location?.includes('same')
    ) {
      return hit.path === '/start' ? { status: 301, headers: { Location: '/same' } } : { body: LISTING };
    }
    return replyOf(spec, hit, nth);
  }, tls);
  let kept: Validators | null = null;
  const options: Partial<FetcherOptions> = {
    validators: async () => kept,
    // No gaps of the gate, so that the waits are the pauses between tries.
    gate:
      spec.status === 429 && /86400/.test(JSON.stringify(spec))
        ? undefined
        : { run: (_host, _gap, work) => work() },
    limits: { deadlineMs: spec.drip || spec.delay_ms ? 150 : 5000 },
  };
  const { fetcher, waits } = loopbackFetcher([server.port], options);
  const secure = tls || spec.plain;
  const hits = server.hits;
  const pages = () => hits.filter((hit) => hit.path !== '/robots.txt');
  const url = `${secure ? 'https' : 'http'}://a.test:${server.port}/start`;
  if (spec.connect === 'refuse') await server.close();
  const once = async (): Promise<Outcome> => {
    const method = spec.method === 'POST' ? 'POST' : 'GET';
    return fetcher.fetch({ url, method, ...(method === 'POST' ? { body: {} } : {}) }).then(
      (fetched) => ({ fetched, error: null, hits: pages(), waits: [...waits], again: null }),
      (error: unknown) => ({ fetched: null, error, hits: pages(), waits: [...waits], again: null }),
    );
  };
  const outcome = await once();
  if (outcome.fetched) {
    const { headers, body, bodyHash } = outcome.fetched;
    kept = { etag: headers.etag ?? null, lastModified: null, body, bodyHash };
  }
  outcome.again = await once();
  await fetcher.close();
  if (spec.connect !== 'refuse') await server.close();
  return outcome;
}

const faults = sharedLines<Fault>('security/http/faults.jsonl');
const ours = faults.filter(
  ({ id, client_expect }) => !NOT_THE_CLIENT.test(client_expect) && !KNOWN_MISSES.has(id),
);

describe('misbehaving servers', () => {
  test.skipIf(faults.length === 0)('most of the list is about the client', () => {
    expect(ours.length).toBeGreaterThan(80);
  });

  test.skipIf(faults.length === 0).each(ours)('$id: $client_expect', async (row) => {
    const rule = RULES.find(([wording]) => wording.test(row.client_expect));
    expect(rule, `no rule for: ${row.client_expect}`).toBeDefined();
    const outcome = await run(row);
    const { error, fetched, hits, waits } = outcome;
    expect(
      rule?.[1](outcome, row),
      JSON.stringify({ error: String(error), status: fetched?.status, hits: hits.length, waits }),
    ).toBe(true);
  });
});
