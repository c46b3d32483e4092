import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES, readBody } from '#lib/http/decode-body.ts';
import { hasShared, shared, sharedLines } from '../../helpers/shared-lines.ts';

const stream = (...parts: (Buffer | string)[]) =>
  Readable.from(
    parts.map((part) => Buffer.from(part)),
    { objectMode: false },
  );
const read = (body: Readable, codings?: string, maxBytes = 1000, overflow: 'throw' | 'cut' = 'throw') =>
  readBody(body, { codings, maxBytes, overflow });

const CODERS: [string, (data: Buffer) => Buffer][] = [
  ['gzip', zlib.gzipSync],
  ['x-gzip', zlib.gzipSync],
  ['deflate', zlib.deflateSync],
  ['deflate', zlib.deflateRawSync],
  ['br', zlib.brotliCompressSync],
  ['zstd', zlib.zstdCompressSync],
];

describe('readBody', () => {
  test.each(CODERS)('undoes %s', async (coding, encode) => {
    expect(String(await read(stream(encode(Buffer.from('jobs'))), coding))).toBe('jobs');
  });

  test.each(CODERS)('undoes %s that comes a byte at a time', async (coding, encode) => {
    const bytes = [...encode(Buffer.from('jobs'))].map((byte) => Buffer.from([byte]));
    expect(String(await read(stream(...bytes), coding))).toBe('jobs');
  });

  test('undoes two codings, last one first, and reads every gzip member', async () => {
    const twice = zlib.gzipSync(zlib.brotliCompressSync('jobs'));
    expect(String(await read(stream(twice), 'br, GZIP'))).toBe('jobs');
    const members = ['a', 'b', 'c'].map((part) => zlib.gzipSync(part));
    expect(String(await read(stream(...members), 'gzip'))).toBe('abc');
  });

  test.each([undefined, '', 'identity', ' , '])('takes coding %j for none', async (coding) => {
    expect(String(await read(stream('jobs'), coding))).toBe('jobs');
  });

  test.each(['compress', 'gzip, gzip, gzip', 'rot13'])('refuses coding %s', async (coding) => {
    await expect(read(stream('jobs'), coding)).rejects.toMatchObject({ name: 'Transient', kind: 'encoding' });
  });

  test.each(CODERS)('a cut %s body is an error, never a short answer', async (coding, encode) => {
    const whole = encode(Buffer.from('a list of many jobs '.repeat(40)));
    await expect(read(stream(whole.subarray(0, -5)), coding, 1e6)).rejects.toMatchObject({
      kind: 'encoding',
    });
  });

  test.each(['gzip', 'deflate', 'br', 'zstd'])('a plain body that says %s is an error', async (coding) => {
    await expect(read(stream('<p>no such coding</p>'), coding)).rejects.toMatchObject({ kind: 'encoding' });
  });

  test('stops at the cap, or reads up to it', async () => {
    await expect(read(stream('abcdef'), undefined, 5)).rejects.toMatchObject({ kind: 'too-large' });
    expect(String(await read(stream('abcdef'), undefined, 6))).toBe('abcdef');
    expect(String(await read(stream('abc', 'def'), undefined, 5, 'cut'))).toBe('abcde');
  });

  test('an error of the connection comes through', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a');
        throw new Error('reset');
      })(),
    );
    await expect(read(broken)).rejects.toThrow('reset');
    const inside = Readable.from(
      (async function* () {
        yield zlib.gzipSync('a').subarray(0, 12);
        throw new Error('reset');
      })(),
    );
    await expect(read(inside, 'gzip')).rejects.toThrow('reset');
  });

  test('any bytes come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.constantFrom(...CODERS),
        async (bytes, [coding, encode]) => {
          expect(await read(stream(encode(Buffer.from(bytes))), coding)).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('bombs', () => {
  /** Endless and written as it is read, so that what is read can be measured. */
  function counted(body: Readable) {
    const counter = { bytes: 0 };
    const parts = (async function* () {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        counter.bytes += chunk.length;
        yield chunk;
      }
    })();
    return { counter, body: Readable.from(parts, { objectMode: false }) };
  }

  test('an endless body is read no further than the cap', async () => {
    const { counter, body } = counted(
      Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc(64 * 1024);
        })(),
      ),
    );
    await expect(read(body, undefined, MAX_BODY_BYTES)).rejects.toMatchObject({ kind: 'too-large' });
    expect(counter.bytes).toBeLessThan(16_000_000);
  });

  test.each(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip'])(
    'a small %s of 100 MB stops at the cap',
    async (codings) => {
      const zeros = Buffer.alloc(100_000_000);
      const encode = { gzip: zlib.gzipSync, deflate: zlib.deflateSync, zstd: zlib.zstdCompressSync }[codings];
      const bomb =
        codings === 'br'
          ? zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })
          : (encode?.(zeros) ?? zlib.gzipSync(zlib.gzipSync(zeros)));
      await expect(read(stream(bomb), codings, MAX_BODY_BYTES)).rejects.toMatchObject({ kind: 'too-large' });
    },
  );

  test('a zstd frame may not ask for a huge window', async () => {
    const params = { [zlib.constants.ZSTD_c_windowLog]: 27 };
    const frame = zlib.createZstdCompress({ params });
    frame.end(Buffer.alloc(20_000_000));
    await expect(read(frame, 'zstd', MAX_BODY_BYTES)).rejects.toMatchObject({ kind: 'encoding' });
  });

  interface Bomb {
    file: string;
    content_encoding: string;
  }
  test.skipIf(!hasShared('security/bombs'))(
    'the shared bombs stop at the cap (skipped where they are absent)',
    async () => {
      const bombs = sharedLines<Bomb>('security/bombs/bombs.jsonl');
      expect(bombs.length).toBeGreaterThan(0);
      for (const { file, content_encoding } of bombs) {
        const body = createReadStream(shared(`security/bombs/${file}`));
        await expect(read(body, content_encoding, MAX_BODY_BYTES), file).rejects.toMatchObject({
          kind: 'too-large',
        });
      }
    },
  );
});
