import { describe, expect, test } from 'vitest';
import type { Receipt } from '#lib/posting.ts';
import { toPostingDetail } from '#lib/views/posting-detail.ts';
import { postingRecord } from './posting-record.ts';

const now = new Date('2026-11-24T12:00:00Z');
const quote = (text: string, field: string, words: string): Receipt => ({
  field,
  origin: 'text',
  source: null,
  quote: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('facts', () => {
  const html = '<p>The base salary is $210,000 to $245,000 annually. Role is hybrid.</p>';
  const text = 'The base salary is $210,000 to $245,000 annually. Role is hybrid.';
  const posting = postingRecord({
    html,
    pay: { min: 210_000, max: 245_000, currency: 'USD', period: 'year' },
    workplace: 'hybrid',
    receipts: [
      quote(text, 'pay', '$210,000 to $245,000 annually'),
      quote(text, 'workplace', 'Role is hybrid'),
    ],
    conflicts: [
      {
        field: 'workplace',
        value: 'onsite',
        receipt: {
          field: 'workplace',
          origin: 'text',
          source: null,
          quote: '#LI-Onsite',
          start: null,
          end: null,
        },
      },
    ],
  });
  const detail = toPostingDetail(posting, now);

  test('a fact leads to its sentence and the sentence back to the fact', () => {
    const pay = detail.facts.find((fact) => fact.id === 'fact-pay');
    expect(pay).toMatchObject({
      value: '$210,000–$245,000 a year',
      marks: [{ origin: 'advert text', quote: '$210,000 to $245,000 annually', href: '#r-pay' }],
    });
    const marks = detail.sections.flatMap((section) =>
      section.nodes.flatMap((node) =>
        node.kind === 'list' ? [] : node.inlines.flatMap((inline) => inline.marks),
      ),
    );
    expect(marks.map(({ id, factId }) => [id, factId])).toEqual([
      ['r-pay', 'fact-pay'],
      ['r-workplace', 'fact-workplace'],
    ]);
  });

  test('sources that disagree are shown', () => {
    expect(detail.hasConflict).toBe(true);
    expect(detail.facts.find((fact) => fact.id === 'fact-workplace')?.conflicts).toEqual([
      { value: 'On site', origin: 'recruiter tag', quote: '#LI-Onsite', href: null },
    ]);
  });

  test('what is not said is named, never filled in', () => {
    expect(detail.unstated).toEqual([
      'Place',
      'Experience',
      'Level',
      'Degree',
      'Visa sponsorship',
      'Employment',
      'Closing date',
      'Date posted',
    ]);
  });

  test('a receipt that does not match the text points nowhere', () => {
    const broken = { ...quote(text, 'pay', '$210,000'), start: 3, end: 11 };
    const [pay] = toPostingDetail({ ...posting, receipts: [broken] }, now).facts;
    expect(pay?.marks[0]?.href).toBeNull();
  });

  test('a field of the board is named', () => {
    const field: Receipt = {
      field: 'pay',
      origin: 'ats-field',
      source: 'pay',
      quote: '210-245k',
      start: null,
      end: null,
    };
    const [pay] = toPostingDetail({ ...posting, receipts: [field] }, now).facts;
    expect(pay?.marks).toEqual([{ origin: 'board field “pay”', quote: '210-245k', href: null }]);
  });
});

describe('apply', () => {
  test.each([
    ['https://boards.greenhouse.io/m/jobs/1?gh_jid=1', 'https://boards.greenhouse.io/m/jobs/1?gh_jid=1'],
    ['mailto:jobs@acme.com?subject=Hi&bcc=x@y.example', 'mailto:jobs@acme.com'],
    ['javascript:alert(1)', 'https://boards.greenhouse.io/metropolis/jobs/4012'],
    ['http://127.0.0.1/apply', 'https://boards.greenhouse.io/metropolis/jobs/4012'],
    [null, 'https://boards.greenhouse.io/metropolis/jobs/4012'],
  ])('%s', (applyUrl, href) => {
    expect(toPostingDetail(postingRecord({ applyUrl }), now).apply?.href).toBe(href);
  });

  test('a closed role has no way in, says when and how we know, and what replaced it', () => {
    const detail = toPostingDetail(
      postingRecord({
        state: 'closed',
        closedAt: new Date('2026-11-12T08:00:00Z'),
        closeReason: 'source-removed',
        repostedAs: { slug: 'again-1', title: 'Director, ML' },
      }),
      now,
    );
    expect(detail.apply).toBeNull();
    expect(detail.closed).toEqual({
      title: 'This role closed on 12 Nov 2026',
      reason: 'no longer on the company’s board',
      replacedBy: { href: '/jobs/again-1', title: 'Director, ML' },
    });
  });

  test.each([
    [
      'feed-dropped',
      'We took this role off the list on 12 Nov 2026',
      /has not shown it for a month; the employer may still/,
    ],
    [
      'aged',
      'We took this role off the list on 12 Nov 2026',
      /two months old, .* the employer may still be looking/,
    ],
    ['source-removed', 'This role closed on 12 Nov 2026', /^no longer in the feed we read it from$/],
  ])('a role of a feed, closed as %s, says what we know and no more', (closeReason, title, reason) => {
    const closed = { state: 'closed' as const, closedAt: new Date('2026-11-12T08:00:00Z'), closeReason };
    const feed = { name: 'Remote OK' };
    const detail = toPostingDetail(postingRecord({ ...closed, feed }), now);
    expect(detail.closed).toMatchObject({ title, reason: expect.stringMatching(reason) });
  });
});

describe('description', () => {
  test('parts about the company and the law fold; a text that is only such a part does not', () => {
    const html =
      '<h2>About us</h2><p>We are a company.</p><h2>Responsibilities</h2><ul><li>Lead</li></ul><h2>Equal opportunity</h2><p>We are an equal opportunity employer.</p>';
    const folded = toPostingDetail(postingRecord({ html }), now).sections.map(({ kind, folded }) => [
      kind,
      folded,
    ]);
    expect(folded).toContainEqual(['responsibilities', false]);
    expect(folded.filter(([kind]) => kind === 'company' || kind === 'equal-opportunity')).toSatisfy(
      (parts: unknown[][]) => parts.length > 0 && parts.every(([, isFolded]) => isFolded),
    );
    const only = toPostingDetail(
      postingRecord({ html: '<h2>About us</h2><p>We are a company.</p>' }),
      now,
    ).sections;
    expect(only.some((section) => section.folded)).toBe(false);
  });
});

describe('timeline', () => {
  test('sightings, changes, the employer’s claim and the earlier posting, newest first', () => {
    const { timeline } = toPostingDetail(
      postingRecord({
        postedAt: new Date('2026-11-01T00:00:00Z'),
        repostOf: { slug: 'before-1', firstSeenAt: new Date('2026-08-20T00:00:00Z') },
        events: [
          { kind: 'opened', reason: null, fields: null, at: new Date('2026-11-20T09:00:00Z') },
          {
            kind: 'changed',
            reason: null,
            at: new Date('2026-11-22T09:00:00Z'),
            fields: {
              pay: [null, { min: '90000', max: '120000', currency: 'USD', period: 'year' }],
              locations: [['Berlin', 'Bonn'], ['Berlin']],
              text: true,
            },
          },
        ],
      }),
      now,
    );
    expect(timeline.map(({ title, claim }) => [title, claim])).toEqual([
      ['Seen open at the source', false],
      ['Changed at the source', false],
      ['First seen on the board', false],
      ['The date the employer gives', true],
      ['The same role was first seen', false],
    ]);
    expect(timeline[1]?.lines).toEqual([
      { label: 'Pay', before: 'not stated', after: '$90,000–$120,000 a year' },
      { label: 'Places', before: 'Berlin / Bonn', after: 'Berlin' },
      { label: 'Text of the advert', before: null, after: null },
    ]);
    expect(timeline[4]?.link?.href).toBe('/jobs/before-1');
  });
});

describe('a posting that a feed brought', () => {
  const given = {
    feed: { name: 'Remote OK' },
    url: 'https://remoteok.com/remote-jobs/7',
    applyUrl: 'https://remoteok.com/l/7',
  };

  test('names the feed, with a link to its page of the role', () => {
    const detail = toPostingDetail(postingRecord(given), now);
    expect(detail.feed).toEqual({ name: 'Remote OK', href: 'https://remoteok.com/remote-jobs/7' });
    expect(detail.apply).toMatchObject({ text: 'Apply through Remote OK', href: 'https://remoteok.com/l/7' });
  });

  test('an apply link that leads to the employer is called so', () => {
    const detail = toPostingDetail(postingRecord({ ...given, applyUrl: 'https://acme.example/jobs/7' }), now);
    expect(detail.apply?.text).toBe('Apply at the employer');
  });
});
