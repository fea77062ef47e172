import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.js';

const MOST_ENTRIES = 20_000;
const MOST_BYTES = 300_000_000;
const LARGEST_PART = 64_000_000;

/** Parts of a zip package, one after the other; never more of them than the limits allow, whatever its directory says. */
export class PackageParts {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<PackageParts> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
      throw new Unreadable('broken');
    });
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= MOST_ENTRIES) throw new Unreadable('memory_limit');
        if (entry.isEncrypted()) throw new Unreadable('password_protected');
        entries.set(entry.fileName, entry);
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('broken');
    }
    return new PackageParts(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Inflates everything once and keeps nothing: whoever reads the package afterwards gets no more than the limits. */
  async weigh(): Promise<void> {
    for (const name of this.entries.keys()) for await (const _ of this.read(name));
    this.inflated = 0;
  }

  /** Chunks of one part; nothing when there is no such part. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) return;
    let size = 0;
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        size += chunk.length;
        this.inflated += chunk.length;
        if (size > LARGEST_PART || this.inflated > MOST_BYTES) throw new Unreadable('memory_limit');
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('broken');
    }
  }
}
