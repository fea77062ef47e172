import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, root } from './workspace.mjs';

async function filesBelow(place) {
  const found = await stat(place).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** By content, not by time: a fresh checkout of the same sources is the same. */
export async function digestOf(places, isSource = () => true) {
  const files = (await Promise.all(places.map((place) => filesBelow(inRoot(place))))).flat();
  const names = files
    .map((file) => path.relative(root, file))
    .filter(isSource)
    .sort();
  const contents = await Promise.all(names.map((name) => readFile(inRoot(name))));
  const hash = createHash('sha256');
  for (const [index, name] of names.entries()) hash.update(name).update('\0').update(contents[index]).update('\0');
  return hash.digest('hex');
}
