import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { jobLinks } from '#scrapers/kit/job-links.ts';
import { isRoleTitle } from '#scrapers/kit/role-title.ts';

const links = (html: string, url = 'https://www.acme.example/careers') =>
  jobLinks(load(html), url).map((link) => [link.url.replace('https://www.acme.example', ''), link.title]);

describe('taken', () => {
  test.each([
    [
      'links named like roles',
      '<a href="/jobs/1">Engineer</a><a href="/jobs/2">Office magic</a>',
      [
        ['/jobs/1', 'Engineer'],
        ['/jobs/2', 'Office magic'],
      ],
    ],
    [
      'the heading of a card with an action link',
      '<div><h3>Chef</h3><a href="/careers/chef">Learn more</a></div>',
      [['/careers/chef', 'Chef']],
    ],
    [
      'names before numbers',
      '<a href="/job/cook/1001">Cook</a><a href="/job/canteen/1002">Canteen</a>',
      [
        ['/job/cook/1001', 'Cook'],
        ['/job/canteen/1002', 'Canteen'],
      ],
    ],
    [
      'identifiers in the query',
      '<a href="/job?id=1">Nurse</a><a href="/job?id=2">Pilot</a>',
      [
        ['/job?id=1', 'Nurse'],
        ['/job?id=2', 'Pilot'],
      ],
    ],
    [
      'the same link once, without tracking',
      '<a href="/jobs/1?utm_source=a">Engineer</a><a href="/jobs/1">Details</a>',
      [['/jobs/1', 'Engineer']],
    ],
    [
      'another host of the same name',
      '<a href="https://jobs.acme.example/x/engineer">Engineer</a>',
      [['https://jobs.acme.example/x/engineer', 'Engineer']],
    ],
  ])('%s', (_, html, wanted) => {
    expect(links(html)).toEqual(wanted);
  });
});

describe('left alone', () => {
  test.each([
    [
      'pages about the company',
      '<a href="/careers/culture">Our culture</a><a href="/careers/benefits">Benefits</a>',
    ],
    ['a blog', '<a href="/blog/an-engineer-tells">An engineer tells</a>'],
    [
      'navigation and footers',
      '<nav><a href="/jobs/1">Engineer</a></nav><footer><a href="/jobs/2">Engineer</a></footer>',
    ],
    ['strangers', '<a href="https://www.linkedin.com/jobs/view/1">Engineer</a>'],
    ['the page itself', '<a href="/careers">Engineer</a><a href="#engineer">Engineer</a>'],
    ['files', '<a href="/jobs/engineer.pdf">Engineer</a>'],
    ['scripts', '<a href="javascript:void(0)">Engineer</a>'],
  ])('%s', (_, html) => {
    expect(links(html)).toEqual([]);
  });
});

test.each([
  ['Senior Software Engineer', true],
  ['Head of People', true],
  ['Werkstudent (w/m/d)', true],
  ['Ingénieure de production', true],
  ['Monitor/a de esquí', true],
  ['Softwareentwickler*in', false],
  ['Join the founding engineering team.', false],
  ['About us', false],
  ['Our leadership principles', false],
  ['', false],
])('isRoleTitle(%j) is %j', (title, wanted) => {
  expect(isRoleTitle(title)).toBe(wanted);
});
