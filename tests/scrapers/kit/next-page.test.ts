import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { goesOnByScript, nextPage } from '#scrapers/kit/next-page.ts';

const LIST = 'https://www.acme.example/careers';
const next = (html: string, url = LIST) => nextPage(load(html), url)?.replace(LIST, '') ?? null;

describe('the next page', () => {
  test.each([
    ['is announced', '<a rel="next" href="?page=2">2</a>', '?page=2'],
    ['is called so', '<a href="/careers?page=2">Next</a>', '?page=2'],
    ['is an arrow', '<a href="/careers?page=2">»</a>', '?page=2'],
    ['is a label', '<a href="/careers?page=2" aria-label="Nächste Seite"><svg/></a>', '?page=2'],
    ['is on another host', '<a rel="next" href="https://evil.example/">Next</a>', null],
    ['is this one', '<a href="/careers">Next</a>', null],
    [
      'is the second number',
      '<b>1</b> <a href="?startrow=25">2</a> <a href="?startrow=50">3</a>',
      '?startrow=25',
    ],
    [
      'is not the last one, which an arrow leads to',
      '<a class="active" href="?startrow=0">1</a> <a href="?startrow=25">2</a> <a href="?startrow=50">3</a> <a href="?startrow=50">»</a>',
      '?startrow=25',
    ],
    ['is in the path', '<a href="/careers/page/2/">2</a>', '/page/2/'],
    ['is none of a number that leads elsewhere', '<a href="/blog?p=2">2</a><a href="/stories/2">2</a>', null],
  ])('%s', (_, html, wanted) => {
    expect(next(html)).toBe(wanted);
  });

  const numbers = (...given: number[]) => given.map((n) => `<a href="/careers?page=${n}">${n}</a>`).join(' ');
  test.each([
    ['the one that is no link', numbers(1, 3), `${LIST}?page=2`, '?page=3'],
    ['the one that links itself', numbers(1, 2, 3), `${LIST}?page=2`, '?page=3'],
    ['the one marked', `${numbers(1, 4, 6)}<span aria-current="page">5</span>`, `${LIST}?page=5`, '?page=6'],
    ['the last', numbers(1, 2, 3), `${LIST}?page=3`, null],
    [
      'the last, which goes back to the first',
      `${numbers(1, 2)}<a href="?page=1">»</a>`,
      `${LIST}?page=2`,
      null,
    ],
    [
      'one in the path',
      '<a href="/careers">1</a><a href="/careers/page/3">3</a>',
      `${LIST}/page/2`,
      '/page/3',
    ],
  ])('after %s', (_, html, url, wanted) => {
    expect(next(html, url)).toBe(wanted);
  });
});

test.each([
  ['<button>Load more</button>', true],
  ['<button> Show more\n jobs </button>', true],
  ['<a href="#">Mehr Stellen anzeigen</a>', true],
  ['<a href="javascript:void(0)">Voir plus d’offres</a>', true],
  ['<a href="/careers?page=2">More jobs</a>', false],
  ['<button>Show more</button>', false],
  ['<button>Read more</button>', false],
])('%s goes on by a script: %s', (html, wanted) => {
  expect(goesOnByScript(load(html))).toBe(wanted);
});
