export type Counted = { name: string; unit: string; value: number };

/** What all municipalities counted together, each name and unit for itself, in the order in which they come. */
export function totalsOf(figures: readonly Counted[]): Counted[] {
  const groups = Map.groupBy(figures, ({ name, unit }) => JSON.stringify([name, unit]));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    // In hundredths, which are what is kept.
    const hundredths = same.reduce((sum, { value }) => sum + Math.round(value * 100), 0);
    return first ? [{ name: first.name, unit: first.unit, value: hundredths / 100 }] : [];
  });
}
