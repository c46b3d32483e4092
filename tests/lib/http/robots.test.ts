import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crawlDelay, matchRobots, parseRobots } from '#lib/http/robots.ts';
import { hasShared, sharedLines } from '../../helpers/shared-lines.ts';

const allowed = (robots: string, agent: string, path: string) =>
  matchRobots(parseRobots(robots), agent, `https://acme.example${path}`).allowed;

describe('matchRobots', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['Disallow: /', '/a', true], // belongs to no group
    ['User-agent: Other\nDisallow: /', '/a', true],
    ['user-agent: FOOBOT\ndisallow: /', '/a', false],
    ['User-agent: FooBot/1.2 (crawler)\nDisallow: /', '/a', false],
    ['User-agent: FooBotNews\nDisallow: /', '/a', true],
    // a group of its own beats the one for all
    ['User-agent: *\nDisallow: /\nUser-agent: FooBot\nAllow: /', '/a', true],
    ['User-agent: FooBot\nUser-agent: Other\nDisallow: /', '/a', false],
    [
      'User-agent: FooBot\nDisallow: /a\nUser-agent: *\nAllow: /\nUser-agent: FooBot\nDisallow: /b',
      '/b',
      false,
    ],
    // a line between names ends no group unless it is a rule
    ['User-agent: FooBot\nSitemap: /s\nCrawl-delay: 1\nUser-agent: Other\nDisallow: /', '/a', false],
    // longest pattern, Allow on a tie
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a/', '/a/', false],
    // wildcards
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a1b2c3', false],
    ['User-agent: *\nDisallow: /a*b*c', '/acb', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /*ab*ab$', '/xabab', false],
    ['User-agent: *\nDisallow: /*ab*ab$', '/xab', true],
    ['User-agent: *\nDisallow: *', '/a', false],
    ['User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['User-agent: *\nDisallow: /*?', '/a?', false], // a lone "?" is sent and counts
    // spelling
    ['User-agent: *\nDisallow: /%e3%83%84', '/%E3%83%84', false],
    ['User-agent: *\nDisallow: /ツ', '/%E3%83%84', false],
    ['User-agent: *\nDisallow: /a<b', '/a%3Cb', false],
    ['\uFEFFUser-agent: *\r\nDisallow: /a # why\r\n', '/a', false],
    ['User-agent: *\rDisallow: /a\r', '/a', false],
    ['User agent: *\nDissallow /a', '/a', false],
    ['User-agent: *\nDisallow: /\nAllow: /index.html', '/', true],
    ['<!doctype html><title>404</title>', '/a', true],
  ])('%j lets FooBot read %s: %s', (robots, path, answer) => {
    expect(allowed(robots, 'FooBot', path)).toBe(answer);
  });

  test('robots.txt itself may always be read', () => {
    expect(allowed('User-agent: *\nDisallow: /', 'FooBot', '/robots.txt')).toBe(true);
  });

  test('names the line that decided', () => {
    const robots = parseRobots('User-agent: *\n  Disallow: /a  \nDisallow: /a/b');
    expect(matchRobots(robots, 'FooBot', 'https://acme.example/a/bc').rule).toBe('Disallow: /a/b');
    expect(matchRobots(robots, 'FooBot', 'https://acme.example/x').rule).toBeNull();
  });

  test('never throws, and a file without rules allows all', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'User-agent: *',
        'Disallow: /',
        'Allow: *$',
        'Disallow: /%',
        'Disallow: \uD800',
        'Crawl-delay: 9e9',
      ),
    );
    const piece = fc.constantFrom('/', 'a', '*', '$', '%', '%3c', '?', 'é', '#', '//', '@', ':');
    const url = fc.array(piece).map((pieces) => `https://a.example/${pieces.join('')}`);
    fc.assert(
      fc.property(fc.array(line), url, (lines, address) => {
        const { allowed: answer, rule } = matchRobots(parseRobots(lines.join('\n')), 'FooBot', address);
        if (rule === null) expect(answer).toBe(true);
      }),
    );
  });

  test('many wildcards against a long path end at once', () => {
    const robots = parseRobots(`User-agent: *\n${`Disallow: /${'*a'.repeat(4000)}$\n`.repeat(50)}`);
    expect(matchRobots(robots, 'FooBot', `https://acme.example/${'a'.repeat(2000)}b`).allowed).toBe(true);
  });

  interface RobotsCase {
    id: string;
    robots: string;
    ua: string;
    url: string;
    allowed: boolean;
    tier: 'must' | 'disputed' | 'google-only';
  }
  test.skipIf(!hasShared('security/robots')).each(['cases', 'real_world'])(
    'agrees with all the shared %s (skipped where they are absent)',
    (file) => {
      const cases = sharedLines<RobotsCase>(`security/robots/${file}.jsonl`).filter(
        (row) => row.tier === 'must',
      );
      const wrong = cases.filter(
        (row) => matchRobots(parseRobots(row.robots), row.ua, row.url).allowed !== row.allowed,
      );
      expect(wrong).toEqual([]);
    },
  );
});

describe('crawlDelay', () => {
  test.each([
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 0.5', 0.5],
    ['User-agent: FooBot\nCrawl-delay: 2\nUser-agent: *\nCrawl-delay: 10', 2],
    ['User-agent: FooBot\nDisallow: /a\nUser-agent: *\nCrawl-delay: 10', null],
    ['User-agent: a\nUser-agent: FooBot\nCrawl-delay: 3', 3],
    ['User-agent: a\nCrawl-delay: 3\nUser-agent: FooBot\nDisallow:', null],
    ['User-agent: *\nCrawl-delay: 1.2.1', null],
    ['User-agent: *\nCrawl-delay: 10a', null],
    ['User-agent: *\nCrawl-delay: -1', null],
    ['Crawl-delay: 7', null],
  ])('%j asks FooBot for %s', (robots, seconds) => {
    expect(crawlDelay(parseRobots(robots), 'FooBot')).toBe(seconds);
  });
});

test('sitemaps are found wherever they stand', () => {
  expect(parseRobots('Sitemap: https://a.example/s.xml\nUser-agent: *\nsitemap: /t.xml').sitemaps).toEqual([
    'https://a.example/s.xml',
    '/t.xml',
  ]);
});
