import { randomBytes } from 'node:crypto';
import { beginUpload, sendPiece } from '../support/uploads.js';
import type { DataSet } from './data-sets.js';
import type { Running } from './processes.js';

export type HandedIn = { id: string; version: number };

/** A PDF of so many bytes for the talk of the data set, by the way that browsers take. */
export async function handIn(
  { url }: Running,
  { talkId, cookie }: DataSet,
  name: string,
  size: number,
): Promise<HandedIn> {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 15), Buffer.from('\n%%EOF')]);
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } });
  const begun = await beginUpload({ raw }, { ownerType: 'talk', ownerId: talkId }, name, size);
  const sent = await sendPiece({ raw }, begun.headers.get('location') ?? '', 0, bytes);
  if (!sent.ok) throw new Error(`upload failed: ${begun.status} ${sent.status} ${await sent.text()}`);
  return sent.json() as Promise<HandedIn>;
}
