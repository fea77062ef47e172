import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manuscript, ManuscriptTask, MOST_CHARACTERS } from '../manuscript.schemas.js';
import { ANSWER } from '../reading.js';
import { Unreadable } from './unreadable.js';

/** Beside `main.ts`, for texts that are to be taken apart: no environment, no database, a private folder. */
process.stdin.on('end', () => process.exit(1)).resume();

const task = ManuscriptTask.parse(JSON.parse(process.argv[2] ?? ''));
await writeFile(join(task.folder, ANSWER), JSON.stringify(await read(task)));
process.exit(0);

async function read(given: ManuscriptTask): Promise<Manuscript> {
  try {
    return await take(given);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const obstacle =
      error.obstacle === 'password_protected' || error.obstacle === 'memory_limit' ? error.obstacle : 'broken';
    return { obstacle, pieces: [], pictureCount: 0, hasTrackedChanges: false };
  }
}

/** Only what one text needs is loaded. */
async function take({ kind, folder, file }: ManuscriptTask): Promise<Manuscript> {
  const path = join(folder, file);
  if (kind === 'docx') return (await import('./docx-pieces.js')).docxPieces(path, folder);
  const text = new TextDecoder().decode(await readFile(path));
  if (text.length > MOST_CHARACTERS) {
    return { obstacle: 'too_long', pieces: [], pictureCount: 0, hasTrackedChanges: false };
  }
  if (kind === 'markdown') return (await import('./markdown-pieces.js')).markdownPieces(text);
  return (await import('./plain-pieces.js')).plainPieces(text);
}
