/** The recorded boards of several days, read one after the other: exactly what changed is what is written. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import type { Fetcher } from '#lib/http/types.ts';
import { decideHeldRun } from '#lib/ingest/decide-held-run.ts';
import { ingestBoard } from '#lib/ingest/ingest-board.ts';
import { fetcherOf } from '../helpers/fake-fetcher.ts';
import { makeBoard } from '../helpers/make-board.ts';

interface Step {
  ats: string;
  token: string;
  step: number;
  file: string;
  capturedAt: string;
  postings: number;
  created: string[];
  vanished: string[];
  reappeared: string[];
  changed: string[];
}

const admin = { id: 'admin', name: 'Admin', email: 'admin@example.com', role: 'admin' as const };
const dir = path.resolve(import.meta.dirname, '../../../shared/web');
const index = path.join(dir, 'series.jsonl');
const steps: Step[] = fs.existsSync(index)
  ? fs
      .readFileSync(index, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const boards = [...Map.groupBy(steps, (step) => `${step.ats}/${step.token}`)];

/** Answers every request with the capture of one day. */
function captureOf(step: Step): Fetcher {
  return fetcherOf(() => fs.readFileSync(path.join(dir, step.file)));
}

async function eventsOf(runIds: string[]): Promise<Record<string, string[]>> {
  const { rows } = await pool.query(
    `SELECT kind, source_id FROM posting_event JOIN posting ON posting.id = posting_id WHERE run_id = ANY($1)`,
    [runIds],
  );
  const byKind: Record<string, string[]> = { opened: [], changed: [], closed: [], reopened: [] };
  for (const { kind, source_id } of rows) byKind[kind]?.push(source_id);
  return byKind;
}

describe.skipIf(steps.length === 0)('dated series (skipped without the recorded web)', () => {
  test.each(boards)('%s', async (_name, days) => {
    const first = days[0] as Step;
    const boardId = await makeBoard({ ats: first.ats, token: first.token });
    for (const day of days) {
      const run = await ingestBoard(boardId, {
        fetcher: captureOf(day),
        trigger: 'replay',
        now: new Date(day.capturedAt),
      });
      if (!('created' in run)) throw new Error(run.status);
      const runIds = [run.runId];
      if (run.status === 'held') {
        // More than half of the openings are gone: a person is asked, and says yes.
        expect(run.heldDiff?.close.toSorted()).toEqual(day.vanished.toSorted());
        const accepted = await decideHeldRun(run.runId, 'accept', admin, 'true at that time', {
          now: new Date(day.capturedAt),
        });
        runIds.push(accepted.runId);
      } else expect(run.status).toBe('complete');
      const events = await eventsOf(runIds);
      const where = `${day.file}`;
      expect(events.opened?.toSorted(), `${where} created`).toEqual(day.created.toSorted());
      expect(events.closed?.toSorted(), `${where} vanished`).toEqual(day.vanished.toSorted());
      expect(events.reopened?.toSorted(), `${where} reappeared`).toEqual(day.reappeared.toSorted());
      expect(events.changed?.toSorted(), `${where} changed`).toEqual(day.changed.toSorted());
      const { rows } = await pool.query(
        `SELECT count(*)::int AS open, max(open_count) AS counted FROM posting JOIN board ON board.id = board_id
         WHERE board_id = $1 AND posting.state = 'open'`,
        [boardId],
      );
      expect(rows[0]).toEqual({ open: day.postings, counted: day.postings });
    }
  });
});
