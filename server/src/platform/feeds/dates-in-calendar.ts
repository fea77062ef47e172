import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';
import { type FoundDate, MOST_DATES, type Window } from './found-date.js';
import { plainWords, shortUid, webAddress } from './plain-words.js';

/** How often a repeated date is looked at, and how often it is taken. */
const MOST_STEPS = 5000;
const MOST_REPEATS = 60;

/** Dates in an iCalendar file: repeated ones one by one, without what is private or called off. Throws when it is none. */
export function datesInCalendar(calendar: string, window: Window): FoundDate[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  const events = Map.groupBy(root.getAllSubcomponents('vevent'), (event) => textOf(event, 'uid') ?? '');
  const dates = [...events].flatMap(([uid, parts]) => (uid === '' ? [] : datesOf(uid, parts, window)));
  return dates.toSorted((one, two) => one.startsAt.getTime() - two.startsAt.getTime()).slice(0, MOST_DATES);
}

function datesOf(uid: string, parts: readonly ICAL.Component[], window: Window): FoundDate[] {
  const master = parts.find((part) => !part.hasProperty('recurrence-id'));
  const exceptions = parts.filter((part) => part.hasProperty('recurrence-id'));
  if (!master) return exceptions.flatMap((part) => once(`${uid}#${textOf(part, 'recurrence-id')}`, part, window));
  const event = new ICAL.Event(master, { exceptions });
  return event.isRecurring() ? repeated(uid, event, window) : once(uid, master, window);
}

function once(uid: string, part: ICAL.Component, window: Window): FoundDate[] {
  const event = new ICAL.Event(part);
  return part.hasProperty('dtstart') ? told(uid, part, event.startDate, event.endDate, window) : [];
}

function repeated(uid: string, event: ICAL.Event, window: Window): FoundDate[] {
  const found: FoundDate[] = [];
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS && found.length < MOST_REPEATS; step += 1) {
    const next = iterator.next();
    if (!next || instantOf(next, zoneName(event.component)) >= window.to) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(...told(`${uid}#${next.toString()}`, item.component, startDate, endDate, window));
  }
  return found;
}

function told(
  uid: string,
  part: ICAL.Component,
  start: ICAL.Time,
  end: ICAL.Time | null,
  { from, to }: Window,
): FoundDate[] {
  const isHidden =
    textOf(part, 'status') === 'CANCELLED' || /^(PRIVATE|CONFIDENTIAL)$/.test(textOf(part, 'class') ?? '');
  const title = plainWords(textOf(part, 'summary'), 200);
  const zone = zoneName(part);
  const startsAt = instantOf(start, zone);
  const endsAt = end === null ? null : instantOf(end, zone);
  if (isHidden || title === '' || Number.isNaN(startsAt.getTime())) return [];
  if ((endsAt ?? startsAt) < from || startsAt >= to) return [];
  return [
    {
      uid: shortUid(uid),
      title,
      summary: plainWords(textOf(part, 'description'), 500),
      startsAt,
      endsAt: endsAt !== null && endsAt > startsAt ? endsAt : null,
      isAllDay: start.isDate,
      location: plainWords(textOf(part, 'location'), 200) || null,
      url: webAddress(textOf(part, 'url')),
    },
  ];
}

function textOf(part: ICAL.Component, name: string): string | undefined {
  const value = part.getFirstPropertyValue(name);
  return value === null || value === undefined ? undefined : String(value);
}

/** By the zone that the file describes, by one that is known by this name, or at home. */
function instantOf(time: ICAL.Time, name: string | undefined): Date {
  const { zone } = time;
  if (zone?.tzid === 'UTC') return time.toJSDate();
  if (zone?.component && zone.tzid !== 'floating') return new Date(time.toUnixTime() * 1000);
  const wall = Temporal.PlainDateTime.from(time.toString().slice(0, 19));
  return new Date(wall.toZonedDateTime(isZone(name) ? name : HOME_ZONE).epochMilliseconds);
}

const zoneName = (part: ICAL.Component): string | undefined => {
  const name = part.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof name === 'string' ? name : undefined;
};

function isZone(name: string | undefined): name is string {
  try {
    return name !== undefined && Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}
