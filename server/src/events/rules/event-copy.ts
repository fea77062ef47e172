import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../../platform/clock/calendar-day.js';

type Line = { startsAt: Date; endsAt: Date | null; title: string; note: string };
type Times = {
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  secondSeatsFrom: Date | null;
  programme: readonly Line[];
};

const onTheWall = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HOME_ZONE).toPlainDateTime();

/** All times of an event, as they are when it begins at another: by the clock on the wall, also over a change of it. */
export function timesFrom(event: Times, startsAt: Date): Times {
  const [before, after] = [onTheWall(event.startsAt), onTheWall(startsAt)];
  const moved = (instant: Date): Date => {
    const distance = before.until(onTheWall(instant), { largestUnit: 'day' });
    return new Date(after.add(distance).toZonedDateTime(HOME_ZONE).epochMilliseconds);
  };
  return {
    startsAt,
    endsAt: moved(event.endsAt),
    registrationOpensAt: event.registrationOpensAt && moved(event.registrationOpensAt),
    registrationClosesAt: event.registrationClosesAt && moved(event.registrationClosesAt),
    secondSeatsFrom: event.secondSeatsFrom && moved(event.secondSeatsFrom),
    programme: event.programme.map(({ title, note, ...line }) => ({
      startsAt: moved(line.startsAt),
      endsAt: line.endsAt && moved(line.endsAt),
      title,
      note,
    })),
  };
}
