import { createWriteStream } from 'node:fs';
import { extname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/new-id.js';
import type { Manuscript, ManuscriptTask } from '../../platform/reading/manuscript.schemas.js';
import { ManuscriptReader } from '../../platform/reading/manuscript-reader.js';
import { Workbench } from '../../platform/reading/workbench.js';
import { ReadingBusy, unreadable } from './minutes-import.errors.js';

const MOST_BYTES = 20_000_000;
/** Each takes a processor; the portal keeps the others for everybody else. */
const AT_ONCE = 2;
const KINDS: Record<string, ManuscriptTask['kind']> = {
  '.docx': 'docx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

export type ReadManuscript = Manuscript & { isPlain: boolean };

/** What somebody sent, taken apart in a process of its own; nothing of the file stays. */
@Injectable()
export class ManuscriptsService {
  private reading = 0;

  private readonly senders = new Set<string>();

  constructor(
    private readonly workbench: Workbench,
    private readonly reader: ManuscriptReader,
  ) {}

  /** One at a time of each member. A place is taken once all of it is there: who sends slowly keeps nobody waiting. */
  async read<Result>(
    memberId: string,
    name: string,
    content: Readable,
    /** With the folder in which its pictures lie. */
    work: (found: ReadManuscript, folder: string) => Promise<Result>,
  ): Promise<Result> {
    const kind = KINDS[extname(name).toLowerCase()];
    if (!kind) throw unreadable('unknown');
    if (this.senders.has(memberId)) throw new ReadingBusy();
    this.requirePlace();
    this.senders.add(memberId);
    try {
      return await this.workbench.with(newId(), async (folder) =>
        work({ ...(await this.take(kind, folder, content)), isPlain: kind === 'text' }, folder),
      );
    } finally {
      this.senders.delete(memberId);
    }
  }

  private async take(kind: ManuscriptTask['kind'], folder: string, content: Readable): Promise<Manuscript> {
    const file = 'manuscript';
    await pipeline(content, atMost(MOST_BYTES), createWriteStream(join(folder, file)));
    const found = await this.readInPlace({ kind, folder, file });
    if (typeof found === 'string') throw unreadable(found === 'failed' ? 'broken' : found);
    if (found.obstacle !== null) throw unreadable(found.obstacle);
    if (found.pieces.length === 0) throw unreadable('empty');
    return found;
  }

  private async readInPlace(task: ManuscriptTask): ReturnType<ManuscriptReader['read']> {
    this.requirePlace();
    this.reading += 1;
    try {
      return await this.reader.read(task);
    } finally {
      this.reading -= 1;
    }
  }

  private requirePlace(): void {
    if (this.reading >= AT_ONCE) throw new ReadingBusy();
  }
}

function atMost(bytes: number): Transform {
  let taken = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      taken += chunk.length;
      if (taken > bytes) done(unreadable('too_large'));
      else done(null, chunk);
    },
  });
}
