import { existsSync } from 'node:fs';
import { inRoot } from './workspace.mjs';

const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const packaged = inRoot('node_modules', folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const hostIsRecent = major > 24 || (major === 24 && minor >= 9);

export class NoRuntime extends Error {}

/** The portal runs on the Node that its lock file names, wherever that exists as a package. */
export function portalNode() {
  if (existsSync(packaged)) return packaged;
  if (hostIsRecent) return process.execPath;
  throw new NoRuntime(
    `Für dieses System (${process.platform} ${process.arch}) gibt es Node 24 nicht als Paket. ` +
      `Bitte installieren Sie Node.js ab Version 24.9, gefunden wurde ${process.versions.node}.`,
  );
}
