import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#lib/normalize/fold-text.ts';
import { readEducation } from '#lib/normalize/read-education.ts';
import { readEmploymentType } from '#lib/normalize/read-employment-type.ts';
import { readFunction } from '#lib/normalize/read-function.ts';
import { readSeniority } from '#lib/normalize/read-seniority.ts';
import { readTechnologies } from '#lib/normalize/read-technologies.ts';
import { readVisa } from '#lib/normalize/read-visa.ts';
import { readYears } from '#lib/normalize/read-years.ts';
import type { Found, Source } from '#lib/normalize/source.ts';
import type { Receipt } from '#lib/posting.ts';
import { makeSource } from './make-source.ts';

const SINGLE: [string, (source: Source) => Found<unknown> | null][] = [
  ['seniority', readSeniority],
  ['function', readFunction],
  ['employmentType', readEmploymentType],
  ['yearsMin', readYears],
  ['visa', readVisa],
  ['education', readEducation],
];

/** Scraps that the readers look for, so that random texts come near their rules. */
const scrap = fc.constantFrom(
  'Senior ',
  'Lead/',
  'Intern',
  ' - ',
  ' | ',
  'Manager',
  'Head of ',
  'Software Engineer',
  'C/C++',
  '.NET',
  'Go, ',
  'Rust',
  'R&D',
  '5+ years',
  ' of experience',
  '3-5 Jahre ',
  'Erfahrung',
  '\n',
  'Requirements:\n',
  'Nice to have\n',
  "Bachelor's degree ",
  'or ',
  'PhD',
  'visa sponsorship',
  ' not ',
  'full-time',
  'Vertragsart: befristet',
  '(m/w/d)',
  'Entwickler*in',
  'ß',
  'İ',
  '😀',
  '\u00a0',
  'https://a.b/python',
  'Key Skills\n',
  'DjangoPandas',
  '５年以上',
  '経験',
  '•',
  ' * ',
  ': ',
  ';',
  '<b>',
  '&amp;',
  '\ud800',
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: scrap }, fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const source = fc
  .record({
    description: text,
    title: text.map((words) => words || 'Engineer'),
    department: fc.option(text),
    employmentType: fc.option(text),
    experience: fc.option(text),
    education: fc.option(text),
    companyName: fc.option(text),
  })
  .map(({ description, ...raw }) => makeSource(description, raw));

function isVerbatim(read: Receipt, of: Source): boolean {
  if (read.origin === 'text')
    return read.start !== null && read.end !== null && of.text.slice(read.start, read.end) === read.quote;
  if (read.start !== null || read.end !== null) return false;
  if (read.origin === 'title') return of.title.includes(read.quote);
  return [of.raw.department, of.raw.employmentType, of.raw.experience, of.raw.education].some((field) =>
    field?.includes(read.quote),
  );
}

describe('laws of the readers', () => {
  test.each(SINGLE)('%s: never throws, and every receipt is verbatim', (field, read) => {
    fc.assert(
      fc.property(source, (given) => {
        const found = read(given);
        if (!found) return;
        const receipts = [
          found.receipt,
          ...(found.more ?? []),
          ...(found.conflicts ?? []).map((conflict) => conflict.receipt),
        ];
        for (const receipt of receipts) {
          expect(receipt.field).toBe(field);
          expect(receipt.quote).not.toBe('');
          expect(isVerbatim(receipt, given)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('technologies: never throws; each name once, with one verbatim receipt', () => {
    fc.assert(
      fc.property(source, (given) => {
        const { value, receipts } = readTechnologies(given);
        expect(new Set(value).size).toBe(value.length);
        expect(receipts).toHaveLength(value.length);
        for (const receipt of receipts) expect(isVerbatim(receipt, given)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('folding keeps every offset and is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        const folded = foldText(given);
        expect(folded).toHaveLength(given.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});
