import { MEASURE_STATUSES, type MeasureStatus } from './standing.js';

type Standing = { status: MeasureStatus; isStale: boolean };

export type StatusCounts = Record<MeasureStatus, number> & { all: number; stale: number };

/** How many measures stand how. */
export function countStatuses(standings: readonly Standing[]): StatusCounts {
  const counts = { planned: 0, in_progress: 0, done: 0, ongoing: 0, deferred: 0 };
  for (const status of MEASURE_STATUSES) counts[status] = standings.filter((one) => one.status === status).length;
  return { ...counts, all: standings.length, stale: standings.filter(({ isStale }) => isStale).length };
}

/** By what each measure belongs to, in the given order; one measure may belong to several. Where there is none: left out. */
export function progressBy<Group, S extends Standing>(
  groups: readonly Group[],
  standings: readonly S[],
  belongs: (standing: S, group: Group) => boolean,
): Array<{ group: Group; counts: StatusCounts }> {
  return groups.flatMap((group) => {
    const own = standings.filter((standing) => belongs(standing, group));
    return own.length === 0 ? [] : [{ group, counts: countStatuses(own) }];
  });
}
