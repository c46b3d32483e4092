import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BadInput, scrape } from '#scrapers/cli.ts';

const root = path.resolve(import.meta.dirname, '../..');
const fixture = (name: string) => path.join(root, 'tests/fixtures/scrapers', name);
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'scrape-cli-'));
afterAll(() => fs.rmSync(temporary, { recursive: true }));

async function run(...args: string[]) {
  let stdout = '';
  const status = await scrape(args, (text) => {
    stdout += text;
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { status, stdout, json: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test.each([
  ['nothing', []],
  ['an unknown option', ['--nosuch']],
  ['words', ['not an address']],
  ['a missing file', ['--boards', 'nosuch.jsonl']],
  ['a file that holds no boards', ['--boards', 'package.json']],
  ['a folder without a recording', ['--replay', temporary, 'https://acme.example/']],
])('%s is refused with one line of reason', async (_, args) => {
  const error = await scrape(args, () => expect.unreachable()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BadInput);
  expect((error as Error).message).not.toContain('\n');
});

test('a person sees titles, facts and a line for the board', async () => {
  const { status, stdout } = await run(
    '--replay',
    fixture('lever/quillmoor'),
    'https://jobs.lever.co/quillmoor',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Product Designer\n');
  expect(stdout).toContain('https://jobs.lever.co/quillmoor/0b0f3f5e-7c1d-4f0a-9a53-1c1f6a4b0001');
  expect(stdout).toContain('lever/quillmoor: complete, 2 postings');
});

test('--json prints a line a posting and a line a board', async () => {
  const { status, json } = await run('--replay', fixture('ashby/mossgate'), '--json', 'ashby:mossgate');
  expect(status).toBe(0);
  expect(json).toMatchObject([
    {
      type: 'posting',
      ats: 'ashby',
      token: 'mossgate',
      raw: { title: 'Beekeeper' },
      posting: { title: 'Beekeeper' },
    },
    { type: 'board', ats: 'ashby', token: 'mossgate', status: 'complete', listed: 1, error: null },
  ]);
});

test('--boards reads a file; an unknown ATS and a missing board fail alone', async () => {
  const file = path.join(temporary, 'boards.jsonl');
  const boards = [
    { ats: 'nosuch', token: 'x' },
    { ats: 'lever', token: 'nobody' },
    { ats: 'lever', token: 'quillmoor', boardUrl: 'https://jobs.lever.co/quillmoor' },
  ];
  fs.writeFileSync(file, boards.map((board) => JSON.stringify(board)).join('\n'));
  const { status, json } = await run('--replay', fixture('lever/quillmoor'), '--boards', file, '--json');
  expect(status).toBe(1);
  // Boards are read side by side: they come in any order.
  expect(json.filter((line) => line.type === 'board')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ats: 'nosuch',
        status: 'failed',
        error: expect.objectContaining({ name: 'UnknownAts' }),
      }),
      expect.objectContaining({
        token: 'nobody',
        status: 'failed',
        error: expect.objectContaining({ name: 'BoardGone' }),
      }),
      expect.objectContaining({ token: 'quillmoor', status: 'complete', listed: 2 }),
    ]),
  );
});

test('--record keeps what came, and the recording replays', async () => {
  const recorded = path.join(temporary, 'recorded');
  const first = await run(
    '--replay',
    fixture('schema-org/list'),
    '--record',
    recorded,
    '--json',
    'https://jobs.pebbleworks.example.net/',
  );
  const second = await run('--replay', recorded, '--json', 'https://jobs.pebbleworks.example.net/');
  expect(second.json).toEqual(first.json);
  expect(second.json.filter((line) => line.type === 'posting')).toHaveLength(2);
});

test('an address behind which there is nothing is a failed board', async () => {
  const { status, json } = await run(
    '--replay',
    fixture('lever/quillmoor'),
    '--json',
    'https://nobody.example.com',
  );
  expect(status).toBe(1);
  expect(json).toMatchObject([{ type: 'board', status: 'failed', error: { name: 'BoardGone' } }]);
});

test('boards read side by side do not mix their lines', async () => {
  const file = path.join(temporary, 'several.jsonl');
  const boards = Array.from({ length: 9 }, () => ({ ats: 'lever', token: 'quillmoor' }));
  fs.writeFileSync(file, boards.map((board) => JSON.stringify(board)).join('\n'));
  const { status, json } = await run('--replay', fixture('lever/quillmoor'), '--boards', file, '--json');
  expect(status).toBe(0);
  expect(json.map((line) => line.type)).toEqual(boards.flatMap(() => ['posting', 'posting', 'board']));
});
