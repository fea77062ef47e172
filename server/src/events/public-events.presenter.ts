import type { CalendarEntry } from '../platform/icalendar/calendar-entry.js';
import type { SeatCount } from './event-seats.repository.js';
import type { PublicEventRecord } from './public-events.repository.js';

/** What everybody may know of an event: never a person, and no address of an online room. */
export type PublicEvent = {
  id: string;
  slug: string;
  /** Of its page. */
  path: string;
  kind: 'event' | 'excursion' | 'training';
  title: string;
  summary: string;
  /** Markdown. */
  description: string;
  startsAt: Date;
  endsAt: Date;
  organizer: string;
  host: { id: string; slug: string; name: string } | null;
  locationName: string | null;
  locationAddress: string | null;
  meetingPoint: string | null;
  publicTransport: string;
  isOnline: boolean;
  accessibility: string;
  contact: { office: string; email: string; phone: string };
  fee: string;
  registration: {
    mode: 'none' | 'members' | 'public' | 'external';
    url: string | null;
    opensAt: Date | null;
    closesAt: Date | null;
    hasCarPool: boolean;
  };
  /** Null: without limit. */
  capacity: number | null;
  seatsTaken: number;
  programme: ReadonlyArray<{ startsAt: Date; endsAt: Date | null; title: string; note: string }>;
  pictureId: string | null;
  isCancelled: boolean;
  cancellationNote: string | null;
  calendarUid: string;
  calendarSequence: number;
  publishedAt: Date;
  updatedAt: Date;
};

export function presentPublicEvent(event: PublicEventRecord, seats: SeatCount): PublicEvent {
  const { id, slug, kind, title, summary, description, startsAt, endsAt, programme, pictureId, capacity } = event;
  return {
    ...{ id, slug, kind, title, summary, description, startsAt, endsAt, programme, pictureId, capacity },
    path: `/termine/${slug}`,
    organizer: event.workingGroup.name,
    host: event.hostMunicipality,
    locationName: event.locationName,
    locationAddress: event.locationAddress,
    meetingPoint: event.meetingPoint,
    publicTransport: event.publicTransport,
    isOnline: event.onlineUrl !== null,
    accessibility: event.accessibility,
    contact: { office: event.contactOffice, email: event.contactEmail, phone: event.contactPhone },
    fee: event.fee,
    registration: {
      mode: event.registrationMode,
      url: event.registrationUrl,
      opensAt: event.registrationOpensAt,
      closesAt: event.registrationClosesAt,
      hasCarPool: event.hasCarPool,
    },
    seatsTaken: seats.taken,
    isCancelled: event.cancelledAt !== null,
    cancellationNote: event.cancellationNote,
    calendarUid: event.calendarUid,
    calendarSequence: event.calendarSequence,
    publishedAt: event.publishedAt ?? event.createdAt,
    updatedAt: event.updatedAt,
  };
}

/** For calendars of everybody. */
export function presentPublicEntry(event: PublicEvent, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}${event.path}`;
  const place = [event.locationName, event.locationAddress].filter((part) => part !== null).join(', ');
  const remarks = [
    ...(event.isCancelled ? ['Diese Veranstaltung findet nicht statt.'] : []),
    ...(event.cancellationNote === null ? [] : [event.cancellationNote]),
    ...(event.summary === '' ? [] : [event.summary]),
    ...(event.meetingPoint === null ? [] : [`Treffpunkt: ${event.meetingPoint}`]),
    ...(event.publicTransport === '' ? [] : [`Mit Bus und Bahn: ${event.publicTransport}`]),
    `Mehr dazu: ${url}`,
  ];
  return {
    uid: event.calendarUid,
    sequence: event.calendarSequence,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    status: event.isCancelled ? 'CANCELLED' : 'CONFIRMED',
    summary: `${event.isCancelled ? 'Abgesagt: ' : ''}${event.title}`,
    description: remarks.join('\n'),
    location: place || (event.isOnline ? 'Online' : undefined),
    url,
    categories: ['Veranstaltung'],
    updatedAt: event.updatedAt,
    stampedAt: event.updatedAt,
  };
}
