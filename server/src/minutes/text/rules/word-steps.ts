export type WordStep = { kind: 'same' | 'removed' | 'added'; text: string };

/** Beyond that the middle counts as replaced: the table would get large. */
const TOO_MANY = 2500;

/** What has to be taken out of one text and put in to get the other: words and the blanks between them. */
export function wordSteps(before: string, after: string): WordStep[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  return [
    ...old.slice(0, start).map(as('same')),
    ...between(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...old.slice(old.length - end).map(as('same')),
  ];
}

function between(old: readonly string[], fresh: readonly string[]): WordStep[] {
  if (old.length > TOO_MANY || fresh.length > TOO_MANY) return [...old.map(as('removed')), ...fresh.map(as('added'))];
  const common = commonLengths(old, fresh);
  const steps: WordStep[] = [];
  let [left, right] = [0, 0];
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  while (left < old.length || right < fresh.length) {
    const [gone, come] = [old[left], fresh[right]];
    if (gone !== undefined && gone === come) {
      steps.push({ kind: 'same', text: gone });
      left += 1;
      right += 1;
    } else if (gone !== undefined && (come === undefined || at(left + 1, right) >= at(left, right + 1))) {
      steps.push({ kind: 'removed', text: gone });
      left += 1;
    } else {
      steps.push({ kind: 'added', text: come ?? '' });
      right += 1;
    }
  }
  return steps;
}

function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const [here, below] = [table[row], table[row + 1]];
    if (!here || !below) continue;
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const longer = Math.max(below[column] ?? 0, here[column + 1] ?? 0);
      here[column] = old[row] === fresh[column] ? (below[column + 1] ?? 0) + 1 : longer;
    }
  }
  return table;
}

const wordsOf = (text: string): string[] => text.match(/\n|[^\S\n]+|\S+/g) ?? [];
const as = (kind: WordStep['kind']) => (text: string) => ({ kind, text });
