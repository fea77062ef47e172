import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { characters, features, subset } from './font-subset.ts';
import { pickKernStyles } from './kern-styles.ts';

const kernFolder = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json'));
const generatedFolder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const faces = [
  { weight: 400, file: 'FiraSans-Regular.woff2' },
  { weight: 500, file: 'FiraSans-Medium.woff2' },
  { weight: 600, file: 'FiraSans-SemiBold.woff2' },
];

/** Makes src/generated (fonts, KERN's styles in a layer) before anything is resolved; cached until a source changes. */
export function themeSources(): Plugin {
  return { name: 'klimaportal:theme-sources', config: generateThemeSources };
}

export async function generateThemeSources(): Promise<void> {
  const stamp = await fingerprint();
  if ((await readIfThere(join(generatedFolder, 'stamp'))) === stamp) return;
  await mkdir(generatedFolder, { recursive: true });
  await Promise.all([writeKernStyles(), ...faces.map(writeFont)]);
  await writeFile(join(generatedFolder, 'fonts.css'), faces.map(fontFace).join('\n'));
  await writeFile(join(generatedFolder, 'stamp'), stamp);
}

async function writeKernStyles() {
  const picked = pickKernStyles(await readFile(join(kernFolder, 'dist/kern.css'), 'utf8'));
  await writeFile(join(generatedFolder, 'kern.css'), `@layer kern {\n${picked}\n}\n`);
}

async function writeFont({ weight, file }: (typeof faces)[number]) {
  const font = await readFile(join(kernFolder, 'dist/fonts/fira-sans', file));
  await writeFile(join(generatedFolder, `fira-sans-${weight}.woff2`), await subset(font, 'woff2'));
}

function fontFace({ weight }: (typeof faces)[number]) {
  return `@font-face {
  font-family: 'Fira Sans';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('./fira-sans-${weight}.woff2') format('woff2');
}`;
}

async function fingerprint(): Promise<string> {
  const sources = await Promise.all([
    readFile(join(kernFolder, 'package.json')),
    ...['theme-sources.ts', 'kern-styles.ts'].map((name) => readFile(new URL(name, import.meta.url))),
  ]);
  return createHash('sha256').update(sources.join('\n')).update(characters).update(features.join()).digest('hex');
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
