import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileStore } from '../../../server/src/platform/storage/file-store.js';
import { LocalDiskFileStore } from '../../../server/src/platform/storage/local-disk.file-store.js';
import { S3FileStore } from '../../../server/src/platform/storage/s3.file-store.js';
import { startObjectStore } from '../../support/object-store.js';

type Opened = { store: FileStore; folder: string; close(): Promise<unknown> };

async function openLocal(): Promise<Opened> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'klimaportal-store-'));
  return {
    store: new LocalDiskFileStore({ dataFolder }),
    folder: join(dataFolder, 'files'),
    close: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

async function openS3(): Promise<Opened> {
  const { s3, directory, stop } = await startObjectStore();
  const store = new S3FileStore(s3);
  const close = async () => {
    store.onApplicationShutdown();
    await stop();
  };
  return { store, folder: directory, close };
}

const MEGABYTE = 1_000_000;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const tomorrow = new Date(Date.now() + 86_400_000);
const longAgo = new Date(0);

/** Like a connection: done with a chunk when it calls back; goes away after so many bytes. */
function receiver(patience = Number.POSITIVE_INFINITY) {
  const received: Buffer[] = [];
  let left = patience;
  const target = new Writable({
    write(chunk: Buffer, _, done) {
      received.push(Buffer.from(chunk));
      left -= chunk.length;
      if (left < 0) target.destroy();
      else done();
    },
  });
  return { target, received };
}

/** A source that breaks after some bytes, like a client that goes away. */
const breaking = (bytes: number) =>
  Readable.from(
    (async function* () {
      for (let sent = 0; sent < bytes; sent += 65_536) yield Buffer.alloc(65_536);
      throw new Error('gone');
    })(),
    { objectMode: false },
  );

describe.each([
  ['local disk', openLocal],
  ['S3', openS3],
])('a file store on %s', (_, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const readAll = async (key: string) => buffer(await opened.store.read(key));
  const openKeys = async (until: Date) => {
    const keys: string[] = [];
    for await (const key of opened.store.listOpen(until)) keys.push(key);
    return keys;
  };
  // The store under test has no command to give up parts; those that it keeps are its own affair.
  const keysOnDisk = async () =>
    (await readdir(opened.folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('_S3rver_uploads'))
      .map((entry) => join(entry.parentPath, entry.name));

  test.each([
    ['nothing', 0],
    ['one byte', 1],
    ['several parts', 19 * MEGABYTE],
  ])('gives back what was written: %s', async (_name, size) => {
    const bytes = randomBytes(size);
    const stored = await opened.store.write(Readable.from([bytes]), 20 * MEGABYTE);
    await opened.store.keep(stored.key);
    expect(stored).toEqual({ key: expect.any(String), size, sha256: sha256(bytes) });
    expect((await readAll(stored.key)).equals(bytes)).toBe(true);
  });

  test('gives back any part', async () => {
    const bytes = randomBytes(MEGABYTE);
    const { key } = await opened.store.write(Readable.from([bytes]), MEGABYTE);
    const part = await buffer(await opened.store.read(key, { start: 999_000, end: 999_999 }));
    expect(part.equals(bytes.subarray(999_000))).toBe(true);
    const first = await buffer(await opened.store.read(key, { start: 7, end: 7 }));
    expect(first.equals(bytes.subarray(7, 8))).toBe(true);
    await opened.store.remove(key);
  });

  test('copies any part, and the whole, without ending the target', async () => {
    const bytes = randomBytes(3 * MEGABYTE);
    const { key } = await opened.store.write(Readable.from([bytes]), 3 * MEGABYTE);
    for (const [start, end] of [
      [0, bytes.length - 1],
      [524_287, 1_048_576],
      [7, 7],
    ] as const) {
      const { target, received } = receiver();
      await opened.store.copy(key, { start, end }, target);
      expect(target.writableEnded).toBe(false);
      expect(Buffer.concat(received).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
    const { target: closing } = receiver(500_000);
    await expect(opened.store.copy(key, { start: 0, end: bytes.length - 1 }, closing)).rejects.toThrow();
    await expect(opened.store.copy('lost', { start: 0, end: 9 }, receiver().target)).rejects.toMatchObject({
      code: 'stored-object-missing',
    });
    await opened.store.remove(key);
  });

  test('refuses one byte too many and leaves nothing', async () => {
    const before = await keysOnDisk();
    const write = opened.store.write(Readable.from([randomBytes(MEGABYTE), Buffer.alloc(1)]), MEGABYTE);
    await expect(write).rejects.toMatchObject({ code: 'upload-too-large' });
    expect(await keysOnDisk()).toEqual(before);
    expect(await openKeys(tomorrow)).toEqual([]);
  });

  test.each([
    ['early', 65_536],
    ['after the first part', 18 * MEGABYTE],
  ])('leaves nothing of a source that breaks %s', async (_name, bytes) => {
    const before = await keysOnDisk();
    await expect(opened.store.write(breaking(bytes), 50 * MEGABYTE)).rejects.toThrow('gone');
    expect(await keysOnDisk()).toEqual(before);
    expect(await openKeys(tomorrow)).toEqual([]);
  });

  test('remembers a write until it is kept or removed', async () => {
    const write = () => opened.store.write(Readable.from(['Folien']), MEGABYTE);
    const [kept, removed, open] = [await write(), await write(), await write()];
    await opened.store.keep(kept.key);
    await opened.store.remove(removed.key);
    expect(await openKeys(tomorrow)).toEqual([open.key]);
    expect(await openKeys(longAgo)).toEqual([]);
    expect((await readAll(kept.key)).toString()).toBe('Folien');
    await expect(opened.store.read(removed.key)).rejects.toMatchObject({ code: 'stored-object-missing' });
    await opened.store.remove(open.key);
    await opened.store.remove(open.key);
    expect(await openKeys(tomorrow)).toEqual([]);
  });

  test('takes many writes at once', async () => {
    const contents = Array.from({ length: 20 }, () => randomBytes(100_000));
    const stored = await Promise.all(contents.map((bytes) => opened.store.write(Readable.from([bytes]), MEGABYTE)));
    expect(stored.map((one) => one.sha256)).toEqual(contents.map(sha256));
    expect(new Set(stored.map(({ key }) => key)).size).toBe(20);
    await Promise.all(stored.map(({ key }) => opened.store.remove(key)));
  });
});

test('a store that does not answer is reported as such, in time', async () => {
  const { s3, stop } = await startObjectStore();
  await stop();
  const store = new S3FileStore(s3);
  await expect(store.write(Readable.from(['x']), 10)).rejects.toMatchObject({ code: 'storage-unavailable' });
  await expect(store.read('any')).rejects.toMatchObject({ status: 503 });
  store.onApplicationShutdown();
});
