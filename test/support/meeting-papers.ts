import { readdir, readlink } from 'node:fs/promises';
import { fromBuffer } from 'yauzl';
import type { Api } from './as.js';

export async function fetchBytes(api: Api, path: string): Promise<Buffer> {
  const answer = await api.raw(path);
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Names and contents; yauzl checks sizes, and refuses names that are paths. */
export function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      const found = new Map<string, Buffer>();
      zip.on('error', reject).on('end', () => resolve(found));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('error', reject).on('data', (chunk) => chunks.push(chunk));
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** The archive of a meeting. */
export const archiveOf = async (api: Api, { id }: { id: string }) =>
  unzip(await fetchBytes(api, `/api/meetings/${id}/papers.zip`));

/** Paths that this process holds open (Linux). */
export async function openFiles(): Promise<string[]> {
  const names = await readdir('/proc/self/fd').catch(() => []);
  return Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
}
