import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodes, STOP, writeCode } from '#lib/search/index/texts.ts';

const code = fc.oneof(fc.nat(300), fc.nat(20_000), fc.nat(1_000_000), fc.nat(0xffffffff));

test('codes are read as they were written, and end with the one byte below STOP', () => {
  fc.assert(
    fc.property(fc.array(code, { maxLength: 30 }), (codes) => {
      const bytes = new Uint8Array(codes.length * 8);
      let at = 0;
      for (const one of codes) {
        const from = at;
        at = writeCode(bytes, at, one);
        expect([...bytes.subarray(from, at)].map((byte) => byte < STOP)).toEqual(
          Array.from({ length: at - from }, (_, index) => index === at - from - 1),
        );
      }
      const read: number[] = [];
      readCodes(bytes, 0, at, (one) => read.push(one));
      expect(read).toEqual(codes);
    }),
  );
});

test('the more frequent the shorter', () => {
  const lengthOf = (one: number) => writeCode(new Uint8Array(8), 0, one);
  expect([0, 207, 208, 10_191, 10_192, 489_423, 489_424].map(lengthOf)).toEqual([1, 1, 2, 2, 3, 3, 4]);
});
