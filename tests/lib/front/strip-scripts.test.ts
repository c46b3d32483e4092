import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripScripts } from '#lib/front/strip-scripts.ts';
import { PENDING_MARK } from '#lib/pending-mark.ts';

test.each([
  ['a script of the framework', '<p>a</p><script src="/_next/static/x.js" async=""></script>', '<p>a</p>'],
  [
    'flight data',
    '<script nonce="x">self.__next_f.push([1,"<p>\\u003c/script>"])</script><p>a</p>',
    '<p>a</p>',
  ],
  [
    'several at once',
    '<script>1</script><p>a</p><script>2</script><b>b</b><script>3</script>',
    '<p>a</p><b>b</b>',
  ],
  [
    'a script loaded early',
    '<link rel="preload" as="script" nonce="x" href="/_next/x.js"/><i>a</i>',
    '<i>a</i>',
  ],
  ['the seams of texts', '<p>1<!-- -->–<!-- -->20</p>', '<p>1–20</p>'],
  ['complete boundaries', '<div hidden=""><!--$--><!--/$--></div><!--$--><p>a</p><!--/$-->', '<p>a</p>'],
])('takes out %s', (_, html, rest) => {
  expect(stripScripts(html)).toBe(rest);
});

test.each([
  ['structured data', '<script type="application/ld+json">{"@type":"JobPosting"}</script>'],
  ['scripts of ours', '<script type="module" src="/assets/tracker.js"></script>'],
  ['the mark before the page is drawn', `<script>${PENDING_MARK}</script>`],
  ['style sheets', '<link rel="stylesheet" href="/_next/static/x.css"/>'],
])('keeps %s', (_, html) => {
  expect(stripScripts(html)).toBe(html);
  expect(stripScripts(html.replace(/^<(\w+)/, '<$1 nonce="a/b+c=="'))).toBe(html);
});

test.each([
  ['a script with something inside that names ours', '<script src="/assets/tracker.js">alert(1)</script>'],
  ['the mark with something after it', `<script>${PENDING_MARK};alert(1)</script>`],
])('does not keep %s', (_, html) => {
  expect(stripScripts(html)).toBe('');
});

test.each([
  ['content that a script would put in its place', '<!--$?--><template id="B:0"></template><!--/$-->'],
  ['an error that a script would draw', '<!--$!--><template></template><!--/$-->'],
  ['nothing but scripts', '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'],
])('refuses a page with %s', (_, html) => {
  expect(stripScripts(html)).toBeNull();
});

/** A text as React writes it. */
const escapeText = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const text = fc
  .string({ unit: fc.constantFrom(...'<>&"\'/!-$ script nonce="a" as='.split(''), 'ü', '職') })
  .map(escapeText);
const element = text.map((words) => `<p title="${words}">${words}</p>`);
const framework = text.map((words) => `<script nonce="x">self.__next_f.push([1,"${words}"])</script>`);

test('what a reader sees is never touched, wherever scripts stand; doing it twice does nothing more', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          element.map((html) => [html, true] as const),
          framework.map((html) => [html, false] as const),
        ),
      ),
      (parts) => {
        const whole = parts.map(([html]) => html).join('');
        const seen = parts.map(([html, isSeen]) => (isSeen ? html : '')).join('');
        expect(stripScripts(whole)).toBe(seen);
        expect(stripScripts(seen)).toBe(seen);
      },
    ),
  );
});
