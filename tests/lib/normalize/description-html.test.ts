import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toDescriptionHtml } from '#lib/normalize/description-html.ts';
import { readDescription } from '#lib/normalize/read-description.ts';
import { hasShared, sharedLines } from '../../helpers/shared-lines.ts';
import { htmlSoup } from './html-soup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

const toHtml = (source: string) => toDescriptionHtml(readDescription(source).blocks);
const TAGS = new Set('p br ul ol li h3 strong em code a pre'.split(' '));

/** What the HTML holds that it may not. */
function violations(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) {
      if (!TAGS.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        const isLink = node.tagName === 'a' && name === 'href' && /^(?:https?:\/\/|mailto:)/.test(value);
        if (!isLink) found.push(`${name}="${value}"`);
      }
    } else if (node.nodeName === '#comment') found.push('comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

/** The three things every output must be: of listed parts only, unchanged by a browser, unchanged by reading it again. */
function expectClean(source: string): string {
  const html = toHtml(source);
  expect(violations(html)).toEqual([]);
  expect(serialize(parseFragment(html))).toBe(html);
  expect(toHtml(html)).toBe(html);
  return html;
}

function textContent(html: string): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'br') return '\n';
    return 'childNodes' in node
      ? node.childNodes.map(read).join(/^(?:ul|ol|#document-fragment)$/.test(node.nodeName) ? '\n' : '')
      : '';
  };
  return read(parseFragment(html));
}

test.each([
  ['<p>One</p>two', '<p>One</p><p>two</p>'],
  ['<h1>About us</h1><p>x</p>', '<h3>About us</h3><p>x</p>'],
  ['<p>a<br>b</p>', '<p>a<br>b</p>'],
  ['<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>'],
  ['<ul><li>a</li></ul><ol><li>b</li></ol>', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ['<p>x <b>a<i>b</b>c</i></p>', '<p>x <strong>a<em>b</em></strong><em>c</em></p>'],
  [
    '<p>x <a href="https://example.com/?a=1&b=2" onclick="x()">y</a></p>',
    '<p>x <a href="https://example.com/?a=1&amp;b=2">y</a></p>',
  ],
  ['<p>a < b & c</p>', '<p>a &lt; b &amp; c</p>'],
  ['<pre>a\n <b>b</b></pre>', '<pre>a\n <strong>b</strong></pre>'],
  ['', ''],
])('%s', (source, html) => {
  expect(expectClean(source)).toBe(html);
});

describe('hostile markup', () => {
  test.each([
    '<img src=x onerror=alert(1)>x',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<xmp></xmp><xmp><svg><b><style><b title="</style><img>">',
    '<a href="javas&#99;ript:alert(1)">x</a>',
    '<a href=" data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>x',
    '<template><script>alert(1)</script></template>x',
    '<base href="https://example.org/"><a href="/x">x</a>',
    '<plaintext><p>x',
    ']]><script>alert(1)</script>',
    '<p style="background:url(javascript:alert(1))">x</p>',
  ])('%s', (source) => {
    expectClean(source);
  });

  test('random markup', () => {
    fc.assert(
      fc.property(htmlSoup, (source) => {
        expectClean(source);
      }),
      { numRuns: 600 },
    );
  });

  test.skipIf(!hasShared('security/xss/vectors.jsonl'))('the collected vectors', () => {
    const vectors = sharedLines<{ payload: string }>('security/xss/vectors.jsonl');
    expect(vectors.length).toBeGreaterThan(5000);
    for (const { payload } of vectors) expectClean(payload);
  });
  test.skipIf(!hasShared('security/xss/event_attributes.jsonl'))('no event attribute survives', () => {
    for (const { attr } of sharedLines<{ attr: string }>('security/xss/event_attributes.jsonl')) {
      for (const tag of ['p', 'a href="https://example.com/"', 'img', 'li', 'svg', 'x']) {
        expect(expectClean(`<${tag} ${attr}="alert(1)">x`)).not.toContain('alert');
      }
    }
  });
  test.skipIf(!hasShared('security/parse/html_malformed.jsonl'))(
    'malformed pages and naughty strings',
    () => {
      for (const { html } of sharedLines<{ html: string }>('security/parse/html_malformed.jsonl'))
        expectClean(html);
      for (const { text } of sharedLines<{ text: string }>('security/text/naughty_strings.jsonl'))
        expectClean(text);
    },
  );
});

describe('harmless descriptions keep every word', () => {
  test.each([
    [
      '<p>Experience &lt; 5 years, latency &lt;10ms &amp; throughput &gt;1k</p>',
      'Experience < 5 years, latency <10ms & throughput >1k',
    ],
    ['<dl><dt>Pay</dt><dd>$1</dd></dl>', 'Pay\n$1'],
    ['<details><summary>More</summary>Hidden text</details>', 'More\nHidden text'],
    ['<form action="https://example.org"><input name=a><p>Body</p></form>', 'Body'],
    ['<center>Centred</center><font color=red>old</font>', 'Centred\nold'],
    ['シニアエンジニア募集中', 'シニアエンジニア募集中'],
  ])('%s', (source, text) => {
    expect(textContent(expectClean(source))).toBe(text);
  });

  test.skipIf(!hasShared('security/xss/benign_descriptions.jsonl'))('the collected ones', () => {
    type Benign = { html: string; must_keep_text: string[]; must_not: string[] };
    for (const { html, must_keep_text, must_not } of sharedLines<Benign>(
      'security/xss/benign_descriptions.jsonl',
    )) {
      const clean = expectClean(html);
      for (const kept of must_keep_text) expect(textContent(clean)).toContain(kept);
      for (const dropped of must_not) expect(clean).not.toContain(dropped);
    }
  });
});
