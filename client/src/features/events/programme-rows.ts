import type { Event, PlanEvent } from './events.queries';

/** A line of the programme in the form: its day counts from the first of the event, so that it moves along. */
export type ProgrammeRow = { key: number; day: number; from: string; to: string; title: string; note: string };

const DAY = 86_400_000;
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

export const dayAfter = (first: string, days: number): string =>
  first === '' ? '' : new Date(midnight(first) + days * DAY).toISOString().slice(0, 10);

/** How many days an event touches; times are wall times (YYYY-MM-DDTHH:mm). */
export function daysOf(startsAt: string, endsAt: string): number {
  const days = (midnight(endsAt.slice(0, 10)) - midnight(startsAt.slice(0, 10))) / DAY + 1;
  return Number.isFinite(days) ? Math.min(Math.max(days, 1), 15) : 1;
}

export const emptyRow = (rows: readonly ProgrammeRow[]): ProgrammeRow => ({
  key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
  day: rows.at(-1)?.day ?? 0,
  from: rows.at(-1)?.to ?? '',
  to: '',
  title: '',
  note: '',
});

export function rowsOf(event: Event, toLocal: (instant: string) => string): ProgrammeRow[] {
  const first = toLocal(event.startsAt).slice(0, 10);
  return event.programme.map(({ startsAt, endsAt, title, note }, index) => ({
    key: index + 1,
    day: (midnight(toLocal(startsAt).slice(0, 10)) - midnight(first)) / DAY,
    from: toLocal(startsAt).slice(11, 16),
    to: endsAt === null ? '' : toLocal(endsAt).slice(11, 16),
    title,
    note,
  }));
}

/** As the request wants it; what ends before it begins ends after midnight. */
export function programmeFrom(rows: readonly ProgrammeRow[], first: string): NonNullable<PlanEvent['programme']> {
  return rows.map(({ day, from, to, title, note }) => ({
    startsAt: `${dayAfter(first, day)}T${from}`,
    endsAt: to === '' ? null : `${dayAfter(first, to < from ? day + 1 : day)}T${to}`,
    title,
    note,
  }));
}
