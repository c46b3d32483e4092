import { randomUUID } from 'node:crypto';
import { registerBoard } from '#lib/companies/register-board.ts';
import { transaction } from '#lib/db/client.ts';

/** A board with a company of its own; answers its id. */
export async function makeBoard(
  board: { ats?: string; token?: string; company?: string; companyId?: string } = {},
): Promise<string> {
  const token = board.token ?? randomUUID().slice(0, 8);
  const { id } = await transaction((tx) =>
    registerBoard(tx, {
      company: board.company ?? token,
      ats: board.ats ?? 'greenhouse',
      token,
      url: null,
      priority: 0,
      isSample: false,
    }),
  );
  return id;
}
