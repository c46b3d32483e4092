import { pool } from '../db/client.ts';
import type { Actor } from './actor.ts';

/** The person behind an account's id as they are now, or null; a disabled account is nobody. */
export async function findUserActor(id: string): Promise<Actor | null> {
  const { rows } = await pool.query(
    'SELECT id, name, email, role FROM "user" WHERE id = $1 AND disabled_at IS NULL',
    [id],
  );
  return rows[0] ?? null;
}
