/** Before each database test file: its own copy of the template, named in DATABASE_URL before anything reads it. */
import pg from 'pg';
import { afterAll, inject } from 'vitest';

const base = inject('dbBase');
const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;

const admin = new pg.Client(base);
await admin.connect();
await admin.query(`CREATE DATABASE ${name} TEMPLATE ${inject('dbTemplate')} STRATEGY file_copy`);
const url = new URL(base);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;

afterAll(async () => {
  const { pool } = await import('#lib/db/client.ts');
  if (!pool.ended) await pool.end();
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});
