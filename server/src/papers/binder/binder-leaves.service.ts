import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Content } from '../../platform/http/send-content.js';
import { PaperFilesService } from '../paper-files.service.js';
import type { Absence } from '../rules/binder-notes.js';

export type FetchedLeaf = { path: string } | { absence: Absence };

/** So much is bound at most: more would need more memory than one reader may take. */
const MOST_BYTES = 150_000_000;

/** Puts what is to be bound onto the disk, one file after the other, each asked for when its turn comes. */
@Injectable()
export class BinderLeavesService {
  private readonly logger = new Logger(BinderLeavesService.name);

  constructor(private readonly files: PaperFilesService) {}

  async fetch(actor: Actor, fileIds: readonly string[], folder: string, signal: AbortSignal): Promise<FetchedLeaf[]> {
    const leaves: FetchedLeaf[] = [];
    let left = MOST_BYTES;
    for (const [index, fileId] of fileIds.entries()) {
      signal.throwIfAborted();
      try {
        const content = await this.files.pdf(actor, fileId);
        if (content === null || content.size > left) {
          leaves.push({ absence: content === null ? 'no_pages' : 'too_heavy' });
          continue;
        }
        left -= content.size;
        leaves.push({ path: await save(content, join(folder, `${index}.pdf`)) });
      } catch (error) {
        if (!(error instanceof DomainError)) this.logger.error(error);
        leaves.push({ absence: 'gone' });
      }
    }
    return leaves;
  }
}

async function save(content: Content, path: string): Promise<string> {
  const target = createWriteStream(path, { flags: 'wx' });
  try {
    await content.copyTo(target, { start: 0, end: content.size - 1 });
    target.end();
    await finished(target);
    return path;
  } finally {
    target.destroy();
  }
}
