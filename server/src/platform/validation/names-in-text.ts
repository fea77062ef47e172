export type Person = { givenName: string; familyName: string };
export type Place = { place: string; text: string };
export type NamePlace = {
  /** "TOP 6 Gemeinsame Vorhaben" */
  place: string;
  excerpt: string;
  /** As it stands in the text. */
  word: string;
  /** A word that may mean something else than the person: "Ferndorf", "Koch". A whole name never does. */
  isConfirmable: boolean;
};

type Found = { word: string; index: number };

const AROUND = 40;
// No longer than addresses are, so that a long word costs no more than a short one.
const [LONGEST_BOX, LONGEST_HOST] = [64, 255];
const BOX = /[^\s@<>"]+$/u;
const HOST = /^[^\s@<>"]+\.\p{L}{2,}/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Text as its reader sees it: what is not seen, and how a letter is put together, hides no name. */
const seen = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ');

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const writtenOut = (word: string): string =>
  word.toLowerCase().replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter);

/** A word by itself, also in the genitive; "Rothaarsteig" is no Rothaar. */
const alone = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');

/** Both spellings of each name, the longest first, so that "Anne-Marie" is not found as "Anne". */
function spellings(names: readonly string[]): string[] {
  const told = names.map((name) => seen(name).trim()).filter((name) => name.length > 1);
  return [...new Set(told.flatMap((name) => [name.toLowerCase(), writtenOut(name)]))].sort(
    (a, b) => b.length - a.length,
  );
}

/**
 * Where a text names one of these people, or an address of mail. What somebody has looked at and confirmed to mean no
 * person is left out; whole names cannot be confirmed.
 */
export function namesInText(
  texts: readonly Place[],
  people: readonly Person[],
  confirmed: readonly string[],
): NamePlace[] {
  const whole = spellings(people.flatMap(bothOrders));
  const single = spellings(people.flatMap(({ givenName, familyName }) => [familyName, givenName]));
  const known = new Set(confirmed.map((word) => seen(word).toLowerCase()));
  const searches = [
    { search: wordsFrom(whole), isConfirmable: false },
    { search: wordsFrom(single), isConfirmable: true },
    { search: addressesIn, isConfirmable: true },
  ];
  return texts.flatMap(({ place, text }) => {
    const words = seen(text);
    let rest = words;
    return searches.flatMap(({ search, isConfirmable }) => {
      const found = search(rest);
      rest = without(rest, found);
      return found
        .filter(({ word }) => !isConfirmable || !known.has(word.toLowerCase()))
        .map(({ word, index }) => ({ place, word, isConfirmable, excerpt: excerptOf(words, index, word.length) }));
    });
  });
}

const wordsFrom = (words: readonly string[]) => {
  if (words.length === 0) return (): Found[] => [];
  const pattern = alone(words);
  return (text: string): Found[] => [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, index }));
};

/** Addresses of mail, around every "@". */
function addressesIn(text: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const box = BOX.exec(text.slice(Math.max(end, at - LONGEST_BOX), at))?.[0];
    const host = box && HOST.exec(text.slice(at + 1, at + 1 + LONGEST_HOST))?.[0];
    if (!box || !host) continue;
    found.push({ word: `${box}@${host}`, index: at - box.length });
    end = at + 1 + host.length;
  }
  return found;
}

/** Blanks where something was found, so that nothing is found twice. */
function without(text: string, found: readonly Found[]): string {
  let end = 0;
  const parts = found.map(({ word, index }) => {
    const before = text.slice(end, index);
    end = index + word.length;
    return before + ' '.repeat(word.length);
  });
  return parts.join('') + text.slice(end);
}

const bothOrders = ({ givenName, familyName }: Person): string[] =>
  givenName.trim() === '' ? [] : [`${givenName} ${familyName}`, `${familyName}, ${givenName}`];

function excerptOf(text: string, at: number, length: number): string {
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + length + AROUND)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** A guest's name as one line: the last word is the family's. */
export function personFrom(name: string): Person {
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
