import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, isoFromEpochMs, isoFromEpochSeconds } from '#scrapers/kit/dates.ts';

test.each([
  // written down
  ['2026-08-01', '2026-08-01'],
  ['2026-08-01T09:30:00Z', '2026-08-01T09:30:00Z'],
  ['2026-08-01T09:30:00.123+02:00', '2026-08-01T09:30:00.123+02:00'],
  ['2026-08-01T09:30:00+0200', '2026-08-01T09:30:00+02:00'],
  ['2026-08-01 09:30:00 UTC', '2026-08-01T09:30:00Z'],
  ['Tue, 04 Aug 2026 09:00:00 +0200', '2026-08-04T09:00:00+02:00'],
  ['Tue, 04 Aug 2026 09:00:00 GMT', '2026-08-04T09:00:00Z'],
  // seen in the wild
  ['Jul 6, 2026', '2026-07-06'],
  ['July 6, 2026', '2026-07-06'],
  ['17-Jun-2026', '2026-06-17'],
  ['Jul-28-2026', '2026-07-28'],
  ['Thu Jul 30 02:00:00 UTC 2026', '2026-07-30T02:00:00Z'],
  ['Thu Jul 30 02:00:00 PDT 2026', '2026-07-30'],
  ['Thu Jul 32 02:00:00 UTC 2026', null],
  ['2026/08/01', '2026-08-01'],
  ['2026.08.01 09:30', '2026-08-01T09:30'],
  ['6 August 2026', '2026-08-06'],
  ['21 april 2026', '2026-04-21'],
  ['1 maj 2026', '2026-05-01'],
  ['21. März 2026', '2026-03-21'],
  ['1er août 2026', '2026-08-01'],
  ['3 juin 2026', '2026-06-03'],
  ['14 juillet 2026', '2026-07-14'],
  ['2 de dezembro de 2026', '2026-12-02'],
  ['5 marraskuuta 2026', '2026-11-05'],
  ['31 april 2026', null],
  ['12 monkeys 2026', null],
  // not certain, or no date
  ['07/10/2026', null],
  ['2026-13-45', null],
  ['Posted Today', null],
  ['', null],
  [null, null],
  [20260801, null],
])('isoDate(%j) is %j', (given, wanted) => {
  expect(isoDate(given)).toBe(wanted);
});

test('epochs', () => {
  expect(isoFromEpochMs(1776797392286)).toBe('2026-04-21T18:49:52.286Z');
  expect(isoFromEpochMs('1776797392286')).toBe('2026-04-21T18:49:52.286Z');
  expect(isoFromEpochSeconds(1776797392)).toBe('2026-04-21T18:49:52.000Z');
  for (const bad of [0, -1, Number.NaN, null, 'x', 1e20, 1776797392]) expect(isoFromEpochMs(bad)).toBeNull();
});

test('never throws; what comes back is a date', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `2026-01-01${text}`),
      ),
      (text) => {
        const iso = isoDate(text);
        if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
      },
    ),
  );
});
