import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import type { EventRecord } from '../events.repository.js';
import { placeOf } from './registration-letters.presenter.js';

type Words = {
  name: string;
  email: string;
  /** Of the own registration. */
  url: string;
  organizer: { name: string; email: string };
  now: Date;
};

/** The part of a mail that puts the event into the calendar of one who takes part, or takes it out. */
export function registrationCalendar(
  method: 'REQUEST' | 'CANCEL',
  event: EventRecord,
  { name, email, url, organizer, now }: Words,
): { method: string; text: string } {
  const description = [
    ...(event.summary === '' ? [] : [event.summary]),
    ...(event.meetingPoint === null ? [] : [`Treffpunkt: ${event.meetingPoint}`]),
    ...(event.publicTransport === '' ? [] : [`Mit Bus und Bahn: ${event.publicTransport}`]),
    ...(event.onlineUrl === null || method === 'CANCEL' ? [] : [`Online: ${event.onlineUrl}`]),
    ...(method === 'CANCEL' ? [] : [`Anmeldung ansehen oder absagen: ${url}`]),
  ].join('\n');
  const text = calendarMessage(method, [
    {
      uid: event.calendarUid,
      sequence: event.calendarSequence,
      status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      summary: event.title,
      description,
      location: placeOf(event) || (event.onlineUrl === null ? undefined : 'Online'),
      organizer,
      attendee: { name, email, partstat: method === 'CANCEL' ? 'DECLINED' : 'ACCEPTED', rsvp: false },
      updatedAt: event.updatedAt,
      stampedAt: now,
    },
  ]);
  return { method, text };
}
