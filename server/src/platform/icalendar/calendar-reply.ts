import ICAL from 'ical.js';

/** What somebody's mail program answered to an invitation (iTIP, METHOD:REPLY). Every word of it is a claim. */
export type CalendarReply = {
  uid: string;
  attendeeEmail: string;
  partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';
  /** The SEQUENCE of the invitation that is answered. */
  sequence: number;
  comment: string | null;
};

const LIMIT = 100_000;
const COMMENT_LIMIT = 500;

/** The reply in an iCalendar text; null for anything else, however broken. */
export function readCalendarReply(text: string): CalendarReply | null {
  if (text.length > LIMIT || !/^METHOD:REPLY\s*$/im.test(text)) return null;
  try {
    return replyIn(new ICAL.Component(ICAL.parse(text)));
  } catch {
    return null;
  }
}

function replyIn(calendar: ICAL.Component): CalendarReply | null {
  const events = calendar.getAllSubcomponents('vevent');
  const event = events.length === 1 ? events[0] : undefined;
  const attendees = event?.getAllProperties('attendee') ?? [];
  const attendee = attendees.length === 1 ? attendees[0] : undefined;
  if (!event || !attendee) return null;
  const uid = event.getFirstPropertyValue('uid');
  const sequence = event.getFirstPropertyValue('sequence') ?? 0;
  const partstat = answer(attendee.getFirstParameter('partstat'));
  const attendeeEmail = addressIn(attendee.getFirstValue());
  if (typeof uid !== 'string' || typeof sequence !== 'number' || !partstat || !attendeeEmail) return null;
  return { uid, attendeeEmail, partstat, sequence, comment: commentIn(event) };
}

function answer(partstat: string | undefined): CalendarReply['partstat'] | null {
  const word = partstat?.toUpperCase();
  return word === 'ACCEPTED' || word === 'TENTATIVE' || word === 'DECLINED' ? word : null;
}

function addressIn(value: unknown): string | null {
  const [, address] = /^mailto:([^?\s]+@[^?\s]+)/i.exec(String(value)) ?? [];
  return address?.toLowerCase() ?? null;
}

function commentIn(event: ICAL.Component): string | null {
  const comment = event.getFirstPropertyValue('comment');
  if (typeof comment !== 'string') return null;
  return (
    comment
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, COMMENT_LIMIT) || null
  );
}
