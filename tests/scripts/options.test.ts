import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseStartOptions } from '../../scripts/lib/start-options.mjs';
import { parseTestOptions } from '../../scripts/lib/test-options.mjs';

const recording = fs.mkdtempSync(path.join(os.tmpdir(), 'recording-'));
fs.writeFileSync(path.join(recording, 'index.jsonl'), '');

describe('npm start', () => {
  const parse = (args: string[], env: Record<string, string> = {}) =>
    parseStartOptions(args, env, '/checkout');

  test('without anything', () => {
    expect(parse([])).toEqual({
      help: false,
      once: false,
      verbose: false,
      sample: false,
      replayDir: null,
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('/checkout/.data'),
    });
  });

  test.each([
    [['--replay', recording], {}, { replayDir: recording }],
    [['--replay', path.basename(recording)], { INIT_CWD: os.tmpdir() }, { replayDir: recording }],
    [[], { REPLAY_DIR: recording }, { replayDir: recording }],
    [['--sample'], { REPLAY_DIR: recording }, { sample: true, replayDir: null }],
    [
      ['--once', '--verbose'],
      { PORT: '3001', HOST: '::1', DATA_DIR: 'x' },
      { port: 3001, host: '::1', once: true },
    ],
    [
      [],
      { PORT: '', HOST: '', DATA_DIR: '', REPLAY_DIR: '' },
      { port: 3000, host: '127.0.0.1', replayDir: null },
    ],
  ])('%j with %j', (args, env, expected) => {
    expect(parse(args, env as Record<string, string>)).toMatchObject(expected);
  });

  test.each([
    [['--nonsense'], {}, /--nonsense/],
    [['--sample', '--replay', recording], {}, /exclude each other/],
    [['--replay', os.tmpdir()], {}, /holds no recorded web/],
    [[], { PORT: 'http' }, /not a port/],
    [[], { PORT: '70000' }, /not a port/],
  ])('%j with %j is refused', (args, env, reason) => {
    expect(() => parse(args, env as Record<string, string>)).toThrow(reason);
  });
});

describe('npm test', () => {
  test.each([
    [[], { checks: true, unit: true, db: true, e2e: true }],
    [['--only', 'db'], { checks: false, unit: false, db: true, e2e: false }],
    [['tests/lib/normalize'], { checks: false, unit: true, db: true, e2e: false }],
    [['tests/e2e/search.spec.ts'], { checks: false, unit: false, db: false, e2e: true }],
    [['pay', 'tests/e2e'], { checks: false, unit: true, db: true, e2e: true }],
  ])('%j', (args, expected) => {
    expect(parseTestOptions(args)).toMatchObject(expected);
  });

  test.each([[['--only', 'everything']], [['--fast']]])('%j is refused', (args) => {
    expect(() => parseTestOptions(args)).toThrow();
  });
});
