import type { UploadTarget } from './upload';

const PREFIX = 'upload:';

/** Members' uploads outlive the window, until they sign out; those of a speaker, who never does, end with it. */
const placeOf = ({ token }: UploadTarget): Storage => (token === undefined ? localStorage : sessionStorage);

/**
 * Remembers where a file was being sent to, so that the same file, chosen again after a reload, goes on there. Only the
 * address is kept, under a number that tells neither the file nor the person.
 */
export class UploadMemory {
  private readonly key: string;
  private readonly place: Storage;

  constructor(person: string, target: UploadTarget, { name, size, lastModified }: File) {
    const { ownerType = '', ownerId = '', fileId = '' } = target;
    const all = [person, ownerType, ownerId, fileId, name, size, lastModified].join('\n');
    this.key = PREFIX + fingerprint(all);
    this.place = placeOf(target);
  }

  get address(): string | null {
    return this.place.getItem(this.key);
  }

  keep(address: string): void {
    try {
      this.place.setItem(this.key, address);
    } catch {
      // Full or forbidden: then it begins anew after a reload.
    }
  }

  forget(): void {
    this.place.removeItem(this.key);
  }
}

/** When somebody signs out: the next person at this computer finds nothing. */
export function forgetUploads(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

/** 53 bits; crypto.subtle is not there without TLS. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
