/** An admin decides what becomes of a report. */
import { z } from 'zod';
import { type Actor, assertAdmin } from '../auth/actor.ts';
import { writeAudit } from '../db/audit.ts';
import { transaction } from '../db/client.ts';
import { closePostings, insertEvents } from '../db/posting-writes.ts';
import { findReport, writeReportDecision } from '../db/reports.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';

const decisionInput = z.object({
  id: z.string(),
  /** `close` confirms the report and closes the role; a board that still lists it does not open it again. */
  decision: z.enum(['confirm', 'close', 'dismiss']),
  note: z.string().trim().max(2000),
});

/** Decides an open report once; a second decision on the same one throws `NotFound`. */
export async function decideReport(
  actor: Actor | null,
  input: unknown,
  { now }: { now: Date },
): Promise<void> {
  assertAdmin(actor);
  const { id, decision, note } = decisionInput.parse(input);
  await transaction(async (tx) => {
    const report = isUuid(id) ? await findReport(tx, id, true) : null;
    if (report?.state !== 'open') throw new NotFound('no such open report');
    const { posting } = report;
    if (decision === 'close' && posting.state === 'open') {
      await closePostings(tx, [{ id: posting.id, reason: 'report' }], now, null);
      await insertEvents(tx, [{ postingId: posting.id, kind: 'closed', reason: 'report' }], {
        boardId: posting.boardId,
        runId: null,
        actorId: actor.id,
        at: now,
      });
    }
    await writeReportDecision(tx, {
      id,
      state: decision === 'dismiss' ? 'dismissed' : 'confirmed',
      by: actor.name,
      note: note || null,
      at: now,
    });
    await writeAudit(tx, actor, {
      action: `report.${decision}`,
      subjectType: 'report',
      subjectId: id,
      detail: { reference: report.reference, posting: posting.slug, ...(note ? { note } : {}) },
      at: now,
    });
  });
}
