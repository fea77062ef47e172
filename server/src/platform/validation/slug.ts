const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Readable part of an address: lower case, no umlauts, words joined by hyphens; cut at a length. */
export function slugOf(name: string, longest = 80): string {
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** The first that is free: wanted, wanted-2, wanted-3 ... */
export function freeSlug(wanted: string, taken: Iterable<string>): string {
  const given = new Set(taken);
  if (!given.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!given.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
