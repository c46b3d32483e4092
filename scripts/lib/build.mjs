/** The steps that make files from files: the Prisma client, the site. Each only when what it is made from changed. */
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { hashOf, readStamp } from './stamp.mjs';

const GENERATED = 'lib/db/generated';

/** What `next build` reads. The generated client stands for itself in the schema. */
const SITE_INPUTS = [
  ...['app', 'components', 'lib', 'scrapers', 'public', 'prisma/schema.prisma'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'package-lock.json', 'tsconfig.json'],
];

/** The build loads modules that insist on a secret but signs nothing and asks no database: it gets neither. */
const NOT_FOR_THE_BUILD = { AUTH_SECRET: 'of no use: the build signs nothing', DATABASE_URL: undefined };

/** How many builds stay, so that a site that is being served keeps its files. */
const BUILDS_KEPT = 3;

/**
 * `prisma generate` when the schema changed.
 * @param {string} root
 */
export async function generateClient(root) {
  const stampFile = path.join(root, GENERATED, '.stamp');
  const stamp = hashOf(root, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  if (readStamp(stampFile) === stamp) return;
  await withLock(path.join(root, '.data/generate.lock'), async () => {
    if (readStamp(stampFile) === stamp) return;
    const cli = path.join(root, 'node_modules/prisma/build/index.js');
    await step('generating the database client', () =>
      run('prisma generate', process.execPath, [cli, 'generate']),
    );
    fs.writeFileSync(stampFile, stamp);
  });
}

/** Removes all but the newest builds. */
function prune(buildsDir) {
  const builds = fs
    .readdirSync(buildsDir)
    .map((name) => ({ dir: path.join(buildsDir, name), at: fs.statSync(path.join(buildsDir, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { dir } of builds.slice(BUILDS_KEPT)) fs.rmSync(dir, { recursive: true, force: true });
}

/**
 * `next build` when the site's sources changed. The result is moved to a folder named by what it was made from, so
 * that a build that fails, a `next dev` or a test run never touches the site that is being served.
 * @param {string} root
 * @returns {Promise<string>} path of the server to run
 */
export async function buildSite(root) {
  const buildsDir = path.join(root, '.data/builds');
  const target = path.join(buildsDir, hashOf(root, SITE_INPUTS, [GENERATED]).slice(0, 16));
  const server = path.join(target, 'server.js');
  if (fs.existsSync(server)) return server;
  return withLock(
    path.join(root, '.data/build.lock'),
    async () => {
      if (fs.existsSync(server)) return server;
      const next = path.join(root, 'node_modules/next/dist/bin/next');
      await step('building the site', () =>
        run('next build', process.execPath, [next, 'build'], {
          env: { ...process.env, NODE_ENV: 'production', ...NOT_FOR_THE_BUILD },
          logFile: path.join(root, '.data/logs/build.log'),
        }),
      );
      const made = path.join(root, '.next/standalone');
      fs.cpSync(path.join(root, '.next/static'), path.join(made, '.next/static'), { recursive: true });
      const publicDir = path.join(root, 'public');
      if (fs.existsSync(publicDir)) fs.cpSync(publicDir, path.join(made, 'public'), { recursive: true });
      fs.mkdirSync(buildsDir, { recursive: true });
      fs.rmSync(target, { recursive: true, force: true });
      fs.renameSync(made, target);
      prune(buildsDir);
      return server;
    },
    { timeoutMs: 600_000 },
  );
}
