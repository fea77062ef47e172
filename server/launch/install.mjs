import { readFile } from 'node:fs/promises';
import { step } from './progress.mjs';
import { pathWithoutPackages, run } from './run-command.mjs';
import { inRoot } from './workspace.mjs';

/** npm writes this record last, so it is missing or old after every interrupted installation. */
const record = inRoot('node_modules', '.package-lock.json');

const readPackages = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

const sameRelease = (wanted, found) => found?.version === wanted.version && found.integrity === wanted.integrity;

/** Optional packages are those of other platforms: missing is fine, another version is not. */
export async function isInstalled() {
  const wanted = await readPackages(inRoot('package-lock.json'));
  const found = await readPackages(record).catch(() => ({}));
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || (entry.optional && !found[place]) || sameRelease(entry, found[place]),
  );
}

/** Below `npm start` the npm in use is known; started by hand it is the one in the path. */
const npm = () =>
  process.env.npm_execpath
    ? [process.env.npm_node_execpath ?? process.execPath, [process.env.npm_execpath]]
    : ['npm', []];

export async function ensureInstalled() {
  if (await isInstalled()) return;
  const [command, args] = npm();
  const options = ['--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('Pakete installieren (beim ersten Mal etwa eine Minute)', () =>
    run(command, [...args, 'ci', ...options], { PATH: pathWithoutPackages(), NODE_ENV: 'development' }),
  );
}
