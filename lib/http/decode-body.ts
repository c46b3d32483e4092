/**
 * Reads a body as a stream, undoes its content codings and stops at a cap. 809 bytes of brotli can hold a gigabyte,
 * so nothing may be decoded whole first; `.text()`, `.json()` and `.arrayBuffer()` of foreign answers are not used.
 */
import { pipeline, type Readable } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { Transient } from '#lib/errors.ts';

/** Decoded bytes of one answer; Google's crawler reads as much. */
export const MAX_BODY_BYTES = 15_000_000;
/** An honest server sends one. */
const MAX_CODINGS = 2;
const chunkSize = 64 * 1024;
/** A tiny body may grow a little when it is coded. */
const SLACK = 64 * 1024;

type Bytes = AsyncIterable<Buffer>;

export interface ReadOptions {
  /** The `Content-Encoding` header. */
  codings?: string | undefined;
  maxBytes: number;
  /** Past the cap: `Transient('too-large')`, or what was read so far. */
  overflow: 'throw' | 'cut';
}

/**
 * The decoded bytes; the stream is destroyed afterwards. Throws `Transient`: `too-large` past the cap, `encoding` for
 * an unknown, broken or truncated coding. Errors of the stream itself come through as they are.
 */
export async function readBody(body: Readable, options: ReadOptions): Promise<Buffer> {
  const { maxBytes, overflow } = options;
  // Destroying a body that was not read to its end emits an error; the one that matters is thrown below.
  body.on('error', () => {});
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    let source: Bytes = body;
    // Applied in the order listed, so undone from the end. Every stage is capped: an inner coding may take gigabytes
    // and give out nothing.
    for (const coding of codingsOf(options.codings).reverse())
      source = decode(capped(source, maxBytes + SLACK), coding);
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxBytes) continue;
      if (overflow === 'cut') break;
      throw tooLarge(maxBytes);
    }
  } catch (error) {
    throw isCodingError(error) ? new Transient(`broken content coding: ${error.code}`, 'encoding') : error;
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

/** The error of a body past its cap. */
export function tooLarge(maxBytes: number): Transient {
  return new Transient(`body larger than ${maxBytes} bytes`, 'too-large');
}

function codingsOf(header = ''): string[] {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_CODINGS) throw new Transient(`${codings.length} content codings`, 'encoding');
  return codings;
}

function decode(source: Bytes, coding: string): Bytes {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return through(source, createGunzip({ chunkSize }));
    case 'deflate':
      return inflateEither(source);
    case 'br':
      return through(source, createBrotliDecompress({ chunkSize }));
    case 'zstd':
      // RFC 9659: a window of at most 8 MB in HTTP; without this a frame may ask for 128 MB of memory.
      return through(
        source,
        createZstdDecompress({ chunkSize, params: { [constants.ZSTD_d_windowLogMax]: 23 } }),
      );
    default:
      throw new Transient(`unknown content coding ${JSON.stringify(coding.slice(0, 20))}`, 'encoding');
  }
}

function through(source: Bytes, decoder: NodeJS.ReadWriteStream & Readable): Bytes {
  // The reader of the decoder gets the error; these keep it from being thrown a second time as an event.
  decoder.on('error', () => {});
  pipeline(source, decoder, () => {});
  return decoder;
}

/** "deflate" means zlib's format, but some servers send the bare one: the first two bytes tell. */
async function* inflateEither(source: Bytes): Bytes {
  const input = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await input.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const wrapped = head.length >= 2 && head.readUInt8(0) % 16 === 8 && head.readUInt16BE(0) % 31 === 0;
  async function* whole() {
    yield head;
    for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
  }
  yield* through(whole(), wrapped ? createInflate({ chunkSize }) : createInflateRaw({ chunkSize }));
}

async function* capped(source: Bytes, maxBytes: number): Bytes {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function isCodingError(error: unknown): error is Error & { code: string } {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(Z_|ZSTD_|ERR_BROTLI|ERR__ERROR_|ERR_ZLIB|ERR_ZSTD)/.test(code);
}
