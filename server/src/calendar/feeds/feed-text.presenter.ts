import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import { calendarFeed } from '../../platform/icalendar/calendar-files.js';
import type { DateRow, DueTaskRow } from '../calendar.repository.js';
import { presentDateEntry, presentDueTaskEntry, presentFundingEntry } from '../entries/calendar-entries.presenter.js';
import { presentOccasionEntry } from '../entries/occasion-entries.presenter.js';
import type { FundingDayRow } from '../funding-days.repository.js';
import type { OccasionRow } from '../occasions.repository.js';

export type FeedContent = {
  dates: readonly DateRow[];
  occasions: readonly OccasionRow[];
  tasks: readonly DueTaskRow[];
  funding: readonly FundingDayRow[];
};
export type FeedHead = { publicUrl: string; alarmMinutes: number | null; groupName: string | null };

const REFRESH_HOURS = 6;

export function presentFeedText({ publicUrl, alarmMinutes, groupName }: FeedHead, content: FeedContent): string {
  const reminded = (entry: CalendarEntry): CalendarEntry =>
    alarmMinutes === null || 'day' in entry || entry.isFree ? entry : { ...entry, alarmMinutes };
  return calendarFeed({
    name: groupName === null ? 'Klimaportal' : `Klimaportal: ${groupName}`,
    description:
      groupName === null
        ? 'Sitzungen, Veranstaltungen, Terminvorschläge und Fristen aus dem Klimaportal'
        : `Sitzungen: ${groupName}`,
    refreshHours: REFRESH_HOURS,
    entries: [
      // What the group shares says nothing of the one member whose feed it is.
      ...content.dates.map((row) => presentDateEntry(groupName === null ? row : impersonal(row), publicUrl)),
      ...content.occasions.map((row) => presentOccasionEntry(row, publicUrl)),
      ...content.tasks.map((row) => presentDueTaskEntry(row, publicUrl)),
      ...content.funding.map((row) => presentFundingEntry(row, publicUrl)),
    ].map(reminded),
  });
}

const impersonal = (row: DateRow): DateRow => ({ ...row, is_invited: false, reply: null });
