// Lets Node run the repository's TypeScript tools as they stand: `node --import ./server/launch/typescript.mjs x.ts`.
// Node's own type stripping knows neither decorators nor the `.js` in our imports.

import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const isOurs = (url) => url.startsWith('file:') && !url.includes('/node_modules/');

const resolve = (specifier, context, next) => {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && isOurs(context.parentURL ?? '')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
};

const configFile = fileURLToPath(new URL('../../.swcrc', import.meta.url));

const load = (url, context, next) => {
  if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), { configFile, filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
};

registerHooks({ resolve, load });
