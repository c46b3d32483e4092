import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { findRun, listRejections, listRunEvents, listWouldClose } from '../db/console-reads.ts';
import { isQueued } from '../db/queue-reads.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { type RunSheet, toRunSheet } from '../views/run-sheet.ts';

/** How many rows of a kind the run page lists. */
const SAMPLE = 50;

export interface RunDetail {
  run: RunSheet;
  events: { kind: string; title: string; slug: string; detail: string }[];
  rejections: { title: string; rule: string; evidence: string }[];
  wouldClose: { title: string; slug: string }[];
  /** A decision was made and waits for the worker. */
  deciding: boolean;
}

function changeWords(reason: string | null, fields: Record<string, unknown> | null): string {
  const changes = Object.entries(fields ?? {}).map(([field, value]) =>
    Array.isArray(value)
      ? `${field}: ${String(value[0] ?? 'not stated')} → ${String(value[1] ?? 'not stated')}`
      : field,
  );
  return [reason, ...changes].filter(Boolean).join('; ');
}

/** A run with what it did, or would do; throws `NotFound`. */
export async function getRun(actor: Actor, id: string, { now }: { now: Date }): Promise<RunDetail> {
  assertAdmin(actor);
  if (!isUuid(id)) throw new NotFound('no such run');
  const run = await findRun(pool, id);
  if (!run) throw new NotFound('no such run');
  const [events, rejections, wouldClose, deciding] = await Promise.all([
    listRunEvents(pool, id, SAMPLE),
    listRejections(pool, id, SAMPLE),
    run.status === 'held' ? listWouldClose(pool, id, SAMPLE) : [],
    isQueued(pool, 'decide-held-run', { runId: id }),
  ]);
  return {
    run: toRunSheet(run, now),
    events: events.map(({ kind, title, slug, reason, fields }) => ({
      kind,
      title,
      slug,
      detail: changeWords(reason, fields),
    })),
    rejections: rejections.map(({ title, sourceId, rule, evidence }) => ({
      title: title ?? sourceId ?? '–',
      rule,
      evidence,
    })),
    wouldClose,
    deciding,
  };
}
