/** An admin approves or rejects a role that was posted through the form. */
import { z } from 'zod';
import { type Actor, assertAdmin } from '../auth/actor.ts';
import { companySlug } from '../companies/company-slug.ts';
import { registerBoard } from '../companies/register-board.ts';
import { writeAudit } from '../db/audit.ts';
import { findCompanyByDomain, findCompanyOfBoard } from '../db/board-registry.ts';
import type { Db } from '../db/client.ts';
import { transaction } from '../db/client.ts';
import { findSubmission, type SubmissionRow, decideSubmission as writeDecision } from '../db/submissions.ts';
import { NotFound } from '../errors.ts';
import { publishPosting } from '../ingest/publish-posting.ts';
import { isUuid } from '../is-uuid.ts';

const decisionInput = z.object({
  id: z.string(),
  decision: z.enum(['approve', 'reject']),
  /** Goes back to the poster; needed for a rejection. */
  reason: z.string().trim().max(2000),
});

/** The manual board of the submission's company; a company whose domain we know keeps its page. */
async function manualBoard(
  tx: Db,
  submission: SubmissionRow,
  isSample: boolean,
): Promise<{ boardId: string; companyId: string; companyName: string }> {
  const domain =
    submission.companyUrl === null ? null : new URL(submission.companyUrl).hostname.replace(/^www\./, '');
  const known = domain === null ? null : await findCompanyByDomain(tx, domain);
  const { id: boardId } = await registerBoard(tx, {
    company: submission.companyName,
    companyId: known?.id ?? null,
    domain,
    ats: 'manual',
    token: domain ?? companySlug(submission.companyName),
    url: submission.companyUrl,
    priority: 0,
    isSample,
  });
  return { boardId, ...(await findCompanyOfBoard(tx, boardId)) };
}

/**
 * Decides a pending submission once: approving publishes the role, rejecting keeps the reason for the poster. A second
 * decision on the same one throws `NotFound`. Answers with the posting's id where there is one.
 */
export async function decideSubmission(
  actor: Actor | null,
  input: unknown,
  { now }: { now: Date },
): Promise<{ postingId: string | null }> {
  assertAdmin(actor);
  const { id, decision, reason } = decisionInput.parse(input);
  if (decision === 'reject' && reason === '')
    throw new z.ZodError([{ code: 'custom', path: ['reason'], message: 'why it is rejected', input }]);
  return transaction(async (tx) => {
    const submission = isUuid(id) ? await findSubmission(tx, id, true) : null;
    if (submission?.state !== 'pending') throw new NotFound('no such pending submission');
    let postingId: string | null = null;
    if (decision === 'approve') {
      const board = await manualBoard(tx, submission, submission.isSample);
      postingId = await publishPosting(tx, submission.raw, {
        ...board,
        actorId: actor.id,
        isSample: submission.isSample,
        now,
      });
    }
    await writeDecision(tx, {
      id,
      state: decision === 'approve' ? 'approved' : 'rejected',
      by: actor.name,
      reason: reason || null,
      postingId,
      at: now,
    });
    await writeAudit(tx, actor, {
      action: `submission.${decision}`,
      subjectType: 'submission',
      subjectId: id,
      ...(reason ? { detail: { reason } } : {}),
      at: now,
    });
    return { postingId };
  });
}
