import { randomUUIDv7 } from 'node:crypto';
import type { Db } from './client.ts';
import { recordset } from './recordset.ts';

export interface RejectionRow {
  sourceId: string | null;
  title: string | null;
  rule: string;
  evidence: string;
  raw: unknown;
}

/** Postings a run did not publish, with the rule that refused them; at most the first 500 of a run are kept. */
export async function insertRejections(
  tx: Db,
  runId: string,
  rejections: readonly RejectionRow[],
): Promise<void> {
  if (rejections.length === 0) return;
  const columns = {
    id: 'uuid',
    source_id: 'text',
    title: 'text',
    rule: 'text',
    evidence: 'text',
    raw: 'jsonb',
  };
  const rows = rejections.slice(0, 500).map((row) => ({
    id: randomUUIDv7(),
    source_id: row.sourceId?.slice(0, 500) ?? null,
    title: row.title?.slice(0, 500) ?? null,
    rule: row.rule.slice(0, 500),
    evidence: row.evidence.slice(0, 2000),
    raw: row.raw ?? null,
  }));
  await tx.query(
    `INSERT INTO rejection (id, run_id, source_id, title, rule, evidence, raw)
     SELECT id, $2, source_id, title, rule, evidence, raw FROM ${recordset(columns)}`,
    [JSON.stringify(rows), runId],
  );
}
