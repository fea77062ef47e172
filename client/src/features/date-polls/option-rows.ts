import { fromLocalDateTime, toLocalDate, toLocalDateTime } from '../../lib/local-time';
import { dayAfter, nextWorkingDay } from './holidays';

/** A date as it is typed: wall times of one day; an end before the begin is on the day after. */
export type OptionRow = { key: number; day: string; from: string; until: string };

export type UsualTimes = { usualStartTime: string; usualDurationMinutes: number };

export const isOvernight = ({ from, until }: OptionRow): boolean => from !== '' && until !== '' && until <= from;

export function wallTimesOf(row: OptionRow): { startsAt: string; endsAt: string } {
  const { day, from, until } = row;
  const lastDay = isOvernight(row) && day ? dayAfter(day) : day;
  return { startsAt: day && from ? `${day}T${from}` : '', endsAt: day && until ? `${lastDay}T${until}` : '' };
}

/** Thursdays in six and seven weeks, at the usual time of the group. */
export function usualRows(group: UsualTimes, today = toLocalDate(new Date())): OptionRow[] {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  const thursday = dayAfter(today, 6 * 7 + ((4 - weekday + 7) % 7));
  return [thursday, dayAfter(thursday, 7)].map((day, key) => ({ key, day, ...usualTimes(group, day) }));
}

/** At the same time on the next working day after the last one. */
export function nextRow(rows: readonly OptionRow[], group: UsualTimes, today = toLocalDate(new Date())): OptionRow {
  const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
  const last = rows.at(-1);
  if (!last?.day) {
    const day = nextWorkingDay(dayAfter(today, 6 * 7));
    return { key, day, ...usualTimes(group, day) };
  }
  return { ...last, key, day: nextWorkingDay(last.day) };
}

/** Answers are due two weeks from now, in any case some days before the first date. */
export function usualDeadline(rows: readonly OptionRow[], today = toLocalDate(new Date())): string {
  const first = rows.map(({ day }) => day).sort()[0] ?? '';
  const wanted = dayAfter(today, 14);
  return `${first && wanted >= first ? dayAfter(first, -1) : wanted}T18:00`;
}

function usualTimes({ usualStartTime, usualDurationMinutes }: UsualTimes, day: string) {
  const begin = fromLocalDateTime(`${day}T${usualStartTime}`);
  const end = begin && new Date(begin.getTime() + usualDurationMinutes * 60_000);
  return { from: usualStartTime, until: end ? toLocalDateTime(end).slice(11, 16) : usualStartTime };
}
