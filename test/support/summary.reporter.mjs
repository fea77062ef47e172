import { writeFileSync } from 'node:fs';

/** Leaves the counts for `npm test`, which prints them as its last line; names what passed at the second attempt. */
export default class SummaryReporter {
  again = [];

  onTestResult(_test, { testFilePath, testResults }) {
    for (const { status, invocations, fullName } of testResults) {
      if (status === 'passed' && invocations > 1) this.again.push(`${testFilePath}: ${fullName}`);
    }
  }

  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    for (const name of this.again) console.log(`passed at the second attempt: ${name}`);
    if (process.env.TEST_SUMMARY_FILE) writeFileSync(process.env.TEST_SUMMARY_FILE, JSON.stringify(counts));
  }
}
