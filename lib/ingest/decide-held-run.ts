/** A person says whether a held run is true. */
import { hostname } from 'node:os';
import { type Actor, assertAdmin } from '../auth/actor.ts';
import { writeAudit } from '../db/audit.ts';
import { pool, transaction } from '../db/client.ts';
import { decideRun, findHeldRun, type HeldRun, keepBoardAsIs } from '../db/held-runs.ts';
import { claimRun } from '../db/runs.ts';
import { NotFound } from '../errors.ts';
import { readClaimed } from './read-claimed.ts';
import { createSnapshotFetcher } from './snapshot-fetcher.ts';

/** The decision cannot be carried out now; the message says why, for the admin. */
export class CannotDecide extends Error {
  override name = 'CannotDecide';
}

export interface Decided {
  /** The run that published it (accept), or the decided run itself (discard). */
  runId: string;
  created: number;
  changed: number;
  closed: number;
}

/**
 * `accept` publishes what the run found, read again from its snapshots without a request. `discard` keeps what the site
 * shows, and the same finding neither asks again nor closes anything by itself. Both are written to the log with the note.
 * Throws `NotFound` for a run that is not held, `CannotDecide` when it was decided, is superseded, or its board is being read.
 */
export async function decideHeldRun(
  runId: string,
  decision: 'accept' | 'discard',
  actor: Actor | null,
  note: string | null,
  { now }: { now?: Date } = {},
): Promise<Decided> {
  assertAdmin(actor);
  const held = await findHeldRun(pool, runId);
  if (!held) throw new NotFound('no such held run');
  if (held.decision === decision) throw new CannotDecide('this run was decided already');
  const at = now ?? new Date();
  const record = { decision, by: actor.name, note: note?.trim() || null, at };
  const audit = {
    action: `run.${decision}`,
    subjectType: 'run',
    subjectId: runId,
    detail: { reason: held.heldReason, note: record.note },
    at,
  };
  if (decision === 'discard') {
    await transaction(async (tx) => {
      if (!(await decideRun(tx, runId, record))) throw new CannotDecide('this run was decided already');
      if (held.isNewest && held.holdKey) {
        const words = `${held.heldReason}; discarded by ${actor.name}`;
        await keepBoardAsIs(tx, held.boardId, { key: held.holdKey, by: actor.name, at }, words);
      }
      await writeAudit(tx, actor, audit);
    });
    return { runId, created: 0, changed: 0, closed: 0 };
  }
  const published = await publish(held, actor, now ?? null);
  await transaction(async (tx) => {
    await decideRun(tx, runId, record);
    await writeAudit(tx, actor, { ...audit, detail: { ...audit.detail, publishedBy: published.runId } });
  });
  return published;
}

async function publish(held: HeldRun, actor: Actor, now: Date | null): Promise<Decided> {
  if (!held.isNewest) throw new CannotDecide('a later run has read this board; decide on that one');
  const claim = await claimRun(pool, held.boardId, {
    trigger: 'reparse',
    requestedBy: actor.name,
    workerId: `${hostname()}:${process.pid}`,
    now,
  });
  if (typeof claim === 'string') {
    throw new CannotDecide(
      claim === 'busy' ? 'the board is being read; try again in a minute' : `the board is ${claim}`,
    );
  }
  const fetcher = createSnapshotFetcher(pool, held.boardId, held.startedAt);
  const run = await readClaimed(claim, { fetcher, accepted: true });
  if (!('created' in run)) throw new CannotDecide('the board was taken over meanwhile; try again');
  if (run.status !== 'complete') {
    throw new CannotDecide(`reading it again failed: ${run.errorMessage ?? run.status}`);
  }
  const { runId, created, changed, closed } = run;
  return { runId, created, changed, closed };
}
