import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { UploadTooLarge } from './storage.errors.js';

/** Passes bytes on while counting and hashing them; breaks off past the limit. */
export class Measured extends Transform {
  /** Not `size`: the S3 client would take it for the size of the whole. */
  bytesPassed = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly limit: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void) {
    try {
      this.look(chunk);
    } catch (error) {
      return done(error instanceof Error ? error : new Error(String(error)));
    }
    done(null, chunk);
  }

  /** Counts and hashes bytes that go nowhere; they may be overwritten afterwards. */
  look(chunk: Buffer): void {
    this.bytesPassed += chunk.length;
    if (this.bytesPassed > this.limit) throw new UploadTooLarge(this.limit);
    this.hash.update(chunk);
  }

  /** After the end. */
  get sha256(): string {
    return this.hash.copy().digest('hex');
  }
}
