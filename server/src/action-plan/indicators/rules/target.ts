type Goal = { target: number | null; isLowerBetter: boolean };

/** Where a series stands: of the way to the target, from nothing, or where less is better from its first value. */
export type Way = { value: number; year: number; share: number | null; isReached: boolean };

/** `series` by year. Null where nothing was counted yet. */
export function wayToTarget(
  series: ReadonlyArray<{ year: number; value: number }>,
  { target, isLowerBetter }: Goal,
): Way | null {
  const [first, latest] = [series[0], series.at(-1)];
  if (!first || !latest) return null;
  const { value, year } = latest;
  if (target === null) return { value, year, share: null, isReached: false };
  const isReached = isLowerBetter ? value <= target : value >= target;
  return { value, year, share: isReached ? 1 : shareOf(first.value, value, target, isLowerBetter), isReached };
}

/** Null where no share makes sense: a target of nothing, or a way that was over before it began. */
function shareOf(first: number, value: number, target: number, isLowerBetter: boolean): number | null {
  const [from, way] = isLowerBetter ? [first, target - first] : [0, target];
  if (way === 0) return null;
  return Math.min(1, Math.max(0, (value - from) / way));
}
