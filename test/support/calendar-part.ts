import ICAL from 'ical.js';

/** What a calendar program sees in the part text/calendar. */
export function readCalendar(text: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''));
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`${events.length} events`);
  const values = (name: string) => event.getAllProperties(name).map((property) => String(property.getFirstValue()));
  const [attendee] = event.getAllProperties('attendee');
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: String(event.getFirstPropertyValue('status')),
    summary: String(event.getFirstPropertyValue('summary')),
    location: String(event.getFirstPropertyValue('location')),
    start: String(event.getFirstPropertyValue('dtstart')),
    organizer: values('organizer'),
    attendees: values('attendee').map((address) => address.toLowerCase()),
    rsvp: attendee?.getParameter('rsvp'),
    partstat: attendee?.getParameter('partstat'),
  };
}
