import type { Config } from '../config/config.js';
import type { FileStore } from './file-store.js';
import { LocalDiskFileStore } from './local-disk.file-store.js';

/** The store that the configuration names. The S3 client is loaded only where there is one to talk to. */
export async function openFileStore(config: Config): Promise<FileStore> {
  if (config.s3 === undefined) return new LocalDiskFileStore(config);
  const { S3FileStore } = await import('./s3.file-store.js');
  return new S3FileStore(config.s3);
}
