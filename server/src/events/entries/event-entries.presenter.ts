import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';

/** An event as a calendar of a member needs it, wherever it was read. */
export type EventEntryFacts = {
  id: string;
  calendarUid: string;
  calendarSequence: number;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  meetingPoint: string | null;
  publicTransport: string;
  onlineUrl: string | null;
  isDraft: boolean;
  isCancelled: boolean;
  cancellationNote: string | null;
  changedAt: Date;
};

export function presentEventEntry(event: EventEntryFacts, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/veranstaltungen/${event.id}`;
  const place = [event.locationName, event.locationAddress].filter((part) => part !== null).join(', ');
  return {
    uid: event.calendarUid,
    sequence: event.calendarSequence,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    status: event.isCancelled ? 'CANCELLED' : event.isDraft ? 'TENTATIVE' : 'CONFIRMED',
    summary: `${event.isCancelled ? 'Abgesagt: ' : ''}${event.title}`,
    description: [...remarksOn(event), `Im Klimaportal: ${url}`].join('\n'),
    location: place || (event.onlineUrl === null ? undefined : 'Online'),
    url,
    categories: ['Veranstaltung'],
    updatedAt: event.changedAt,
    stampedAt: event.changedAt,
  };
}

const remarksOn = (event: EventEntryFacts): string[] => [
  ...(event.isCancelled ? ['Diese Veranstaltung findet nicht statt.'] : []),
  ...(event.isCancelled && event.cancellationNote !== null ? [event.cancellationNote] : []),
  ...(event.summary === '' ? [] : [event.summary]),
  ...(event.meetingPoint === null ? [] : [`Treffpunkt: ${event.meetingPoint}`]),
  ...(event.publicTransport === '' ? [] : [`Mit Bus und Bahn: ${event.publicTransport}`]),
  ...(event.onlineUrl === null ? [] : [`Online teilnehmen: ${event.onlineUrl}`]),
];
