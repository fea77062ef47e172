import { fold } from './fold.js';

/** Changes of one letter, or of two neighbours, that lead from one word to another; more than `most` is not counted. */
export function distance(from: string, to: string, most = 3): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? most + 1;
}

/** One slip in a short word, two in a longer one; none where every letter decides. */
const slips = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Of words that look alike, those that can be a slip of the fingers: nearest first, at most three. */
export function correctionsOf(stem: string, alike: readonly string[]): string[] {
  const typed = fold(stem);
  return alike
    .filter((word) => word !== typed)
    .map((word) => {
      const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
      return { word, slips: Math.min(...[word, ...beginnings].map((one) => distance(typed, one))) };
    })
    .filter((one) => one.slips > 0 && one.slips <= slips(typed.length))
    .sort((a, b) => a.slips - b.slips || a.word.length - b.word.length)
    .slice(0, 3)
    .map(({ word }) => word);
}
