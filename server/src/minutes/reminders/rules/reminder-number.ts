import { workingDaysBetween, worksOn } from '../../../platform/clock/holidays.js';

/** Working days after the meeting; from the last one on every week. */
const STEPS = [2, 5, 10] as const;
const WEEK = 5;
/** The coordination hears of it with the third one. */
const COORDINATION_FROM = 3;

/**
 * Which reminder is due on a day: the first on the second working day after the meeting, then the fifth, the tenth, and
 * every five from there. 0: none yet, or a day on which nobody works.
 */
export function reminderNumber(meetingDay: string, today: string): number {
  if (!worksOn(today)) return 0;
  const days = workingDaysBetween(meetingDay, today);
  const passed = STEPS.filter((step) => step <= days).length;
  return passed < STEPS.length ? passed : passed + Math.floor((days - STEPS[2]) / WEEK);
}

type Person = { memberId: string; roles: readonly string[] };

/** Who is reminded: whoever takes these minutes, else who usually does; after two reminders the coordination, too. */
export function reminded(minuteTakerId: string | null, group: readonly Person[], number: number): string[] {
  const having = (role: string) => group.filter(({ roles }) => roles.includes(role)).map(({ memberId }) => memberId);
  const taker = group.filter(({ memberId }) => memberId === minuteTakerId).map(({ memberId }) => memberId);
  const writers = taker.length > 0 ? taker : having('minute_taker');
  const coordination = having('coordinator');
  if (writers.length === 0) return coordination;
  return number >= COORDINATION_FROM ? [...new Set([...writers, ...coordination])] : writers;
}
