export type KnownVisit = { lastSeenAt: Date; lastVisitAt: Date | null };

const PAUSE = 60 * 60_000;

/**
 * A visit lasts as long as somebody comes back within an hour; what is new since the one before stays new through all
 * of it.
 */
export function visitAt(known: KnownVisit | null, now: Date): KnownVisit {
  if (known === null) return { lastSeenAt: now, lastVisitAt: null };
  const isNew = now.getTime() - known.lastSeenAt.getTime() > PAUSE;
  return { lastSeenAt: now, lastVisitAt: isNew ? known.lastSeenAt : known.lastVisitAt };
}

const FIRST_LOOK_DAYS = 14;
const LONGEST_DAYS = 60;
const DAY = 86_400_000;

/** Who is here for the first time sees two weeks, who was away for long no more than anybody reads. */
export function newSince({ lastVisitAt }: Pick<KnownVisit, 'lastVisitAt'>, now: Date): Date {
  const earliest = now.getTime() - (lastVisitAt === null ? FIRST_LOOK_DAYS : LONGEST_DAYS) * DAY;
  return new Date(Math.max(earliest, lastVisitAt?.getTime() ?? 0));
}
