import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import type { Config } from '../config/config.js';
import { StorageFull } from '../errors/domain-error.js';
import { isDiskFull } from '../storage/disk-full.js';
import type { LooseBytes } from '../storage/loose-bytes.js';
import { Endings } from './endings.js';
import { UploadSpace } from './upload-space.js';

/** Below DATA_DIR/uploads, on the disk of the stored files: a whole upload gets a second name there, not a copy. */
export class LocalUploadSpace extends UploadSpace {
  readonly store: StraightFileStore;
  private readonly folder: string;

  constructor({ dataFolder }: Pick<Config, 'dataFolder'>) {
    super();
    this.folder = join(dataFolder, 'uploads');
    this.store = new StraightFileStore({ directory: this.folder });
  }

  bytesOf(id: string): LooseBytes {
    const path = join(this.folder, id);
    return { path, read: async () => createReadStream(path) };
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.folder, id), { force: true });
    await rm(join(this.folder, `${id}.json`), { force: true });
  }
}

/**
 * Writes each piece where it belongs before it takes the next: what has arrived stays when the connection breaks, and
 * the reason of a failed write is told (the original hides it). Whoever asks how far an upload has come waits until the
 * last piece of a broken request is on the disk.
 */
class StraightFileStore extends FileStore {
  private readonly endings = new Endings();

  override async create(upload: Upload): Promise<Upload> {
    return super.create(upload).catch(explain);
  }

  override async getUpload(id: string): Promise<Upload> {
    await this.endings.of(id);
    return super.getUpload(id);
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const file = await open(join(this.directory, id), 'r+');
    const written = fill(file, bytes, offset).finally(() => file.close());
    return this.endings.track(id, written).catch(explain);
  }
}

async function fill(file: FileHandle, bytes: Readable, offset: number): Promise<number> {
  let at = offset;
  for await (const piece of bytes) {
    for (let done = 0; done < piece.length; ) {
      const { bytesWritten } = await file.write(piece, done, piece.length - done, at);
      done += bytesWritten;
      at += bytesWritten;
    }
  }
  return at;
}

function explain(error: unknown): never {
  throw isDiskFull(error) ? new StorageFull() : error;
}
