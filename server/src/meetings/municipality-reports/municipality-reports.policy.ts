import { type Actor, isCoordinatorOf } from '../../access/actor.js';
import { isPlanned, type MeetingState } from '../rules/meeting-state.js';

type Meeting = { id: string; workingGroupId: string; state: MeetingState; isCancelled: boolean };
type Subject = { meeting: Pick<Meeting, 'id' | 'workingGroupId'>; municipalityId: string };

/** Anybody who is in the group for the municipality, deputies too; guests have no seat. */
export const isOwn = (actor: Actor, { meeting, municipalityId }: Subject): boolean => {
  switch (actor.kind) {
    case 'visitor':
      return false;
    case 'link':
      return (
        actor.link.purpose === 'municipality_report' &&
        actor.link.subject === meeting.id &&
        actor.link.municipalityId === municipalityId
      );
    case 'member':
      return actor.memberships.some(
        (held) =>
          held.workingGroupId === meeting.workingGroupId &&
          held.municipalityId === municipalityId &&
          held.role !== 'guest',
      );
  }
};

/** The coordination writes down what was told in the meeting. */
export const write = (actor: Actor, subject: Subject): boolean =>
  isOwn(actor, subject) || isCoordinatorOf(actor, subject.meeting.workingGroupId);

export const request = (actor: Actor, meeting: Pick<Meeting, 'workingGroupId'>): boolean =>
  isCoordinatorOf(actor, meeting.workingGroupId);

const isOpen = ({ state, isCancelled }: Meeting) => !isPlanned(state) && state !== 'closed' && !isCancelled;

export const abilities = (
  actor: Actor,
  { meeting, municipalityId }: { meeting: Meeting; municipalityId: string },
  state: 'missing' | 'draft' | 'submitted',
) => {
  const mayWrite = write(actor, { meeting, municipalityId }) && isOpen(meeting);
  return {
    write: mayWrite,
    submit: mayWrite && state === 'draft',
    withdraw: mayWrite && state === 'submitted' && meeting.state !== 'held',
    isOwn: isOwn(actor, { meeting, municipalityId }),
  };
};
