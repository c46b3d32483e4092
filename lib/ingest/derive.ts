import { setImmediate } from 'node:timers/promises';
import type { RejectionRow } from '../db/rejections.ts';
import { normalizePosting } from '../normalize/index.ts';
import type { Place, Posting } from '../posting.ts';
import type { ListedPosting } from './diff.ts';

export interface DeriveContext {
  companyName: string;
  companyPlaces: Place[];
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** So many postings are normalised before timers and sockets get their turn: some tens of milliseconds. */
const BREATHE = 20;

/**
 * Normalises many postings. One that makes a rule throw is set aside and costs nothing but itself. Rejects with the
 * signal's reason when it aborts.
 */
export async function deriveAll(
  items: readonly ListedPosting[],
  context: DeriveContext,
): Promise<{ derived: Map<ListedPosting, Posting>; rejections: RejectionRow[] }> {
  const derived = new Map<ListedPosting, Posting>();
  const rejections: RejectionRow[] = [];
  const { companyName, companyPlaces } = context;
  for (const [index, item] of items.entries()) {
    try {
      derived.set(item, normalizePosting(item.raw, { companyName, companyPlaces }));
    } catch (error) {
      rejections.push({
        sourceId: item.raw.sourceId,
        title: item.raw.title,
        rule: 'normalising failed',
        evidence: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        raw: item.raw,
      });
    }
    if (index % BREATHE === BREATHE - 1) {
      context.onProgress(index + 1, items.length);
      await setImmediate();
      context.signal.throwIfAborted();
    }
  }
  return { derived, rejections };
}
