/** What the documents say is there: commands, paths, settings. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { USAGE } from '../scripts/lib/start-options.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** Not ours, or made by a run. */
const FOREIGN = ['node_modules', '.next', '.data', '.git', 'test-results'];

/** README.md of the root and of every folder, and CONTRIBUTING.md. */
const documents = fs
  .readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !FOREIGN.includes(entry.name))
  .flatMap(({ name }) =>
    fs
      .readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
      .map((file) => `${name}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('/README.md'))
  .concat('README.md', 'CONTRIBUTING.md');

const codeSpans = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const codeLines = (text: string) =>
  [...text.matchAll(/```[^\n]*\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
const links = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, to = '']) => to);

const ROOT_ENTRIES = new Set(fs.readdirSync(root));
/** `scrapers/NAME.ts` and `scrapers/x.ts` are examples. */
const PLACEHOLDER = /[A-Z]{2,}|[*…<>{}[\]]|:\w|(^|\/)x(\.|\/|$)/;

/** Whether a piece of code in a text names a file or folder of ours, rather than an example of one. */
function namesPath(code: string, folder: string): boolean {
  if (!/^[.\w@()-]+(\/[.\w@()-]*)+$/.test(code)) return false;
  if (PLACEHOLDER.test(code.replace(/README|CONTRIBUTING|CHANGELOG|LICENSE/g, ''))) return false;
  const first = code.split('/')[0] ?? '';
  return ROOT_ENTRIES.has(first) || fs.existsSync(path.join(root, folder, first));
}

/** Written by a run, not kept in the repository. */
const MADE_LATER = /^(\.data|\.next|node_modules|test-results)(\/|$)|^\.env$|^lib\/db\/generated/;

const exists = (name: string, folder: string) =>
  MADE_LATER.test(name) || [folder, '.'].some((base) => fs.existsSync(path.join(root, base, name)));

describe.each(documents)('%s', (file) => {
  const text = read(file);
  const folder = path.posix.dirname(file);

  test('names only paths that exist', () => {
    const named = codeSpans(text).filter((code) => namesPath(code, folder));
    expect([...named, ...links(text)].filter((name) => !exists(name, folder))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...codeSpans(text), ...codeLines(text)].flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run )?(?:-s )?(start|test|run|[a-z][\w:-]*)/g)].map(
        ([, name = '']) => name,
      ),
    );
    const npmItself = ['ci', 'install', 'run', 'config'];
    expect(named.filter((name) => !(name in scripts) && !npmItself.includes(name))).toEqual([]);
  });

  test('names only options of `npm start` that exist', () => {
    const named = [...codeSpans(text), ...codeLines(text)]
      .filter((code) => code.includes('npm start --'))
      .flatMap((code) => [...code.matchAll(/(?<= )--[a-z]\w*/g)].map(([option]) => option));
    expect(named.filter((option) => !USAGE.includes(option))).toEqual([]);
  });
});

test('the README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(150);
});

describe('.env.example', () => {
  const explained = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  const schema = [...read('lib/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
  const launcher = [...read('scripts/lib/start-options.mjs').matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'INIT_CWD'); // npm sets it

  test('explains every setting the program and the launcher read, and no other', () => {
    expect(schema.length).toBeGreaterThan(3);
    expect([...new Set(explained)].sort()).toEqual([...new Set([...schema, ...launcher])].sort());
  });

  test('says something about each', () => {
    const lines = read('.env.example').split('\n');
    const bare = lines.filter((line, at) => /^#? ?[A-Z_]+=/.test(line) && !/^# \S/.test(lines[at - 1] ?? ''));
    expect(bare).toEqual([]);
  });
});
