import { createHash } from 'node:crypto';
import type { Rendered } from '../../platform/http/send-rendered.js';
import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import type { DatePollPageRow } from './date-poll-page.repository.js';

type Named = { number: number; title: string | null; workingGroup: { shortName: string } };

/** "49. Sitzung Arbeitskreis Klimaschutz: Wärmeplanung" */
export const summaryOf = ({ number, title, workingGroup }: Named): string =>
  [`${number}. Sitzung ${workingGroup.shortName}`, title].filter(Boolean).join(': ');

/** Terminvorschläge as a file for the calendar. The UID is the option's id, so that the one that is chosen becomes the meeting. */
export function presentHolds(row: DatePollPageRow): Rendered {
  const name = summaryOf({ ...row, workingGroup: { shortName: row.working_group_short_name } });
  const text = calendarMessage(
    'PUBLISH',
    row.options.map((option) => holdOf(row, option, name)),
  );
  return {
    fileName: `Terminvorschläge ${row.number}. Sitzung.ics`,
    mediaType: 'text/calendar; charset=utf-8',
    version: createHash('sha256').update(text).digest('base64url'),
    lastModified: row.updated_at,
    disposition: 'attachment',
    text: () => text,
  };
}

function holdOf(row: DatePollPageRow, option: DatePollPageRow['options'][number], name: string): CalendarEntry {
  const isOver = row.decided_at !== null || row.cancelled_at !== null;
  const isChosen = option.id === row.chosen_option_id && row.cancelled_at === null;
  return {
    uid: option.id,
    sequence: isOver ? Math.max(1, row.calendar_sequence) : 0,
    status: isOver ? (isChosen ? 'CONFIRMED' : 'CANCELLED') : 'TENTATIVE',
    summary: isChosen ? name : `Vorläufig: ${name}`,
    // What was chosen may have moved since.
    startsAt: isChosen ? row.starts_at : new Date(option.startsAt),
    endsAt: isChosen ? row.ends_at : new Date(option.endsAt),
    location: row.location_name ?? undefined,
    updatedAt: row.updated_at,
    stampedAt: row.updated_at,
  };
}
