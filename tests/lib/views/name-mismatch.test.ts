import { expect, test } from 'vitest';
import { isNameMismatch } from '#lib/views/name-mismatch.ts';

test.each([
  ['Hewlett Packard', 'Hans Peter Esser GmbH', true],
  ['Glow Worm', 'GlowWorm Labs, Inc.', false],
  ['Acme', 'ACME Robotics', false],
  ['Müller', 'Muller AG', false],
  ['Labs', 'Labs Inc', false],
  ['Oxbow Labs', 'Kiln Labs', true],
  ['Acme', null, false],
  ['Acme', '株式会社', true],
])('%s, called %s: %s', (company, sourceName, flagged) => {
  expect(isNameMismatch(company, sourceName)).toBe(flagged);
});
