import type { FileState } from '../files.schemas.js';

type Rights = { scope: 'meeting_only' | 'members' | 'public'; validUntil: string | null };
type Subject = { withdrawnAt: Date | null; rights: Rights | null; publishedFrom: string | null };

/** Where a file stands between upload and withdrawal on a day (YYYY-MM-DD); a release lasts to the end of its last day. */
export function fileState({ withdrawnAt, rights, publishedFrom }: Subject, today: string): FileState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (rights === null) return 'rights_pending';
  if (rights.validUntil !== null && rights.validUntil < today) return 'expired';
  if (rights.scope === 'meeting_only') return 'restricted';
  return publishedFrom !== null && publishedFrom > today ? 'embargoed' : 'released';
}
