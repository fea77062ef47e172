import { Invalid } from '../../platform/errors/domain-error.js';

export type Period = { startsAt: Date; endsAt: Date };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE);

/** A meeting ends after it began, and within a day: lists rely on the latter. */
export function period(startsAt: Date, endsAt: Date): Period {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) throw new Invalid([{ pointer: '#/endsAt', detail: 'Das Ende muss nach dem Beginn liegen.' }]);
  if (length > DAY) throw new Invalid([{ pointer: '#/endsAt', detail: 'Eine Sitzung dauert höchstens einen Tag.' }]);
  return { startsAt, endsAt };
}

/** Moving the begin alone moves the end with it. */
export function movedPeriod(old: Period, change: { startsAt?: Date | undefined; endsAt?: Date | undefined }): Period {
  const startsAt = change.startsAt ?? old.startsAt;
  const shift = startsAt.getTime() - old.startsAt.getTime();
  return period(startsAt, change.endsAt ?? new Date(old.endsAt.getTime() + shift));
}
