import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ownProgram } from '../processes/own-program.js';
import { Containment, type Ending } from './containment.js';
import { ANSWER, Reading, type ReadingTask } from './reading.js';

const HEAP_MB = 512;
const LIMITS = { seconds: 120, memoryBytes: 1_000_000_000 };
const LONGEST_ANSWER = 15_000_000;

const PROGRAM = ownProgram(join(import.meta.dirname, 'child'), 'main');

/** Reads one file in a process of its own: its answer, or why there is none. */
@Injectable()
export class FileReader {
  constructor(private readonly containment: Containment) {}

  async read(task: ReadingTask, limits = LIMITS): Promise<Reading | Exclude<Ending, 'done'>> {
    const answer = join(task.folder, ANSWER);
    const options = [
      `--max-old-space-size=${HEAP_MB}`,
      '--disable-warning=ExperimentalWarning',
      ...PROGRAM.nodeOptions,
    ];
    const args = [...options, PROGRAM.path, JSON.stringify(task)];
    const ended = await this.containment.run(
      { file: process.execPath, args, folder: task.folder, environment: {} },
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
