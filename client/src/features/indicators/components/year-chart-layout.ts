type Value = { year: number; value: number };

const [width, height] = [640, 240];
const [left, right, top, bottom] = [44, width - 44, 44, height - 44];

/** Where everything stands in the picture; the scale begins at nothing, so that heights compare. */
export function layOut(values: readonly Value[], target: number | null, targetYear: number | null) {
  const known = values.map(({ year }) => year);
  const first = Math.min(...known);
  const last = Math.max(...known, targetYear ?? first, first + 1);
  const amounts = [...values.map(({ value }) => value), target ?? 0, 0];
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const span = highest - lowest || 1;
  const x = (year: number) => left + ((year - first) / (last - first)) * (right - left);
  const y = (value: number) => bottom - ((value - lowest) / span) * (bottom - top);
  const step = Math.ceil((last - first) / 10);
  return {
    ...{ width, height, left, right },
    points: values.map(({ year, value }) => ({ year, value, x: x(year), y: y(value) })),
    years: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step).map(
      (year) => ({ year, x: x(year) }),
    ),
    targetY: target === null ? null : y(target),
  };
}
