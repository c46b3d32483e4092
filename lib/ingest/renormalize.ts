/** Derives stored postings again from their raw postings: no request, no closing, no event. */
import { isDeepStrictEqual } from 'node:util';
import { listCompanyPlaces } from '../db/board-postings.ts';
import { pool, transaction } from '../db/client.ts';
import { ensurePlaces } from '../db/places.ts';
import { updatePostings } from '../db/posting-writes.ts';
import { COMPARED, type Compared, listStoredPostings, type StoredPosting } from '../db/stored-postings.ts';
import { normalizePosting } from '../normalize/index.ts';
import { RULES_VERSION, rawPosting } from '../posting.ts';
import { placeRows, toDerivedRow } from './posting-row.ts';
import { cleanForStorage } from './raw-hash.ts';

/** Small enough that a stop loses a second of work. */
const BATCH = 200;
const SAMPLES = 5;
/** No version is kept: the source said nothing new. */
const NO_RUN = '';

export interface FieldChange {
  postings: number;
  samples: { id: string; title: string; before: unknown; after: unknown }[];
}

export interface Renormalized {
  postings: number;
  /** Postings of which at least one compared field differs. */
  changed: number;
  fields: Partial<Record<Compared, FieldChange>>;
  /** Raw postings that no longer fit the dictionary, or rows that the database refused; they stay as they were. */
  failed: string[];
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

async function derive(stored: StoredPosting) {
  const raw = rawPosting.parse(stored.raw);
  const context = {
    companyName: stored.companyName,
    companyPlaces: await listCompanyPlaces(pool, stored.companyId),
  };
  const posting = cleanForStorage(normalizePosting(raw, context));
  const listed = { raw, rawHash: stored.rawHash, listedHash: stored.listedHash, partial: false };
  return { posting, row: { ...toDerivedRow(listed, posting), id: stored.id, changedFields: [] } };
}

function compare(result: Renormalized, stored: StoredPosting, after: Record<string, unknown>): void {
  let differs = false;
  for (const field of COMPARED) {
    const [was, is] = [plain(stored.derived[field]), plain(after[field])];
    if (isDeepStrictEqual(was, is)) continue;
    differs = true;
    const change = result.fields[field] ?? { postings: 0, samples: [] };
    result.fields[field] = change;
    change.postings++;
    if (change.samples.length < SAMPLES)
      change.samples.push({ id: stored.id, title: stored.raw.title, before: was, after: is });
  }
  if (differs) result.changed++;
}

/**
 * Walks through all stored postings, or those of older rules, and writes what today's rules derive; with `dryRun` it only
 * tells what would differ. Each batch is a transaction of its own, so that it may be stopped at any moment and started
 * again. A posting that fails stays as it was and is named.
 */
export async function renormalize(options: {
  dryRun: boolean;
  onlyOutdated: boolean;
  now: Date;
  signal?: AbortSignal;
  onProgress?: (done: number) => void;
}): Promise<Renormalized> {
  const result: Renormalized = { postings: 0, changed: 0, fields: {}, failed: [] };
  const belowRules = options.onlyOutdated ? RULES_VERSION : null;
  let after: string | null = null;
  while (!options.signal?.aborted) {
    const batch = await listStoredPostings(pool, { after, limit: BATCH, belowRules });
    if (batch.length === 0) break;
    const derived = [];
    for (const stored of batch) {
      try {
        const one = await derive(stored);
        compare(result, stored, one.row.posting);
        derived.push(one);
      } catch {
        result.failed.push(stored.id);
      }
    }
    if (!options.dryRun) {
      await ensurePlaces(
        pool,
        derived.flatMap(({ posting }) => placeRows(posting)),
      );
      const rows = derived.map(({ row }) => row);
      const refused = await transaction((tx) => updatePostings(tx, rows, { id: NO_RUN, now: options.now }));
      for (const row of refused.keys()) result.failed.push(row.id);
    }
    result.postings += batch.length;
    after = batch.at(-1)?.id ?? null;
    options.onProgress?.(result.postings);
  }
  return result;
}
