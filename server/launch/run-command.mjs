import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { portalNode } from './runtime.mjs';
import { inRoot, root } from './workspace.mjs';

export class CommandFailed extends Error {
  constructor(output) {
    super(output);
    this.output = output;
  }
}

/** Runs a command quietly; what it printed is only of interest when it fails. */
export function run(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment } });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new CommandFailed(String(error))));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new CommandFailed(output))));
  });
}

const isInside = (folder) => folder.startsWith(inRoot('node_modules'));

/** `npm run` puts node_modules/.bin first: right for tools, wrong for the command that replaces node_modules. */
export const pathWithoutPackages = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !isInside(folder))
    .join(delimiter);

export const pathWithPackages = () => [inRoot('node_modules', '.bin'), pathWithoutPackages()].join(delimiter);

/** Runs a JavaScript file on the portal's own Node. */
export const runScript = (file, args, environment) =>
  run(portalNode(), [file, ...args], { PATH: pathWithPackages(), ...environment });
