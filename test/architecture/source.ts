import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A hand-written file; `path` and `imports` are relative to the root that was asked for. */
export type SourceFile = {
  path: string;
  folder: string;
  name: string;
  text: string;
  imports: string[];
  packages: string[];
};

const IGNORED = new Set(['generated', 'node_modules', 'dist']);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return IGNORED.has(entry) ? [] : walk(path);
    return /\.(ts|tsx|mjs|css)$/.test(path) && !path.endsWith('.d.ts') ? [path] : [];
  });
}

/** Every source file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = join(ROOT, folder);
  return walk(root).map((absolute) => {
    const path = relative(root, absolute).split(sep).join('/');
    const text = readFileSync(absolute, 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
    const isOwn = (specifier: string) => specifier.startsWith('.');
    const toPath = (specifier: string) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
    return {
      path,
      folder: path.includes('/') ? (path.split('/')[0] ?? '') : '',
      name: path.split('/').at(-1) ?? '',
      text,
      imports: specifiers.filter(isOwn).map(toPath),
      packages: specifiers.filter((specifier) => !isOwn(specifier)),
    };
  });
}

/** `minutes.service.ts` → `service`; a file without a role has none. */
export const roleOf = (path: string): string => {
  const parts = (path.split('/').at(-1) ?? '').split('.');
  return parts.length > 2 ? (parts.at(-2) ?? '') : '';
};

export const isTest = ({ name }: SourceFile): boolean => /\.test\.tsx?$/.test(name);
