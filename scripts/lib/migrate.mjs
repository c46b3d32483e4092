// Applies prisma/migrations/*/migration.sql and records them the way `prisma migrate deploy` does,
// so both can be used on one database. No schema engine needed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

export async function migrate(url, dir, log = () => {}) {
  const c = new pg.Client({ connectionString: url, application_name: 'migrate' });
  await c.connect();
  try {
    await c.query('SELECT pg_advisory_lock(72707369)'); // the key Prisma itself uses
    await c.query(
      `CREATE TABLE IF NOT EXISTS _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`,
    );
    const { rows } = await c.query(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const done = new Map(rows.map((r) => [r.migration_name, r]));
    const names = fs
      .readdirSync(dir, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .sort();
    const applied = [];
    for (const name of names) {
      const sql = fs.readFileSync(path.join(dir, name, 'migration.sql'), 'utf8');
      const checksum = crypto.createHash('sha256').update(sql).digest('hex');
      const had = done.get(name);
      if (had) {
        if (!had.finished_at) throw new Error(`migration ${name} failed earlier; repair the database first`);
        if (had.checksum !== checksum) throw new Error(`migration ${name} was edited after it was applied`);
        continue;
      }
      const id = crypto.randomUUID();
      const tx = !/^--\s*no-transaction/m.test(sql); // for CREATE INDEX CONCURRENTLY
      if (tx) await c.query('BEGIN');
      try {
        await c.query(sql);
        await c.query(
          'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1,$2,now(),$3,1)',
          [id, checksum, name],
        );
        if (tx) await c.query('COMMIT');
      } catch (e) {
        if (tx) await c.query('ROLLBACK');
        e.message = `migration ${name}: ${e.message}`;
        throw e;
      }
      log(`applied ${name}`);
      applied.push(name);
    }
    return applied;
  } finally {
    await c.end();
  }
}
