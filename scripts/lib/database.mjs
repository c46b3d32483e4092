/** The database a command works on: the one of DATABASE_URL, or the built-in server with one database in it. */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { up } from './pg.mjs';
import { isDiskFull, Problem } from './problem.mjs';

const BUILT_IN_NAME = 'startup_jobs';
const UNREACHABLE = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
];
const CORRECT_IT = 'correct DATABASE_URL, or unset it to use the built-in PostgreSQL';

async function withClient(url, work) {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'start',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function parseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2)
    throw new Problem(
      'DATABASE_URL is not the address of a PostgreSQL database',
      'write it as postgresql://user:password@host:5432/name, or unset it to use the built-in PostgreSQL',
    );
  return url;
}

/**
 * Says in a line why a database cannot be used.
 * @param {any} error what the driver threw
 * @param {URL} url
 */
export function explainDatabase(error, url) {
  if (error instanceof Problem) return error;
  if (error.code === '53100' || isDiskFull(error))
    return new Problem(
      `the disk of PostgreSQL at ${url.host} is full`,
      'free some space there and run the command again',
    );
  const name = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username) || 'your user';
  const { code, message } = error;
  if (UNREACHABLE.includes(code) || /timeout expired/i.test(message))
    return new Problem(
      `no PostgreSQL answers at ${url.host} (${code ?? 'timeout'})`,
      `start it, ${CORRECT_IT}`,
    );
  if (code === '28P01' || code === '28000' || /SASL|password/i.test(message))
    return new Problem(
      `PostgreSQL at ${url.host} does not let ${user} in`,
      `check user and password, ${CORRECT_IT}`,
    );
  if (code === '3D000')
    return new Problem(
      `the database ${name} does not exist at ${url.host}, and ${user} may not create it`,
      `create it with \`createdb -O ${user} ${name}\`, or ${CORRECT_IT}`,
    );
  if (code === '42501')
    return new Problem(
      `${user} may not do what the migrations need: ${message}`,
      `make ${user} the owner of the database ${name}, or ${CORRECT_IT}`,
    );
  if (/extension .* is not available/.test(message))
    return new Problem(
      `PostgreSQL at ${url.host} lacks an extension: ${message}`,
      `install postgresql-contrib there`,
    );
  if (code === '53300')
    return new Problem(`PostgreSQL at ${url.host} has no connection left`, 'lower DB_POOL');
  return new Problem(`PostgreSQL at ${url.host}: ${message}`, CORRECT_IT);
}

/** Creates a database on its server. */
async function create(url) {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  await withClient(admin.href, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)))}`),
  );
}

/**
 * Makes sure that the database of a connection string exists and lets us in; creates it when it is missing.
 * @param {string} text
 * @throws {Problem}
 */
export async function ensureDatabase(text) {
  const url = parseUrl(text);
  const probe = () => withClient(url.href, (client) => client.query('SELECT 1'));
  try {
    await probe().catch(async (error) => {
      if (error.code !== '3D000') throw error;
      await create(url).catch((reason) => {
        if (reason.code === '42P04') return; // somebody else created it meanwhile
        throw reason.code === '42501' ? error : reason;
      });
      await probe();
    });
  } catch (error) {
    throw explainDatabase(error, url);
  }
}

/**
 * Brings up the built-in server with its one database.
 * @param {string} root the checkout
 * @param {string} dataDir folder for this installation's data
 */
export async function startBuiltIn(root, dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const server = await up({ root, dataDir: path.join(dataDir, 'pg18'), watch: true });
  await ensureDatabase(server.url(BUILT_IN_NAME));
  return { ...server, url: server.url(BUILT_IN_NAME) };
}
