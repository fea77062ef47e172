import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { CalendarEntry } from './calendar-entry.js';
import { calendarFeed, calendarMessage } from './calendar-files.js';
import { calendarLine, calendarName, calendarText } from './property-values.js';

const STAMP = new Date('2026-11-22T10:00:00Z');

const entry = (
  changes: Partial<CalendarEntry> & ({ startsAt: Date; endsAt: Date } | { day: string }),
): CalendarEntry => ({
  uid: '0f5a4c1e-1d9e-4d43-9d5e-2f3a4b5c6d7e',
  sequence: 0,
  status: 'CONFIRMED',
  summary: '47. Sitzung',
  updatedAt: STAMP,
  stampedAt: STAMP,
  ...changes,
});

const from = (startsAt: string, endsAt: string, changes: Partial<CalendarEntry> = {}) =>
  entry({ ...changes, startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

function readByIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Berlin');
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

const readByNodeIcal = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));

const instants = (event: { start?: Date; end?: Date }) =>
  [event.start, event.end].map((time) => new Date(time?.getTime() ?? 0));

const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
};

/** Lines as a reader sees them, unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test.each([
  ['winter', '2027-02-25T08:30:00Z', '2027-02-25T11:00:00Z', '20270225T093000'],
  ['summer', '2026-06-11T07:30:00Z', '2026-06-11T10:00:00Z', '20260611T093000'],
  ['the night of 29.03.2026', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '20260329T013000'],
  ['the morning of 28.03.2027', '2027-03-28T01:00:00Z', '2027-03-28T03:00:00Z', '20270328T030000'],
  ['over midnight', '2026-12-31T21:00:00Z', '2027-01-01T00:30:00Z', '20261231T220000'],
])('%s is read back as it was written', (_when, startsAt, endsAt, wallTime) => {
  const text = calendarMessage('REQUEST', [from(startsAt, endsAt)]);
  expect(lines(text)).toContain(`DTSTART;TZID=Europe/Berlin:${wallTime}`);
  const read = only(readByIcalJs(text).events);
  expect([read.startDate.toJSDate(), read.endDate.toJSDate()]).toEqual([new Date(startsAt), new Date(endsAt)]);
  const again = only(readByNodeIcal(text));
  expect(instants(again)).toEqual([new Date(startsAt), new Date(endsAt)]);
});

test.each([
  ['the first', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z'],
  ['the second', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z'],
  ['from the first to the second', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
])(
  '%s 02:30 of 25.10.2026 is written in UTC, for readers read the wall time either way',
  (_which, startsAt, endsAt) => {
    const text = calendarMessage('PUBLISH', [from(startsAt, endsAt)]);
    expect(lines(text)).toContain(`DTSTART:${startsAt.replaceAll(/[-:]/g, '')}`);
    const read = only(readByIcalJs(text).events);
    expect([read.startDate.toJSDate(), read.endDate.toJSDate()]).toEqual([new Date(startsAt), new Date(endsAt)]);
    const again = only(readByNodeIcal(text));
    expect(instants(again)).toEqual([new Date(startsAt), new Date(endsAt)]);
  },
);

test('what has no length has no end', () => {
  const text = calendarMessage('PUBLISH', [from('2027-02-25T08:30:00Z', '2027-02-25T08:30:00Z')]);
  expect(text).not.toContain('DTEND');
});

test('a day is a day, whatever the zone', () => {
  const text = calendarFeed({ name: 'K', description: '', entries: [entry({ day: '2026-10-25' })], refreshHours: 6 });
  expect(lines(text)).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261026']));
  const read = only(readByIcalJs(text).events);
  expect([read.startDate.isDate, read.startDate.toString()]).toEqual([true, '2026-10-25']);
});

test('the head of a feed, and of one without entries', () => {
  const head = { name: 'Klima, Siegen; "47"', description: 'Zeile 1\nZeile 2', refreshHours: 6 };
  const text = calendarFeed({ ...head, entries: [] });
  expect(lines(text).slice(0, 10)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klimaportal//Kalender//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Klima\\, Siegen\\; "47"',
    'X-WR-CALNAME:Klima\\, Siegen\\; "47"',
    'X-WR-CALDESC:Zeile 1 Zeile 2',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
  ]);
  const { calendar } = readByIcalJs(text);
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test.each(['REQUEST', 'CANCEL', 'PUBLISH'] as const)('METHOD:%s, UID, SEQUENCE, STATUS, people and alarm', (method) => {
  const text = calendarMessage(method, [
    from('2027-02-25T08:30:00Z', '2027-02-25T11:00:00Z', {
      sequence: 3,
      status: method === 'CANCEL' ? 'CANCELLED' : 'TENTATIVE',
      organizer: { name: 'Hanna "Wiesental"', email: 'hanna@siegen-wittgenstein.example' },
      attendee: { name: 'Paula Rothaar', email: 'paula@hilchenbach.example', partstat: 'NEEDS-ACTION', rsvp: true },
      alarmMinutes: 90,
      categories: ['Termin, vorläufig', 'Klima'],
      url: 'https://portal.example/sitzungen/1',
    }),
  ]);
  const { calendar, events } = readByIcalJs(text);
  const event = only(events);
  expect(calendar.getFirstPropertyValue('method')).toBe(method);
  expect([event.uid, event.sequence]).toEqual(['0f5a4c1e-1d9e-4d43-9d5e-2f3a4b5c6d7e', 3]);
  expect(event.component.getFirstPropertyValue('status')).toBe(method === 'CANCEL' ? 'CANCELLED' : 'TENTATIVE');
  expect(event.component.getFirstPropertyValue('transp')).toBe(method === 'CANCEL' ? 'TRANSPARENT' : 'OPAQUE');
  expect(event.component.getFirstProperty('organizer')?.getParameter('cn')).toBe("Hanna 'Wiesental'");
  expect(event.component.getFirstPropertyValue('organizer')).toBe('mailto:hanna@siegen-wittgenstein.example');
  const attendee = only(event.attendees);
  expect([attendee.getParameter('partstat'), attendee.getParameter('rsvp')]).toEqual(['NEEDS-ACTION', 'TRUE']);
  expect(event.component.getFirstProperty('categories')?.getValues()).toEqual(['Termin, vorläufig', 'Klima']);
  const alarm = event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
  expect(alarm?.toString()).toBe(method === 'CANCEL' ? undefined : '-PT1H30M');
  expect(lines(text).filter((line) => line.startsWith('DTSTAMP'))).toEqual(['DTSTAMP:20261122T100000Z']);
  const again = only(readByNodeIcal(text));
  expect([again.uid, Number(again.sequence), again.status, again.method]).toEqual([
    event.uid,
    3,
    event.component.getFirstPropertyValue('status'),
    method,
  ]);
});

/** Letters, line ends of every kind, what iCalendar gives a meaning, emoji, halves of emoji, long German words. */
const hostile = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom('\r\n', '\r', '\n', '\u2028', '\u0085', '\0', ' ', '\t') },
    { weight: 2, arbitrary: fc.constantFrom(',', ';', ':', '"', '\\', '\\n', '^', "^'", '%', '=', '🧑‍🌾', '\ud83c') },
    { weight: 1, arbitrary: fc.constantFrom('END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x', '\r\nATTACH:https://evil.example') },
    { weight: 1, arbitrary: fc.constant('Wärmeplanungsübergangsbestimmung') },
  ),
  maxLength: 80,
});

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const hostileEntry = fc.record({
  summary: hostile,
  description: hostile,
  location: hostile,
  url: hostile,
  name: hostile,
  category: hostile,
  start: instant,
  minutes: fc.integer({ min: 1, max: 3 * 24 * 60 }),
});

/** It takes the n after an escaped backslash for a line end, and quotes around a whole value for none of it. */
const asNodeIcalReads = (text: string) => (/\\[nN,;\\]|^".*"$/s.test(text) ? expect.any(String) : text);

test('whatever people type is read back equal, by ical.js and by node-ical, and stays in its line', () => {
  fc.assert(
    fc.property(hostileEntry, (given) => {
      const startsAt = new Date(Math.floor(given.start.getTime() / 1000) * 1000);
      const endsAt = new Date(startsAt.getTime() + given.minutes * 60_000);
      const text = calendarMessage('REQUEST', [
        entry({
          startsAt,
          endsAt,
          summary: given.summary,
          description: given.description,
          location: given.location,
          url: `https://portal.example/${given.url}`,
          organizer: { name: given.name, email: 'hanna@siegen-wittgenstein.example' },
          categories: [given.category],
        }),
      ]);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\0]/);
      }
      const names = new Set(lines(text).map((line) => line.split(/[;:]/)[0]));
      expect(names.has('ATTACH')).toBe(false);

      const event = only(readByIcalJs(text).events);
      const cn = calendarName(given.name) || 'hanna@siegen-wittgenstein.example';
      expect(event.summary).toBe(calendarLine(given.summary));
      expect(event.description ?? '').toBe(calendarText(given.description));
      expect(event.location ?? '').toBe(calendarLine(given.location));
      expect(event.component.getFirstProperty('organizer')?.getParameter('cn')).toBe(cn);
      expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([startsAt, endsAt]);

      const again = only(readByNodeIcal(text));
      expect(again.summary).toEqual(asNodeIcalReads(calendarLine(given.summary)));
      expect(again.description ?? '').toEqual(asNodeIcalReads(calendarText(given.description)));
      expect(again.location ?? '').toEqual(asNodeIcalReads(calendarLine(given.location)));
      expect(instants(again)).toEqual([startsAt, endsAt]);
    }),
    { numRuns: 200 },
  );
});

test('300 characters of German are folded and come back whole', () => {
  const summary = 'Maßnahmenübersicht „Grünflächenpflege“ – Ökologie '.repeat(6).trim();
  const text = calendarMessage('PUBLISH', [from('2027-02-25T08:30:00Z', '2027-02-25T11:00:00Z', { summary })]);
  expect(only(readByIcalJs(text).events).summary).toBe(summary);
  expect(only(readByNodeIcal(text)).summary).toBe(summary);
});

test('a link that is none, or has something else in it, is left out or made harmless', () => {
  const url = (given: string) =>
    lines(calendarMessage('PUBLISH', [from('2027-02-25T08:30:00Z', '2027-02-25T11:00:00Z', { url: given })])).filter(
      (line) => /^(URL|ATTACH|X-EVIL)/.test(line),
    );
  expect(url('javascript:alert(1)')).toEqual([]);
  expect(url('keine Adresse')).toEqual([]);
  expect(url('https://a.example/x\r\nATTACH:https://evil.example/,;')).toEqual([
    'URL;VALUE=URI:https://a.example/xATTACH:https://evil.example/%2C%3B',
  ]);
});
