export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = Number.NaN, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 ? upper : (upper + lower) / 2;
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
