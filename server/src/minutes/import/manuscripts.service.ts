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

  constructor(
    private readonly workbench: Workbench,
    private readonly reader: ManuscriptReader,
  ) {}

  async read(name: string, content: Readable): Promise<ReadManuscript> {
    const kind = KINDS[extname(name).toLowerCase()];
    if (!kind) throw unreadable('unknown');
    if (this.reading >= AT_ONCE) throw new ReadingBusy();
    this.reading += 1;
    try {
      const found = await this.workbench.with(newId(), (folder) => this.take(kind, folder, content));
      return { ...found, isPlain: kind === 'text' };
    } finally {
      this.reading -= 1;
    }
  }

  private async take(kind: ManuscriptTask['kind'], folder: string, content: Readable): Promise<Manuscript> {
    const file = 'manuscript';
    await pipeline(content, atMost(MOST_BYTES), createWriteStream(join(folder, file)));
    const found = await this.reader.read({ kind, folder, file });
    if (typeof found === 'string') throw unreadable(found === 'failed' ? 'broken' : found);
    if (found.obstacle !== null) throw unreadable(found.obstacle);
    if (found.pieces.length === 0) throw unreadable('empty');
    return found;
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
