import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

test('the migrations make exactly what prisma/schema.prisma says', () => {
  const prisma = path.join(root, 'node_modules/prisma/build/index.js');
  const args = [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, ...args, '--exit-code'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/schema-engine.mjs'),
    },
  });
  // 0: no difference, 1: an error, 2: a difference, which stdout lists.
  expect(`${status}\n${stdout}${status === 1 ? stderr : ''}`).toMatch(/^0\n/);
}, 30_000);
