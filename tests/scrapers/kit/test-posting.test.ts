import { expect, test } from 'vitest';
import { isTestPosting } from '#scrapers/kit/test-posting.ts';

test.each([
  'Test Job',
  'TEST JOB - please ignore',
  'Test Posting 2',
  '*** DO NOT APPLY ***',
  'Do not apply - this is a test',
  'Lorem ipsum',
  'Lorem ipsum dolor sit amet',
  'Dummy requisition',
  'test test',
  'Test 3',
  'asdfasdf',
])('%s looks for nobody', (title) => {
  expect(isTestPosting(title)).toBe(true);
});

test.each([
  'Test Engineer',
  'Test Lead',
  'Demo Engineer',
  'Job Coach',
  'Software Engineer in Test',
  'Test Automation Engineer 2',
  'Penetration Test Position Lead',
  'Posting Specialist',
  'Opening Manager',
  'Lead, Test & Job Operations',
  'Applications Engineer (agencies: do not apply)',
  '',
])('%s is a role, or at least no test', (title) => {
  expect(isTestPosting(title)).toBe(false);
});
