import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { listSubmissions } from '../db/submissions.ts';
import { formatAge } from '../views/format-age.ts';

export interface SubmissionLine {
  id: string;
  title: string;
  company: string;
  proof: string;
  proofTone: 'plain' | 'good' | 'warn' | 'bad';
  holdReason: string;
  age: string;
}

const TONES = { proven: 'good', unproven: 'plain', webmail: 'warn', 'look-alike': 'bad' } as const;

/** Submissions that wait, oldest first. */
export async function listSubmissionLines(
  actor: Actor,
  state: string,
  { now }: { now: Date },
): Promise<SubmissionLine[]> {
  assertAdmin(actor);
  const rows = await listSubmissions(pool, state, 200);
  return rows.map((row) => ({
    id: row.id,
    title: row.raw.title,
    company: row.companyName,
    proof: row.domainProof,
    proofTone: TONES[row.domainProof as keyof typeof TONES] ?? 'plain',
    holdReason: row.holdReason ?? '',
    age: formatAge(row.createdAt, now),
  }));
}
