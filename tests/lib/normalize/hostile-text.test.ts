import { describe, expect, test } from 'vitest';
import { parsePay } from '#lib/normalize/parse-pay.ts';
import { parsePlaces } from '#lib/normalize/parse-places.ts';
import { readRemoteWithin } from '#lib/normalize/read-remote-within.ts';
import { readWorkplace } from '#lib/normalize/read-workplace.ts';
import type { Source } from '#lib/normalize/source.ts';
import { hasShared, sharedLines } from '../../helpers/shared-lines.ts';
import { makeSource } from './make-source.ts';

interface Vector {
  id: string;
  prefix: string;
  repeat: string;
  times: number;
  suffix: string;
}

const FILE = 'security/inject/redos.jsonl';
/** Longer ones are the same stretch repeated; the shorter ones already show a reader that does not end. */
const vectors = sharedLines<Vector>(FILE).filter(({ times }) => times <= 50_000);
const own: Vector[] = [
  '3 days ',
  'remote ',
  '$1 ',
  'our office in Berlin, ',
  'US-based ',
  '📍 ',
  'up to ',
  '( ',
].map((repeat) => ({
  id: repeat,
  prefix: '',
  repeat,
  times: 50_000 / repeat.length,
  suffix: 'x',
}));

/** The hostile words in every place a reader looks at, each alone. */
function sources(words: string): Source[] {
  const plain = makeSource('');
  const pay = { min: null, max: null, currency: null, period: null, text: words };
  return [
    { ...plain, text: words },
    { ...plain, title: words },
    { ...plain, tags: [words] },
    { ...plain, raw: { ...plain.raw, locations: [words], workplace: words, pay } },
    { ...plain, raw: { ...plain.raw, places: [{ locality: words, region: words, country: words }] } },
  ];
}

describe('readers of pay, places and workplace end and do not throw', () => {
  test.skipIf(!hasShared(FILE))('the shared vectors are there', () => {
    expect(vectors.length).toBeGreaterThan(0);
  });
  test.each([...own, ...vectors].map((vector) => [vector.id, vector] as const))(
    '%s',
    (_id, { prefix, repeat, times, suffix }) => {
      for (const source of sources(prefix + repeat.repeat(times) + suffix)) {
        expect(() => parsePay(source, [])).not.toThrow();
        expect(() => parsePlaces(source)).not.toThrow();
        expect(() => readWorkplace(source)).not.toThrow();
        expect(() => readRemoteWithin(source, 'remote', [])).not.toThrow();
      }
    },
  );
});
