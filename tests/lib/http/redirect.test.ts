import { describe, expect, test } from 'vitest';
import { SourceChanged } from '#lib/errors.ts';
import { isRedirect, nextHop, redirectTarget } from '#lib/http/redirect.ts';

const from = new URL('https://a.example/boards/x?page=2');
const headers = {
  accept: 'text/html',
  'user-agent': 'Bot',
  'if-none-match': '"1"',
  authorization: 'Bearer s',
  cookie: 'a=b',
  'x-api-key': 'k',
  'content-type': 'application/json',
};
const get = { url: from, method: 'GET' as const, headers, body: null };
const post = { url: from, method: 'POST' as const, headers, body: '{}' };

test.each([301, 302, 303, 307, 308])('%i is a redirect', (status) => expect(isRedirect(status)).toBe(true));
test.each([200, 300, 304, 305, 306, 399])('%i is none', (status) => expect(isRedirect(status)).toBe(false));

describe('redirectTarget', () => {
  test.each([
    ['../jobs', 'https://a.example/jobs'],
    ['?page=3', 'https://a.example/boards/x?page=3'],
    ['//b.example/', 'https://b.example/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    [Buffer.from('/jöbs?q=é').toString('latin1'), 'https://a.example/j%C3%B6bs?q=%C3%A9'],
    [Buffer.from('/jöbs', 'latin1').toString('latin1'), 'https://a.example/j%C3%B6bs'],
    ['https://[', null],
    ['', null],
    [undefined, null],
  ])('%s leads to %s', (location, target) => expect(redirectTarget(location, from)).toBe(target));
});

describe('nextHop', () => {
  const same = new URL('https://a.example/y');

  test('keeps everything on the same origin', () => {
    expect(nextHop(get, 302, same)).toEqual({ ...get, url: same });
    expect(nextHop(post, 307, same)).toEqual({ ...post, url: same });
  });

  test.each([
    'https://b.example/',
    'http://a.example/', // a downgrade is another origin
    'https://a.example:8443/',
    'https://sub.a.example/',
  ])('drops credentials of any name on the way to %s', (target) => {
    expect(Object.keys(nextHop(get, 302, new URL(target)).headers).sort()).toEqual([
      'accept',
      'content-type',
      'if-none-match',
      'user-agent',
    ]);
  });

  test.each([301, 302, 303])('%i turns a POST into a GET', (status) => {
    const hop = nextHop(post, status, same);
    expect([hop.method, hop.body, hop.headers['content-type']]).toEqual(['GET', null, undefined]);
  });

  test.each([307, 308])('%i does not carry a POST to another origin', (status) => {
    expect(() => nextHop(post, status, new URL('https://b.example/'))).toThrow(SourceChanged);
  });
});
