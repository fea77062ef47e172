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

const MOST_GATHERED = 1024 * 1024;

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
 * Writes each piece where it belongs as it comes: what has arrived stays when the connection breaks, and
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

/** While one batch is written the next gathers: small writes, one after the other, would cost more time than bytes. */
async function fill(file: FileHandle, bytes: Readable, offset: number): Promise<number> {
  let at = offset;
  let gathered: Buffer[] = [];
  let size = 0;
  let failure: unknown;
  let running: Promise<void> | undefined;
  const write = async () => {
    while (gathered.length > 0 && failure === undefined) {
      const batch = gathered;
      gathered = [];
      size = 0;
      at += await writeAll(file, batch, at);
    }
    running = undefined;
  };
  const fail = (error: unknown) => {
    failure = error;
    running = undefined;
  };
  try {
    for await (const piece of bytes) {
      gathered.push(piece);
      size += piece.length;
      running ??= write().catch(fail);
      if (size >= MOST_GATHERED) await running;
      if (failure !== undefined) throw failure;
    }
  } finally {
    await running;
  }
  if (failure !== undefined) throw failure;
  return at;
}

/** Without a copy, unless the system takes less than all of it. */
async function writeAll(file: FileHandle, batch: Buffer[], at: number): Promise<number> {
  const size = batch.reduce((sum, { length }) => sum + length, 0);
  let done = (await file.writev(batch, at)).bytesWritten;
  while (done < size) {
    const rest = Buffer.concat(batch).subarray(done);
    done += (await file.write(rest, 0, rest.length, at + done)).bytesWritten;
  }
  return size;
}

function explain(error: unknown): never {
  throw isDiskFull(error) ? new StorageFull() : error;
}
