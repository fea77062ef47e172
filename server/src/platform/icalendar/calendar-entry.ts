/** PARTSTAT of RFC 5545. */
export type Participation = 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED';

/** What stands in a calendar: from one instant to another, or on a whole day (YYYY-MM-DD). */
export type CalendarEntry = ({ startsAt: Date; endsAt: Date } | { day: string }) & {
  /** The same for as long as it is the same entry; calendars know it again by this. */
  uid: string;
  /** Rises when time or place change. */
  sequence: number;
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  organizer?: { name: string; email: string } | undefined;
  /** Of a message to one person: that person. The addresses of others never go out. */
  attendee?: { name: string; email: string; partstat: Participation; rsvp: boolean } | undefined;
  /** When its content changed last. */
  updatedAt: Date;
  /** DTSTAMP: when this version was written; in a feed equal for equal content, or every read is a new file. */
  stampedAt: Date;
  /** How long before the start the calendar reminds of it. */
  alarmMinutes?: number | undefined;
  /** It takes no time in the calendar: others still find the person free. */
  isFree?: boolean | undefined;
  categories?: readonly string[] | undefined;
};
