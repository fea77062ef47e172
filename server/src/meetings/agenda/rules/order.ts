import { Invalid } from '../../../platform/errors/domain-error.js';

/** A new order names every item of the agenda exactly once. */
export function newOrder(current: readonly string[], wanted: readonly string[]): readonly string[] {
  const known = new Set(current);
  const isPermutation =
    wanted.length === current.length && new Set(wanted).size === wanted.length && wanted.every((id) => known.has(id));
  if (!isPermutation) {
    const detail = 'Die Reihenfolge muss jeden Punkt der Tagesordnung genau einmal nennen.';
    throw new Invalid([{ pointer: '#/itemIds', detail }]);
  }
  return wanted;
}

/** The order with one item put at a position; beyond the end means last. */
export function withItemAt(current: readonly string[], id: string, position: number): readonly string[] {
  const others = current.filter((one) => one !== id);
  return [...others.slice(0, position), id, ...others.slice(position)];
}

/** What comes by itself: formalities behind those at the begin, everything else before "Verschiedenes". */
export function placeOfAdded(kinds: readonly string[], kind = 'information'): number {
  if (kind === 'formalities') {
    const first = kinds.findIndex((one) => one !== 'formalities');
    return first < 0 ? kinds.length : first;
  }
  const last = kinds.lastIndexOf('any_other_business');
  return last < 0 ? kinds.length : last;
}
