/** The stages of `npm test`, one after the other: the machine's cores are better spent on one of them at a time. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildSite, generateClient } from './build.mjs';
import { say, step } from './progress.mjs';
import { root } from './root.mjs';
import { run, stopRunning } from './run.mjs';
import { Tally } from './tally.mjs';
import { startTestSite } from './test-site.mjs';

const program = (file) => path.join(root, 'node_modules', file);
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Runs a tool; what it printed is shown only if it fails. */
const tool = (label, file, ...args) => run(label, process.execPath, [program(file), ...args]);

async function checkTypes() {
  // What `next dev` wrote of routes that are gone since would fail.
  fs.rmSync(path.join(root, '.next/dev/types'), { recursive: true, force: true });
  // Types of the routes and of imported style sheets, which `next build` would make.
  await tool('next typegen', 'next/dist/bin/next', 'typegen');
  for (const project of ['tsconfig.json', 'tests/tsconfig.json'])
    await tool(`tsc -p ${project}`, 'typescript/bin/tsc', '--noEmit', '-p', project);
}

/**
 * Runs a test tool that writes a report, showing what it prints. A tool that fails because tests failed is told by its
 * report; one that leaves no report has crashed.
 */
async function reported(label, args, env, resultsFile) {
  const outcome = await run(label, process.execPath, args, {
    env: { ...process.env, ...env },
    show: true,
  }).catch((error) => error);
  if (!fs.existsSync(resultsFile))
    throw outcome instanceof Error ? outcome : new Error(`${label} wrote no report`);
  return { results: readJson(resultsFile), crashed: outcome instanceof Error ? outcome : null };
}

/** A tool that ended badly although its report names no failure has not told all. */
function addUnexplained(tally, crashed, failedBefore) {
  if (crashed && tally.failed.length === failedBefore) tally.failed.push(crashed.message);
}

async function runVitest(tally, { unit, db, paths }, resultsFile) {
  const projects = [unit && 'unit', db && 'db'].filter(Boolean).flatMap((name) => ['--project', name]);
  const reporters = [
    '--reporter=default',
    `--reporter=${path.join(root, 'tests/helpers/result-reporter.ts')}`,
  ];
  const files = paths.filter((name) => !name.includes('e2e'));
  const args = [program('vitest/vitest.mjs'), 'run', ...projects, ...reporters, ...files];
  const before = tally.failed.length;
  const { results, crashed } = await reported(
    'vitest',
    args,
    { TEST_RESULTS_FILE: resultsFile },
    resultsFile,
  );
  tally.addVitest(results);
  addUnexplained(tally, crashed, before);
}

async function runPlaywright(tally, { paths }, resultsFile, browser) {
  const site = await startTestSite(root);
  try {
    const files = paths.filter((name) => name.includes('e2e'));
    const args = [program('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...files];
    const env = {
      ...site.env,
      CHROMIUM_PATH: browser.path,
      CHROMIUM_ENV: JSON.stringify(browser.env),
      PLAYWRIGHT_JSON_OUTPUT_NAME: resultsFile,
    };
    const before = tally.failed.length;
    const { results, crashed } = await reported('playwright', args, env, resultsFile);
    tally.addPlaywright(results);
    addUnexplained(tally, crashed, before);
  } finally {
    await site.stop();
  }
}

async function runInBrowser(tally, options, resultsFile) {
  const browser = await findBrowser(root);
  if (browser.missing) {
    if (process.env.CI) tally.failed.push(`browser tests: ${browser.missing}`);
    else tally.skipped.push({ name: 'browser tests', why: browser.missing });
    return;
  }
  say(`browser from ${browser.from}`);
  const built = await tally.guard('build', () => buildSite(root));
  if (built) await tally.guard('browser tests', () => runPlaywright(tally, options, resultsFile, browser));
}

/**
 * @param {ReturnType<typeof import('./test-options.mjs').parseTestOptions>} options
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runTests(options) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stopRunning();
      process.exit(1); // the watchdog ends the rest
    });
  }
  const results = fs.mkdtempSync(path.join(os.tmpdir(), 'test-results-'));
  const tally = new Tally();
  await tally.guard('database client', () => generateClient(root));
  if (options.checks) {
    await step('checking types', () => tally.check('types', checkTypes));
    await step('linting', () =>
      tally.check('lint', () => tool('biome', '@biomejs/biome/bin/biome', 'check', '.')),
    );
  }
  if (options.unit || options.db)
    await tally.guard('vitest', () => runVitest(tally, options, path.join(results, 'vitest.json')));
  if (options.e2e) await runInBrowser(tally, options, path.join(results, 'playwright.json'));
  fs.rmSync(results, { recursive: true, force: true });
  tally.print();
  return tally.failed.length === 0;
}
