import type { Readable } from 'node:stream';

/** Bytes that lie outside the store, whole and unchanging, until it takes them over. */
export type LooseBytes = {
  read(): Promise<Readable>;
  /** Where they lie on this machine's disk, if they do: then they need not be copied. */
  path?: string;
};
