import type { RawPosting } from '../posting.ts';

/** What the database knows of a posting of the board, as far as a comparison needs it. */
export interface StoredPosting {
  id: string;
  sourceId: string;
  /** open | closed | pending | hidden */
  state: string;
  closeReason: string | null;
  rawHash: string;
  contentHash: string;
  rulesVersion: number;
  misses: number;
}

export interface ListedPosting {
  raw: RawPosting;
  rawHash: string;
  /** Hash of the row as the list shows it, where the rest comes from a detail page; null elsewhere. */
  listedHash: string | null;
  /** The detail page was not read this time: what is stored of it stands. */
  partial: boolean;
}

export interface Pair<S extends StoredPosting> {
  stored: S;
  listed: ListedPosting;
}

export interface Diff<S extends StoredPosting> {
  created: ListedPosting[];
  /** Listed as before, word for word. */
  unchanged: S[];
  /** Open, and the source says something else than before: to be normalised. */
  differing: Pair<S>[];
  /** Open and word for word the same, but derived by older rules. */
  outdated: Pair<S>[];
  /** Listed again after it had closed. */
  reappeared: Pair<S>[];
  /** Open and not listed. Whether that means closed is for closing.ts. */
  missing: S[];
}

/** Closed by a person: the source listing it does not undo that. */
const DECIDED = new Set(['employer', 'report', 'admin']);

/** True when a row that is not open comes back by being listed again. */
function mayReopen(stored: StoredPosting, listed: ListedPosting): boolean {
  if (stored.state === 'closed') return !DECIDED.has(stored.closeReason ?? '');
  if (stored.state !== 'hidden') return false;
  // Hidden because its board could not be read for long, or as a general application; others were hidden by a person.
  return stored.closeReason === 'unverified' || (stored.closeReason === 'prospect' && !listed.raw.prospect);
}

/**
 * Holds a list against what is stored of the same board, by the vendor's id and the hash of the source's words. An id
 * listed twice counts once (the first). Pure; nothing is decided about closing here.
 */
export function diffPostings<S extends StoredPosting>(
  stored: readonly S[],
  listed: readonly ListedPosting[],
  rulesVersion: number,
): Diff<S> {
  const diff: Diff<S> = {
    created: [],
    unchanged: [],
    differing: [],
    outdated: [],
    reappeared: [],
    missing: [],
  };
  const known = new Map(stored.map((row) => [row.sourceId, row]));
  const seen = new Set<string>();
  for (const item of listed) {
    const sourceId = item.raw.sourceId;
    if (seen.has(sourceId)) continue;
    seen.add(sourceId);
    const row = known.get(sourceId);
    if (!row) diff.created.push(item);
    else if (mayReopen(row, item)) diff.reappeared.push({ stored: row, listed: item });
    else if (item.partial) diff.unchanged.push(row);
    else if (row.rawHash !== item.rawHash) diff.differing.push({ stored: row, listed: item });
    else if (row.rulesVersion !== rulesVersion) diff.outdated.push({ stored: row, listed: item });
    else diff.unchanged.push(row);
  }
  for (const row of stored) if (row.state === 'open' && !seen.has(row.sourceId)) diff.missing.push(row);
  return diff;
}
