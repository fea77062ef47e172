import { PassThrough, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { RandomAccessReader } from 'yauzl';
import type { FileStore } from './file-store.js';

const BLOCK = 256 * 1024;

/** Lets a zip reader jump about in a stored object. It asks for a few bytes at a time: we fetch and keep a block. */
export class StoredBytesReader extends RandomAccessReader {
  private block = { start: 0, bytes: Buffer.alloc(0) };

  constructor(
    private readonly store: FileStore,
    private readonly key: string,
    private readonly size: number,
  ) {
    super();
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.bytes(position, length).then(
      (bytes) => {
        bytes.copy(target, offset);
        done(bytes.length < length ? new Error('unexpected end of file') : null);
      },
      (error) => done(error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const stream = new PassThrough();
    this.store
      .read(this.key, { start, end: end - 1 })
      .then((bytes) => pipeline(bytes, stream))
      .catch((error) => stream.destroy(error));
    return stream;
  }

  /** Bytes from a position; fewer at the end of the object. */
  async bytes(position: number, length: number): Promise<Buffer> {
    const from = position - this.block.start;
    if (from < 0 || from + length > this.block.bytes.length) {
      const end = Math.min(this.size, position + Math.max(length, BLOCK)) - 1;
      const isEmpty = position > end;
      const bytes = isEmpty ? Buffer.alloc(0) : await buffer(await this.store.read(this.key, { start: position, end }));
      this.block = { start: position, bytes };
    }
    const start = position - this.block.start;
    return this.block.bytes.subarray(start, start + length);
  }
}
