import { randomUUID } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { type ByteRange, FileStore, type StoredBytes } from './file-store.js';
import { Measured } from './measured.js';
import { s3ClientConfig } from './s3-client-config.js';
import { isNotImplemented, storageFailure } from './s3-failures.js';
import { StoredObjectMissing } from './storage.errors.js';

const MARKS = 'incoming/';
const PART_SIZE = 8 * 1024 * 1024;

const objectOf = (key: string) => `files/${key}`;

/** Files in a bucket of any S3-compatible store. An open write has a small object below incoming/. */
export class S3FileStore extends FileStore implements OnApplicationShutdown {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(config: NonNullable<Config['s3']>) {
    super();
    this.bucket = config.bucket;
    this.client = new S3Client(s3ClientConfig(config));
  }

  async write(bytes: Readable, limit: number): Promise<StoredBytes> {
    const key = randomUUID();
    const measured = new Measured(limit);
    await this.mark(key);
    const sent = this.upload(key, measured);
    try {
      await Promise.all([pipeline(bytes, measured), sent]);
      return { key, size: measured.bytesPassed, sha256: measured.sha256 };
    } catch (error) {
      const reason = measured.errored ?? storageFailure(error);
      measured.destroy();
      await sent.catch(() => undefined);
      // Where even this fails, the mark stays and the next sweep removes what is left.
      await this.remove(key).catch(() => undefined);
      throw reason;
    }
  }

  async keep(key: string): Promise<void> {
    await this.delete(MARKS + key);
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const command = new GetObjectCommand({
      Bucket: this.bucket,
      Key: objectOf(key),
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    });
    const { Body } = await this.client.send(command).catch(failWith);
    if (!(Body instanceof Readable)) throw new StoredObjectMissing();
    return Body;
  }

  async copy(key: string, range: ByteRange, target: Writable): Promise<void> {
    await pipeline(await this.read(key, range), target, { end: false });
  }

  async remove(key: string): Promise<void> {
    await this.abortParts(key);
    await this.delete(objectOf(key));
    await this.delete(MARKS + key);
  }

  /** Which process left a mark is not to be known here: only its age tells. */
  async *listOpen(until: Date): AsyncIterable<string> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: MARKS });
    for await (const page of pages) {
      for (const { Key, LastModified } of page.Contents ?? []) {
        if (Key !== undefined && LastModified !== undefined && LastModified < until) yield Key.slice(MARKS.length);
      }
    }
  }

  pathBelowRoot(): undefined {
    return undefined;
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  private async mark(key: string): Promise<void> {
    const command = new PutObjectCommand({ Bucket: this.bucket, Key: MARKS + key, Body: 'open' });
    await this.client.send(command).catch(failWith);
  }

  /** In parts of 8 MB, two at a time: no upload takes more memory, however large it is. */
  private async upload(key: string, bytes: Readable): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: objectOf(key), Body: bytes, ContentType: 'application/octet-stream' },
      partSize: PART_SIZE,
      queueSize: 2,
      // `remove` gives them up; here a store that cannot would hide why the upload failed.
      leavePartsOnError: true,
    });
    await upload.done();
  }

  private async delete(name: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: name })).catch(failWith);
  }

  private async abortParts(key: string): Promise<void> {
    const place = { Bucket: this.bucket, Key: objectOf(key) };
    const begun = await this.client
      .send(new ListMultipartUploadsCommand({ Bucket: this.bucket, Prefix: place.Key }))
      .catch((error) => (isNotImplemented(error) ? undefined : failWith(error)));
    for (const { UploadId } of begun?.Uploads ?? []) {
      await this.client.send(new AbortMultipartUploadCommand({ ...place, UploadId })).catch(failWith);
    }
  }
}

function failWith(error: unknown): never {
  throw storageFailure(error);
}
