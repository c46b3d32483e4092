import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostOf, mailAddress, safeHref } from '#lib/views/safe-href.ts';

test.each([
  ['https://boards.greenhouse.io/acme/jobs/1', 'https://boards.greenhouse.io/acme/jobs/1'],
  ['http://acme.co.uk/jobs', 'http://acme.co.uk/jobs'],
  ['https://münchen.example/jobs', 'https://xn--mnchen-3ya.example/jobs'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['/apply', null],
  ['//evil.example/apply', null],
  ['http://acme.com@evil.example/', null],
  ['http://127.0.0.1/apply', null],
  ['http://0x7f000001/', null],
  ['http://[::1]/', null],
  ['http://localhost/', null],
  [`https://acme.com/${'x'.repeat(2100)}`, null],
  [null, null],
])('%s', (url, expected) => expect(safeHref(url)).toBe(expected));

test.each([
  ['mailto:jobs@acme.com', 'jobs@acme.com'],
  ['mailto:jobs@acme.com?bcc=other@evil.example', 'jobs@acme.com'],
  ['mailto:a@b.example,c@d.example', null],
  ['mailto:%0d%0abcc:x@y.example', null],
  ['https://acme.com', null],
  [null, null],
])('%s', (url, expected) => expect(mailAddress(url)).toBe(expected));

test('hosts are shown without www', () => {
  expect(hostOf('https://www.boards.example/jobs/1')).toBe('boards.example');
  expect(hostOf('nonsense')).toBe('');
});

const file = path.resolve(import.meta.dirname, '../../../../shared/security/url/links_redirects.jsonl');
const links = fs.existsSync(file)
  ? fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { value: string; expect: string })
  : [];

describe.skipIf(links.length === 0)('the shared links (skipped where ../shared is absent)', () => {
  test('what comes out is http(s) with a name and nothing before the host', () => {
    for (const { value } of links) {
      const href = safeHref(value);
      if (href === null) continue;
      const url = new URL(href);
      expect(['http:', 'https:']).toContain(url.protocol);
      expect(url.username + url.password).toBe('');
      expect(url.hostname).toContain('.');
    }
  });

  test('good links are kept', () => {
    for (const { value } of links.filter((link) => link.expect === 'accepted')) {
      expect(safeHref(value) ?? mailAddress(value)).not.toBeNull();
    }
  });
});
