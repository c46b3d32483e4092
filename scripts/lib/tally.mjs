/** The sum of a test run: what passed, what failed by name, what was skipped and why. */
export class Tally {
  passed = 0;
  /** @type {string[]} */
  failed = [];
  /** @type {{ name: string, why: string }[]} */
  skipped = [];

  /** Adds what tests/helpers/result-reporter.ts wrote. */
  addVitest({ passed, failed, skipped }) {
    this.passed += passed;
    this.failed.push(...failed);
    this.skipped.push(...skipped);
  }

  /** Adds the report of Playwright's JSON reporter. */
  addPlaywright({ suites, errors }) {
    const visit = (suite, above) => {
      const names = suite.title ? [...above, suite.title] : above;
      for (const inner of suite.suites ?? []) visit(inner, names);
      for (const spec of suite.specs ?? []) {
        for (const test of spec.tests) this.#addBrowserTest(test, [...names, spec.title].join(' > '));
      }
    };
    for (const suite of suites) visit(suite, []);
    for (const error of errors) this.failed.push(`outside all browser tests: ${firstLine(error.message)}`);
  }

  #addBrowserTest({ status, annotations }, name) {
    if (status === 'skipped') {
      const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      this.skipped.push({ name, why: why ?? 'marked so in the test file' });
    } else if (status === 'expected') this.passed++;
    else this.failed.push(status === 'flaky' ? `${name} (passed only when run again)` : name);
  }

  /** Runs one check that is passed or failed as a whole; a throw is a failure named by the check. */
  async check(name, work) {
    const ok = await this.guard(name, work);
    if (ok) this.passed++;
  }

  /**
   * Runs a stage whose parts are counted elsewhere; a throw is one more failure.
   * @returns {Promise<boolean>} whether it came to its end
   */
  async guard(name, work) {
    try {
      await work();
      return true;
    } catch (error) {
      for (const line of String(error.output ?? '')
        .split('\n')
        .slice(-40))
        if (line.trim()) console.log(line);
      this.failed.push(`${name}: ${firstLine(error.message)}`);
      return false;
    }
  }

  /** Prints the sum, the counts last. */
  print() {
    for (const { name, why } of this.skipped) console.log(`skipped: ${name} (${why})`);
    for (const name of this.failed) console.log(`failed: ${name}`);
    console.log(`${this.passed} passed, ${this.failed.length} failed`);
  }
}

const firstLine = (text) => String(text).split('\n')[0];
