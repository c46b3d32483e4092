/**
 * Recorded answers: `index.jsonl`, one exchange a line, and the bodies under `files/`. A request is answered when
 * method, URL and (for a recorded body) JSON body are equal, else by an exchange that lists the URL in `fallbackFor`,
 * else with 404, which is counted. A token recorded as `REDACTED` equals any.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { tooLarge } from './decode-body.ts';
import { canonicalJson } from './request-hash.ts';
import type { Answer, Hop, Transport } from './types.ts';

const exchange = z.object({
  method: z.string(),
  url: z.string(),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  /** Path of the body inside the folder; null when there is none. */
  file: z.string().nullable(),
  /** A day or an instant; null when not known. */
  capturedAt: z.string().nullable().optional(),
  /** JSON to match on a POST, key order free; null = any. */
  body: z.unknown(),
  set: z.string().optional(),
  fallbackFor: z.array(z.string()).optional(),
});
export type RecordedExchange = z.infer<typeof exchange>;

/** Answers from a recording. Throws at once when `dir` holds none. */
export function createReplayTransport(dir: string): Transport {
  const exact = new Map<string, RecordedExchange[]>();
  const fallback = new Map<string, RecordedExchange[]>();
  const lines = readFileSync(path.join(dir, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  // The newest capture of a request stands last in the file and must be met first.
  for (const line of lines.reverse()) {
    const entry = exchange.parse(JSON.parse(line));
    add(exact, entry.method, entry.url, entry);
    for (const url of entry.fallbackFor ?? []) add(fallback, entry.method, url, entry);
  }
  return {
    async exchange(hop) {
      const entry = find(exact, hop) ?? find(fallback, hop);
      if (!entry) {
        hop.onHead?.(404, {});
        return { status: 404, headers: {}, body: Buffer.alloc(0), unmatched: true };
      }
      hop.onHead?.(entry.status, entry.headers);
      const body = entry.file === null ? Buffer.alloc(0) : await readFile(inside(dir, entry.file));
      if (body.length > hop.maxBytes) throw tooLarge(hop.maxBytes);
      return { status: entry.status, headers: entry.headers, body };
    },
    close: async () => {},
  };
}

function add(
  map: Map<string, RecordedExchange[]>,
  method: string,
  url: string,
  entry: RecordedExchange,
): void {
  const key = `${method} ${URL.parse(url)?.href ?? url}`;
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/** Query values that recordings of other people leave out. */
const SECRET = /([?&](?:token|key|api_?key)=)[^&]*/gi;

function find(map: Map<string, RecordedExchange[]>, hop: Hop): RecordedExchange | undefined {
  const { href } = hop.url;
  const blanked = href.replace(SECRET, '$1REDACTED');
  const entries = map.get(`${hop.method} ${href}`) ?? map.get(`${hop.method} ${blanked}`) ?? [];
  const sent = hop.body === null ? null : canonicalJson(JSON.parse(hop.body));
  const wanted = (entry: RecordedExchange) =>
    entry.body === null || entry.body === undefined ? null : canonicalJson(entry.body);
  return (
    entries.find((entry) => wanted(entry) !== null && wanted(entry) === sent) ??
    entries.find((entry) => wanted(entry) === null)
  );
}

/** A recording may come from elsewhere: its files stay in its folder. */
function inside(dir: string, file: string): string {
  const full = path.resolve(dir, file);
  if (!full.startsWith(path.resolve(dir) + path.sep))
    throw new Error(`recording names a file outside: ${file}`);
  return full;
}

/** What a reader of the recording may need; nothing that names us or changes how the body is read. */
const KEPT_HEADERS = [
  'content-type',
  'location',
  'etag',
  'last-modified',
  'cache-control',
  'date',
  'retry-after',
];

/** The same transport, with every exchange added to `dir`. Request headers are not kept. */
export function createRecordingTransport(inner: Transport, dir: string, now: () => number): Transport {
  return {
    async exchange(hop, signal) {
      const answer = await inner.exchange(hop, signal);
      await write(dir, hop, answer, new Date(now()));
      return answer;
    },
    close: () => inner.close(),
  };
}

async function write(dir: string, hop: Hop, answer: Answer, at: Date): Promise<void> {
  const name = createHash('sha256')
    .update(`${hop.method} ${hop.url.href} ${hop.body}`)
    .digest('hex')
    .slice(0, 20);
  const host = hop.url.hostname.replace(/[^a-z0-9.-]/gi, '_');
  const entry: RecordedExchange = {
    method: hop.method,
    url: hop.url.href,
    status: answer.status,
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((key) => (answer.headers[key] === undefined ? [] : [[key, answer.headers[key]]])),
    ),
    file:
      answer.body.length > 0 ? `files/${host}/${name}${extensionOf(answer.headers['content-type'])}` : null,
    capturedAt: at.toISOString(),
    body: hop.body === null ? null : JSON.parse(hop.body),
    set: 'recorded',
    fallbackFor: [],
  };
  if (entry.file !== null) {
    await mkdir(path.join(dir, 'files', host), { recursive: true });
    await writeFile(inside(dir, entry.file), answer.body);
  } else {
    await mkdir(dir, { recursive: true });
  }
  await appendFile(path.join(dir, 'index.jsonl'), `${JSON.stringify(entry)}\n`);
}

function extensionOf(contentType = ''): string {
  if (contentType.includes('json')) return '.json';
  if (contentType.includes('html')) return '.html';
  return contentType.includes('xml') ? '.xml' : '.bin';
}
