import type { Participation } from '../../platform/icalendar/calendar-entry.js';
import { calendarMessage } from '../../platform/icalendar/calendar-files.js';
import { meetingName, type Organizer, placeOf } from './invitation-letters.presenter.js';
import type { Occasion } from './invitations.repository.js';

export type Attendee = {
  name: string;
  email: string;
  reply: 'accepted' | 'tentative' | 'declined' | 'delegated' | null;
};

const PARTICIPATION: Record<NonNullable<Attendee['reply']>, Participation> = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
  delegated: 'DECLINED',
};

/** The part of a mail that puts the meeting into one person's calendar, or takes it out. */
export function meetingCalendar(
  method: 'REQUEST' | 'CANCEL',
  meeting: Occasion,
  { attendee, organizer, url, now }: { attendee: Attendee; organizer: Organizer; url: string; now: Date },
): { method: string; text: string } {
  const { agenda, workingGroup, onlineUrl } = meeting;
  const description = [
    workingGroup.name,
    ...(onlineUrl ? [`Videokonferenz: ${onlineUrl}`] : []),
    ...(agenda.length > 0 ? ['', 'Tagesordnung', ...agenda.map(({ label, text }) => `${label}  ${text}`)] : []),
    '',
    `Im Portal: ${url}`,
  ].join('\n');
  const text = calendarMessage(method, [
    {
      uid: meeting.calendarUid,
      sequence: meeting.calendarSequence,
      status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      summary: `${meetingName(meeting)} (${workingGroup.shortName})`,
      description,
      location: placeOf(meeting),
      url,
      organizer,
      attendee: {
        name: attendee.name,
        email: attendee.email,
        partstat: attendee.reply === null ? 'NEEDS-ACTION' : PARTICIPATION[attendee.reply],
        rsvp: true,
      },
      updatedAt: meeting.updatedAt,
      stampedAt: now,
    },
  ]);
  return { method, text };
}
