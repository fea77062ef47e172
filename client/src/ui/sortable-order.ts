/** The list with one entry moved to another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** Where an entry belongs that is dragged to a height, given the middles of all entries from top to bottom. */
export function placeAt(height: number, middles: readonly number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < height).length;
}
