import { defineConfig } from '@playwright/test';

// `npm test` finds the browser (scripts/lib/browser.mjs) and starts the site; see CONTRIBUTING.md to run these alone.
const { BASE_URL, CHROMIUM_PATH, CHROMIUM_ENV, CI } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Last, since it changes every count; alone: `--project ten-thousand --no-deps`.
  projects: [
    { name: 'site', testIgnore: 'ten-thousand.spec.ts' },
    { name: 'ten-thousand', testMatch: 'ten-thousand.spec.ts', dependencies: ['site'] },
  ],
  workers: 2,
  // A machine that does other work, too.
  timeout: 60_000,
  forbidOnly: Boolean(CI),
  outputDir: 'test-results',
  use: {
    baseURL: BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      env: { ...process.env, ...JSON.parse(CHROMIUM_ENV ?? '{}') },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
