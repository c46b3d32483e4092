import { expect, test } from 'vitest';
import { clientAddress } from '#lib/front/client-address.ts';

test.each([
  ['a reader without a proxy cannot name another address', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  [
    'nor can one who speaks to a proxy: its own word is the last',
    '127.0.0.1',
    '6.6.6.6, 198.51.100.1',
    '198.51.100.1',
  ],
  ['a proxy in the private network', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
  ['loopback written as IPv6', '::ffff:127.0.0.1', '2001:db8::7', '2001:db8::7'],
  ['a reader over IPv6', '2606:4700::1', '198.51.100.1', '2606:4700::1'],
  ['a proxy that says nothing', '127.0.0.1', undefined, '127.0.0.1'],
  ['a proxy that says nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
])('%s', (_, peer, forwardedFor, expected) => {
  expect(clientAddress(peer, forwardedFor)).toBe(expected);
});
