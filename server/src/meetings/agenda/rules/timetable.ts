import { minutesAfter, type Period } from '../../rules/period.js';

export type Timetable = {
  /** When each item begins. */
  begins: Date[];
  endsAt: Date;
  /** How far the agenda runs over the end of the meeting. */
  overrunMinutes: number;
};

/** Clock times of an agenda: each item begins when the one before ends; without a duration it takes no time. */
export function timetable(meeting: Period, durations: ReadonlyArray<number | null>): Timetable {
  const begins: Date[] = [];
  let elapsed = 0;
  for (const duration of durations) {
    begins.push(minutesAfter(meeting.startsAt, elapsed));
    elapsed += duration ?? 0;
  }
  const endsAt = minutesAfter(meeting.startsAt, elapsed);
  const over = Math.ceil((endsAt.getTime() - meeting.endsAt.getTime()) / 60_000);
  return { begins, endsAt, overrunMinutes: Math.max(0, over) };
}
