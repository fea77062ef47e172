/** Whether every word of a search stands somewhere in the texts: "pau hil" finds Paula in Hilchenbach. */
export function matchesSearch(search: string, ...texts: (string | null | undefined)[]): boolean {
  const content = folded(texts.filter(Boolean).join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => content.includes(word));
}

/** Upper and lower case, accents and the two spellings of umlauts are the same to somebody who searches. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');
}
