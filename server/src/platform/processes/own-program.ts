import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Program = { path: string; nodeOptions: readonly string[] };

const isSource = import.meta.filename.endsWith('.ts');
const compiler = pathToFileURL(join(import.meta.dirname, '..', '..', '..', 'launch', 'typescript.mjs')).href;

/** A file of ours that runs in a process of its own: built, or as TypeScript in tests. */
export const ownProgram = (folder: string, name: string): Program => ({
  path: join(folder, `${name}${isSource ? '.ts' : '.js'}`),
  nodeOptions: isSource ? ['--import', compiler] : [],
});
