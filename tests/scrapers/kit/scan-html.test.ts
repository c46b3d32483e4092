import { expect, test } from 'vitest';
import { scanHtml } from '#scrapers/kit/scan-html.ts';

test.each([
  ['nothing', ''],
  ['unclosed paragraphs and items', '<p>x<li>y'.repeat(2_000)],
  ['a long table', `<table>${'<tr><td>x'.repeat(5_000)}</table>`],
  [
    'markup in scripts and comments',
    `<script>${'<div>'.repeat(2_000)}</script><!--${'<div>'.repeat(2_000)}-->`,
  ],
  ['an icon set', `<svg>${'<path d="M0 0"/>'.repeat(3_000)}</svg>`.repeat(3)],
  ['quotes that hold tags', `<a title="${'<div>'.repeat(2_000)}">x</a>`],
  ['a script that never ends', `<script>${'<div>'.repeat(2_000)}`],
  ['less-than signs', '1 < 2 <3 << 4'.repeat(1_000)],
])('lets %s through', (_, html) => {
  expect(scanHtml(html)).toBeNull();
});

test.each([
  ['depth', '<div>'.repeat(513), 'deeper'],
  ['depth by self-closing tags of HTML', '<div/>'.repeat(513), 'deeper'],
  ['tags', '<br>'.repeat(200_001), 'tags'],
  ['attributes', `<p${' a'.repeat(1_001)}>`, 'attributes'],
  ['length', 'x'.repeat(15_000_001), 'longer'],
])('refuses %s', (_, html, word) => {
  expect(scanHtml(html)).toContain(word);
});
