import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDescription } from '#lib/normalize/read-description.ts';
import { hasShared, shared } from '../../helpers/shared-lines.ts';
import { htmlSoup } from './html-soup.ts';

const kinds = (source: string) =>
  readDescription(source).blocks.map((block) => `${block.kind} ${block.text}`);
const textOf = (source: string) => readDescription(source).text;

describe('markup', () => {
  test.each<[name: string, source: string, blocks: string[]]>([
    // written down
    ['nothing', '', []],
    ['a paragraph', '<p>One</p><p>Two</p>', ['paragraph One', 'paragraph Two']],
    ['unclosed', '<p>One<p>Two<ul><li>a<li>b', ['paragraph One', 'paragraph Two', 'item a', 'item b']],
    ['a break stays in its paragraph', 'One<br>Two', ['paragraph One\nTwo']],
    ['two breaks end it', 'One<br><br>Two', ['paragraph One', 'paragraph Two']],
    ['headings', '<h2>Pay</h2><p>Good</p>', ['heading Pay', 'paragraph Good']],
    [
      'a bold line',
      '<p><strong>The details</strong></p><p>Good</p>',
      ['heading The details', 'paragraph Good'],
    ],
    [
      'a line with a colon before a list',
      '<p>You get:</p><ul><li>a</li></ul>',
      ['heading You get:', 'item a'],
    ],
    ['capitals', '<p>WHO CALLS</p><p>We do.</p>', ['heading WHO CALLS', 'paragraph We do.']],
    [
      'a known heading in a paragraph of its own above a list',
      '<p>🏆 Perks & Benefits</p><ul><li>a</li></ul>',
      ['heading 🏆 Perks & Benefits', 'item a'],
    ],
    [
      'a heading that lost its line',
      '• Plan\n• Write guides What you’ll need:\n• Care',
      ['item Plan', 'item Write guides', 'heading What you’ll need:', 'item Care'],
    ],
    [
      'no heading inside a sentence',
      '<ul><li>a</li><li>We also expect the following Key Skills:</li></ul><ul><li>b</li></ul>',
      ['item a', 'item We also expect the following Key Skills:', 'item b'],
    ],
    [
      'a label with its value is no heading',
      '<p><b>Place: Berlin</b></p><p>x</p>',
      ['paragraph Place: Berlin', 'paragraph x'],
    ],
    ['paragraphs inside an item', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', ['item a\nb', 'item c']],
    ['typed bullets', '<p>• a<br>• b</p>', ['item a', 'item b']],
    ['typed dashes', '<p>- a</p><p>- b</p>', ['item a', 'item b']],
    [
      'tight dashes only in company',
      '<p>-a</p><p>-b</p><p>x</p><p>-c</p>',
      ['item a', 'item b', 'paragraph x', 'paragraph -c'],
    ],
    ['numbers that count up', '<p>1. a</p><p>2. b</p>', ['item a', 'item b']],
    [
      'a number alone',
      '<p>5. floor, on the left</p><p>x</p>',
      ['paragraph 5. floor, on the left', 'paragraph x'],
    ],
    [
      'bullets on one line',
      '<p>We value • calm • craft • candour</p>',
      ['paragraph We value', 'item calm', 'item craft', 'item candour'],
    ],
    [
      'tables row by row',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      ['paragraph a b', 'paragraph c'],
    ],
    ['preformatted', '<pre>a\n  b</pre>', ['preformatted a\n  b']],
    [
      'scripts, frames and drawings go',
      '<p>a<script>b</script><svg><text>c</text></svg><iframe>d</iframe></p>',
      ['paragraph a'],
    ],
    ['a drawing never swallows the rest', '<svg><p>a</p>', ['paragraph a']],
    ['comments go', 'a<!-- b -->c', ['paragraph ac']],
    [
      'text that is no tag',
      'Less than <5 years, Map<K,V> and a<b',
      ['paragraph Less than <5 years, Map<K,V> and a<b'],
    ],
    // seen in the wild
    ['escaped once', '&lt;p&gt;R&amp;amp;D &amp;lt; all&lt;/p&gt;', ['paragraph R&D < all']],
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;',
      ['paragraph One', 'paragraph Two'],
    ],
    [
      'escaped inside a wrapper',
      '<div>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</div>',
      ['paragraph One', 'paragraph Two'],
    ],
    [
      'tags as a subject',
      '<p>Know <code>Array&lt;T&gt;</code> and &lt;b&gt;</p>',
      ['paragraph Know Array<T> and <b>'],
    ],
    ['entities left over', '<p>one&amp;nbsp;two &amp;amp; three</p>', ['paragraph one two & three']],
    ['markdown', '## About\n- one\n- **two**\n\nx', ['heading About', 'item one', 'item two', 'paragraph x']],
    ['escaped markdown', 'CV \\& letter \\- both', ['paragraph CV & letter - both']],
    [
      'a body with line feeds only',
      'Intro <b>here</b>\n\nSkills\n- a\n- b',
      ['paragraph Intro here', 'heading Skills', 'item a', 'item b'],
    ],
    [
      'bold by style',
      '<p><span style="font-weight: 600">Perks</span></p><p>x</p>',
      ['heading Perks', 'paragraph x'],
    ],
    ['a wrapper that only looks bold', '<b style="font-weight:normal"><p>x y</p></b>', ['paragraph x y']],
    [
      'all in bold says nothing',
      '<p><b>One thing</b></p><p><b>Another thing</b></p>',
      ['paragraph One thing', 'paragraph Another thing'],
    ],
    ['a bullet inside an item', '<ul><li>· a</li><li>•b</li></ul>', ['item a', 'item b']],
    [
      'no-break spaces',
      '<p>5&nbsp;years,&nbsp;60&nbsp;000&nbsp;€</p>',
      ['paragraph 5 years, 60\u00a0000\u00a0€'],
    ],
  ])('%s', (_name, source, blocks) => {
    expect(kinds(source)).toEqual(blocks);
  });

  test('depth and numbering of items', () => {
    const { blocks } = readDescription('<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>');
    expect(blocks.map(({ text, depth, ordered }) => [text, depth, ordered])).toEqual([
      ['a', 0, true],
      ['b', 1, false],
      ['c', 0, true],
    ]);
  });

  test('inline formatting', () => {
    const { blocks } = readDescription(
      '<p>a <b>b</b> <i>c</i> <a href="https://example.com/x">d</a> <code>e</code></p>',
    );
    expect(blocks[0]?.spans).toEqual([
      { kind: 'strong', start: 2, end: 3, href: null },
      { kind: 'em', start: 4, end: 5, href: null },
      { kind: 'link', start: 6, end: 7, href: 'https://example.com/x' },
      { kind: 'code', start: 8, end: 9, href: null },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    '/values',
    '//example.com/x',
    'https://user@example.com/',
    'http://127.0.0.1/',
    'https://localhost/',
    'https:example.com',
    `https://example.com/${'x'.repeat(3000)}`,
  ])('a link to %j loses its target, not its words', (href) => {
    const { blocks, text } = readDescription(`<p><a href="${href}">here</a></p>`);
    expect([text, blocks[0]?.spans]).toEqual(['here', []]);
  });
});

test.each([
  ['deep nesting', `${'<div>'.repeat(20_000)}x`],
  ['misnested formatting', `${'<b><i>'.repeat(10_000)}x${'</b></i>'.repeat(4000)}`],
  ['nested links', `${'<a href=#><font>'.repeat(5000)}x`],
  ['many attributes', `<p ${'a=1 '.repeat(20_000)}>x`],
  ['nested lists', `${'<ul><li>'.repeat(10_000)}x`],
  ['a drawing that never ends', `${'<svg><math>'.repeat(8000)}<p>x`],
])('%s costs no more than its length', (_name, source) => {
  expect(textOf(source)).toBe('x');
});

describe('characters', () => {
  test.each([
    ['zero-width signs', 'Sen\u200bior\ufeff', 'Senior'],
    ['soft hyphens', 'Ent\u00adwickler', 'Entwickler'],
    ['a direction override', 'Eng\u202eineer', 'Engineer'],
    ['controls', 'a\u0000b\u0008c', 'abc'],
    ['blanks of all kinds', 'a\u2003b\u3000c', 'a b c'],
    ['joined emoji stay', '👩🏽‍💻 ok', '👩🏽‍💻 ok'],
    ['half a pair of surrogates', 'a\ud83d', 'a\ufffd'],
    ['Arabic stays', 'نحن نوظف مهندسين', 'نحن نوظف مهندسين'],
  ])('%s', (_name, source, text) => {
    expect(textOf(`<p>${source}</p>`)).toBe(text);
  });
});

describe('glued words', () => {
  test.each([
    ['of our systems.You will', 'of our systems. You will'],
    ['a calm environment.The right person', 'a calm environment. The right person'],
    ['in Seattle.You lead', 'in Seattle. You lead'],
    ['10+ years.Experience counts', '10+ years. Experience counts'],
    ['(AWS).You know it', '(AWS). You know it'],
    ['start hereWhat you do', 'start here What you do'],
    ['Sounds good?Apply today', 'Sounds good? Apply today'],
    ['<b>Duties</b>Lead the team', 'Duties Lead the team'],
  ])('%s', (glued, mended) => {
    expect(textOf(`<p>${glued}</p>`)).toBe(mended);
  });

  test.each([
    'Node.js, Vue.Js, Next.JS and ASP.NET',
    'U.S.A. and e.g.Word or Ph.D.Candidate',
    'see https://example.com/Teams.Our or www.Example.Com',
    'mail Jobs@Example.Com',
    'version 2.0.The',
    'iOS, JavaScript, GitHub, LinkedIn, DevOps, PhD, eBay, YouTube, WeWork, PowerPoint',
    'System.Text.Json and Microsoft.Extensions',
    '<b>J</b>avaScript and <b>Type</b>script',
    'http://Example.com:8080/The',
    'at 9:30.A',
  ])('%s stays whole', (text) => {
    expect(textOf(`<p>${text}</p>`)).toBe(text.replace(/<\/?b>/g, ''));
  });
});

describe('recruiter tags', () => {
  test.each<[source: string, text: string, tags: string[]]>([
    ['<p>Good job.</p><p>#LI-Hybrid #LI-NM1</p>', 'Good job.', ['#LI-Hybrid', '#LI-NM1']],
    ['<p>Good. #LI-OnsiteAcme is an employer.</p>', 'Good.\nAcme is an employer.', ['#LI-Onsite']],
    ['<p>Good. #LI-NM1Acme is one.</p>', 'Good.\nAcme is one.', ['#LI-NM1']],
    ['<p>Join us #hiring #remote</p>', 'Join us', ['#hiring', '#remote']],
    ['<p>#LI_Berlin</p><p>x</p>', 'x', ['#LI_Berlin']],
    ['<p>C#, F# and the #1 team in #design</p>', 'C#, F# and the #1 team in #design', []],
    ['<p>x</p><p>#hiring</p>', 'x', ['#hiring']],
  ])('%s', (source, text, tags) => {
    const description = readDescription(source);
    expect([description.text, description.tags]).toEqual([text, tags]);
  });
});

describe('a listing like the seed', () => {
  const ours = readFileSync(
    path.resolve(import.meta.dirname, '../../fixtures/normalize/parking-director.txt'),
    'utf8',
  );
  const listings = [['our own words', ours]];
  if (hasShared('seed/metropolis-listing.txt')) {
    listings.push(['the seed itself', readFileSync(shared('seed/metropolis-listing.txt'), 'utf8')]);
  }
  describe.each(listings)('%s', (_name, listing) => {
    const { blocks, sections, tags, text } = readDescription(listing);
    const under = (heading: string) => {
      const at = sections.findIndex((section) => section.heading === heading);
      return {
        kind: sections[at]?.kind,
        blocks: blocks.filter((block) => block.section === at && block.kind !== 'heading'),
      };
    };

    test('its headings', () => {
      expect(sections.map((section) => section.heading).filter((heading) => heading !== null)).toEqual([
        'The Company',
        'The Role',
        'Responsibilities',
        'Qualifications',
        expect.stringMatching(/^Life at /),
        'Thrive Here & What We Value',
      ]);
    });
    test.each([
      ['The Company', 'company', 0],
      ['The Role', 'role', 0],
      ['Responsibilities', 'responsibilities', 9],
      ['Qualifications', 'qualifications', 17],
    ])('%s', (heading, kind, items) => {
      const section = under(heading);
      expect(section.kind).toBe(kind);
      expect(section.blocks.filter((block) => block.kind === 'item')).toHaveLength(items);
      if (items > 0) expect(section.blocks).toHaveLength(items);
    });
    test('the closing paragraphs are told apart', () => {
      const closing = sections.filter((section) => section.heading === null).map((section) => section.kind);
      expect(closing).toEqual(expect.arrayContaining(['pay', 'benefits', 'equal-opportunity']));
    });
    test('no tag in view, no glued word', () => {
      expect(tags).toEqual(['#LI-NM1', '#LI-Onsite']);
      expect(text).not.toMatch(/#LI|systems\.You|environment\.The|Onsite/);
      expect(text).toMatch(/systems\. You[\s\S]*environment\. The right/);
    });
    test('raw asterisks become a list', () => {
      const values = under('Thrive Here & What We Value').blocks.filter((block) => block.kind === 'item');
      expect(values.length).toBeGreaterThanOrEqual(4);
      expect(text).not.toContain('*');
    });
  });
  if (!hasShared('seed/metropolis-listing.txt'))
    test.skip('the seed itself: it is not beside this clone', () => {});
});

describe('laws', () => {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const word = fc
    .stringMatching(/^[A-Za-z0-9,.;:!?()*'"%$&<-]{1,12}$/)
    .filter((text) => !/[#&]|^\(?\w{1,2}[.)]$/.test(text));
  const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((list) => list.join(' '));

  test('no word is lost or made', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('p', 'li', 'h2', 'div', 'b'), sentence), { maxLength: 12 }),
        (parts) => {
          const source = parts.map(([tag, text]) => `<${tag}>${escaped(text)}</${tag}>`).join(' ');
          const { text } = readDescription(source);
          expect(words(text)).toBe(words(parts.map(([, part]) => part).join(' ')));
        },
      ),
    );
  });

  test('never throws; blocks, sections and spans fit the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), htmlSoup), (source) => {
        const { blocks, sections, text } = readDescription(source);
        expect(blocks.map((block) => block.text).join('\n')).toBe(text);
        for (const block of blocks) {
          expect(text.slice(block.start, block.end)).toBe(block.text);
          expect(sections[block.section]).toBeDefined();
          expect(block.text.trim()).not.toBe('');
          for (const span of block.spans) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(block.text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
