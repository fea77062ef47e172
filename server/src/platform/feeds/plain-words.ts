import { createHash } from 'node:crypto';
import { decode } from 'html-entities';

const DISGUISE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** What strangers wrote as one line without markup. */
export function plainWords(written: string | undefined, most: number): string {
  const bare = decode(
    (written ?? '')
      .slice(0, 20_000)
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<[^<>]*>/g, ' '),
  );
  const line = bare
    .normalize('NFC')
    .replace(DISGUISE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** Nothing but http and https is linked to. */
export function webAddress(written: string | undefined): string | null {
  if (written === undefined || !URL.canParse(written.trim())) return null;
  const { protocol, href } = new URL(written.trim());
  return /^https?:$/.test(protocol) && href.length <= 500 ? href : null;
}

/** As it is, or a hash of what is too long to keep. */
export const shortUid = (uid: string): string =>
  uid.length <= 200 ? uid : createHash('sha256').update(uid).digest('base64url');
