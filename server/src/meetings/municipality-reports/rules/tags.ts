/** Each once, however it is written, in the spelling that came first. */
export function distinctTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.toLocaleLowerCase('de');
    if (!known.has(key)) known.set(key, tag);
  }
  return [...known.values()];
}

/** What the group uses, most used first; of equals the one that comes first in the alphabet. */
export function tagsByUse(tags: readonly string[], limit: number): string[] {
  const uses = Map.groupBy(tags, (tag) => tag.toLocaleLowerCase('de'));
  const byUse = [...uses.values()].map((same) => ({ tag: same[0] ?? '', count: same.length }));
  return byUse
    .sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag, 'de'))
    .slice(0, limit)
    .map(({ tag }) => tag);
}
