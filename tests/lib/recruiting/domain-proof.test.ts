import { expect, test } from 'vitest';
import { readDomainProof } from '#lib/recruiting/domain-proof.ts';

test.each([
  ['jobs@acme.com', 'https://acme.com', 'unproven'],
  ['jobs@mail.acme.com', 'https://www.acme.com/careers', 'unproven'],
  ['acme.hiring@gmail.com', 'https://acme.com', 'webmail'],
  ['jobs@acrne.com', 'https://acme.com', 'look-alike'],
  ['jobs@acme-.com', 'https://acme.com', 'look-alike'],
  ['jobs@paypa1.com', 'https://paypal.com', 'look-alike'],
  ['jobs@other.org', 'https://acme.com', 'unproven'],
  ['jobs@acme.com', null, 'unproven'],
])('%s for %s is %s', (email, url, expected) => {
  expect(readDomainProof(email, url)).toBe(expected);
});
