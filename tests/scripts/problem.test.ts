import { describe, expect, test, vi } from 'vitest';
import { explainDatabase } from '../../scripts/lib/database.mjs';
import { Problem, printProblem, toProblem } from '../../scripts/lib/problem.mjs';
import { CommandFailed } from '../../scripts/lib/run.mjs';

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'the disk is full'],
  [
    new CommandFailed('next build failed (1)', { output: 'Error: ENOSPC: no space left on device', code: 1 }),
    'the disk is full',
  ],
  [Object.assign(new Error('initdb: could not write: No space left on device'), {}), 'the disk is full'],
  [Object.assign(new Error('open'), { code: 'EACCES', path: '.data' }), 'may not write .data (EACCES)'],
  [new CommandFailed('next build failed (1)', { output: 'x', code: 1 }), 'next build failed (1)'],
  [new Error('odd\nwith a second line'), 'odd'],
  ['a string', 'a string'],
])('%s', (error, reason) => {
  const problem = toProblem(error);
  expect(problem.message).toBe(reason);
  expect(problem.wayOut).not.toBe('');
});

test('a problem is printed as a reason and a way out, without a stack', () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  printProblem('npm start', new Problem('port 3000 is in use', 'PORT=3001 npm start', ['detail']));
  expect(print.mock.calls.flat()).toEqual([
    '    detail',
    '\nnpm start: port 3000 is in use.\n  Way out: PORT=3001 npm start.',
  ]);
  print.mockRestore();
});

describe('a database that cannot be used', () => {
  const url = new URL('postgresql://ann:secret@db.example:5432/jobs');
  test.each([
    ['ECONNREFUSED', 'connect', 'no PostgreSQL answers at db.example:5432'],
    ['ENOTFOUND', 'getaddrinfo', 'no PostgreSQL answers at db.example:5432'],
    [undefined, 'timeout expired', 'no PostgreSQL answers at db.example:5432'],
    ['28P01', 'password authentication failed', 'does not let ann in'],
    [undefined, 'SASL: client password must be a string', 'does not let ann in'],
    ['3D000', 'database "jobs" does not exist', 'ann may not create it'],
    ['42501', 'permission denied to create extension', 'may not do what the migrations need'],
    ['0A000', 'extension "pg_trgm" is not available', 'lacks an extension'],
    [
      '53100',
      'could not extend file: No space left on device',
      'the disk of PostgreSQL at db.example:5432 is full',
    ],
    ['XX000', 'something else', 'something else'],
  ])('%s %s', (code, message, reason) => {
    const problem = explainDatabase(Object.assign(new Error(message), { code }), url);
    expect(problem.message).toContain(reason);
    expect(`${problem.message} ${problem.wayOut}`).not.toContain('secret');
  });
});
