import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#lib/content-security-policy.ts';
import { unavailablePage } from '#lib/views/unavailable-page.ts';

const production = { development: false, https: true };

test('nothing unsafe and no foreign origin in production', () => {
  const policy = contentSecurityPolicy('abc', production);
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain('upgrade-insecure-requests');
});

test('plain http is not upgraded: there would be nothing to upgrade to', () => {
  expect(contentSecurityPolicy('abc', { development: false, https: false })).not.toContain('upgrade');
});

test('the page for an unreachable database needs nothing but itself', () => {
  const page = unavailablePage('abc');
  expect(page).toContain('<style nonce="abc">');
  expect(page).not.toMatch(/<script|src=|https?:/);
  expect(page.match(/<h1>/g)).toHaveLength(1);
});
