import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathWithPackages } from './run-command.mjs';
import { portalNode } from './runtime.mjs';
import { inRoot, root } from './workspace.mjs';

const settings = existsSync(inRoot('.env')) ? ['--env-file=.env'] : [];
const launcher = ['--watch-preserve-output', '--watch-path=dist/server', '--disable-warning=ExperimentalWarning'];

const parts = {
  server: [...launcher, ...settings, 'dist/server/launch/main.js'],
  types: ['node_modules/tsgo/bin/tsc', '-p', 'server', '--watch', '--preserveWatchOutput'],
  client: ['node_modules/vite/bin/vite.js', '--config', 'client/vite.config.ts'],
};

function start(name, args) {
  const child = spawn(portalNode(), args, {
    cwd: root,
    env: { LOG_LEVEL: 'info', ...process.env, NODE_ENV: 'development', PATH: pathWithPackages() },
  });
  const print = (chunk) => process.stdout.write(String(chunk).replaceAll(/^(?=.)/gm, `${name.padEnd(6)} │ `));
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return child;
}

export function develop() {
  const children = Object.entries(parts).map(([name, args]) => start(name, args));
  const stop = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  for (const child of children) child.on('exit', stop);
}
