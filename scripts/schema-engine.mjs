#!/usr/bin/env node
// Speaks the Prisma schema engine's stdio JSON-RPC with the WebAssembly build from npm, so that
// `prisma generate|validate|migrate|db` never download the native engine from binaries.prisma.sh.
// Used through PRISMA_SCHEMA_ENGINE_BINARY.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';

const argv = process.argv.slice(2);
const dbg = (...a) =>
  process.env.SE_LOG &&
  fs.appendFileSync(
    process.env.SE_LOG,
    a
      .map((x) => (typeof x === 'string' ? x : JSON.stringify(x)))
      .join(' ')
      .slice(0, 800) + '\n',
  );
dbg('START', argv);
process.on('exit', (c) => dbg('EXIT', c));
const opt = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []));
const require = createRequire(import.meta.url);
const engineDir = path.dirname(require.resolve('@prisma/schema-engine-wasm', { paths: [process.cwd()] }));
const out = (o) => (dbg('>', o), 0) || process.stdout.write(JSON.stringify(o) + '\n');
const logErr = (fields) =>
  process.stderr.write('\n' + JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields }));

if (argv.includes('--version') || argv.includes('-V')) {
  console.log('schema-engine-wasm ' + JSON.parse(fs.readFileSync(engineDir + '/package.json')).version);
  process.exit(0);
}

const { PrismaPg } = await import('@prisma/adapter-pg');
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await import('@prisma/driver-adapter-utils');
const pg = (await import('pg')).default;
const datasource = JSON.parse(opt('--datasource')[0] ?? '{}');
const url = datasource.url;

async function createDatabase(u) {
  const name = decodeURIComponent(new URL(u).pathname.slice(1));
  const admin = new URL(u);
  admin.pathname = '/postgres';
  admin.search = '';
  const c = new pg.Client(admin.href);
  await c.connect();
  try {
    await c.query(`CREATE DATABASE ${c.escapeIdentifier(name)}`);
  } finally {
    await c.end();
  }
  return name;
}
const cli = argv.indexOf('cli');
if (cli >= 0) {
  try {
    if (argv[cli + 1] === 'create-database') await createDatabase(url);
    else {
      const c = new pg.Client(url);
      await c.connect();
      await c.query('select 1');
      await c.end();
    }
    process.exit(0);
  } catch (e) {
    const code =
      e.code === '3D000' ? 'P1003' : e.code === '28P01' ? 'P1000' : e.code === '42P04' ? 'P1009' : 'P1001';
    logErr({
      error_code: code,
      message: code === 'P1003' ? `Database \`${new URL(url).pathname.slice(1)}\` does not exist` : e.message,
    });
    process.exit(1);
  }
}

// The public adapter is meant for queries. For schema work it lacks "char" columns (oid 18), splits scripts at
// every ';' (breaks function bodies) and, given a connection string, would use the main database as shadow database.
function fit(adapter) {
  const io = adapter.performIO,
    raw = adapter.queryRaw;
  let chars = [];
  adapter.performIO = async function (q) {
    const r = await io.call(this, q);
    chars = (r.fields ?? []).map((f) => f.dataTypeID === 18);
    for (const f of r.fields ?? []) if ([18, 19, 22, 30, 194].includes(f.dataTypeID)) f.dataTypeID = 25;
    return r;
  };
  adapter.queryRaw = async function (q) {
    const r = await raw.call(this, q);
    const is = chars;
    is.forEach((c, i) => {
      if (c) {
        r.columnTypes[i] = ColumnTypeEnum.Character;
        for (const row of r.rows) if (row[i] === '') row[i] = '\0';
      }
    });
    return r;
  };
  const begin = adapter.startTransaction;
  if (begin)
    adapter.startTransaction = async function (i) {
      return fit(await begin.call(this, i));
    };
  if (adapter.executeScript)
    adapter.executeScript = async function (script) {
      try {
        await this.client.query(script);
      } catch (e) {
        this.onError(e);
      }
    };
  return adapter;
}
class SchemaAdapter extends PrismaPg {
  constructor(u, o) {
    super({ connectionString: u, max: 2 }, o);
    this.u = u;
    this.o = o;
  }
  async connect() {
    return fit(await super.connect());
  }
  async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl)
      return new SchemaAdapter(datasource.shadowDatabaseUrl, this.o).connect();
    const name = 'prisma_shadow_' + globalThis.crypto.randomUUID().replaceAll('-', '');
    const admin = new pg.Client(this.u);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}"`);
    const v = new URL(this.u);
    v.pathname = '/' + name;
    const a = await new SchemaAdapter(v.href, this.o).connect();
    const end = a.dispose.bind(a);
    a.dispose = async () => {
      await end();
      await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await admin.end();
    };
    return a;
  }
}

let panic = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  get: () => panic,
  set_message: (m) => {
    panic = m;
    dbg('PANIC', m);
    process.stderr.write(
      '\n' +
        JSON.stringify({
          level: 'ERROR',
          target: 'schema_engine::panic',
          fields: { message: m, is_panic: true },
        }) +
        '\n',
    );
  },
};

let engine;
async function getEngine() {
  if (engine) return engine;
  const bg = await import(pathToFileURL(path.join(engineDir, 'schema_engine_bg.js')).href);
  const mod = new WebAssembly.Module(fs.readFileSync(path.join(engineDir, 'schema_engine_bg.wasm')));
  const inst = new WebAssembly.Instance(mod, { './schema_engine_bg.js': bg });
  bg.__wbg_set_wasm(inst.exports);
  inst.exports.__wbindgen_start();
  const datamodels = opt('--datamodels').map((f) => [f, fs.readFileSync(f, 'utf8')]);
  const schema = new URL(url ?? 'postgresql://localhost/x').searchParams.get('schema') ?? undefined;
  const adapter = bindMigrationAwareSqlAdapterFactory(new SchemaAdapter(url, { schema }));
  engine = await bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    adapter,
  );
  engine.__adapter = adapter;
  return engine;
}
let printId = 1e6;
const methods = {
  createDatabase: async (p) => ({ databaseName: await createDatabase(p?.datasource?.url ?? url) }),
  getDatabaseVersion: async () => (await getEngine()).version(),
  ensureConnectionValidity: async () => {
    const c = new pg.Client(url);
    await c.connect();
    await c.end();
    return {};
  },
  diff: async (p) => {
    const r = await (await getEngine()).diff(p);
    if (r.stdout != null)
      out({ jsonrpc: '2.0', id: printId++, method: 'print', params: { content: r.stdout } });
    return { exitCode: r.exitCode };
  },
};
const plain = (v) =>
  v instanceof Map
    ? Object.fromEntries([...v].map(([k, x]) => [k, plain(x)]))
    : Array.isArray(v)
      ? v.map(plain)
      : v && typeof v === 'object'
        ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, plain(x)]))
        : v;
let chain = Promise.resolve();
readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    dbg('<', line);
    const m = JSON.parse(line);
    if (!m.method) return;
    chain = chain.then(async () => {
      try {
        const r = methods[m.method]
          ? await methods[m.method](m.params)
          : await (await getEngine())[m.method](m.params);
        out({ jsonrpc: '2.0', id: m.id, result: plain(r) ?? {} });
      } catch (e) {
        // user-facing errors come as {is_panic:false, message, meta, error_code} (JSON in message) or a driver error registry id
        let data;
        try {
          data = JSON.parse(e.message);
        } catch {
          data = {
            is_panic: false,
            message: e.message ?? String(e),
            error_code: e.code && /^P\d/.test(e.code) ? e.code : undefined,
            meta: e.meta,
          };
        }
        if (process.env.SE_DEBUG)
          process.stderr.write(
            '\n' +
              JSON.stringify({ level: 'DEBUG', fields: { message: String(e.stack) + JSON.stringify(e) } }) +
              '\n',
          );
        out({
          jsonrpc: '2.0',
          id: m.id,
          error: { code: 4466, message: 'An error happened. Check the data field for details.', data },
        });
      }
    });
  })
  .on('close', () => chain.then(() => process.exit(0)));
