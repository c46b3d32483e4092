/**
 * Before all database tests: a throw-away PostgreSQL (or the server of TEST_DATABASE_URL) with one migrated template.
 * Each test file gets its own copy of the template (setup.ts).
 */
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../scripts/lib/migrate.mjs';
import { throwAwayDatabase } from '../../scripts/lib/throw-away-database.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    dbBase: string;
    /** Name of the migrated template database. */
    dbTemplate: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

async function startServer(): Promise<{ base: string; stop: () => Promise<void> }> {
  if (process.env.TEST_DATABASE_URL) return { base: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const server = await throwAwayDatabase(root, 'db');
  return { base: server.url(), stop: server.remove };
}

async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { base, stop } = await startServer();
  const template = `template_${process.pid}`;
  await query(base, `CREATE DATABASE ${template}`);
  const url = new URL(base);
  url.pathname = `/${template}`;
  await migrate(url.href, path.join(root, 'prisma/migrations'));
  await query(base, `ALTER DATABASE ${template} IS_TEMPLATE true`);
  project.provide('dbBase', base);
  project.provide('dbTemplate', template);
  return async () => {
    await query(
      base,
      `ALTER DATABASE ${template} IS_TEMPLATE false`,
      `DROP DATABASE ${template} WITH (FORCE)`,
    );
    await stop();
  };
}
