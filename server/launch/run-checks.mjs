import { ensureBuilt } from './build.mjs';
import { step } from './progress.mjs';
import { runScript } from './run-command.mjs';
import { inRoot } from './workspace.mjs';

const script =
  (place, ...args) =>
  () =>
    runScript(inRoot('node_modules', place), args);
const types = (project) => script('tsgo/bin/tsc', '-p', project, '--noEmit');
const tests =
  (...args) =>
  () =>
    runScript(inRoot('node_modules/jest/bin/jest.js'), ['--config', 'test/jest.config.mjs', ...args], {
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    });

const checks = [
  ['Typen: Server', types('server')],
  ['Typen: Oberfläche', types('client')],
  ['Typen: Tests', types('test')],
  ['Regeln und Format (Biome)', script('@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error')],
  ['Architektur und reine Tests', tests('--selectProjects', 'pure', 'client')],
  ['Bauen', ensureBuilt],
  ['HTTP-Tests', tests('--selectProjects', 'e2e')],
];

export async function runChecks() {
  for (const [title, work] of checks) await step(title, work);
}
