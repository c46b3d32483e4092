import fs from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { html } from '#scrapers/html.ts';
import type { ListedPosting } from '#scrapers/types.ts';
import { hasShared, shared } from '../helpers/shared-lines.ts';

const SEED = 'seed/metropolis-listing.txt';

interface Page {
  posting: ListedPosting | null;
  links: unknown[];
  frames: boolean;
}
const read = (source: string, name = 'page') =>
  html.extract?.[name]?.(load(source), 'https://acme.example/jobs/1') as Page;
const body = `<h2>Tasks</h2><p>${'You keep the lights on and the papers in order. '.repeat(12)}</p>`;

describe('the title', () => {
  test.each([
    ['a heading', `<h1>Chief Engineer</h1>${body}`, 'Chief Engineer'],
    [
      'a slogan above, the role in the window title',
      `<title>Data Analyst | Acme</title><h1>Make waves</h1>${body}`,
      'Data Analyst',
    ],
    ['a heading served three times', `<h1>Welder</h1><h1>Welder</h1><h1>Welder</h1>${body}`, 'Welder'],
    ['no main heading', `<h2>Night Nurse</h2>${body}`, 'Night Nurse'],
  ])('%s', (_, source, wanted) => {
    expect(read(source).posting?.title).toBe(wanted);
  });

  test.each([
    [
      'a page of several roles without links',
      `<h1>Open Positions</h1><h2>Welder</h2>${body}<h2>Painter</h2>${body}`,
    ],
    ['a page about the company', `<h1>Stay free</h1>${body}`],
    ['a closed posting', `<h1>Welder</h1><p>This position has been filled.</p>${body}`],
    ['too little text', '<h1>Welder</h1><p>Apply!</p>'],
    ['frames', '<frameset><frame src=jobs.html></frameset>'],
  ])('%s is no posting', (_, source) => {
    expect(read(source).posting).toBeNull();
  });
});

test('a page of frames is told from an empty board', () => {
  expect(read('<frameset><frame src=jobs.html></frameset>').frames).toBe(true);
});

test('a base element of the page does not rewrite its links', () => {
  const source = `<base href="https://evil.example/"><h1>Welder</h1>${body}<a href="/apply">Apply</a>`;
  expect(read(source).posting?.applyUrl).toBe('https://acme.example/apply');
});

test('class names, scripts, consent and footers are left out; links are whole', () => {
  const source = `<h1>Welder</h1><div class="css-1a2b">${body}<a href="/more">More</a><script>x</script></div>
    <div id="cookie-notice">We use cookies</div><footer>Imprint</footer>`;
  const description = read(source).posting?.descriptionHtml ?? '';
  expect(description).toContain('<a href="https://acme.example/more">');
  expect(description).not.toMatch(/css-1a2b|cookies|Imprint|script/);
});

describe.skipIf(!hasShared(SEED))('the seed listing as a page', () => {
  const seed = hasShared(SEED) ? fs.readFileSync(shared(SEED), 'utf8') : '';
  const lines = seed.split('\n').map((line) => line.trim());
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const headings = ['The Company', 'The Role', 'Responsibilities', 'Qualifications', 'Life at Metropolis'];
  const tagged = lines
    .filter((line) => line !== '')
    .map((line) => {
      if (line === 'Director, Machine Learning') return `<h1>${line}</h1>`;
      if (headings.includes(line)) return `<h2>${line}</h2>`;
      return line.startsWith('•') ? `<li>${escaped(line.slice(1))}</li>` : `<p>${escaped(line)}</p>`;
    });
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const wanted = words(seed.slice(seed.indexOf('The Company'), seed.indexOf('Your tracker settings')));

  test.each([
    ['headings and lists', `<title>That Startup Job</title><body>${tagged.join('')}</body>`],
    [
      'blocks without headings',
      lines
        .filter((line) => line !== '')
        .map((line) => `<div>${escaped(line)}</div>`)
        .join(''),
    ],
    [
      'paragraphs',
      seed
        .split(/\n\s*\n/)
        .map((part) => `<p>${escaped(part)}</p>`)
        .join(''),
    ],
    ['line breaks', lines.map(escaped).join('<br>')],
    ['preformatted text', `<pre>${escaped(seed)}</pre>`],
    ['bare text', escaped(seed)],
  ])('%s', (_, source) => {
    const { posting } = read(source);
    expect(posting?.title).toBe('Director, Machine Learning');
    const text = load(posting?.descriptionHtml?.replace(/<\/?(?:p|li|h\d|ul|br|div)>/g, ' ') ?? '').text();
    expect(words(text.replaceAll('•', ' '))).toEqual(wanted);
  });
});
