import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { ensureDatabase } from '../../scripts/lib/database.mjs';
import { migrate } from '../../scripts/lib/migrate.mjs';

const own = process.env.DATABASE_URL ?? '';
const unique = `ensure_${process.pid}_${Date.now()}`;
const withName = (name: string, change: (url: URL) => void = () => {}) => {
  const url = new URL(own);
  url.pathname = `/${name}`;
  change(url);
  return url.href;
};

afterAll(async () => {
  await pool.query(`DROP DATABASE IF EXISTS ${unique} WITH (FORCE)`);
  await pool.query(`DROP ROLE IF EXISTS ${unique}`);
});

describe('ensureDatabase', () => {
  test('creates a database that is missing, and leaves one that is there', async () => {
    await ensureDatabase(withName(unique));
    await ensureDatabase(withName(unique));
    const { rowCount } = await pool.query('SELECT 1 FROM pg_database WHERE datname = $1', [unique]);
    expect(rowCount).toBe(1);
  });

  test('says why it cannot', async () => {
    await pool.query(`CREATE ROLE ${unique} LOGIN PASSWORD 'pw'`);
    const as = (name: string, password: string) => (url: URL) => {
      url.username = name;
      url.password = password;
    };
    await expect(ensureDatabase(withName('nowhere', as(unique, 'pw')))).rejects.toThrow('may not create it');
    await expect(ensureDatabase(withName(unique, as(unique, 'wrong')))).rejects.toThrow(
      `does not let ${unique} in`,
    );
    await expect(ensureDatabase('postgresql://127.0.0.1:1/jobs')).rejects.toThrow(
      'no PostgreSQL answers at 127.0.0.1:1',
    );
    await expect(ensureDatabase('mysql://localhost/jobs')).rejects.toThrow('not the address of a PostgreSQL');
    await expect(ensureDatabase('jobs')).rejects.toThrow('not the address of a PostgreSQL');
  });
});

describe('migrate', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'));
  afterAll(() => fs.rmSync(dir, { recursive: true }));
  const write = (name: string, sql: string) => {
    fs.mkdirSync(path.join(dir, name), { recursive: true });
    fs.writeFileSync(path.join(dir, name, 'migration.sql'), sql);
  };
  const url = withName(unique);

  test('applies what is open, once, also when several do it at the same time', async () => {
    write('1_first', 'CREATE TABLE first (id int);');
    write('2_second', 'CREATE TABLE second (id int); INSERT INTO second VALUES (1);');
    const applied = await Promise.all([migrate(url, dir), migrate(url, dir)]);
    expect(applied.flat()).toEqual(['1_first', '2_second']);
    expect(await migrate(url, dir)).toEqual([]);
  });

  test('a migration that fails leaves nothing behind and can be mended', async () => {
    write('3_third', 'CREATE TABLE third (id int); SELECT 1 / 0;');
    await expect(migrate(url, dir)).rejects.toThrow('migration 3_third: division by zero');
    write('3_third', 'CREATE TABLE third (id int);');
    expect(await migrate(url, dir)).toEqual(['3_third']);
  });

  test('one that was edited after it was applied is refused', async () => {
    write('3_third', 'CREATE TABLE third (id bigint);');
    await expect(migrate(url, dir)).rejects.toThrow('was edited after it had been applied');
  });

  test('Prisma takes the record for its own', async () => {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(
      'SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations',
    );
    await client.end();
    expect(rows[0]).toEqual({
      migration_name: '1_first',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      applied_steps_count: 1,
    });
  });
});
