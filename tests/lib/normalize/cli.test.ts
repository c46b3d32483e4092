import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../../lib/normalize/cli.ts');

function run(lines: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, answers, stderr };
}

const record = {
  id: 'a',
  title: 'Senior Data Engineer',
  company: null,
  location: 'Berlin',
  description: '<p>You have 5+ years of experience. The salary is €70,000 - €90,000 a year.</p>',
  descriptionIsHtml: true,
  salaryText: null,
  employmentType: 'Full-time',
  postedAt: null,
  url: null,
};

test('a line in, a line out, in order, with evidence', () => {
  const { status, answers, stderr } = run([
    JSON.stringify(record),
    JSON.stringify({ id: 'b', title: 'Designer' }),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(answers.map((answer) => answer.id)).toEqual(['a', 'b']);
  expect(answers[0]).toMatchObject({
    pay: { min: 70000, max: 90000, currency: 'EUR', period: 'year' },
    employmentType: 'FULL_TIME',
    seniority: 'senior',
    yearsMin: 5,
    language: 'en',
  });
  for (const said of ['pay', 'yearsMin']) expect(record.description).toContain(answers[0].evidence[said]);
  expect(Object.keys(answers[1])).toEqual([
    'id',
    'pay',
    'workplace',
    'remoteWithin',
    'places',
    'employmentType',
    'seniority',
    'function',
    'yearsMin',
    'visa',
    'education',
    'language',
    'technologies',
    'evidence',
  ]);
  expect(answers[1].evidence).toEqual({
    pay: null,
    workplace: null,
    yearsMin: null,
    visa: null,
    education: null,
  });
});

test('a bad line is reported and skipped', () => {
  const { status, answers, stderr } = run(['no json', JSON.stringify(record), '{"id":1}', '[]', '']);
  expect(status).toBe(1);
  expect(answers).toHaveLength(1);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['line 1', 'line 3', 'line 4']);
});

test('a line separator inside a record does not end it', () => {
  const { status, answers } = run([
    JSON.stringify({ ...record, description: 'You join our team.\u2028You write tests.' }),
    JSON.stringify({ ...record, id: 'b' }),
  ]);
  expect(status).toBe(0);
  expect(answers.map((answer) => answer.id)).toEqual(['a', 'b']);
});
