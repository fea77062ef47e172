import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Cut to size by the build (`server/launch/cut-fonts.mjs`). */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'fonts');

/** The portal's own typeface; where the server runs unbuilt, Typst sets the text in those that it brings. */
export async function documentFonts(): Promise<Buffer[]> {
  const names = await readdir(FOLDER).catch(() => []);
  return Promise.all(names.filter((name) => name.endsWith('.ttf')).map((name) => readFile(join(FOLDER, name))));
}
