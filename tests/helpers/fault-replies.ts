/** The servers of ../shared/security/http/faults.jsonl: from a row's instructions to what is sent. */
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Hit, Reply } from './fault-server.ts';

export interface Spec {
  status?: number;
  headers?: Record<string, string> | [string, string][];
  body?: { kind: string; n?: number; text?: string; encoding?: string; unit?: string };
  then?: Spec;
  sequence?: (Spec | string)[];
  [other: string]: unknown;
}

export interface Fault {
  id: string;
  group: string;
  server: Spec;
  client_expect: string;
  system_expect: string;
}

/** What a board's answer is made of; the helper only knows when to send it. */
export type BoardBytes = (body: NonNullable<Spec['body']>) => Buffer;

const ENCODERS: Record<string, (data: Buffer) => Buffer> = { deflate: deflateSync, zstd: zstdCompressSync };

function bodyOf({ body }: Spec, board: BoardBytes): Buffer {
  if (!body) return Buffer.alloc(0);
  if (body.kind === 'bytes') return Buffer.alloc(body.n ?? 0);
  if (body.kind === 'repeat') return Buffer.from((body.unit ?? 'x').repeat(1000));
  return body.text === undefined ? board(body) : Buffer.from(body.text);
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

/** What the server of a row sends to the `nth` request of that path; a board is read at `/start`. */
export function replyOf(spec: Spec, { path }: Pick<Hit, 'path'>, nth: number, board: BoardBytes): Reply {
  const start = (inner: Spec) => replyOf(inner, { path: '/start' }, 1, board);
  const whole = () => board({ kind: 'board', n: 25 });
  const step = spec.sequence?.[Math.min(nth, spec.sequence.length) - 1];
  if (typeof step === 'object') return start(step);
  if (spec.then && path !== '/start' && !spec.hops) return start(spec.then);
  if (spec.hops) {
    const at = path === '/start' ? 0 : Number(path.slice(2));
    if (at < Number(spec.hops)) return { status: 302, headers: { Location: `/r${at + 1}` } };
    return start(spec.then ?? {});
  }
  if (Array.isArray(spec.redirect)) {
    const way = ['/start', ...spec.redirect] as string[];
    return { status: 302, headers: { Location: way[way.indexOf(path) + 1] ?? '/a' } };
  }
  const headers = headerList(spec);
  const codes = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  let body = bodyOf(spec, board);
  if (spec.file) body = (ENCODERS[codes.get('content-encoding') ?? ''] ?? gzipSync)(Buffer.alloc(50_000_000));
  if (spec.members) {
    const plain = whole();
    body = Buffer.concat([[0, 90], [90, 99], [99]].map((part) => gzipSync(plain.subarray(...part))));
  }
  const reply: Reply = { status: spec.status ?? 200, headers, body };
  const { status = 200 } = spec;
  if (path !== '/start' && status > 300 && status < 400 && status !== 304) return { body: whole() };
  if (spec.status === 100)
    return {
      raw: Buffer.concat([
        Buffer.from(
          `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${whole().length}\r\n\r\n`,
        ),
        whole(),
      ]),
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
  if (spec.drip) return { ...reply, body: body.length > 0 ? body : whole(), stall: true };
  if (spec.body?.kind === 'repeat') return { body, endless: true };
  if (spec.keepalive) return { body: whole(), thenClose: true };
  if (spec.truncate_json) return { body: '{"jobs":[', untilClose: true };
  const cut = spec.close as Reply['cut'] & { after_bytes?: number };
  if (cut) {
    const chunked = codes.has('transfer-encoding');
    const filler = Buffer.alloc(100_000, 'x');
    return {
      status: 200,
      headers: [],
      body: filler,
      chunked,
      cut: { after: cut.after_bytes ?? 0, how: cut.how },
    };
  }
  if (codes.get('connection') === 'close') return { body, untilClose: true };
  return reply;
}
