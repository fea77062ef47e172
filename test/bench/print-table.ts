import type { Ratio } from './statistics.js';

export type Line = {
  what: string;
  unit: string;
  /** Ratio of ours to the floor; `atLeast` for rates, `atMost` for times and sizes. */
  measured: Ratio;
  goal: { atLeast: number } | { atMost: number };
};

const german = (value: number) =>
  new Intl.NumberFormat('de-DE', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 }).format(value);

const isMet = ({ measured, goal }: Line) =>
  'atLeast' in goal ? measured.ratio >= goal.atLeast : measured.ratio <= goal.atMost;

/** A Markdown table, so that it can stand in a README as it is. */
export function printTable(lines: readonly Line[]): void {
  console.log('\n| what | ours | floor | unit | ratio [lowest – highest] | goal | met |');
  console.log('| --- | ---: | ---: | --- | --- | --- | --- |');
  for (const line of lines) {
    const { ours, floor, ratio, lowest, highest } = line.measured;
    const goal = 'atLeast' in line.goal ? `≥ ${german(line.goal.atLeast)}` : `≤ ${german(line.goal.atMost)}`;
    console.log(
      `| ${line.what} | ${german(ours)} | ${german(floor)} | ${line.unit} | **${german(ratio)}** [${german(lowest)} – ${german(highest)}] | ${goal} | ${isMet(line) ? 'yes' : 'NO'} |`,
    );
  }
}
