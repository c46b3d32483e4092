/** What of a list is to be derived, and deriving a part of it. */
import { type Employer, findEmployers } from '../companies/find-employers.ts';
import type { BoardPosting } from '../db/board-postings.ts';
import { pool } from '../db/client.ts';
import type { RejectionRow } from '../db/rejections.ts';
import type { BoardClaim } from '../db/runs.ts';
import { log } from '../log.ts';
import { type Place, RULES_VERSION } from '../posting.ts';
import type { DerivedPosting } from './build-rows.ts';
import { derivePool } from './derive-pool.ts';
import type { Diff, ListedPosting } from './diff.ts';

/** One posting to derive: new, or with the row it is written over. */
export interface Work {
  listed: ListedPosting;
  stored: BoardPosting | null;
  /** Listed again after it had closed. */
  again: boolean;
}

/** New postings, and those whose words or rules are not those stored. */
export function workOf(diff: Diff<BoardPosting>): Work[] {
  const isNews = ({ stored, listed }: { stored: BoardPosting; listed: ListedPosting }) =>
    !listed.partial && (stored.rawHash !== listed.rawHash || stored.rulesVersion !== RULES_VERSION);
  return [
    ...diff.created.map((listed) => ({ listed, stored: null, again: false })),
    ...[...diff.differing, ...diff.outdated].map((pair) => ({ ...pair, again: false })),
    ...diff.reappeared.filter(isNews).map((pair) => ({ ...pair, again: true })),
  ];
}

export interface Derived extends Work, DerivedPosting {
  company: Employer;
}

export interface DerivedPart {
  derived: Derived[];
  rejections: RejectionRow[];
}

/** Normalises a part. A posting that cannot be is set aside; a reader that throws is a fault of ours and is logged. */
export async function derivePart(
  part: readonly Work[],
  { claim, places, isFeed }: { claim: BoardClaim; places: Place[]; isFeed: boolean },
): Promise<DerivedPart> {
  const names = part.flatMap(({ listed }) => listed.raw.companyName ?? []);
  const employers = isFeed ? await findEmployers(pool, names, claim.board) : null;
  const items = part.map((item) => ({
    ...item,
    company: employers?.get(item.listed.raw.companyName ?? '') ?? claim.company,
  }));
  const derivations = await derivePool().derive(
    items.map(({ listed, company }) => ({
      raw: listed.raw,
      companyName: company.name,
      companyPlaces: places,
    })),
  );
  const result: DerivedPart = { derived: [], rejections: [] };
  for (const [index, item] of items.entries()) {
    const { raw } = item.listed;
    const derivation = derivations[index];
    if (derivation?.ok) {
      for (const failure of derivation.failures)
        log.warn({ ...failure, url: raw.url }, 'a field could not be read');
      result.derived.push({ ...item, head: derivation.head, bodyJson: derivation.bodyJson });
      continue;
    }
    const evidence = derivation?.message ?? 'no answer';
    result.rejections.push({
      sourceId: raw.sourceId,
      title: raw.title,
      rule: 'normalising failed',
      evidence,
      raw,
    });
  }
  return result;
}
