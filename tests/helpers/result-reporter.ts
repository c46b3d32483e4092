/** A vitest reporter: writes what each test came to, why one was skipped, and errors outside tests, as one JSON file. */
import fs from 'node:fs';
import path from 'node:path';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** What `npm test` reads of a run. */
export interface TestResults {
  passed: number;
  failed: string[];
  skipped: { name: string; why: string }[];
}

const root = path.resolve(import.meta.dirname, '../..');
const sharedIsHere = fs.existsSync(path.resolve(root, '../shared'));

/** Why a test file skips without saying so: mostly because the recorded boards and vectors are not here. */
function reasonOf(file: string): string {
  const needsShared = !sharedIsHere && /\bshared\b/i.test(fs.readFileSync(path.join(root, file), 'utf8'));
  return needsShared
    ? 'needs the recorded data of ../shared, which is not here'
    : 'marked so in the test file';
}

/** Tests skipped for the same reason in one file make one line. */
function group(skipped: { file: string; name: string; why: string }[]): TestResults['skipped'] {
  const groups = Map.groupBy(skipped, ({ file, why }) => `${file}\0${why}`);
  return [...groups.values()].map((tests) => {
    const { file = '', name = '', why = '' } = tests[0] ?? {};
    return { name: tests.length === 1 ? `${file} > ${name}` : `${file}: ${tests.length} tests`, why };
  });
}

export function toResults(
  modules: readonly TestModule[],
  errors: readonly Pick<SerializedError, 'message'>[],
): TestResults {
  let passed = 0;
  const failed: string[] = [];
  const skipped: { file: string; name: string; why: string }[] = [];
  for (const module of modules) {
    const file = module.relativeModuleId;
    const failedBefore = failed.length;
    for (const test of module.children.allTests()) {
      const name = test.fullName;
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'skipped') skipped.push({ file, name, why: result.note ?? reasonOf(file) });
      else failed.push(`${file} > ${name}${result.state === 'failed' ? '' : ' (never ran)'}`);
    }
    if (module.state() === 'failed' && failed.length === failedBefore)
      failed.push(`${file} (outside its tests)`);
  }
  failed.push(...errors.map((error) => `outside all tests: ${error.message.split('\n')[0]}`));
  return { passed, failed, skipped: group(skipped) };
}

export default class ResultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.TEST_RESULTS_FILE;
    if (file) fs.writeFileSync(file, JSON.stringify(toResults(modules, errors)));
  }
}
