import { ensureBuilt, needsBuild } from './build.mjs';
import { ensureInstalled, isInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { CommandFailed } from './run-command.mjs';
import { NoRuntime } from './runtime.mjs';
import { root } from './workspace.mjs';

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const diskFailures = {
  EACCES: 'darf nicht geschrieben werden',
  EPERM: 'darf nicht geschrieben werden',
  EROFS: 'liegt auf einem schreibgeschützten Datenträger',
  ENOSPC: 'findet keinen Platz mehr auf dem Datenträger',
};

/** Turns what a step printed into the reason, and anything unexpected into a crash with its stack. */
export async function prepare(work) {
  try {
    await oneAtATime(work);
  } catch (error) {
    if (error instanceof NoRuntime) fail(error.message);
    if (diskFailures[error.code]) fail(`${error.path ?? root} ${diskFailures[error.code]}.`);
    if (!(error instanceof CommandFailed)) throw error;
    fail(`${error.output.trim()}\nDieser Schritt ist fehlgeschlagen; der Grund steht darüber.`);
  }
}

export const needsPreparation = async () => !(await isInstalled()) || (await needsBuild());

export async function installAndBuild() {
  await ensureInstalled();
  await ensureBuilt();
}
