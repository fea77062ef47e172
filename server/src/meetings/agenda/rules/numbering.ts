/** Numbers as people say them ("TOP 3"), one for each item in the order of the agenda. */
export const numberOf = (position: number): string => String(position + 1);

export type Numbered = {
  id: string;
  /** Empty: it has none yet. */
  number: string;
  /** Number of the Nachtrag it belongs to. */
  supplement: number | null;
};

type Sent = {
  /** People have this agenda before them. */
  isInvited: boolean;
  supplementsSent: number;
};

/**
 * Until the invitation numbers follow the order. From then on what was sent keeps its number, wherever it is put: people
 * have it on paper. What is new takes a letter behind the item before it ("3a"), at either end the next free number.
 */
export function numbered(items: readonly Numbered[], { isInvited, supplementsSent }: Sent): string[] {
  if (!isInvited) return items.map((_, position) => numberOf(position));
  const isKept = ({ number, supplement }: Numbered) => number !== '' && (supplement ?? 0) <= supplementsSent;
  const taken = new Set(items.filter(isKept).map(({ number }) => number));
  let highest = Math.max(0, ...[...taken].map(leadingNumber));
  const lastKept = items.findLastIndex(isKept);
  const take = (number: string) => {
    taken.add(number);
    return number;
  };
  let before: number | null = null;
  return items.map((item, position) => {
    if (isKept(item)) {
      before = leadingNumber(item.number);
      return item.number;
    }
    if (before !== null && position < lastKept) return take(`${before}${freeLetters(before, taken)}`);
    highest += 1;
    return take(String(highest));
  });
}

const leadingNumber = (number: string): number => Number.parseInt(number, 10) || 0;

function freeLetters(number: number, taken: ReadonlySet<string>): string {
  let index = 0;
  while (taken.has(`${number}${lettersOf(index)}`)) index += 1;
  return lettersOf(index);
}

/** a … z, aa … */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
