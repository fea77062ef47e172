import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Containment, type Ending } from './containment.js';
import { ANSWER, Reading, type ReadingTask } from './reading.js';

const HEAP_MB = 512;
const LIMITS = { seconds: 120, memoryBytes: 1_000_000_000 };
const LONGEST_ANSWER = 15_000_000;

const built = join(import.meta.dirname, 'child/main.js');
const source = join(import.meta.dirname, 'child/main.ts');
const compiler = join(import.meta.dirname, '..', '..', '..', 'launch', 'typescript.mjs');

/** Built, or as TypeScript in tests. */
const ENTRY = existsSync(built) ? [built] : ['--import', pathToFileURL(compiler).href, source];

/** Reads one file in a process of its own: its answer, or why there is none. */
@Injectable()
export class FileReader {
  constructor(private readonly containment: Containment) {}

  async read(task: ReadingTask, limits = LIMITS): Promise<Reading | Exclude<Ending, 'done'>> {
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
    const reading = Reading.safeParse(JSON.parse(await readFile(answer, 'utf8')));
    await rm(answer);
    return reading.success ? reading.data : 'failed';
  }
}
