type Listed = { name: string; organisation: string | null; topics: readonly string[] };
type Wanted = { query?: string | undefined; topic?: string | undefined };

/** Every word of the query stands in name, organisation or topics; umlauts may be typed or not. */
export function isWanted({ name, organisation, topics }: Listed, { query = '', topic }: Wanted): boolean {
  if (topic !== undefined && !topics.some((one) => folded(one) === folded(topic))) return false;
  const content = folded([name, organisation ?? '', ...topics].join(' '));
  return folded(query)
    .split(' ')
    .every((word) => content.includes(word));
}

/** Each topic once, most frequent first, as it was written first. */
export function countedTopics(speakers: readonly Pick<Listed, 'topics'>[]): Array<{ topic: string; count: number }> {
  const counted = new Map<string, { topic: string; count: number }>();
  for (const topic of speakers.flatMap(({ topics }) => topics)) {
    const known = counted.get(folded(topic)) ?? { topic, count: 0 };
    counted.set(folded(topic), { ...known, count: known.count + 1 });
  }
  return [...counted.values()].toSorted(
    (one, other) => other.count - one.count || one.topic.localeCompare(other.topic, 'de'),
  );
}

const folded = (text: string): string =>
  text
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
