import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { StorageFull } from '../errors/domain-error.js';
import { type ByteRange, FileStore, type StoredBytes } from './file-store.js';
import { UploadTooLarge } from './upload-too-large.js';

/** Files below DATA_DIR/files: written aside, made durable, then renamed to their final place. */
@Injectable()
export class LocalDiskFileStore extends FileStore {
  private readonly root: string;
  private readonly aside: string;

  constructor(@Inject(CONFIG) config: Config) {
    super();
    this.root = join(config.dataFolder, 'files');
    this.aside = join(config.dataFolder, 'files', 'incoming');
  }

  async write(bytes: Readable, limit: number): Promise<StoredBytes> {
    const key = randomUUID();
    const incoming = join(this.aside, key);
    await mkdir(this.aside, { recursive: true });
    try {
      const { size, sha256 } = await this.stream(bytes, incoming, limit);
      const path = this.pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await rename(incoming, path);
      await syncFolder(dirname(path));
      return { key, size, sha256 };
    } catch (error) {
      await rm(incoming, { force: true });
      throw isFull(error) ? new StorageFull() : error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    await stat(this.pathOf(key));
    return createReadStream(this.pathOf(key), range);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  localPath(key: string): string {
    return this.pathOf(key);
  }

  async *list(until: Date): AsyncIterable<string> {
    for (const folder of await entriesOf(this.root)) {
      if (folder === 'incoming') continue;
      for (const key of await entriesOf(join(this.root, folder))) {
        const { mtime } = await stat(join(this.root, folder, key));
        if (mtime < until) yield key;
      }
    }
  }

  async sweep(): Promise<void> {
    await rm(this.aside, { recursive: true, force: true });
  }

  private async stream(bytes: Readable, path: string, limit: number) {
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > limit) return done(new UploadTooLarge(limit));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(bytes, measure, createWriteStream(path, { flags: 'wx', flush: true }));
    return { size, sha256: hash.digest('hex') };
  }

  /** Two letters of the key as folder, so that no folder grows without end. */
  private pathOf(key: string): string {
    return join(this.root, key.slice(0, 2), key);
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
