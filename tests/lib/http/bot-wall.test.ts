import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasWallHeader, isWallPage } from '#lib/http/bot-wall.ts';
import { shared, sharedLines } from '../../helpers/shared-lines.ts';

const isWall = (html: string) => isWallPage({ 'content-type': 'text/html' }, Buffer.from(html));

test('some walls say so in a header', () => {
  expect(hasWallHeader({ 'cf-mitigated': 'challenge' })).toBe(true);
  expect(hasWallHeader({ 'x-amzn-waf-action': 'captcha' })).toBe(true);
  expect(hasWallHeader({ server: 'cloudflare' })).toBe(false);
});

describe('isWallPage', () => {
  test.each([
    '<!doctype html><title>Just a moment...</title><p>Checking your browser</p>',
    '<html><head><title>Attention Required! | Cloudflare</title>',
    '<TITLE>Access Denied</TITLE>You do not have permission',
    '<title>Pardon Our Interruption</title>',
    '<div class=g-recaptcha></div>',
    '<html><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script><div class="cf-turnstile"></div>',
    '<html><script>var captcha = "many words of code here"</script><p>Please show that you are human</p><div class="h-captcha">',
  ])('sees one in %s', (html) => expect(isWall(html)).toBe(true));

  test.each([
    '',
    '{"title":"Just a moment"}',
    '<p>No open positions at the moment.</p>',
    '<title>Access Manager at Acme</title><p>We are hiring.</p>',
    `<title>Engineer</title>${'<p>We build things together with care. </p>'.repeat(10)}<div class="g-recaptcha"></div>`,
    `<title>Just a moment</title>${'x'.repeat(70_000)}`,
  ])('sees none in %.60s', (html) => expect(isWall(html)).toBe(false));

  test.each(['<', '<script>', '<title>', '<title ', '<script></script', '<template>a</template>'])(
    'a hostile page of %s ends',
    (piece) => {
      const page = `g-recaptcha${piece.repeat(Math.floor(60_000 / piece.length))}`;
      expect(isWall(`<p>${page}`)).toBe(true);
    },
  );

  const recorded = sharedLines<{ file: string; status: number }>('web/index.jsonl').filter(({ file }) =>
    file.endsWith('.html'),
  );
  test.skipIf(recorded.length === 0)('tells the recorded pages apart (skipped where they are absent)', () => {
    // The recording holds real pages with status 200 and bot walls with 403.
    const wrong = recorded.filter(
      ({ file, status }) => isWallPage({}, readFileSync(shared(`web/${file}`))) !== (status === 403),
    );
    expect(wrong).toEqual([]);
  });
});
