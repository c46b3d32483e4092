import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath } from '#lib/http/safe-return-path.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

const origin = 'https://ours.example';

/** A browser that follows the path, and one that follows it through a Location header. */
function staysHere(path: string): boolean {
  return path.startsWith('/') && !/^\/[/\\]/.test(path) && new URL(path, origin).origin === origin;
}

describe('safeReturnPath', () => {
  test.each([
    ['/jobs', '/jobs'],
    ['/jobs?q=rust&page=2#a', '/jobs?q=rust&page=2#a'],
    ['/jobs/../admin', '/admin'],
    ['/über', '/%C3%BCber'],
    ['/?next=https://evil.example', '/?next=https://evil.example'],
  ])('%s stays', (value, path) => expect(safeReturnPath(value, origin)).toBe(path));

  test.each([
    '',
    'jobs',
    'https://evil.example/',
    'https://ours.example.evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    `/${'a'.repeat(3000)}`,
  ])('%j becomes the front page', (value) => expect(safeReturnPath(value, origin)).toBe('/'));

  test('never leaves the origin', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '%2f',
      '%5c',
      '\t',
      '\r\n',
      'evil.example',
      'http:',
      '?',
      '#',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (value) => staysHere(safeReturnPath(`/${value}`, origin)),
      ),
    );
  });

  const cases = sharedLines<{ value: string; expect: string }>('security/url/links_redirects.jsonl').filter(
    (link) => link.expect.startsWith('as ?next'),
  );
  test.skipIf(cases.length === 0)('holds for the shared values (skipped where they are absent)', () => {
    expect(cases.filter(({ value }) => !staysHere(safeReturnPath(value, origin)))).toEqual([]);
  });
});
