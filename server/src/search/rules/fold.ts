/** As the text search configuration sees a word before it stems it: small, without accents. */
export const fold = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

/** "Waerme" for "Wärme": how those write who have no umlauts. Undefined where there is nothing to read so. */
export function withoutDigraphs(word: string): string | undefined {
  const read = word.replace(/(?<!q)(a|o|u)e/giu, '$1');
  return read === word ? undefined : read;
}

const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** "Waerme" for "Wärme", the other way round. */
export function withDigraphs(word: string): string | undefined {
  const read = word.replace(/[äöüÄÖÜ]/g, (letter) => SPELT[letter] ?? letter);
  return read === word ? undefined : read;
}
