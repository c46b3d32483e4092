import { describe, expect, test } from 'vitest';
import { toRoleSignals } from '#lib/views/role-signals.ts';

const now = new Date('2026-11-25T12:00:00Z');
const role = (over: Partial<Parameters<typeof toRoleSignals>[0]> = {}) => ({
  state: 'open' as const,
  postedAt: null,
  firstSeenAt: new Date('2026-07-01T12:00:00Z'),
  reposts: 0,
  history: { daysOpen95: 90, copies: 0 },
  descriptionText: 'You keep the lamp.',
  company: { slug: 'farne', name: 'Farne', logo: null },
  ...over,
});

describe('signals are facts, at least two, or none', () => {
  test('age alone says nothing', () => {
    expect(toRoleSignals(role(), now)).toEqual([]);
  });

  test('age with copies is said with its numbers', () => {
    expect(toRoleSignals(role({ history: { daysOpen95: 90, copies: 3 } }), now)).toEqual([
      'Open for 147 days; of the roles Farne closed in the last year, 19 of 20 had been open for 90 or fewer.',
      '3 other open postings of Farne have the same title and the same words.',
    ]);
  });

  test('the employer’s earlier date counts', () => {
    const signals = toRoleSignals(
      role({ firstSeenAt: now, postedAt: new Date('2026-05-01T00:00:00Z'), reposts: 2 }),
      now,
    );
    expect(signals[0]).toContain('208 days');
    expect(signals[1]).toBe('Posted again 2 times.');
  });

  test.each([
    'We are always looking for keepers.',
    'Join our talent pool.',
    'Your name is kept for future openings.',
  ])('%s is wording of a list of names', (descriptionText) => {
    expect(toRoleSignals(role({ descriptionText }), now)).toHaveLength(2);
  });

  test.each(['You will build our talent acquisition team.', 'We always hire well.'])(
    '%s is not',
    (descriptionText) => {
      expect(toRoleSignals(role({ descriptionText }), now)).toEqual([]);
    },
  );

  test('too little history, or a closed role, says nothing', () => {
    expect(toRoleSignals(role({ history: { daysOpen95: null, copies: 1 } }), now)).toEqual([]);
    expect(toRoleSignals(role({ state: 'closed', history: { daysOpen95: 1, copies: 4 } }), now)).toEqual([]);
  });
});
