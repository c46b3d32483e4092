/** The thread in which postings are normalised; see derive-pool.ts. */
import { parentPort } from 'node:worker_threads';
import { normalizePosting } from '../normalize/index.ts';
import type { Place, RawPosting } from '../posting.ts';
import { type PostingHead, packPosting } from './posting-row.ts';

export interface DeriveItem {
  raw: RawPosting;
  companyName: string;
  companyPlaces: Place[];
}

export type Derivation =
  | {
      ok: true;
      head: PostingHead;
      /** The columns of `posting_body` as JSON: written as it is, so that only a string crosses between the threads. */
      bodyJson: string;
      /** Readers that threw, each at the cost of its own field. */
      failures: { field: string; message: string }[];
    }
  | { ok: false; message: string };

const messageOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function derive({ raw, companyName, companyPlaces }: DeriveItem): Derivation {
  const failures: { field: string; message: string }[] = [];
  const onError = (field: string, error: unknown) => failures.push({ field, message: messageOf(error) });
  try {
    const posting = normalizePosting(raw, { companyName, companyPlaces, onError });
    return { ok: true, ...packPosting(raw, posting), failures };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

parentPort?.on('message', (items: DeriveItem[]) => parentPort?.postMessage(items.map(derive)));
parentPort?.postMessage('ready');
