const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST = 70;

/** Readable part of an address; it stays when the title changes. */
const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** With the day, so that next year's is another one; a number tells two of one day apart. */
export function slugFor(title: string, day: string, taken: readonly string[]): string {
  const wanted = [day, wordsOf(title)].filter(Boolean).join('-');
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1);
  const free = numbers.find((number) => !taken.includes(numbered(wanted, number))) ?? 1;
  return numbered(wanted, free);
}

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);
