import { ChangeRequestDecided } from '../change-requests.errors.js';

export type RequestState = 'open' | 'accepted' | 'declined' | 'withdrawn';
export type Decision = Exclude<RequestState, 'open'>;

/** Decided once, by whoever is first. */
export function decide({ state }: { state: RequestState }, decision: Decision, decidedAt: Date) {
  if (state !== 'open') throw new ChangeRequestDecided();
  return { state: decision, decidedAt };
}

/** Line ends and blanks aside: what browsers make of a text is still the same text. */
export const saysTheSame = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
