import type { Readable } from 'node:stream';

export type StoredBytes = { key: string; size: number; sha256: string };
export type ByteRange = { start: number; end: number };

/** Where bytes lie. Keys are random; what is stored under a key never changes. */
export abstract class FileStore {
  /** Streams to the store while hashing. Throws TooLarge past `limit` bytes; leaves nothing behind on failure. */
  abstract write(bytes: Readable, limit: number): Promise<StoredBytes>;
  abstract read(key: string, range?: ByteRange): Promise<Readable>;
  abstract remove(key: string): Promise<void>;
  /** Keys written before `until`, for sweeping what no record knows. */
  abstract list(until: Date): AsyncIterable<string>;
  /** Path on the local disk, where the store has one: lets the server or a proxy send the file by itself. */
  abstract localPath(key: string): string | undefined;
  /** Removes what interrupted writes left behind. */
  abstract sweep(): Promise<void>;
}
