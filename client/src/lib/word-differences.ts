export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string };

/** Beyond that the table gets large; the common beginning and end are cut off before. */
const tooManyWords = 2500;

/** What has to be taken out of one text and put in to get the other, word by word. */
export function wordDifferences(before: string, after: string): Stretch[] {
  return joined(differences(wordsOf(before), wordsOf(after)));
}

/** The steps from one list to another along their longest common part. */
export function differences(before: readonly string[], after: readonly string[]): Stretch[] {
  const start = commonLength(before, after, (list, index) => list[index]);
  const rest = [before.slice(start), after.slice(start)] as const;
  const end = commonLength(rest[0], rest[1], (list, index) => list[list.length - 1 - index]);
  const middle = between(rest[0].slice(0, rest[0].length - end), rest[1].slice(0, rest[1].length - end));
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

function between(before: readonly string[], after: readonly string[]): Stretch[] {
  if (before.length > tooManyWords || after.length > tooManyWords) {
    return [...before.map(as('removed')), ...after.map(as('added'))];
  }
  const lengths = commonLengths(before, after);
  const steps: Stretch[] = [];
  let [left, right] = [0, 0];
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  while (left < before.length || right < after.length) {
    const [old, fresh] = [before[left], after[right]];
    if (old !== undefined && old === fresh) {
      steps.push({ kind: 'same', text: old });
      left += 1;
      right += 1;
    } else if (old !== undefined && (fresh === undefined || at(left + 1, right) >= at(left, right + 1))) {
      steps.push({ kind: 'removed', text: old });
      left += 1;
    } else {
      steps.push({ kind: 'added', text: fresh ?? '' });
      right += 1;
    }
  }
  return steps;
}

/** How long the common part from each pair of places on is. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const [here, below] = [table[row], table[row + 1]];
    if (!here || !below) continue;
    for (let column = after.length - 1; column >= 0; column -= 1) {
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return table;
}

function commonLength(
  one: readonly string[],
  other: readonly string[],
  place: (list: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && place(one, length) === place(other, length)) length += 1;
  return length;
}

/** Words with the blank before them stay apart from it, so that a changed word does not drag its neighbours along. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

const as = (kind: Stretch['kind']) => (text: string) => ({ kind, text });
const same = (words: readonly string[]): Stretch[] => words.map(as('same'));

function joined(steps: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const last = stretches.at(-1);
    if (last?.kind === step.kind) last.text += step.text;
    else stretches.push({ ...step });
  }
  return stretches;
}
