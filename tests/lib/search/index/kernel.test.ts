/** The kernel in WebAssembly does what its twin in TypeScript does, on any input. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kernel } from '#lib/search/index/kernel.ts';
import { kernelTwin } from '#lib/search/index/kernel-twin.ts';
import { encodeRun, STOP } from '#lib/search/index/texts.ts';
import { wasmKernel } from '#lib/search/index/wasm-kernel.ts';
import { compileKernel } from '../../../../scripts/lib/compile-kernel.mjs';

const root = path.resolve(import.meta.dirname, '../../../..');
const makeWasm = wasmKernel();

interface Side {
  kernel: Kernel;
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
}

const sideOf = (memory: WebAssembly.Memory, kernel: Kernel): Side => ({
  kernel,
  u8: new Uint8Array(memory.buffer),
  u16: new Uint16Array(memory.buffer),
  u32: new Uint32Array(memory.buffer),
});

/** Does the same on a memory of each; answers and memories have to be the same. */
function expectSame(work: (side: Side) => unknown): unknown {
  const [own, twin] = [0, 1].map(() => new WebAssembly.Memory({ initial: 1, maximum: 1 })) as [
    WebAssembly.Memory,
    WebAssembly.Memory,
  ];
  const [left, right] = [sideOf(own, makeWasm(own)), sideOf(twin, kernelTwin(twin.buffer))];
  const answer = work(left);
  expect(answer).toEqual(work(right));
  // The first bytes are nobody's: the kernel may leave there what it likes.
  expect(Buffer.compare(left.u8.subarray(64), right.u8.subarray(64))).toBe(0);
  return answer;
}

const words = fc.integer({ min: 0, max: 12 }).map((n) => n * 4);
const word = fc.oneof(fc.constantFrom(0, 0xffffffff, 1, 0x80000000), fc.integer({ min: 0, max: 0xffffffff }));
const bitsets = (count: number) =>
  words.chain((n) =>
    fc.array(fc.array(word, { minLength: n, maxLength: n }), { minLength: count, maxLength: count }),
  );

test('kernel.wasm is made of kernel.wat: npm run wasm', async () => {
  const made = fs.readFileSync(path.join(root, 'lib/search/index/kernel.wasm'));
  expect(Buffer.from(await compileKernel()).equals(made)).toBe(true);
});

test.each(['and', 'or', 'andNot', 'countAnd'] as const)('%s', (name) => {
  fc.assert(
    fc.property(bitsets(2), ([a = [], b = []]) => {
      expectSame(({ kernel, u32 }) => {
        u32.set(a, 64);
        u32.set(b, 1024);
        return kernel[name](256, 4096, a.length);
      });
    }),
  );
});

test('count and collect', () => {
  fc.assert(
    fc.property(bitsets(1), ([bits = []]) => {
      expectSame(({ kernel, u32 }) => {
        u32.set(bits, 64);
        return [kernel.count(256, bits.length), kernel.collect(256, bits.length, 32_768)];
      });
    }),
  );
});

const gaps = fc.array(fc.oneof(fc.nat(3), fc.nat(300), fc.nat(20_000)), { maxLength: 20 });

test('lists of gaps', () => {
  fc.assert(
    fc.property(gaps, fc.array(word, { minLength: 16, maxLength: 16 }), (list, bits) => {
      const bytes: number[] = [];
      for (let gap of list) {
        for (; gap >= 128; gap >>>= 7) bytes.push((gap & 127) | 128);
        bytes.push(gap);
      }
      const last = list.reduce((sum, gap) => sum + gap + 1, -1);
      fc.pre(last < 100_000);
      expectSame(({ kernel, u8, u32 }) => {
        u8.set(bytes, 64);
        u32.set(bits, 256);
        const found = kernel.countList(1024, 64, list.length);
        kernel.setList(1024, 64, list.length);
        return found;
      });
    }),
  );
});

test('labels of documents', () => {
  const labels = fc.array(fc.array(fc.nat(50), { maxLength: 5 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(labels, (byDocument) => {
      expectSame(({ kernel, u16, u32 }) => {
        let end = 0;
        for (const [document, own] of byDocument.entries()) {
          u16.set(own, 1024 + document * 8);
          u32.set(own, 4096 + end);
          end += own.length;
          u32[100 + document] = document;
          u32[201 + document] = end;
        }
        const n = byDocument.length;
        kernel.countLabels(400, n, 800, 16_384, 36_864);
        for (let slot = 0; slot < 3; slot++) kernel.countSlot(400, n, 2048 + slot * 2, 32_768);
        kernel.countColumn(400, n, 16_384, 40_960);
        kernel.spreadCodes(36_864, n, 800, 16_384, 45_056);
      });
    }),
  );
});

/** Few different words, of one, two and three bytes, so that runs come up again and begin in the middle of others. */
const rank = fc.constantFrom(0, 1, 206, 207, 208, 415, 416, 10_190, 10_191, 10_399);

test('runs of words are found where they stand, and nowhere else', () => {
  const texts = fc.array(fc.array(rank, { maxLength: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.array(rank, { minLength: 1, maxLength: 4 }), (ranks, wanted) => {
      const pattern = encodeRun(wanted);
      const encoded = ranks.map(encodeRun);
      const found = expectSame(({ kernel, u8, u32 }) => {
        let end = 0;
        for (const [document, text] of encoded.entries()) {
          u8.set(text, 4096 + end);
          u32[64 + document] = document;
          u32[128 + document] = end;
          end += text.length;
          u32[192 + document] = end;
        }
        u8.set(pattern, 2048);
        kernel.findPattern(256, encoded.length, 512, 768, 4096, 2048, pattern.length, STOP, 1024);
        return [...u32.subarray(256, 256 + encoded.length)];
      }) as number[];
      for (const [document, own] of ranks.entries()) {
        const at = own.findIndex((_, index) => wanted.every((one, step) => own[index + step] === one));
        expect(found[document]).toBe(at < 0 ? 0xffffffff : encodeRun(own.slice(0, at)).length);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
