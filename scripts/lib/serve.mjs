/** From installed packages to a filled, served site, kept up until somebody ends it. Runs under the pinned Node. */
import path from 'node:path';
import { buildSite, generateClient } from './build.mjs';
import { startBuiltIn } from './database.mjs';
import { keepDatabaseUp } from './keep-database-up.mjs';
import { onOrphaned } from './on-orphaned.mjs';
import { freePort } from './port.mjs';
import { printProblem, toProblem } from './problem.mjs';
import { say, step } from './progress.mjs';
import { root } from './root.mjs';
import { stopRunning } from './run.mjs';
import {
  checkSettings,
  filledMark,
  migrateDatabase,
  prepareDatabase,
  provideSearch,
  runShown,
  sampleWeb,
  setEnvironment,
  untilReady,
} from './serve-steps.mjs';
import { supervise } from './supervise.mjs';
import { WORKER_ENV, WORKER_NODE_ARGS } from './worker-process.mjs';

/**
 * @param {ReturnType<typeof import('./start-options.mjs').parseStartOptions>} options
 * @param {{ url: string, release(): void }} instance the address the site will have, and our claim to it
 */
export async function serve(options, { url, release }) {
  const { dataDir, verbose } = options;
  let builtIn = null;
  let keeper = null;
  let server = '';
  let searchEnv = {};
  let prepared = Promise.resolve();
  const child = (name, args, env) =>
    supervise({
      name,
      args,
      env: () => ({ ...process.env, APP_NAME: name, ...env() }),
      log: path.join(dataDir, 'logs', `${name}.log`),
      verbose,
    });
  const worker = child(
    'worker',
    () => [...WORKER_NODE_ARGS, path.join(root, 'lib/tasks/worker.ts')],
    () => WORKER_ENV,
  );
  // The reader's browser talks to the front; Next stands behind it, on the loopback.
  let webEnv = {};
  const web = child(
    'web',
    () => [server],
    () => webEnv,
  );
  const front = child(
    'front',
    () => [path.join(root, 'lib/front/front-server.ts')],
    () => ({
      PORT: String(options.port),
      HOSTNAME: options.host,
      WEB_URL: `http://127.0.0.1:${webEnv.PORT}`,
    }),
  );
  // PostgreSQL answers searches until the index is there, and whenever it is not.
  const search = child(
    'search',
    () => [path.join(root, 'lib/search/index-server.ts')],
    () => searchEnv,
  );

  let stopping = null;
  const stop = (why, problem = null) => {
    stopping ??= (async () => {
      if (!problem) say(`stopping (${why})`);
      keeper?.stop();
      stopRunning();
      await Promise.all([front.stop().then(() => web.stop()), worker.stop(), search.stop()]);
      await prepared.catch(() => {}); // a database that is just being started is to be stopped, too
      await builtIn?.stop();
      release();
      if (problem) printProblem('npm start', problem);
      else say('stopped');
      process.exit(problem ? 1 : 0);
    })();
    return stopping;
  };
  let interruptedAt = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The terminal and our parent both pass a Ctrl-C on: only a later one is a second one.
      if (stopping && Date.now() - interruptedAt > 1000) process.exit(1); // the watchdog ends the rest
      interruptedAt ||= Date.now();
      void stop(signal === 'SIGINT' ? 'Ctrl-C' : signal);
    });
  }
  onOrphaned(() => void stop('npm is gone'));

  const prepare = async () => {
    builtIn = await prepareDatabase(options);
    await migrateDatabase();
    if (searchEnv && !stopping) search.start();
  };
  const fillArgs = options.replayDir ? ['--replay', options.replayDir] : options.sample ? ['--sample'] : [];
  const fill = (...more) => runShown('fill', 'prisma/fill.ts', ...fillArgs, ...more);
  /** Starts what fills the site; returns when its pages have something to show. */
  const fillSite = async (label) => {
    if (stopping) return;
    if (!options.sample) worker.start();
    const admin = runShown('admin', 'lib/auth/ensure-admin.ts');
    await Promise.all([admin, step(label, () => fill())]);
    if (!options.sample || stopping) return;
    process.env.REPLAY_DIR = sampleWeb();
    worker.start();
  };
  /** Says how far the worker is, until all boards have been read once. A database that is away for a while is waited for. */
  const watchFilling = async () => {
    for (let done = false; !done && !stopping; ) {
      done = await fill('--watch').then(
        () => true,
        () => false,
      );
      if (!done) await new Promise((resolve) => setTimeout(resolve, 5000));
    }
  };
  const serveSite = async () => {
    [server] = await Promise.all([buildSite(root), prepared]);
    if (stopping) return;
    webEnv = { PORT: String(await freePort()), HOSTNAME: '127.0.0.1' };
    web.start();
    front.start();
    await untilReady([web, front], options);
  };

  try {
    setEnvironment(options, url);
    searchEnv = await provideSearch(options);
    await checkSettings();
    await generateClient(root);
    prepared = prepare();
    const filled = filledMark(options, fillArgs);
    // A site that was filled before is shown first and topped up then.
    const first = prepared.then(() => !filled.isSet());
    await Promise.all([serveSite(), first.then((isFirst) => isFirst && fillSite('filling the site'))]);
    if (stopping) return await stopping;
    say(`ready: ${url}  (Ctrl-C stops everything)`);
    if (builtIn)
      keeper = keepDatabaseUp(builtIn, () => startBuiltIn(root, dataDir), [
        web,
        front,
        worker,
        ...(searchEnv ? [search] : []),
      ]);
    if (!(await first)) await fillSite('topping up the boards');
    filled.set();
    if (options.once) return await stop('--once');
    await watchFilling();
  } catch (error) {
    await stop('it cannot go on', toProblem(error));
  }
}
