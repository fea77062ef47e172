import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathWithPackages } from '../server/launch/run-command.mjs';
import { portalNode } from '../server/launch/runtime.mjs';
import { inRoot, root } from '../server/launch/workspace.mjs';

const summaryReporter = inRoot('test/support/summary.reporter.mjs');
const options = ['--config', 'test/jest.config.mjs', '--reporters=default', `--reporters=${summaryReporter}`];

function runToEnd(summary, args) {
  return new Promise((resolve) => {
    const jest = spawn(portalNode(), [inRoot('node_modules/jest/bin/jest.js'), ...args, ...options], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: pathWithPackages(),
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        TEST_SUMMARY_FILE: summary,
      },
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
    jest.on('error', () => resolve(1));
    jest.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A run that ended before it could count is a failure, never "0 failed". */
function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}

export async function runJest(args) {
  const summary = join(tmpdir(), `klimaportal-summary-${process.pid}.json`);
  const code = await runToEnd(summary, args);
  const { passed, failed, skipped } = readSummary(summary);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && failed > 0 ? 1 : code;
}
