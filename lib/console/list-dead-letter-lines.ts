import { type Actor, assertAdmin } from '../auth/actor.ts';
import { pool } from '../db/client.ts';
import { type DeadLetter, listDeadLetters } from '../db/dead-letters.ts';
import { routes } from '../routes.ts';
import { QUEUES } from '../tasks/queues.ts';
import { formatAge } from '../views/format-age.ts';

export interface DeadLetterLine {
  id: string;
  task: string;
  when: string;
  tries: number;
  error: string;
  board: { text: string; href: string } | null;
  /** What a retry would do now; the dry run. */
  retry: string;
  canRetry: boolean;
}

/** Letters that are listed, and decided together. */
export const MAX_LETTERS = 200;

/** Tasks that failed for good, newest first, each with what trying it again would do. */
export async function listDeadLetterLines(actor: Actor, { now }: { now: Date }): Promise<DeadLetterLine[]> {
  assertAdmin(actor);
  return (await listDeadLetters(pool, MAX_LETTERS)).map((letter) => toLine(letter, now));
}

/** Whether a letter's task still exists here. */
export function isKnownTask(task: string | null): task is keyof typeof QUEUES {
  return task !== null && Object.hasOwn(QUEUES, task);
}

function toLine(letter: DeadLetter, now: Date): DeadLetterLine {
  const { board } = letter;
  return {
    id: letter.id,
    task: letter.task ?? 'unknown',
    when: formatAge(letter.at, now),
    tries: letter.tries,
    error: letter.error?.slice(0, 300) ?? 'no message was kept',
    board: board && { text: `${board.company} (${board.ats})`, href: routes.adminBoard(board.id) },
    retry: retryWords(letter),
    canRetry: isKnownTask(letter.task),
  };
}

function retryWords(letter: DeadLetter): string {
  if (!isKnownTask(letter.task)) return 'cannot be tried again: no such task any more';
  if (letter.isQueued) return 'drops the letter: the same work is waiting already';
  return letter.board ? 'reads the board again' : 'runs the task again';
}
