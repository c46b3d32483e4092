import type { RejectionRow } from '../db/rejections.ts';
import { log } from '../log.ts';
import { normalizePosting } from '../normalize/index.ts';
import type { Place, Posting } from '../posting.ts';
import type { ListedPosting } from './diff.ts';

export interface DeriveContext {
  companyName: string;
  companyPlaces: Place[];
}

/**
 * Normalises one posting, or says why it cannot be: a posting that makes the rules throw costs itself only. A reader
 * that throws costs its own field, and a line in the log, as it is a fault of ours.
 */
export function derive(listed: ListedPosting, context: DeriveContext): Posting | RejectionRow {
  const { raw } = listed;
  const onError = (field: string, error: unknown) =>
    log.warn({ err: error, field, url: raw.url }, 'a field could not be read');
  try {
    return normalizePosting(raw, { ...context, onError });
  } catch (error) {
    return {
      sourceId: raw.sourceId,
      title: raw.title,
      rule: 'normalising failed',
      evidence: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      raw,
    };
  }
}
