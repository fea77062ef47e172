import type { Readable, Writable } from 'node:stream';
import type { LooseBytes } from './loose-bytes.js';

export type StoredBytes = { key: string; size: number; sha256: string };

/** First and last byte, both inclusive. */
export type ByteRange = { start: number; end: number };

/**
 * Where bytes lie. Keys are random; what is stored under a key never changes. A write is remembered as open until
 * somebody decides: `keep` after the record that names the key has been committed, `remove` otherwise. What a crash
 * left open is found by `listOpen`, so that no object stays without its record, whenever the process died.
 */
export abstract class FileStore {
  /** Streams to the store while hashing. Throws UploadTooLarge past `limit` bytes; leaves nothing behind on failure. */
  abstract write(bytes: Readable, limit: number): Promise<StoredBytes>;
  /**
   * The same with bytes that lie elsewhere already, under the same mark. They stay where they are: whoever brought them
   * removes them, once their record is committed.
   */
  async adopt(loose: LooseBytes, limit: number): Promise<StoredBytes> {
    return this.write(await loose.read(), limit);
  }
  /** The key has its record: the write is closed. */
  abstract keep(key: string): Promise<void>;
  /** Throws StoredObjectMissing when there is nothing under the key. */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;
  /**
   * Writes a part to a target without ending it; throws when the target closes before. The target has to be done with
   * a chunk when it calls back, as a connection is: the memory is used again.
   */
  abstract copy(key: string, range: ByteRange, target: Writable): Promise<void>;
  abstract remove(key: string): Promise<void>;
  /** Keys of open writes whose process is gone, or which began before `until`. */
  abstract listOpen(until: Date): AsyncIterable<string>;
  /** Path below the folder that a proxy may be shown, where there is one: lets it send the file by itself. */
  abstract pathBelowRoot(key: string): string | undefined;
}
