/** The shared list of misbehaving servers, as far as it describes the HTTP client; skipped where it is absent. */
import { describe, expect, test } from 'vitest';
import { Blocked, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import { decodeText } from '#lib/http/charset.ts';
import type { Fetched, FetcherOptions, Validators } from '#lib/http/types.ts';
import { type BoardBytes, type Fault, replyOf } from '../../helpers/fault-replies.ts';
import { type FaultServer, type Hit, startFaultServer } from '../../helpers/fault-server.ts';
import { loopbackFetcher } from '../../helpers/loopback-fetcher.ts';
import { selfSigned } from '../../helpers/self-signed.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

/** Rows whose expectation is about what is done with the answer: parsing, schema, closing, the run, the queue. */
const NOT_THE_CLIENT =
  /^shape error|^suspect|^kept|^flagged|^clamped|^one row|^same ids|^3 close|^25 kept|^incomplete or natural|^count header|^page cap|^page budget|^stops: no endless|^explicit empty|^company mismatch|^validator stored only|^full fetch without|^ATS change|^board path redirected|^nothing closed|^duplicates|^JSON/;

const LISTING = Array.from({ length: 25 }, (_, n) => `<li>Ingénieur ${n}</li>`).join('\n');
const ENCODED: Record<string, Buffer> = {
  'utf-8': Buffer.from(LISTING),
  'utf-8-sig': Buffer.from(`\uFEFF${LISTING}`),
  'utf-16': Buffer.from(`\uFEFF${LISTING}`, 'utf16le'),
  shift_jis: Buffer.from('3c6c693e835c83748367333c2f6c693e', 'hex'),
};

const listing: BoardBytes = ({ encoding = 'utf-8' }) => ENCODED[encoding] ?? Buffer.from(LISTING);

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
    return replyOf(spec, hit, nth, listing);
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
const ours = faults.filter(({ client_expect }) => !NOT_THE_CLIENT.test(client_expect));

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
