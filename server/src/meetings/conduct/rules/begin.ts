const TWO_HOURS = 7_200_000;

type Planned = { startsAt: Date };

/** Not earlier: calling the first item says that the meeting is being held, and then it can no longer be called off. */
export const callableFrom = ({ startsAt }: Planned): Date => new Date(startsAt.getTime() - TWO_HOURS);

/** For as long as it takes from then on: some meetings last beyond midnight. */
export const isCallable = (meeting: Planned, now: Date): boolean => now >= callableFrom(meeting);
