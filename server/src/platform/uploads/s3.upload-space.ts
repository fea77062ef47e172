import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import type { OnApplicationShutdown } from '@nestjs/common';
import { DataStore, ERRORS, Upload } from '@tus/server';
import type { Config } from '../config/config.js';
import type { LooseBytes } from '../storage/loose-bytes.js';
import { s3ClientConfig } from '../storage/s3-client-config.js';
import { isNotThere, storageFailure } from '../storage/s3-failures.js';
import { StoredObjectMissing } from '../storage/storage.errors.js';
import { Endings } from './endings.js';
import { inOrder, offsetOf, type Piece, pieceName } from './pieces.js';
import { UploadSpace } from './upload-space.js';

/** Bytes that are gathered before they go to the store: all that an upload ever takes of our memory. */
const PIECE_SIZE = 8 * 1024 * 1024;

/** Below uploads/ in the bucket of the stored files. */
export class S3UploadSpace extends UploadSpace implements OnApplicationShutdown {
  readonly store: PieceStore;

  constructor(config: NonNullable<Config['s3']>) {
    super();
    this.store = new PieceStore(new S3Client(s3ClientConfig(config)), config.bucket);
  }

  bytesOf(id: string): LooseBytes {
    return { read: async () => Readable.from(this.store.bytes(id)) };
  }

  remove(id: string): Promise<void> {
    return this.store.remove(id);
  }

  onApplicationShutdown(): void {
    this.store.close();
  }
}

/**
 * An upload is its announcement and a row of pieces, each an object named after the offset at which it begins. That
 * needs no multipart upload, whose parts not every store can list, and keeps what has arrived when a connection breaks.
 */
class PieceStore extends DataStore {
  private readonly endings = new Endings();

  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
  ) {
    super();
    this.extensions = ['creation', 'termination'];
  }

  override async create(upload: Upload): Promise<Upload> {
    const { size, metadata } = upload;
    await this.put(announcementOf(upload.id), Buffer.from(JSON.stringify({ size, metadata })));
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    await this.endings.of(id);
    const announcement = await this.get(announcementOf(id)).catch((error) => {
      throw isNotThere(error) ? ERRORS.FILE_NOT_FOUND : storageFailure(error);
    });
    const { size, metadata } = JSON.parse(await announcement.transformToString());
    const pieces = inOrder(await this.list(id));
    return new Upload({ id, size, metadata, offset: pieces.reduce((sum, piece) => sum + piece.size, 0) });
  }

  override write(bytes: Readable, id: string, offset: number): Promise<number> {
    return this.endings.track(id, this.gather(bytes, id, offset));
  }

  override async remove(id: string): Promise<void> {
    for (const { name } of await this.list(id)) await this.delete(folderOf(id) + name);
    await this.delete(announcementOf(id));
  }

  async *bytes(id: string): AsyncIterable<Uint8Array> {
    for (const { name } of inOrder(await this.list(id))) {
      const piece = await this.get(folderOf(id) + name).catch(explain);
      if (!(piece instanceof Readable)) throw new StoredObjectMissing();
      yield* piece;
    }
  }

  close(): void {
    this.client.destroy();
  }

  private async gather(bytes: Readable, id: string, offset: number): Promise<number> {
    let at = offset;
    let gathered: Buffer[] = [];
    let size = 0;
    const pass = async () => {
      if (size > 0) await this.put(folderOf(id) + pieceName(at), Buffer.concat(gathered));
      at += size;
      gathered = [];
      size = 0;
    };
    try {
      for await (const chunk of bytes) {
        gathered.push(chunk);
        size += chunk.length;
        if (size >= PIECE_SIZE) await pass();
      }
    } finally {
      await pass();
    }
    return at;
  }

  private async list(id: string): Promise<Piece[]> {
    const pieces: Piece[] = [];
    const Prefix = folderOf(id);
    try {
      for await (const page of paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix })) {
        for (const { Key = '', Size = 0 } of page.Contents ?? []) {
          const name = Key.slice(Prefix.length);
          if (offsetOf(name) !== undefined) pieces.push({ name, size: Size });
        }
      }
    } catch (error) {
      explain(error);
    }
    return pieces;
  }

  private async get(Key: string) {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key }));
    if (Body === undefined) throw new StoredObjectMissing();
    return Body;
  }

  private async put(Key: string, Body: Buffer): Promise<void> {
    await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key, Body })).catch(explain);
  }

  private async delete(Key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key })).catch(explain);
  }
}

const folderOf = (id: string) => `uploads/${id}/`;
const announcementOf = (id: string) => `${folderOf(id)}announcement`;

function explain(error: unknown): never {
  throw storageFailure(error);
}
