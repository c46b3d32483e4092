import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

export const TEST_USAGE = `npm test                        everything
npm test -- --only unit|db|e2e  one part: tests without a database, with one, in a browser
npm test -- PATH…               the tests whose path contains one of these`;

/** The parts of a run, in their order. */
const PARTS = ['unit', 'db', 'e2e'];

/**
 * @param {string[]} args
 * @returns {{ help: boolean, checks: boolean, unit: boolean, db: boolean, e2e: boolean, paths: string[] }} checks:
 *   types and lint, which belong to a whole run only
 * @throws {Problem}
 */
export function parseTestOptions(args) {
  let parsed;
  try {
    const options = { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Problem(error.message.split('. ')[0], '`npm test -- --help` lists the options');
  }
  const { only, help = false } = parsed.values;
  if (only !== undefined && !PARTS.includes(only))
    throw new Problem(`there is no part ${only}`, `choose one of ${PARTS.join(', ')}`);
  const paths = parsed.positionals;
  const inBrowser = paths.some((path) => path.includes('e2e'));
  const wants = (part) =>
    only
      ? only === part
      : paths.length === 0 || (part === 'e2e' ? inBrowser : paths.some((path) => !path.includes('e2e')));
  return {
    help,
    checks: only === undefined && paths.length === 0,
    unit: wants('unit'),
    db: wants('db'),
    e2e: wants('e2e'),
    paths,
  };
}
