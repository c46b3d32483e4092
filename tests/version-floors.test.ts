/** The lock: no version with a known hole, and nothing that would make `npm ci` fail on another platform. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  version: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '..');
const readJson = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const packages: Record<string, Entry> = readJson('package-lock.json').packages;

/** All versions of a package in the lock, nested ones too. */
function versionsOf(name: string): string[] {
  return Object.entries(packages)
    .filter(([key]) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`))
    .map(([, entry]) => entry.version);
}

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [mine, least] = [numbers(version), numbers(floor)];
  for (let index = 0; index < 3; index++) {
    const difference = (mine[index] ?? 0) - (least[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

test.each([
  ['16.2.6', '16.2.6', true],
  ['16.10.0', '16.9.9', true],
  ['16.2.5', '16.2.6', false],
  ['15.9.9', '16.0.0', false],
])('%s is at least %s: %s', (version, floor, expected) => {
  expect(isAtLeast(version, floor)).toBe(expected);
});

// Why each floor: advisories known in September 2026. Raise one when a new advisory asks for it.
test.each([
  ['next', '16.2.6'], // CVE-2025-29927, -55182, -66478; CVE-2026-23869, -23870, -27978
  ['react', '19.2.6'], // server components
  ['react-dom', '19.2.6'],
  ['better-auth', '1.6.30'], // CVE-2025-61928, CVE-2026-45364, GHSA-xg6x-h9c9-2m83, GHSA-qq9h-g4jm-xgf3
  ['sanitize-html', '2.17.4'], // CVE-2026-44990
  ['dompurify', '3.4.6'], // CVE-2026-47423, -49458
  ['fast-xml-parser', '5.10.1'], // CVE-2026-26278, -33036, -33349, -73569
  ['undici', '7.18.2'], // CVE-2026-22036
  ['pg-boss', '12.0.0'], // heartbeats
  ['netmask', '2.0.0'], // CVE-2021-28918
])('%s is %s or later, if it is there', (name, floor) => {
  expect(versionsOf(name).filter((version) => !isAtLeast(version, floor))).toEqual([]);
});

test.each(['ip', 'private-ip'])('%s, which misjudges addresses, is not there', (name) => {
  expect(versionsOf(name)).toEqual([]);
});

describe('the lock', () => {
  test('names every direct dependency exactly, as package.json does', () => {
    const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
    const wanted: [string, string][] = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    const wrong = wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
    expect(wrong).toEqual([]);
  });

  test('has an integrity for every package', () => {
    const without = Object.entries(packages)
      .filter(([key, entry]) => key !== '' && !entry.integrity && !entry.link && !entry.inBundle)
      .map(([key]) => key);
    expect(without).toEqual([]);
  });

  test('has the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([key, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isResolvable(key, name))
        .map((name) => `${key} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Looks a package up the way Node does: in its dependent's node_modules, then in those above. */
function isResolvable(from: string, name: string): boolean {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('node_modules/') - 1, 0))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}
