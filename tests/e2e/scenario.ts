/** Boards that a scenario needs, read by the site's own ingest while the site runs. */
import { execFile } from 'node:child_process';
import path from 'node:path';

export interface ScenarioPosting {
  sourceId: string;
  [field: string]: unknown;
}

export interface ScenarioBoard {
  company: string;
  ats?: string;
  /** Names the board within its ATS; the same again is the same board. */
  token: string;
  visits: { daysAgo: number; postings: ScenarioPosting[] }[];
}

/** Answers with the slug of each posting, by its source's id. */
export function ingestBoard(board: ScenarioBoard): Promise<Record<string, string>> {
  const script = path.join(import.meta.dirname, 'ingest-board.ts');
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [script], (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    });
    child.stdin?.end(JSON.stringify(board));
  });
}
