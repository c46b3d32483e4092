import { expect, test } from 'vitest';
import { publicPage } from '#lib/front/public-page.ts';

test.each([
  ['/', 'all', true],
  ['/jobs', 'all', true],
  ['/jobs?q=rust&workplace=remote', 'all', true],
  ['/jobs/data-engineer-acme-1a2b', 'mentioned', true],
  ['/companies?q=acme', 'all', true],
  ['/companies/acme', 'all', true],
  ['/insights', 'all', true],
  ['/insights/week?show=opened&of=2026-11-23', 'all', true],
  ['/companies/acme/history?show=closed&page=2', 'all', true],
  ['/about', 'all', true],
])('%s is a public page that is kept', (url, follows, kept) => {
  expect(publicPage(url)).toEqual({ path: url, follows, kept });
});

test.each([
  ['an unknown parameter', '/jobs?wizard=1'],
  ['a value that means nothing', '/jobs?level=wizard'],
  ['a parameter of a page that reads none', '/about?x=1'],
  ['somebody’s mark on a link', '/jobs/data-engineer?utm_source=x'],
  ['no end', `/jobs?q=${'a'.repeat(3000)}`],
])('with %s it is answered and not kept', (_, url) => {
  expect(publicPage(url)?.kept).toBe(false);
});

test.each([
  '/admin',
  '/sign-in',
  '/post-a-job',
  '/jobs/x/report',
  '/jobs/',
  '//jobs',
  '/jobs/Data',
  '/jobs/a%2Fb',
  '/JOBS',
  '/jobs.rss',
  '/healthz',
  '/_next/static/x.js',
  'http://elsewhere.example/jobs',
  '*',
  '',
])('%j is left to Next', (url) => {
  expect(publicPage(url)).toBeNull();
});
