import { calendarDay } from '../platform/clock/calendar-day.js';
import type { DateRow, DueTaskRow } from './calendar.repository.js';
import type { CalendarItem } from './calendar.schemas.js';
import type { FundingDayRow } from './funding-days.repository.js';
import type { OccasionRow } from './occasions.repository.js';

export function presentDate(row: DateRow, now: Date): CalendarItem {
  return {
    kind: row.kind,
    id: row.uid,
    workingGroup: presentWorkingGroup(row),
    meetingId: row.meeting_id,
    taskId: null,
    meetingNumber: row.number,
    title: row.title,
    state: stateOf(row, now),
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    day: dayOf(row),
    locationName: row.location_name,
    isOnline: row.online_url !== null,
    reply: row.kind === 'meeting' ? row.reply : null,
  };
}

/** The day (YYYY-MM-DD) on which it begins; of a deadline the last, also when it ends at midnight. */
export function dayOf({ kind, starts_at: startsAt }: DateRow): string {
  const isDeadline = kind === 'poll_deadline' || kind === 'proposal_deadline';
  return calendarDay(isDeadline ? new Date(startsAt.getTime() - 1) : startsAt);
}

export function presentDueTask(row: DueTaskRow, today: string): CalendarItem {
  return {
    kind: 'task',
    id: row.id,
    workingGroup: presentWorkingGroup(row),
    meetingId: null,
    taskId: row.id,
    meetingNumber: null,
    title: row.text,
    state: row.due_on < today ? 'passed' : 'open',
    startsAt: null,
    endsAt: null,
    day: row.due_on,
    locationName: null,
    isOnline: false,
    reply: null,
  };
}

export function presentFundingDay(row: FundingDayRow, today: string): CalendarItem {
  return {
    kind: row.kind,
    id: row.id,
    workingGroup: presentWorkingGroup(row),
    meetingId: null,
    taskId: null,
    meetingNumber: null,
    title: row.text,
    state: row.day < today ? 'passed' : 'open',
    startsAt: null,
    endsAt: null,
    day: row.day,
    locationName: null,
    isOnline: false,
    reply: null,
  };
}

export function presentOccasion(row: OccasionRow, now: Date): CalendarItem {
  return {
    kind: row.kind,
    id: row.id,
    workingGroup: presentWorkingGroup(row),
    meetingId: null,
    taskId: null,
    meetingNumber: null,
    title: row.title,
    state: occasionState(row, now),
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    day: calendarDay(row.starts_at),
    locationName: row.location,
    isOnline: false,
    reply: null,
  };
}

function occasionState({ is_cancelled, is_provisional, ends_at }: OccasionRow, now: Date): CalendarItem['state'] {
  if (is_cancelled) return 'cancelled';
  if (ends_at <= now) return 'held';
  return is_provisional ? 'tentative' : 'planned';
}

const presentWorkingGroup = (row: DateRow | DueTaskRow | FundingDayRow | OccasionRow) => ({
  id: row.working_group_id,
  name: row.working_group_name,
  shortName: row.working_group_short_name,
});

function stateOf(row: DateRow, now: Date): CalendarItem['state'] {
  if (row.is_cancelled) return 'cancelled';
  if (row.kind === 'date_option') return 'tentative';
  if (row.kind !== 'meeting') return row.starts_at <= now ? 'passed' : 'open';
  if (row.state === 'draft') return 'draft';
  return row.state === 'held' || row.state === 'closed' ? 'held' : 'planned';
}
