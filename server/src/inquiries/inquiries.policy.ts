import { type Actor, isCoordinatorOf } from '../access/actor.js';

type Group = { workingGroupId: string };
export type Visibility = 'coordination' | 'members' | 'anonymous';
export type InquirySubject = Group & {
  visibility: Visibility;
  municipalityId: string | null;
  memberId: string | null;
};
type Standing = InquirySubject & { state: string; kind: string; responsibleId: string | null };

/** Guests listen; everybody else sits there for a municipality. */
export const ask = (actor: Actor, group: Group): boolean => seatOf(actor, group) !== undefined;

/** Enters what came by telephone or mail, answers, takes on, closes, notes. */
export const handle = (actor: Actor, { workingGroupId }: Group): boolean => isCoordinatorOf(actor, workingGroupId);

/** Who asked, and who sits for the same municipality. */
export const isAsker = (actor: Actor, inquiry: InquirySubject): boolean =>
  actor.kind === 'member' &&
  actor.belongsTo(inquiry.workingGroupId) &&
  (actor.id === inquiry.memberId ||
    (inquiry.municipalityId !== null && seatOf(actor, inquiry) === inquiry.municipalityId));

/** Whether the reader may learn who asked: a municipality that does not mind, or one's own. */
export const knowAsker = (actor: Actor, inquiry: InquirySubject): boolean =>
  knowPerson(actor, inquiry) || (inquiry.visibility === 'members' && inquiry.municipalityId !== null);

/** Name and address of somebody from outside are the coordination's alone. */
export const knowPerson = (actor: Actor, inquiry: InquirySubject): boolean =>
  handle(actor, inquiry) || isAsker(actor, inquiry);

/** The asker may put it differently until somebody has taken it on. */
export const change = (actor: Actor, inquiry: Standing): boolean =>
  handle(actor, inquiry) || (isAsker(actor, inquiry) && inquiry.state === 'received');

/** Whoever asked says whether everybody learns that; the coordination only for those who asked by other ways. */
export const name = (actor: Actor, inquiry: InquirySubject): boolean =>
  isAsker(actor, inquiry) || (handle(actor, inquiry) && inquiry.memberId === null && inquiry.municipalityId !== null);

export const write = (actor: Actor, inquiry: InquirySubject): boolean => handle(actor, inquiry) || ask(actor, inquiry);

/** The question is settled: the coordination says so, or whoever asked. */
export const close = (actor: Actor, inquiry: InquirySubject): boolean =>
  handle(actor, inquiry) || isAsker(actor, inquiry);

/** "Betrifft uns auch": for those who share it, not for those who asked. */
export const concern = (actor: Actor, inquiry: InquirySubject): boolean =>
  inquiry.visibility !== 'coordination' &&
  ask(actor, inquiry) &&
  (inquiry.municipalityId === null || seatOf(actor, inquiry) !== inquiry.municipalityId);

/** The municipality for which somebody sits in the group. */
export const seatOf = (actor: Actor, { workingGroupId }: Group): string | undefined =>
  actor.kind === 'member'
    ? actor.memberships.find((held) => held.workingGroupId === workingGroupId && held.role !== 'guest')?.municipalityId
    : undefined;

export const abilities = (actor: Actor, inquiry: Standing) => {
  const mayHandle = handle(actor, inquiry);
  const isClosed = inquiry.state === 'closed';
  return {
    change: change(actor, inquiry),
    name: name(actor, inquiry),
    handle: mayHandle,
    reply: mayHandle && !isClosed,
    write: write(actor, inquiry),
    close: !isClosed && close(actor, inquiry),
    reopen: isClosed && mayHandle,
    concern: concern(actor, inquiry),
    addFiles: isAsker(actor, inquiry) || mayHandle,
  };
};
