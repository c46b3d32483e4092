import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { findSubmission } from '../db/submissions.ts';
import { NotFound } from '../errors.ts';
import { isUuid } from '../is-uuid.ts';
import { formatAge } from '../views/format-age.ts';
import type { PostingDetail } from '../views/posting-detail.ts';
import { previewPosting } from './preview-posting.ts';

export interface SubmissionDetail {
  id: string;
  pending: boolean;
  state: string;
  title: string;
  company: string;
  companyUrl: string | null;
  email: string;
  proof: string;
  holdReason: string | null;
  decision: string | null;
  answers: { label: string; value: string }[];
  applyUrl: string | null;
  age: string;
  preview: PostingDetail;
}

const yesNo = (value: boolean | undefined) => (value === undefined ? 'not answered' : value ? 'yes' : 'no');

/** A submission with the page it would become; throws `NotFound`. */
export async function getSubmission(
  actor: Actor,
  id: string,
  { now }: { now: Date },
): Promise<SubmissionDetail> {
  assertAdmin(actor);
  const row = isUuid(id) ? await findSubmission(pool, id) : null;
  if (!row) throw new NotFound('no such submission');
  return {
    id: row.id,
    pending: row.state === 'pending',
    state: row.state,
    title: row.raw.title,
    company: row.companyName,
    companyUrl: row.companyUrl,
    email: row.email,
    proof: row.domainProof,
    holdReason: row.holdReason,
    decision:
      row.decidedBy === null
        ? null
        : [row.state, `by ${row.decidedBy}`, row.decisionReason].filter(Boolean).join(', '),
    answers: [
      { label: 'Existing vacancy', value: yesNo(row.answers?.existingVacancy) },
      { label: 'Screening by artificial intelligence', value: yesNo(row.answers?.usesAiScreening) },
    ],
    applyUrl: row.raw.applyUrl,
    age: formatAge(row.createdAt, now),
    preview: previewPosting(row.raw, row.companyName, now),
  };
}
