import type { Readable } from 'node:stream';
import type { OnApplicationShutdown } from '@nestjs/common';
import { S3Store } from '@tus/s3-store';
import { ERRORS, type Upload } from '@tus/server';
import type { Config } from '../config/config.js';
import type { LooseBytes } from '../storage/loose-bytes.js';
import { s3ClientConfig } from '../storage/s3-client-config.js';
import { isNotThere, storageFailure } from '../storage/s3-failures.js';
import { UploadSpace } from './upload-space.js';

const PREFIX = 'uploads/';
const PART_SIZE = 8 * 1024 * 1024;

/**
 * Below uploads/ in the bucket of the stored files, as multipart uploads: a piece of 8 MB is a part, what is smaller
 * waits as an object of its own. One piece at a time lies in the temporary folder of the machine, none in memory.
 */
export class S3UploadSpace extends UploadSpace implements OnApplicationShutdown {
  readonly store: CarefulS3Store;

  constructor(config: NonNullable<Config['s3']>) {
    super();
    this.store = new CarefulS3Store({
      partSize: PART_SIZE,
      maxConcurrentPartUploads: 8,
      useTags: false,
      s3ClientConfig: { ...s3ClientConfig(config), bucket: config.bucket },
    });
  }

  nameOf(id: string): string {
    return PREFIX + id;
  }

  bytesOf(id: string): LooseBytes {
    return { read: () => this.store.read(this.nameOf(id)).catch(explain) };
  }

  remove(id: string): Promise<void> {
    return this.store.remove(this.nameOf(id));
  }

  onApplicationShutdown(): void {
    this.store.close();
  }
}

/** The original takes a store that is down for an upload that is gone, and leaves things behind when it removes. */
class CarefulS3Store extends S3Store {
  override async create(upload: Upload): Promise<Upload> {
    return super.create(upload).catch(explain);
  }

  override async getUpload(id: string): Promise<Upload> {
    if ((await this.lookUp(id)) === undefined) throw ERRORS.FILE_NOT_FOUND;
    return super.getUpload(id).catch(explain);
  }

  /** Parts that have become an object already cannot be joined once more: then nothing is left to do. */
  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    try {
      return await super.write(bytes, id, offset);
    } catch (error) {
      if (isNotThere(error) && (await this.isWhole(id))) return offset;
      return explain(error);
    }
  }

  override async remove(id: string): Promise<void> {
    const UploadId = (await this.lookUp(id))?.['upload-id'];
    const place = { Bucket: this.bucket, Key: id };
    if (UploadId !== undefined) await this.client.abortMultipartUpload({ ...place, UploadId }).catch(unlessGone);
    for (const Key of [id, this.partKey(id, true), this.infoKey(id)]) {
      await this.client.deleteObject({ ...place, Key }).catch(unlessGone);
    }
    await this.clearCache(id);
  }

  close(): void {
    this.client.destroy();
  }

  private lookUp(id: string) {
    return this.getMetadata(id).catch(unlessGone);
  }

  private async isWhole(id: string): Promise<boolean> {
    return (await this.client.headObject({ Bucket: this.bucket, Key: id }).catch(unlessGone)) !== undefined;
  }
}

function unlessGone(error: unknown): undefined {
  if (!isNotThere(error)) explain(error);
}

/** What tus itself says passes; everything else comes from the store. */
function explain(error: unknown): never {
  const isOfTus = typeof error === 'object' && error !== null && 'status_code' in error;
  throw isOfTus ? error : storageFailure(error);
}
