const LONGEST_PART = 36;

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS' };

/** Letters that every program since 1980 can read: "Wärme & Co.\r\n" becomes "Waerme_Co". Empty when nothing is left. */
export function plainWords(text: string, longest: number = LONGEST_PART): string {
  const plain = text
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => GERMAN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  if (plain.length <= longest) return plain;
  const kept = plain.slice(0, longest + 1);
  const end = kept.lastIndexOf('_');
  return kept.slice(0, end > longest / 2 ? end : longest).replace(/[_-]+$/, '');
}
