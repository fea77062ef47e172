import type { DataStore } from '@tus/server';
import type { LooseBytes } from '../storage/loose-bytes.js';

/** Where the bytes of unfinished uploads lie, as the tus server writes them: apart from the stored files. */
export abstract class UploadSpace {
  abstract readonly store: DataStore;
  /** What has come in, once it is whole. */
  abstract bytesOf(id: string): LooseBytes;
  /** Also of what is half there, or not there at all. */
  abstract remove(id: string): Promise<void>;
}
