#!/usr/bin/env node
/**
 * `npm test`: types, lint, unit and database tests, the production build, and a real browser on the site it makes. Ends
 * with one line `N passed, N failed`. `npm test -- PATH…` or `-- --only unit|db|e2e` runs a part. Node 20 syntax here.
 */
import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { printProblem } from './lib/problem.mjs';
import { parseTestOptions, TEST_USAGE } from './lib/test-options.mjs';

try {
  const options = parseTestOptions(process.argv.slice(2));
  if (options.help) {
    console.log(TEST_USAGE);
  } else {
    onOrphaned(() => process.exit(1)); // the watchdog ends what was begun
    await bootstrap(fileURLToPath(import.meta.url), { dev: true });
    const { runTests } = await import('./lib/run-tests.mjs');
    process.exit((await runTests(options)) ? 0 : 1);
  }
} catch (error) {
  printProblem('npm test', error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
