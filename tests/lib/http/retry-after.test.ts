import { expect, test } from 'vitest';
import { MAX_RETRY_AFTER_MS, retryAfterMs } from '#lib/http/retry-after.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['1.5', 1500],
  [' 7 ', 7000],
  ['Tue, 24 Nov 2026 12:00:05 GMT', 5000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['9999999999', MAX_RETRY_AFTER_MS],
  ['Tue, 24 Nov 2099 12:00:00 GMT', MAX_RETRY_AFTER_MS],
  ['-1', null],
  ['soon', null],
  ['', null],
  ['2026', 2_026_000],
  [undefined, null],
])('%s means %s ms', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));
