import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, type FileHandle, link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config/config.js';
import { StorageFull } from '../errors/domain-error.js';
import { copyFromDisk } from './copy-from-disk.js';
import { isDiskFull } from './disk-full.js';
import { type ByteRange, FileStore, type StoredBytes } from './file-store.js';
import type { LooseBytes } from './loose-bytes.js';
import { Measured } from './measured.js';
import { StoredObjectMissing } from './storage.errors.js';
import { isGone, thisProcess } from './writing-process.js';

const PART = '.part';
const READ_AHEAD = 512 * 1024;

/**
 * Files below DATA_DIR/files: written aside, made durable, renamed to their final place. An open write has a mark in
 * incoming/<process>/, beside the bytes that are still coming in.
 */
export class LocalDiskFileStore extends FileStore {
  private readonly root: string;
  private readonly incoming: string;

  constructor({ dataFolder }: Pick<Config, 'dataFolder'>) {
    super();
    this.root = join(dataFolder, 'files');
    this.incoming = join(this.root, 'incoming');
  }

  write(bytes: Readable, limit: number): Promise<StoredBytes> {
    return this.take(limit, (measured, part) =>
      pipeline(bytes, measured, createWriteStream(part, { flags: 'wx', flush: true })),
    );
  }

  /** A second name for the same bytes, which are read once for their checksum; a copy where there can be none. */
  override async adopt(loose: LooseBytes, limit: number): Promise<StoredBytes> {
    const { path } = loose;
    if (path === undefined) return super.adopt(loose, limit);
    return this.take(limit, async (measured, part) => {
      await link(path, part).catch(() => copyFile(path, part));
      await syncPath(part);
      await readThrough(part, measured);
    });
  }

  async keep(key: string): Promise<void> {
    for (const folder of await this.writers()) await rm(join(this.incoming, folder, key), { force: true });
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    return createReadStream('', { ...range, fd: await this.open(key) });
  }

  async copy(key: string, range: ByteRange, target: Writable): Promise<void> {
    const file = await this.open(key);
    try {
      await copyFromDisk(file, range, target);
    } finally {
      await file.close();
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
    for (const folder of await this.writers()) {
      await rm(join(this.incoming, folder, key + PART), { force: true });
      await rm(join(this.incoming, folder, key), { force: true });
    }
  }

  async *listOpen(until: Date): AsyncIterable<string> {
    for (const folder of await this.writers()) {
      const marks = await entriesOf(join(this.incoming, folder));
      for (const key of new Set(marks.map((name) => name.replace(PART, '')))) {
        if (isGone(folder) || (await beganBefore(join(this.incoming, folder, key), until))) yield key;
      }
      if (isGone(folder)) await rm(join(this.incoming, folder), { recursive: true, force: true });
    }
  }

  pathBelowRoot(key: string): string {
    return `${key.slice(0, 2)}/${key}`;
  }

  private async take(limit: number, fill: (measured: Measured, part: string) => Promise<void>): Promise<StoredBytes> {
    const key = randomUUID();
    const mark = this.markOf(key);
    const measured = new Measured(limit);
    try {
      await mkdir(dirname(mark), { recursive: true });
      await writeFile(mark, '');
      await fill(measured, mark + PART);
      await this.place(mark + PART, this.pathOf(key));
      return { key, size: measured.bytesPassed, sha256: measured.sha256 };
    } catch (error) {
      // Where even this fails, the mark stays and the next sweep removes what is left.
      await this.remove(key).catch(() => undefined);
      throw isDiskFull(error) ? new StorageFull() : error;
    }
  }

  private open(key: string): Promise<FileHandle> {
    return open(this.pathOf(key)).catch((error) => {
      throw error.code === 'ENOENT' ? new StoredObjectMissing() : error;
    });
  }

  /** Durable before anybody hears of it: the bytes were synced, now their names are. */
  private async place(from: string, to: string): Promise<void> {
    const isNewFolder = (await mkdir(dirname(to), { recursive: true })) !== undefined;
    await rename(from, to);
    await syncPath(dirname(to));
    if (isNewFolder) await syncPath(this.root);
  }

  private writers(): Promise<string[]> {
    return entriesOf(this.incoming);
  }

  private markOf(key: string): string {
    return join(this.incoming, thisProcess, key);
  }

  /** Two letters of the key as folder, so that no folder grows without end. */
  private pathOf(key: string): string {
    return join(this.root, this.pathBelowRoot(key));
  }
}

/** Into the same memory again and again: a stream leaves garbage behind that takes longer than the reading. */
async function readThrough(path: string, measured: Measured): Promise<void> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(READ_AHEAD);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      measured.look(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

/** Gone meanwhile means decided meanwhile. */
async function beganBefore(mark: string, until: Date): Promise<boolean> {
  const found = await stat(mark).catch(() => undefined);
  return found !== undefined && found.mtime < until;
}
