/** The one pool of a process. Hot paths use it with SQL; the rest uses Prisma over it (prisma.ts). */
import pg from 'pg';
import { env } from '../env.ts';

/** What a db function takes first: the pool or a client inside a transaction. */
export type Db = Pick<pg.Pool, 'query'>;

/** One connection, for what reads in a stream. */
export type DbClient = pg.ClientBase;

// `next dev` loads modules again on every edit; without this each edit would open another pool.
const shared = globalThis as typeof globalThis & { __tsjPool?: pg.Pool };

function connect() {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DB_POOL,
    application_name: process.env.APP_NAME ?? 'app',
  });
  // An idle connection that dies (database restart) must not end the process; the pool opens a new one.
  pool.on('error', () => {});
  return pool;
}

shared.__tsjPool ??= connect();
export const pool = shared.__tsjPool;

/** Runs `work` in one transaction on one connection; rolls back on any throw. */
export async function transaction<T>(work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (rollbackError: Error) => client.release(rollbackError),
    );
    throw error;
  }
}
