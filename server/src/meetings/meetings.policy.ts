import { type Actor, belongsTo, isCoordinatorOf, mayRecordFor } from '../access/actor.js';
import { isPlanned, type MeetingState } from './rules/meeting-state.js';

type Subject = { workingGroupId: string; state: MeetingState; cancelledAt: Date | null };

/** Drafts are the coordination's. */
export const read = (actor: Actor, meeting: Pick<Subject, 'workingGroupId' | 'state'>): boolean =>
  meeting.state === 'draft' ? isCoordinatorOf(actor, meeting.workingGroupId) : belongsTo(actor, meeting.workingGroupId);

/** State is a rule (409), the role is the policy (403): these ask for the role. */
export const coordinate = (actor: Actor, meeting: Pick<Subject, 'workingGroupId'>): boolean =>
  isCoordinatorOf(actor, meeting.workingGroupId);

export const record = (actor: Actor, meeting: Pick<Subject, 'workingGroupId'>): boolean =>
  mayRecordFor(actor, meeting.workingGroupId);

const isOpen = ({ state, cancelledAt }: Subject): boolean => state !== 'closed' && cancelledAt === null;
const isAwaited = (meeting: Subject): boolean =>
  isOpen(meeting) && (meeting.state === 'draft' || meeting.state === 'scheduled' || meeting.state === 'invited');
const isUnderWay = (meeting: Subject): boolean => !isPlanned(meeting.state) && isOpen(meeting);

export const abilities = (actor: Actor, meeting: Subject) => ({
  update: coordinate(actor, meeting) && isOpen(meeting),
  publish: coordinate(actor, meeting) && meeting.state === 'draft' && isOpen(meeting),
  manageAgenda: coordinate(actor, meeting) && isOpen(meeting),
  recordAttendance: record(actor, meeting) && isUnderWay(meeting),
  writeMinutes: record(actor, meeting) && isUnderWay(meeting),
  remove: coordinate(actor, meeting) && meeting.state === 'draft',
  invite: coordinate(actor, meeting) && isAwaited(meeting),
  tellChange: coordinate(actor, meeting) && meeting.state === 'invited' && isOpen(meeting),
  callOff: coordinate(actor, meeting) && (isAwaited(meeting) || (meeting.state === 'polling' && isOpen(meeting))),
  readDispatches: coordinate(actor, meeting),
});
