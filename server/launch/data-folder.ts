import { constants } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './instance-lock.js';
import { explainFileError, LaunchFailure } from './launch-failure.js';

export type DataFolder = { path: string; release(): Promise<void> };

const noteIn = (folder: string) => join(folder, 'running.json');

async function readNote(folder: string): Promise<string> {
  const note: unknown = await readFile(noteIn(folder), 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  return typeof note === 'object' && note !== null && 'url' in note ? `: ${note.url}` : '';
}

/** Makes sure that this process alone works on the folder, and notes for others where it answers. */
export async function openDataFolder(path: string, url: string): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
    const unlock = lockFolder(path);
    if (!unlock) {
      throw new LaunchFailure(
        `Auf dem Datenordner ${path} läuft das Portal bereits${await readNote(path)}. ` +
          'Bitte beenden Sie es zuerst, oder wählen Sie mit DATA_DIR einen anderen Ordner.',
      );
    }
    await writeFile(noteIn(path), JSON.stringify({ pid: process.pid, url }));
    const release = async () => {
      await rm(noteIn(path), { force: true });
      unlock();
    };
    return { path, release };
  } catch (error) {
    throw explainFileError(error, path);
  }
}
