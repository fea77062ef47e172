import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, installAndBuild, needsPreparation, prepare } from './prepare.mjs';
import { findRunningPortal } from './running-portal.mjs';
import { portalNode } from './runtime.mjs';
import { inRoot, root } from './workspace.mjs';

const settings = existsSync(inRoot('.env')) ? ['--env-file=.env'] : [];

/** npm that was killed passes nothing on; its child only finds itself with another parent. */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || stop(), 500).unref();
}

function run() {
  const options = ['--disable-warning=ExperimentalWarning', ...settings];
  const portal = spawn(portalNode(), [...options, inRoot('dist/server/launch/main.js')], {
    cwd: root,
    // Over the fourth channel the portal notices when this process is killed, and stops too.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => portal.kill(signal));
  watchNpm(() => portal.kill('SIGTERM'));
  portal.on('error', (error) => fail(`Das Portal ließ sich nicht starten: ${error.message}`));
  portal.on('exit', (code) => process.exit(code ?? 1));
}

export async function startPortal() {
  console.log('Klimaportal');
  if (await needsPreparation()) {
    const running = findRunningPortal();
    if (running) {
      fail(`Das Portal läuft bereits: ${running.url} (Prozess ${running.pid}). Bitte beenden Sie es vor dem Neustart.`);
    }
    await prepare(installAndBuild);
  }
  run();
}
