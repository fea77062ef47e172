/** Times of an agenda item as they really were. */
export type ItemTime = {
  startedAt: Date | null;
  endedAt: Date | null;
  resumedAt: Date | null;
  spentSeconds: number;
};

const secondsBetween = (from: Date, to: Date) => Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));

/** Time on the item itself: breaks and other items between do not count. */
export const spentUntil = ({ resumedAt, spentSeconds }: ItemTime, now: Date): number =>
  spentSeconds + (resumedAt === null ? 0 : secondsBetween(resumedAt, now));

/** Called, for the first time or once more. */
export function called(item: ItemTime, now: Date): ItemTime {
  return { ...item, startedAt: item.startedAt ?? now, endedAt: null, resumedAt: now };
}

/** Left for another item, for a break or for good. */
export function left(item: ItemTime, now: Date): ItemTime {
  return { ...item, endedAt: now, resumedAt: null, spentSeconds: spentUntil(item, now) };
}

export function itemState({ resumedAt, endedAt }: ItemTime): 'open' | 'running' | 'done' {
  if (resumedAt !== null) return 'running';
  return endedAt === null ? 'open' : 'done';
}

/** Begin and end of the meeting: the end is known once nothing runs. */
export function meetingTime(items: readonly ItemTime[]): { startedAt: Date | null; endedAt: Date | null } {
  const begins = items.flatMap(({ startedAt }) => startedAt ?? []);
  const ends = items.flatMap(({ endedAt }) => endedAt ?? []);
  const isRunning = items.some(({ resumedAt }) => resumedAt !== null);
  return { startedAt: earliest(begins), endedAt: isRunning ? null : latest(ends) };
}

const earliest = (instants: readonly Date[]) =>
  instants.length === 0 ? null : new Date(Math.min(...instants.map((instant) => instant.getTime())));
const latest = (instants: readonly Date[]) =>
  instants.length === 0 ? null : new Date(Math.max(...instants.map((instant) => instant.getTime())));
