import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from '#lib/search/cursor.ts';

test('comes back as it went, in letters a URL takes', () => {
  const cursors = fc.record({
    offset: fc.nat(),
    key: fc.double({ noNaN: true, noDefaultInfinity: true }).map((key) => (Object.is(key, -0) ? 0 : key)),
    listedAtMs: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    id: fc.uuid(),
  });
  fc.assert(
    fc.property(cursors, (cursor) => {
      const text = writeCursor(cursor);
      expect(text).toMatch(/^[\w-]{1,300}$/);
      expect(readCursor(text)).toEqual(cursor);
    }),
  );
});

test('other text is no cursor', () => {
  for (const text of ['', 'abc', btoa('1~2~3~not-a-uuid')]) expect(readCursor(text)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void readCursor(text)));
});
