import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ANSWER, type Reading, ReadingTask } from '../reading.js';
import { withinLimit } from './plain-text.js';
import { Unreadable } from './unreadable.js';

/**
 * A process of its own for one file that nobody trusts: no environment, no database, a private folder. It ends with its
 * parent, whose end of the pipe closes.
 */
process.stdin.on('end', () => process.exit(1)).resume();

const task = ReadingTask.parse(JSON.parse(process.argv[2] ?? ''));
await writeFile(join(task.folder, ANSWER), JSON.stringify(await read(task)));
process.exit(0);

async function read(given: ReadingTask): Promise<Reading> {
  try {
    return withinLimit(await readerOf(given));
  } catch (error) {
    if (error instanceof Unreadable) return { obstacle: error.obstacle, pageCount: 0, pages: [], pictures: [] };
    throw error;
  }
}

/** Only what one file needs is loaded. */
async function readerOf(given: ReadingTask): Promise<Reading> {
  const path = join(given.folder, given.file);
  switch (given.kind) {
    case 'pdf':
      return (await import('./pdf.js')).readPdf(path, given);
    case 'image':
      return (await import('./image.js')).readImage(path, given);
    case 'pptx':
      return (await import('./presentation.js')).readPresentation(path);
    case 'open-document':
      return (await import('./open-document.js')).readOpenDocument(path);
    case 'docx':
      return (await import('./document.js')).readDocument(path);
    case 'xlsx':
      return (await import('./document.js')).readSpreadsheet(path);
  }
}
