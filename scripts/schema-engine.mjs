#!/usr/bin/env node
/**
 * Speaks the Prisma schema engine's JSON-RPC on stdin and stdout, with the WebAssembly build of the engine from npm, so
 * that `prisma generate|validate|migrate|db` never download the native engine from binaries.prisma.sh. Prisma runs it
 * because PRISMA_SCHEMA_ENGINE_BINARY names it. SCHEMA_ENGINE_LOG=FILE keeps what is said.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';

const argv = process.argv.slice(2);
const options = (name) => argv.flatMap((arg, index) => (arg === name ? [argv[index + 1]] : []));
const require = createRequire(import.meta.url);
const engineDir = path.dirname(require.resolve('@prisma/schema-engine-wasm'));

function debug(...parts) {
  const file = process.env.SCHEMA_ENGINE_LOG;
  if (file)
    fs.appendFileSync(
      file,
      `${parts
        .map((part) => JSON.stringify(part))
        .join(' ')
        .slice(0, 800)}\n`,
    );
}

function answer(message) {
  debug('>', message);
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

const report = (target, fields) =>
  process.stderr.write(
    `\n${JSON.stringify({ level: 'ERROR', target: `schema_engine::${target}`, fields })}\n`,
  );

debug('start', argv);
if (argv.includes('--version') || argv.includes('-V')) {
  const { version } = JSON.parse(fs.readFileSync(path.join(engineDir, 'package.json'), 'utf8'));
  console.log(`schema-engine-wasm ${version}`);
  process.exit(0);
}

const { PrismaPg } = await import('@prisma/adapter-pg');
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await import('@prisma/driver-adapter-utils');
const { default: pg } = await import('pg');
const datasource = JSON.parse(options('--datasource')[0] ?? '{}');
const { url } = datasource;

async function withClient(connectionString, work) {
  const client = new pg.Client(connectionString);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(connectionString) {
  const admin = new URL(connectionString);
  const databaseName = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  admin.search = '';
  await withClient(admin.href, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseName)}`),
  );
  return { databaseName };
}

/** `schema-engine cli create-database|can-connect-to-database`: one question, answered by the exit code. */
async function answerCli(command) {
  try {
    if (command === 'create-database') await createDatabase(url);
    else await withClient(url, (client) => client.query('SELECT 1'));
    process.exit(0);
  } catch (error) {
    const code = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }[error.code] ?? 'P1001';
    const missing = `Database \`${new URL(url).pathname.slice(1)}\` does not exist`;
    report('logger', { error_code: code, message: code === 'P1003' ? missing : error.message });
    process.exit(1);
  }
}
const cli = argv.indexOf('cli');
if (cli >= 0) await answerCli(argv[cli + 1]);

const CHAR = 18;
/** "char", name, int2vector, oidvector, pg_node_tree: PostgreSQL's own columns, to be read as text. */
const SYSTEM_TYPES = [CHAR, 19, 22, 30, 194];
const TEXT = 25;

/**
 * Mends what the public adapter, made for queries, lacks for schema work: it knows no "char" columns, and splits scripts
 * at every `;`, function bodies too.
 */
function mend(adapter) {
  const { performIO, queryRaw, startTransaction } = adapter;
  let isChar = [];
  adapter.performIO = async function (query) {
    const result = await performIO.call(this, query);
    isChar = (result.fields ?? []).map((field) => field.dataTypeID === CHAR);
    for (const field of result.fields ?? []) {
      if (SYSTEM_TYPES.includes(field.dataTypeID)) field.dataTypeID = TEXT;
    }
    return result;
  };
  adapter.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    for (const [index, char] of isChar.entries()) {
      if (!char) continue;
      result.columnTypes[index] = ColumnTypeEnum.Character;
      for (const row of result.rows) if (row[index] === '') row[index] = '\0';
    }
    return result;
  };
  if (startTransaction)
    adapter.startTransaction = async function (isolation) {
      return mend(await startTransaction.call(this, isolation));
    };
  if (adapter.executeScript)
    adapter.executeScript = async function (script) {
      await this.client.query(script).catch((error) => this.onError(error));
    };
  return adapter;
}

class SchemaAdapter extends PrismaPg {
  constructor(connectionString, adapterOptions) {
    super({ connectionString, max: 2 }, adapterOptions);
    this.connectionString = connectionString;
    this.adapterOptions = adapterOptions;
  }

  async connect() {
    return mend(await super.connect());
  }

  /** The public adapter, given a connection string, would use the main database as its shadow. */
  async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl)
      return new SchemaAdapter(datasource.shadowDatabaseUrl, this.adapterOptions).connect();
    const name = `prisma_shadow_${globalThis.crypto.randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client(this.connectionString);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}"`);
    const shadow = new URL(this.connectionString);
    shadow.pathname = `/${name}`;
    const adapter = await new SchemaAdapter(shadow.href, this.adapterOptions).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await admin.end();
    };
    return adapter;
  }
}

let panic = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  get: () => panic,
  set_message: (message) => {
    panic = message;
    report('panic', { message, is_panic: true });
  },
};

async function loadEngine() {
  const glue = await import(pathToFileURL(path.join(engineDir, 'schema_engine_bg.js')).href);
  const wasm = new WebAssembly.Module(fs.readFileSync(path.join(engineDir, 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = options('--datamodels').map((file) => [file, fs.readFileSync(file, 'utf8')]);
  const schema = new URL(url ?? 'postgresql://localhost/x').searchParams.get('schema') ?? undefined;
  return glue.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new SchemaAdapter(url, { schema })),
  );
}
let loading;
const engine = () => {
  loading ??= loadEngine();
  return loading;
};

/** The methods that the WebAssembly engine lacks or answers in another shape than the native one. */
let printId = 1_000_000;
const own = {
  createDatabase: (params) => createDatabase(params?.datasource?.url ?? url),
  getDatabaseVersion: async () => (await engine()).version(),
  ensureConnectionValidity: () => withClient(url, async () => ({})),
  diff: async (params) => {
    const { stdout, exitCode } = await (await engine()).diff(params);
    if (stdout != null)
      answer({ jsonrpc: '2.0', id: printId++, method: 'print', params: { content: stdout } });
    return { exitCode };
  },
};

/** The engine answers with Maps; JSON wants objects. */
function toPlain(value) {
  if (value instanceof Map) return toPlain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

/** Errors meant for a person come as JSON in the message, those of the driver as they are. */
function toErrorData(error) {
  try {
    return JSON.parse(error.message);
  } catch {
    const code = /^P\d/.test(error.code ?? '') ? error.code : undefined;
    return { is_panic: false, message: error.message ?? String(error), error_code: code, meta: error.meta };
  }
}

async function handle({ id, method, params }) {
  try {
    const result = own[method] ? await own[method](params) : await (await engine())[method](params);
    answer({ jsonrpc: '2.0', id, result: toPlain(result) ?? {} });
  } catch (error) {
    debug('error', String(error.stack));
    const message = 'An error happened. Check the data field for details.';
    answer({ jsonrpc: '2.0', id, error: { code: 4466, message, data: toErrorData(error) } });
  }
}

let queue = Promise.resolve();
readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    debug('<', line);
    const message = JSON.parse(line);
    if (message.method) queue = queue.then(() => handle(message));
  })
  .on('close', () => queue.then(() => process.exit(0)));
