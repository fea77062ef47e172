import ical, { escape as escapeText, ICalCalendarMethod } from 'ical-generator';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import { HOME_ZONE } from '../clock/calendar-day.js';
import type { CalendarEntry } from './calendar-entry.js';
import { calendarEvent } from './calendar-event.js';
import { calendarLine } from './property-values.js';

const HOME_ZONE_BLOCK = [zoneBlock(HOME_ZONE)].flat()[0] ?? '';

/** No zone for the calendar itself, or the generator writes DTSTAMP in it; only its events stand in one. */
const GROUND = {
  prodId: { company: 'Klimaportal', product: 'Kalender', language: 'DE' },
  scale: 'GREGORIAN',
  timezone: { name: null, generator: () => HOME_ZONE_BLOCK },
};

/** A calendar has at least one component (RFC 5545 3.6): the zone, where there is nothing else. */
const filled = (text: string) =>
  text.includes('\r\nBEGIN:') ? text : text.replace('END:VCALENDAR', `${HOME_ZONE_BLOCK}\r\nEND:VCALENDAR`);

/** The part text/calendar of a mail, or a file to open: METHOD in the body as in the part. */
export function calendarMessage(method: 'REQUEST' | 'CANCEL' | 'PUBLISH', entries: readonly CalendarEntry[]): string {
  const events = entries.map(calendarEvent);
  return `${filled(ical({ ...GROUND, method: ICalCalendarMethod[method], events }).toString())}\r\n`;
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
    events: entries.map(calendarEvent),
  });
  return `${filled(calendar.toString())}\r\n`;
}
