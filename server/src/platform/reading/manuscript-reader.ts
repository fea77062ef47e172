import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Containment, type Ending } from './containment.js';
import { Manuscript, type ManuscriptTask } from './manuscript.schemas.js';
import { ANSWER } from './reading.js';

const HEAP_MB = 512;
const LIMITS = { seconds: 30, memoryBytes: 800_000_000 };
const LONGEST_ANSWER = 40_000_000;

const built = join(import.meta.dirname, 'child/manuscripts.js');
const source = join(import.meta.dirname, 'child/manuscripts.ts');
const compiler = join(import.meta.dirname, '..', '..', '..', 'launch', 'typescript.mjs');

/** Built, or as TypeScript in tests. */
const ENTRY = existsSync(built) ? [built] : ['--import', pathToFileURL(compiler).href, source];

/** Takes a text apart in a process of its own: its pieces, or why there are none. */
@Injectable()
export class ManuscriptReader {
  constructor(private readonly containment: Containment) {}

  async read(task: ManuscriptTask, limits = LIMITS): Promise<Manuscript | Exclude<Ending, 'done'>> {
    const answer = join(task.folder, ANSWER);
    const args = [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning', ...ENTRY];
    const ended = await this.containment.run(
      { file: process.execPath, args: [...args, JSON.stringify(task)], folder: task.folder, environment: {} },
      limits,
    );
    if (ended !== 'done') return ended;
    const size = await stat(answer).then(
      (found) => found.size,
      () => Number.POSITIVE_INFINITY,
    );
    if (size > LONGEST_ANSWER) return 'failed';
    const manuscript = Manuscript.safeParse(JSON.parse(await readFile(answer, 'utf8')));
    await rm(answer);
    return manuscript.success ? manuscript.data : 'failed';
  }
}
