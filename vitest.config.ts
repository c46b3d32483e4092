import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/helpers/no-network.ts', 'tests/helpers/no-console-error.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/db/**', 'tests/e2e/**', 'tests/fixtures/**'],
          setupFiles,
          // A machine that does other work, too; what has to be quick is measured by the benches.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/db/global.ts'],
          setupFiles: [...setupFiles, 'tests/db/setup.ts'],
          // A process per file, so that each has its own DATABASE_URL and its own pool.
          pool: 'forks',
          // Links of mails are signed with it; no secret of anything.
          env: { AUTH_SECRET: 'only-for-tests-0123456789abcdefghij' },
          testTimeout: 20_000,
        },
      },
    ],
  },
});
