import { expect, test } from 'vitest';
import { Blocked, BoardGone, BreakerOpen, SourceChanged, Throttled, Transient } from '#lib/errors.ts';
import { FINDING_WORDS, findingOf, findingWords } from '#lib/views/findings.ts';

test.each([
  [new BoardGone('HTTP 404'), 'gone'],
  [new Blocked('HTTP 403'), 'blocked'],
  [new Blocked('Disallow: /', 'robots'), 'robots-denied'],
  [new Blocked('a wall', 'wall'), 'bot-wall'],
  [new Blocked('not public', 'address'), 'unsafe-address'],
  [new Throttled('HTTP 429', null), 'throttled'],
  [new Transient('late', 'timeout'), 'timeout'],
  [new Transient('ECONNRESET'), 'network'],
  [new Transient('HTTP 502', 'http'), 'server-error'],
  [new Transient('11 MB', 'too-large'), 'too-large'],
  [new Transient('broken gzip', 'encoding'), 'bad-coding'],
  [new SourceChanged('no JSON'), 'parse-failure'],
  [new BreakerOpen('four runs failed', 1), 'breaker-open'],
  [new TypeError('a bug'), null],
])('%s is %s', (error, finding) => {
  expect(findingOf(error, true)).toBe(finding);
});

test('a board that never was read and does not exist has a bad name', () => {
  expect(findingOf(new BoardGone('HTTP 404'), false)).toBe('bad-token');
});

test('no two findings have the same words; a fault of ours says so', () => {
  const words = Object.values(FINDING_WORDS);
  expect(new Set(words).size).toBe(words.length);
  expect(findingWords('throttled', 'HTTP 429')).toBe('The source asked us to slow down. HTTP 429');
  expect(findingWords('TypeError', 'x')).toBe('The reading failed by a fault of ours (TypeError). x');
});
