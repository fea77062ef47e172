type Body = { id: string } | null;
export type Recorded = { id: string; municipality: Body; year: number; value: number | null; recordedAt: Date };
/** A value that stands; `corrections`: how often it was another before. */
export type Standing<Row> = { row: Row; value: number; corrections: number };

/** Of one year and municipality the last word counts; what was taken back last does not stand. */
export function standingValues<Row extends Recorded>(rows: readonly Row[]): Standing<Row>[] {
  const places = Map.groupBy(rows, ({ municipality, year }) => `${municipality?.id ?? ''} ${year}`);
  return [...places.values()]
    .flatMap((said) => {
      const row = said.toSorted(inTime).at(-1);
      return !row || row.value === null ? [] : [{ row, value: row.value, corrections: said.length - 1 }];
    })
    .sort((one, other) => one.row.year - other.row.year);
}

/** Id (UUID 7) where two fall into one millisecond. */
export const inTime = (one: Recorded, other: Recorded): number =>
  one.recordedAt.getTime() - other.recordedAt.getTime() || one.id.localeCompare(other.id);

/** The last word about a year of a municipality, taken back or not. */
export const lastWord = <Row extends Recorded>(
  rows: readonly Row[],
  municipalityId: string | null,
  year: number,
): Row | undefined =>
  rows
    .filter((row) => row.year === year && (row.municipality?.id ?? null) === municipalityId)
    .toSorted(inTime)
    .at(-1);
