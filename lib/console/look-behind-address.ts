import { type Actor, assertAdmin } from '../auth/actor.ts';
import type { BoardLook, LookedBoard } from '../board-look.ts';
import { registerBoard } from '../companies/register-board.ts';
import { writeAudit } from '../db/audit.ts';
import { findBoard } from '../db/board-registry.ts';
import { pool, transaction } from '../db/client.ts';
import { findNewestJob } from '../db/queue-reads.ts';
import { NotFound } from '../errors.ts';
import { enqueueTask } from '../tasks/enqueue.ts';
import { isNameMismatch } from '../views/name-mismatch.ts';

const TASK = 'look-behind';

export type LookState =
  | { state: 'none' | 'looking' | 'failed' }
  | { state: 'found'; look: BoardLook; boards: FoundBoard[] };

export interface FoundBoard extends LookedBoard {
  /** The board's id, where it is read already. */
  knownId: string | null;
}

/** A web address as typed ("acme.com/jobs"), or null. */
export function toWebAddress(text: string): string | null {
  const typed = text.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  const plain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.hostname.includes('.');
  return plain && url.href.length <= 2_048 ? url.href : null;
}

/** Asks the worker to look behind an address. */
export async function askToLook(actor: Actor | null, address: string): Promise<void> {
  assertAdmin(actor);
  await enqueueTask(TASK, { address }, { key: address, priority: 100 });
}

/** How far the newest look behind an address is, and what it found. */
export async function readLook(actor: Actor | null, address: string): Promise<LookState> {
  assertAdmin(actor);
  const job = await findNewestJob(pool, TASK, address);
  if (job === null) return { state: 'none' };
  if (job.state === 'completed' && job.output !== null) {
    const look = job.output as BoardLook;
    const boards: FoundBoard[] = [];
    for (const board of look.boards)
      boards.push({ ...board, knownId: await findBoard(pool, board.ats, board.token) });
    return { state: 'found', look, boards };
  }
  return { state: ['created', 'retry', 'active'].includes(job.state) ? 'looking' : 'failed' };
}

export type Added =
  | { added: true; boardId: string }
  /** The source's company is called otherwise, and nobody said that it is right all the same. */
  | { added: false; mismatch: string };

/** Registers a board that a look found, under a company's name, and has it read. A board that is known stays as it is. */
export async function addLookedBoard(
  actor: Actor | null,
  input: { address: string; index: number; company: string; confirmed: boolean },
  { now }: { now: Date },
): Promise<Added> {
  assertAdmin(actor);
  const found = await readLook(actor, input.address);
  const board = found.state === 'found' ? found.boards[input.index] : undefined;
  const company = input.company.trim().slice(0, 200);
  if (!board || company === '') throw new NotFound('no such board was found');
  if (!input.confirmed && isNameMismatch(company, board.sourceName))
    return { added: false, mismatch: board.sourceName ?? '' };
  const { ats, token, url } = board;
  const boardId = await transaction(async (tx) => {
    const { id, created } = await registerBoard(tx, {
      ...{ company, ats, token, url },
      priority: 100,
      isSample: false,
    });
    if (created) {
      const detail = { ats, token, address: input.address };
      await writeAudit(tx, actor, {
        action: 'board.add',
        subjectType: 'board',
        subjectId: id,
        detail,
        at: now,
      });
    }
    return id;
  });
  await enqueueTask('scrape-board', { boardId, trigger: 'admin', requestedBy: actor.name });
  return { added: true, boardId };
}
