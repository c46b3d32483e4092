import { describe, expect, test } from 'vitest';
import { diffPostings, type ListedPosting, type StoredPosting } from '#lib/ingest/diff.ts';
import { rawOf } from '../../helpers/fake-scrape.ts';

const RULES = 3;
const stored = (sourceId: string, over: Partial<StoredPosting> = {}): StoredPosting => ({
  id: `id-${sourceId}`,
  sourceId,
  state: 'open',
  closeReason: null,
  rawHash: `hash-${sourceId}`,
  contentHash: '',
  rulesVersion: RULES,
  misses: 0,
  ...over,
});
const listed = (sourceId: string, over: Partial<ListedPosting> = {}): ListedPosting => ({
  raw: rawOf(sourceId),
  rawHash: `hash-${sourceId}`,
  listedHash: null,
  partial: false,
  ...over,
});

const prospect = { state: 'hidden', closeReason: 'prospect' };

/** Which part of the diff a posting lands in. */
function partOf(row: StoredPosting | null, item: ListedPosting | null): string[] {
  const diff = diffPostings(row ? [row] : [], item ? [item] : [], RULES);
  return Object.entries(diff).flatMap(([part, items]) => (items.length > 0 ? [part] : []));
}

describe('diffPostings', () => {
  test.each<[string, StoredPosting | null, ListedPosting | null, string[]]>([
    ['never seen', null, listed('1'), ['created']],
    ['the same words', stored('1'), listed('1'), ['unchanged']],
    ['other words', stored('1', { rawHash: 'other' }), listed('1'), ['differing']],
    ['the same words, older rules', stored('1', { rulesVersion: 2 }), listed('1'), ['outdated']],
    ['not listed', stored('1'), null, ['missing']],
    ['closed and not listed', stored('1', { state: 'closed' }), null, []],
    [
      'closed and listed',
      stored('1', { state: 'closed', closeReason: 'source-removed' }),
      listed('1'),
      ['reappeared'],
    ],
    [
      'its page was not read',
      stored('1', { rawHash: 'other' }),
      listed('1', { partial: true }),
      ['unchanged'],
    ],
    ['new, and its page was not read', null, listed('1', { partial: true }), ['created']],
    [
      'closed by its employer',
      stored('1', { state: 'closed', closeReason: 'employer' }),
      listed('1'),
      ['unchanged'],
    ],
    [
      'closed by us after a report',
      stored('1', { state: 'closed', closeReason: 'report' }),
      listed('1'),
      ['unchanged'],
    ],
    ['hidden by a person', stored('1', { state: 'hidden' }), listed('1'), ['unchanged']],
    [
      'a general application, still one',
      stored('1', prospect),
      listed('1', { raw: rawOf('1', { prospect: true }) }),
      ['unchanged'],
    ],
    ['a general application become an opening', stored('1', prospect), listed('1'), ['reappeared']],
    ['hidden by a person, not listed', stored('1', { state: 'hidden' }), null, []],
    [
      'hidden as unverified',
      stored('1', { state: 'hidden', closeReason: 'unverified' }),
      listed('1'),
      ['reappeared'],
    ],
  ])('%s', (_what, row, item, parts) => {
    expect(partOf(row, item)).toEqual(parts);
  });

  test('an id listed twice counts once', () => {
    expect(diffPostings([], [listed('1'), listed('1')], RULES).created).toHaveLength(1);
  });
});
