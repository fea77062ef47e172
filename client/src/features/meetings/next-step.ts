import type { MeetingStation } from './components/MeetingPath';
import type { Meeting } from './meetings.queries';

export type Phase = 'before' | 'today' | 'after';
export type Step =
  | 'publish'
  | 'invite'
  | 'reply'
  | 'editAgenda'
  | 'join'
  | 'conduct'
  | 'writeMinutes'
  | 'recordAttendance'
  | 'readMinutes'
  | 'openSlides'
  | 'readDispatches'
  | 'readAgenda';

const hour = 3_600_000;

const stations: Record<Phase, MeetingStation> = { before: 'invitation', today: 'meeting', after: 'minutes' };

/** A meeting counts as on from an hour before it begins until its end: that is when people open the portal for it. */
export function phaseOf({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>, now: Date): Phase {
  if (now.getTime() < Date.parse(startsAt) - hour) return 'before';
  return now.getTime() < Date.parse(endsAt) ? 'today' : 'after';
}

/** Where a meeting is on its way. */
export function stationOf(meeting: Pick<Meeting, 'state' | 'startsAt' | 'endsAt'>, now: Date): MeetingStation {
  if (meeting.state === 'polling' || meeting.state === 'draft') return 'scheduling';
  if (meeting.state === 'closed') return 'closed';
  const phase = phaseOf(meeting, now);
  // Who leads the meeting says with its first item that it is held: while it lasts it is not over.
  if (meeting.state === 'held' && phase !== 'today') return 'minutes';
  return stations[phase];
}

/** The one thing that the reader most likely came for, by what the reader may do and where the meeting is. */
export function nextStep(meeting: Meeting, now: Date): Step {
  const { abilities, state } = meeting;
  const phase = phaseOf(meeting, now);
  if (meeting.isCancelled) return 'readAgenda';
  if (abilities.publish) return 'publish';
  if (phase === 'today' && abilities.manageAgenda && abilities.recordAttendance) return 'conduct';
  if (abilities.writeMinutes && (phase !== 'before' || state === 'held')) return 'writeMinutes';
  if (phase === 'today' && meeting.onlineUrl !== null) return 'join';
  if (phase === 'before' && meeting.ownReply?.state === 'open') return 'reply';
  if (phase === 'before' && state === 'scheduled' && abilities.invite) return 'invite';
  if (phase === 'before' && state !== 'held') return abilities.manageAgenda ? 'editAgenda' : 'readAgenda';
  if (meeting.agenda.some(({ talk }) => (talk?.fileCount ?? 0) > 0)) return 'openSlides';
  return meeting.minutes ? 'readMinutes' : 'readAgenda';
}
