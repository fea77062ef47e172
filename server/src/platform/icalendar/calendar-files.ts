import ical, { escape as escapeText, type ICalCalendar, ICalCalendarMethod, ICalEvent } from 'ical-generator';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import { HOME_ZONE } from '../clock/calendar-day.js';
import type { CalendarEntry } from './calendar-entry.js';
import { calendarEvent } from './calendar-event.js';
import { folded } from './folding.js';
import { calendarLine } from './property-values.js';

const HOME_ZONE_BLOCK = [zoneBlock(HOME_ZONE)].flat()[0] ?? '';

/** No zone for the calendar itself, or the generator writes DTSTAMP in it; only its events stand in one. */
const GROUND = {
  prodId: { company: 'Klimaportal', product: 'Kalender', language: 'DE' },
  scale: 'GREGORIAN',
};

const END = 'END:VCALENDAR';

/** Head, zone, events. A calendar has at least one component (RFC 5545 3.6), so the zone stands there in any case. */
function written(calendar: ICalCalendar, entries: readonly CalendarEntry[]): string {
  const head = calendar.toString().slice(0, -END.length);
  // The generator folds all of a calendar character by character, which takes longer than writing it.
  const events = entries.map((entry) => folded(new ICalEvent(calendarEvent(entry), calendar).toString()));
  return `${head}${HOME_ZONE_BLOCK}\r\n${events.join('')}${END}\r\n`;
}

/** The part text/calendar of a mail, or a file to open: METHOD in the body as in the part. */
export function calendarMessage(method: 'REQUEST' | 'CANCEL' | 'PUBLISH', entries: readonly CalendarEntry[]): string {
  return written(ical({ ...GROUND, method: ICalCalendarMethod[method] }), entries);
}

export type CalendarFeed = {
  name: string;
  description: string;
  entries: readonly CalendarEntry[];
  /** After how many hours readers ask again. */
  refreshHours: number;
};

/** A calendar to subscribe to. */
export function calendarFeed({ name, description, entries, refreshHours }: CalendarFeed): string {
  const calendar = ical({
    ...GROUND,
    method: ICalCalendarMethod.PUBLISH,
    // The generator writes these two as they are.
    name: escapeText(calendarLine(name), false),
    description: escapeText(calendarLine(description), false),
    ttl: refreshHours * 3600,
  });
  return written(calendar, entries);
}
