import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Blocked } from '#lib/errors.ts';
import { checkFetchUrl, isPublicAddress, parseApplyUrl, parsePublicUrl } from '#lib/http/safe-address.ts';
import { sharedLines } from '../../helpers/shared-lines.ts';

describe('isPublicAddress', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2001:4860:4860::8888',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.255',
    '168.63.129.16', // Azure
    '169.254.169.254', // cloud metadata
    '172.16.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.19.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1', // IPv4-compatible: ipaddr.js calls it unicast
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8', // mapped is never needed: the resolver gives the IPv4 address itself
    '64:ff9b::7f00:1', // NAT64
    '64:ff9b:1::1',
    '100::1',
    '2001::1', // Teredo
    '2001:db8::1',
    '2002:7f00:1::', // 6to4 of 127.0.0.1
    '3fff::1',
    '4000::1',
    'fc00::1',
    'fd00:ec2::254', // AWS metadata
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '8.8.8.8 ',
    '8.8.8.8:80',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'));
  });

  interface IpCase {
    id: string;
    ip: string;
    expect: 'allow' | 'block' | 'either';
  }
  const cases = sharedLines<IpCase>('security/ssrf/ips.jsonl');
  test.skipIf(cases.length === 0)('agrees with the shared addresses (skipped where they are absent)', () => {
    const wrong = cases.filter(
      ({ ip, expect: wanted }) => wanted !== 'either' && isPublicAddress(ip) !== (wanted === 'allow'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('checkFetchUrl', () => {
  test.each([
    ['https://boards-api.greenhouse.io/v1/boards/x/jobs?content=true', undefined],
    ['http://acme.example:8080/jobs#top', 'http://acme.example:8080/jobs'],
    ['https://8.8.8.8/', undefined],
    ['http://example.com\\@127.0.0.1/', 'http://example.com/@127.0.0.1/'],
    ['https://münchen.example/karriere', 'https://xn--mnchen-3ya.example/karriere'],
    ['https://acme.example/jobs?', 'https://acme.example/jobs?'],
  ])('%s may be requested', (value, href) => expect(checkFetchUrl(value).href).toBe(href ?? value));

  test.each([
    '',
    ' ',
    '//127.0.0.1/',
    'ftp://acme.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user@acme.example/',
    'https://:pw@acme.example/',
    'https://acme.example:22/',
    'https://acme.example:0/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://①②⑦.⓪.⓪.①/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1%00.example.com/',
    `https://acme.example/${'a'.repeat(2048)}`,
  ])('%s may not', (value) => {
    expect(() => checkFetchUrl(value)).toThrow(Blocked);
    expect(() => checkFetchUrl(value)).toThrow(expect.objectContaining({ by: 'address' }));
  });
});

describe('parsePublicUrl', () => {
  test.each([
    ['https://boards.greenhouse.io/acme/jobs/4012345', 'https://boards.greenhouse.io/acme/jobs/4012345'],
    ['HTTPS://Acme.com', 'https://acme.com/'],
    [' https://acme.com/a b ', 'https://acme.com/a%20b'],
    ['https://acme.com:8443/apply', 'https://acme.com:8443/apply'],
    ['https://acme.com/"onmouseover="alert(1)', 'https://acme.com/%22onmouseover=%22alert(1)'],
    ['https://my_team.recruitee.com/o/x', 'https://my_team.recruitee.com/o/x'],
    ['https://münchen.example/jobs', 'https://xn--mnchen-3ya.example/jobs'],
  ])('%s is shown as %s', (value, href) => expect(parsePublicUrl(value)?.href).toBe(href));

  test.each([
    '',
    'acme.com/apply',
    '/apply',
    '//evil.example/apply',
    'mailto:jobs@acme.com',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'view-source:https://acme.com',
    'https://acme.com@evil.example/',
    'https://localhost/',
    'https://localhost./',
    'https://jobs.localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://db.internal/',
    'https://127.0.0.1/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://a..b/',
    'https://acme.com,evil.example/',
    `https://acme.com/${'a'.repeat(2048)}`,
  ])('%s is refused', (value) => expect(parsePublicUrl(value)).toBeNull());

  test('never throws, and what it returns it returns again', () => {
    const parts = fc.constantFrom(
      'http',
      's',
      ':',
      '/',
      '//',
      '@',
      '.',
      'acme',
      'com',
      '\\',
      '%00',
      '[',
      ']',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((list) => list.join('')),
        ),
        (value) => {
          const url = parsePublicUrl(value);
          if (url) expect(parsePublicUrl(url.href)?.href).toBe(url.href);
        },
      ),
    );
  });
});

describe('parseApplyUrl', () => {
  test.each([
    'https://acme.com/apply',
    'mailto:jobs@acme.com',
    'mailto:jobs+eng@acme.co.uk?subject=Senior%20Engineer',
  ])('%s is shown', (value) => expect(parseApplyUrl(value)?.href).toBe(value));

  test.each([
    'mailto:',
    'mailto:jobs@localhost',
    'mailto:a@acme.com,b@acme.com',
    'mailto:jobs@acme.com?bcc=evil@evil.example',
    'mailto:jobs@acme.com?subject=a&cc=evil@evil.example',
    'mailto:jobs@acme.com%0d%0aBcc:evil@evil.example',
    'tel:+491234',
  ])('%s is refused', (value) => expect(parseApplyUrl(value)).toBeNull());

  interface LinkCase {
    value: string;
    expect: string;
  }
  const cases = sharedLines<LinkCase>('security/url/links_redirects.jsonl').filter(
    (link) => !link.expect.startsWith('as ?next'),
  );
  test.skipIf(cases.length === 0)('agrees with the shared links (skipped where they are absent)', () => {
    for (const { value, expect: wanted } of cases) {
      const url = parseApplyUrl(value);
      if (wanted === 'accepted') expect(url, value).not.toBeNull();
      if (!url) continue;
      expect(['http:', 'https:', 'mailto:'], value).toContain(url.protocol);
      if (url.protocol === 'mailto:') continue;
      expect(url.username + url.password, value).toBe('');
      expect(url.hostname, value).toMatch(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*$/);
    }
  });
});
