import type { Config } from '../config/config.js';
import { LocalUploadSpace } from './local.upload-space.js';
import type { UploadSpace } from './upload-space.js';

/** Beside the file store that the configuration names. The S3 client is loaded only where there is one to talk to. */
export async function openUploadSpace(config: Config): Promise<UploadSpace> {
  if (config.s3 === undefined) return new LocalUploadSpace(config);
  const { S3UploadSpace } = await import('./s3.upload-space.js');
  return new S3UploadSpace(config.s3);
}
