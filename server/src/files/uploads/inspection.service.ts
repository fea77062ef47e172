import { text } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FileStore, type StoredBytes } from '../../platform/storage/file-store.js';
import { StoredBytesReader } from '../../platform/storage/stored-bytes-reader.js';
import type { FileType, Refusal } from '../rules/file-types.js';
import { isTelling, PackageSurvey, packageRefusal } from '../rules/package-content.js';
import { plainContentRefusal, TAIL_SIZE } from '../rules/plain-content.js';

const HEAD_SIZE = 4100;
const LONGEST_PART = 1_000_000;
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Looks into what was stored, whatever its name promises. */
@Injectable()
export class InspectionService {
  constructor(private readonly store: FileStore) {}

  /** Why the bytes are not taken in; undefined when they are what their ending says. */
  async refusal(type: FileType, { key, size }: StoredBytes): Promise<Refusal | undefined> {
    const reader = new StoredBytesReader(this.store, key, size);
    const head = await reader.bytes(0, HEAD_SIZE);
    if (type.form === 'pdf' || type.form === 'image' || type.form === 'film') {
      if ((await fileTypeFromBuffer(head))?.mime !== type.mediaType) return 'mismatch';
      const tail = await reader.bytes(Math.max(0, size - TAIL_SIZE), TAIL_SIZE);
      return plainContentRefusal(head, tail);
    }
    if (head.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return 'protected';
    if (!head.subarray(0, ZIP.length).equals(ZIP)) return 'mismatch';
    return this.refusalOfPackage(type, reader, size);
  }

  private async refusalOfPackage(type: FileType, reader: StoredBytesReader, size: number) {
    try {
      const zip = await fromRandomAccessReaderPromise(reader, size, { lazyEntries: true, autoClose: false });
      return await survey(type, zip).finally(() => zip.close());
    } catch (error) {
      // What the store says is no judgement about the file.
      if (error instanceof DomainError) throw error;
      return 'broken';
    }
  }
}

async function survey(type: FileType, zip: ZipFile): Promise<Refusal | undefined> {
  const directory = new PackageSurvey();
  const telling = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, compressedSize, uncompressedSize } = entry;
    const refusal = directory.add({ name, compressedSize, size: uncompressedSize });
    if (refusal !== undefined) return refusal;
    if (isTelling(name) && uncompressedSize <= LONGEST_PART) {
      telling.set(name, await text(await zip.openReadStreamPromise(entry)));
    }
  }
  return packageRefusal(type, telling);
}
