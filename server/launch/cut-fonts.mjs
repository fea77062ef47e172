// The typeface of the documents that the server sets: Fira Sans (SIL Open Font License), cut to the signs of the portal.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { subset } from '../../client/build/font-subset.ts';
import { inRoot } from './workspace.mjs';

const source = (name) =>
  fileURLToPath(new URL(`./dist/fonts/fira-sans/${name}`, import.meta.resolve('@kern-ux/native/package.json')));

await mkdir(inRoot('dist/fonts'), { recursive: true });
for (const weight of ['Regular', 'Italic', 'SemiBold']) {
  const font = await readFile(source(`FiraSans-${weight}.woff2`));
  await writeFile(inRoot(`dist/fonts/FiraSans-${weight}.ttf`), await subset(font, 'sfnt'));
}
await copyFile(inRoot('client/public/fira-sans-OFL.txt'), inRoot('dist/fonts/fira-sans-OFL.txt'));
