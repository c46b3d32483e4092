#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to a filled site, and every start after that. Node built-ins and the syntax of Node 20
 * only, here and in what is imported before the packages are there: this file is run by whatever Node the person has.
 */
import { fileURLToPath } from 'node:url';
import { bootstrap, loadDotEnv } from './lib/bootstrap.mjs';
import { claim } from './lib/instance.mjs';
import { onOrphaned } from './lib/on-orphaned.mjs';
import { printProblem } from './lib/problem.mjs';
import { root } from './lib/root.mjs';
import { parseStartOptions, USAGE } from './lib/start-options.mjs';

let instance = null;
try {
  loadDotEnv();
  const options = parseStartOptions(process.argv.slice(2), process.env, root);
  if (options.help) {
    console.log(USAGE);
  } else {
    instance = await claim(options);
    // Until the site is up there is nothing to put down gently; the watchdog ends what was begun.
    const stopLooking = onOrphaned(() => process.exit(1));
    await bootstrap(fileURLToPath(import.meta.url), { dev: false });
    stopLooking();
    const { serve } = await import('./lib/serve.mjs');
    await serve(options, instance);
  }
} catch (error) {
  printProblem('npm start', error);
  instance?.release();
  process.exit(1);
}
