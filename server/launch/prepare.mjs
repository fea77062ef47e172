import { ensureBuilt, needsBuild } from './build.mjs';
import { ensureInstalled, isInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { CommandFailed } from './run-command.mjs';
import { NoRuntime } from './runtime.mjs';

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Turns what a step printed into the reason, and anything unexpected into a crash with its stack. */
export async function prepare(work) {
  try {
    await oneAtATime(work);
  } catch (error) {
    if (error instanceof NoRuntime) fail(error.message);
    if (!(error instanceof CommandFailed)) throw error;
    fail(`${error.output.trim()}\nDieser Schritt ist fehlgeschlagen; der Grund steht darüber.`);
  }
}

export const needsPreparation = async () => !(await isInstalled()) || (await needsBuild());

export async function installAndBuild() {
  await ensureInstalled();
  await ensureBuilt();
}
