import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanForStorage, rawHash } from '#lib/ingest/raw-hash.ts';
import { rawOf } from '../../helpers/fake-scrape.ts';

describe('rawHash', () => {
  test('does not see updatedAt, and sees everything else', () => {
    const hash = rawHash(rawOf('1'));
    expect(rawHash(rawOf('1', { updatedAt: '2026-01-01' }))).toBe(hash);
    for (const over of [{ title: 'x' }, { department: 'x' }, { postedAt: '2026-01-01' }, { locations: [] }]) {
      expect(rawHash(rawOf('1', over))).not.toBe(hash);
    }
  });
  test('sees another logo, and not another signature of the same', () => {
    const of = (companyLogoUrl: string) => rawHash(rawOf('1', { companyLogoUrl }));
    expect(of('https://img.example.com/a.png?signed=1')).toBe(of('https://img.example.com/a.png?signed=2'));
    expect(of('https://img.example.com/b.png')).not.toBe(of('https://img.example.com/a.png'));
  });
});

describe('cleanForStorage', () => {
  test.each([
    ['a\u0000b', 'ab'],
    ['\ud83d', '\ufffd'],
    ['\ude00x', '\ufffdx'],
    ['😀', '😀'],
    ['back\\u0000slash', 'back\\u0000slash'],
  ])('%j → %j', (text, clean) => {
    expect(cleanForStorage({ deep: [{ text }] })).toEqual({ deep: [{ text: clean }] });
  });
  test('leaves no trace of what Postgres refuses, and hands back clean values as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const clean = cleanForStorage(texts);
        for (const text of clean) expect(text.isWellFormed() && !text.includes('\u0000')).toBe(true);
        if (texts.every((text) => text.isWellFormed() && !text.includes('\u0000')))
          expect(clean).toEqual(texts);
      }),
    );
  }, 30_000);
});
