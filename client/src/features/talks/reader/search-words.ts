const SPELLINGS: Record<string, string> = { ä: '(?:ä|ae)', ö: '(?:ö|oe)', ü: '(?:ü|ue)', ß: '(?:ß|ss)' };
const LONG = 6;

/** What somebody searched for, as words to find in a text: without what they excluded, and without endings. */
function wordsOf(search: string): string[] {
  const wanted = search
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(^|\s)-\S+/g, ' ');
  const words = wanted.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.map((word) => (word.length > LONG ? word.replace(/(?:ungen|en|er|es|em|e|n|s)$/u, '') : word));
}

const spelled = (word: string) => [...word].map((letter) => SPELLINGS[letter] ?? letter).join('');

export type Part = { text: string; isFound: boolean };

/** A text cut into what was searched for and what stands between. */
export function cutBySearch(text: string, search: string): Part[] {
  const words = wordsOf(search);
  if (words.length === 0) return [{ text, isFound: false }];
  const found = new RegExp(`((?:${words.map(spelled).join('|')})\\p{L}*)`, 'giu');
  return text
    .split(found)
    .map((part, position) => ({ text: part, isFound: position % 2 === 1 }))
    .filter((part) => part.text !== '');
}
