/** Writes one visit of the sample boards as a recorded web (index.jsonl + files), the format lib/http replays. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { boardsAt, STEPS_DAYS_AGO } from './compose.ts';
import { answersOf } from './shapes.ts';

/** Writes visit `step` into `dir` (emptied first); dates count back from `today`. Answers with the number of postings. */
export async function writeSampleWeb(dir: string, step: number, today: Date): Promise<number> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(path.join(dir, 'files'), { recursive: true });
  const visit = new Date(today.getTime() - (STEPS_DAYS_AGO[step] ?? 0) * 86_400_000);
  const lines: string[] = [];
  let postings = 0;
  for (const board of boardsAt(step)) {
    postings += board.postings.length;
    for (const answer of answersOf(board.company, board.postings, today)) {
      const file = `files/${createHash('sha256').update(answer.url).digest('hex').slice(0, 24)}`;
      await writeFile(path.join(dir, file), answer.body);
      lines.push(
        JSON.stringify({
          method: 'GET',
          url: answer.url,
          status: 200,
          headers: { 'content-type': answer.contentType },
          file,
          capturedAt: visit.toISOString(),
          body: null,
          set: 'sample',
        }),
      );
    }
  }
  await writeFile(path.join(dir, 'index.jsonl'), `${lines.join('\n')}\n`);
  return postings;
}
