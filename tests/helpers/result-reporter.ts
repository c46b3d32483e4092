/** A vitest reporter: writes what each test came to, why one was skipped, and errors outside tests, as one JSON file. */
import fs from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** What `npm test` reads of a run. */
export interface TestResults {
  passed: number;
  failed: string[];
  skipped: { name: string; why: string }[];
}

export function toResults(
  modules: readonly TestModule[],
  errors: readonly Pick<SerializedError, 'message'>[],
): TestResults {
  const results: TestResults = { passed: 0, failed: [], skipped: [] };
  for (const module of modules) {
    const where = module.relativeModuleId;
    const failedBefore = results.failed.length;
    for (const test of module.children.allTests()) {
      const name = `${where} > ${test.fullName}`;
      const result = test.result();
      if (result.state === 'passed') results.passed++;
      else if (result.state === 'skipped')
        results.skipped.push({ name, why: result.note ?? 'marked so in the test file' });
      else results.failed.push(result.state === 'failed' ? name : `${name} (never ran)`);
    }
    if (module.state() === 'failed' && results.failed.length === failedBefore)
      results.failed.push(`${where} (outside its tests)`);
  }
  for (const error of errors) results.failed.push(`outside all tests: ${error.message.split('\n')[0]}`);
  return results;
}

export default class ResultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.TEST_RESULTS_FILE;
    if (file) fs.writeFileSync(file, JSON.stringify(toResults(modules, errors)));
  }
}
