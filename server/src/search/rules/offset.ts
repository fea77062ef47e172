import { Invalid } from '../../platform/errors/domain-error.js';
import { MOST_HITS } from './search-statement.js';

/** Ranked hits have no key to go on from: a cursor says how many were seen. */
export const encodeOffset = (offset: number): string => Buffer.from(`from ${offset}`).toString('base64url');

export function decodeOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [, digits] = /^from (\d{1,4})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  const offset = Number(digits ?? Number.NaN);
  if (Number.isInteger(offset) && offset <= MOST_HITS) return offset;
  throw new Invalid([{ pointer: '#/cursor', detail: 'Diese Seite der Liste gibt es nicht.' }]);
}
