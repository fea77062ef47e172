import { createHash } from 'node:crypto';
import type { OfflineFolder } from './offline-folder.js';

/** The same for the same content, whenever it is made and for as long as nobody changes anything. */
export function versionOf({ title, lead, remarks, pages, tables, enclosures }: OfflineFolder): string {
  const hash = createHash('sha256').update(JSON.stringify([EDITION, title, lead.html, remarks.html, tables]));
  for (const page of pages) hash.update(JSON.stringify([page.path, page.title])).update(page.folded);
  for (const { path, version } of enclosures) hash.update(JSON.stringify([path, version]));
  return hash.digest('base64url');
}

/** Raise it when pages look or search differently. */
const EDITION = 1;
