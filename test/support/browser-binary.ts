import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');

export type Chromium = { executablePath: string; environment: Record<string, string> };

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package's own configuration names folders of another host; without any font Chromium dies of form fields. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The headless browser from npm runs nowhere else. */
const runsFromNpm = process.platform === 'linux' && process.arch === 'x64';

/**
 * The headless browser from npm, unpacked once with its libraries and fonts: the same on every machine, and a page takes
 * two thirds of the time. With TEST_CHROMIUM=installed, or where it does not run, the machine's own.
 */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env.TEST_CHROMIUM === 'installed' || !runsFromNpm ? installedChromium() : undefined;
  if (installed) return { executablePath: installed, environment: {} };
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpackedChromium(): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(root, 'node_modules/@sparticuz/chromium/package.json'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return folder;
}

/** Unpacks beside the folder and renames: two runs at once and a killed one leave nothing half done. */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on that host.
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: draft, TEMP: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  await writeFile(join(draft, 'fonts.conf'), FONTS);
  // Unpacked by root, run by anybody.
  await chmod(join(draft, 'chromium'), 0o755);
  await rename(draft, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
  });
  await rm(draft, { recursive: true, force: true });
}
