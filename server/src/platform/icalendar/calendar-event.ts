import {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry, Participation } from './calendar-entry.js';
import { timesOf } from './calendar-times.js';
import { calendarLine, calendarMailbox, calendarName, calendarText, calendarUrl } from './property-values.js';

const PARTICIPATION: Record<Participation, ICalAttendeeStatus> = {
  'NEEDS-ACTION': ICalAttendeeStatus.NEEDSACTION,
  ACCEPTED: ICalAttendeeStatus.ACCEPTED,
  TENTATIVE: ICalAttendeeStatus.TENTATIVE,
  DECLINED: ICalAttendeeStatus.DECLINED,
  DELEGATED: ICalAttendeeStatus.DELEGATED,
};

const person = ({ name, email }: { name: string; email: string }) => ({
  name: calendarName(name) || calendarMailbox(email),
  email: calendarMailbox(email),
});

function busyStatus(entry: CalendarEntry): ICalEventBusyStatus {
  if (entry.isFree || entry.status === 'CANCELLED') return ICalEventBusyStatus.FREE;
  return entry.status === 'TENTATIVE' ? ICalEventBusyStatus.TENTATIVE : ICalEventBusyStatus.BUSY;
}

/** An entry in the words of the generator. */
export function calendarEvent(entry: CalendarEntry): ICalEventData {
  const { attendee, organizer, alarmMinutes } = entry;
  const isFree = entry.isFree || entry.status === 'CANCELLED';
  return {
    ...timesOf(entry),
    id: calendarLine(entry.uid).replace(/[\\;,]/g, ''),
    sequence: entry.sequence,
    status: ICalEventStatus[entry.status],
    summary: calendarLine(entry.summary),
    description: calendarText(entry.description ?? '') || null,
    location: calendarLine(entry.location ?? '') || null,
    url: calendarUrl(entry.url ?? ''),
    organizer: organizer ? person(organizer) : null,
    attendees: attendee
      ? [
          {
            ...person(attendee),
            role: ICalAttendeeRole.REQ,
            status: PARTICIPATION[attendee.partstat],
            rsvp: attendee.rsvp,
          },
        ]
      : [],
    alarms:
      alarmMinutes !== undefined && entry.status !== 'CANCELLED'
        ? [{ type: ICalAlarmType.display, trigger: alarmMinutes * 60 }]
        : [],
    transparency: isFree ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: busyStatus(entry),
    categories: (entry.categories ?? []).map((name) => ({ name: calendarLine(name) })).filter(({ name }) => name),
    lastModified: entry.updatedAt,
    stamp: entry.stampedAt,
  };
}
