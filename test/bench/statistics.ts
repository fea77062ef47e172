export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = Number.NaN, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 ? upper : (upper + lower) / 2;
}

/** The value below which this share of them lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** How much y rises with x, by least squares. */
export function slope(points: ReadonlyArray<readonly [x: number, y: number]>): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

export type Ratio = { ours: number; floor: number; ratio: number; lowest: number; highest: number };

/** Medians over alternating rounds; the ratio is taken round by round, so that a drifting machine falls out. */
export async function compare(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Ratio> {
  process.stdout.write('.');
  await ours();
  await floor();
  const pairs: Array<[number, number]> = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push(round % 2 ? [await ours(), await floor()] : reverse([await floor(), await ours()]));
  }
  const ratios = pairs.map(([mine, other]) => mine / other);
  return {
    ours: median(pairs.map(([mine]) => mine)),
    floor: median(pairs.map(([, other]) => other)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

const reverse = ([first, second]: [number, number]): [number, number] => [second, first];
