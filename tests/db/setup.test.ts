import { expect, test } from 'vitest';
import { pool } from '#lib/db/client.ts';
import { prisma } from '#lib/db/prisma.ts';

test('a test file has a migrated, empty database of its own, through both doors', async () => {
  const { rows } = await pool.query('SELECT current_database() AS name');
  expect(rows[0].name).toMatch(/^test_/);
  expect(await prisma.company.count()).toBe(0);
});
