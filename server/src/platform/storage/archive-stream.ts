import { PassThrough, Transform, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export type Source = {
  size: number;
  /** Writes all bytes without ending the target. */
  copyTo(target: Writable): Promise<void>;
};

/** From there on a zip file needs the long form of its numbers; asked for early, as sizes are only said beforehand. */
const LONG = 0xf000_0000;

/**
 * A zip archive on its way to a target, entry by entry. Uncompressed: what people upload is compressed already. An
 * entry whose source fails ends there, and the archive stays valid; when the target closes, reading ends.
 */
export class ArchiveStream {
  private readonly zip = new ZipFile();
  private readonly bytes = new PassThrough();
  private readonly sent: Promise<void>;

  constructor(
    private readonly target: Writable,
    private readonly madeAt: Date,
  ) {
    this.zip.outputStream.pipe(this.bytes);
    this.sent = pipeline(this.bytes, target, { end: false });
    this.sent.catch(() => undefined);
  }

  /** False when its source broke off. Resolves when the entry has been read to its end. */
  async add(name: string, source: Source): Promise<boolean> {
    // A source may use its memory again as soon as a chunk was taken: what waits here is a copy.
    const entry = new Transform({ transform: (chunk: Buffer, _, done) => done(null, Buffer.from(chunk)) });
    // Whenever the reader goes away: before this entry, within it, or while nothing moves.
    this.sent.catch(() => entry.destroy());
    const read = finished(entry);
    read.catch(() => undefined);
    this.zip.addReadStream(entry, name, {
      compress: false,
      mtime: this.madeAt,
      forceZip64Format: source.size >= LONG,
    });
    const isWhole = await source.copyTo(entry).then(
      () => true,
      () => false,
    );
    if (this.target.destroyed) throw new Error('the reader has gone');
    entry.end();
    await Promise.race([read, this.sent.then(() => read)]);
    return isWhole;
  }

  async end(): Promise<void> {
    this.zip.end();
    await this.sent;
  }

  abandon(): void {
    this.bytes.destroy();
  }
}
