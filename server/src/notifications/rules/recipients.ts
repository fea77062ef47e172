import type { Role } from '../../access/actor.js';
import { KIND_NAMES, KINDS, type NotificationKind } from './kinds.js';

/** Somebody who belongs to the working group today. */
export type Person = { memberId: string; municipality: { id: string }; roles: readonly Role[] };

export type Concern = {
  /** Who did it, and knows already. */
  actorId: string | null;
  /** Whom alone it concerns, e.g. who made the proposal, who sent the mail. */
  memberIds?: readonly string[] | undefined;
};

type Rule = <Someone extends Person>(group: readonly Someone[], concern: Concern) => Someone[];

const everybody: Rule = (group) => [...group];
/** Guests take part without a seat: nobody asks them for dates or reports. */
const seats: Rule = (group) => group.filter(({ roles }) => roles.some((role) => role !== 'guest'));
const coordination: Rule = (group) => group.filter(({ roles }) => roles.includes('coordinator'));
const concerned: Rule = (group, { memberIds = [] }) => group.filter(({ memberId }) => memberIds.includes(memberId));
/** Whoever sent it, as long as they coordinate the group; else those who do now. */
const senderOrCoordination: Rule = (group, concern) => {
  const senders = coordination(concerned(group, concern), concern);
  return senders.length > 0 ? senders : coordination(group, concern);
};

/** Whoever writes the minutes, and the coordination. */
const writers: Rule = (group, { memberIds = [] }) =>
  group.filter(({ memberId, roles }) => roles.includes('coordinator') || memberIds.includes(memberId));

/** Everybody with a seat but those who asked, and those who hear of it as the coordination. */
const otherSeats: Rule = (group, { memberIds = [], ...concern }) =>
  seats(group, concern).filter(
    ({ memberId, roles }) => !roles.includes('coordinator') && !memberIds.includes(memberId),
  );

/** Whoever was named for it, as long as they are in the group; else the coordination. */
const namedOrCoordination: Rule = (group, concern) => {
  const named = concerned(group, concern);
  return named.length > 0 ? named : coordination(group, concern);
};

const HEARS: Record<NotificationKind, Rule> = {
  'date-poll-opened': seats,
  'date-poll-decided': everybody,
  'meeting-scheduled': everybody,
  'meeting-changed': everybody,
  'meeting-invited': concerned,
  'meeting-moved': everybody,
  'meeting-cancelled': everybody,
  'agenda-proposal-answered': concerned,
  'report-requested': seats,
  'minutes-circulated': everybody,
  'minutes-approved': everybody,
  'minutes-awaited': concerned,
  'minutes-recalled': everybody,
  'minutes-undecided': writers,
  'minutes-amended': everybody,
  'minutes-commented': writers,
  'change-requested': writers,
  'change-request-answered': concerned,
  'measure-update-requested': concerned,
  'task-due': concerned,
  'funding-programme-added': seats,
  'funding-partners-sought': seats,
  'funding-deadline': concerned,
  'grant-report-due': concerned,
  'accessible-version-answered': concerned,
  'inquiry-answered': concerned,
  'inquiry-shared': otherSeats,
  'inquiry-due': coordination,
  'inquiry-received': coordination,
  'inquiry-written-to': writers,
  'survey-started': seats,
  'event-published': everybody,
  'event-moved': everybody,
  'event-cancelled': everybody,
  'event-report-awaited': concerned,
  'campaign-asked': seats,
  'campaign-moved': everybody,
  'campaign-due': concerned,
  'campaign-answered': coordination,
  'press-texts-ready': seats,
  'press-release-public': everybody,
  'press-quote-approved': coordination,
  'press-quote-declined': coordination,
  'article-published': everybody,
  'article-check-due': namedOrCoordination,
  'survey-closed': everybody,
  'survey-answered': coordination,
  'date-poll-answered': coordination,
  'date-poll-closed': coordination,
  'reply-given': coordination,
  'agenda-proposed': coordination,
  'report-submitted': coordination,
  'speaker-answered': coordination,
  'slides-handed-in': coordination,
  'file-infected': coordination,
  'measure-status-said': coordination,
  'task-completed': coordination,
  'accessible-version-requested': coordination,
  'mail-undeliverable': senderOrCoordination,
};

/** Who hears of it: somebody of the group of the day, never who did it. Who failed to reach people hears it all the same. */
export function recipients<Someone extends Person>(
  kind: NotificationKind,
  group: readonly Someone[],
  concern: Concern,
): Someone[] {
  return HEARS[kind](group, concern).filter(({ memberId }) => memberId !== concern.actorId);
}

/** Kinds that make sense to somebody: those of the coordination only to who coordinates. */
export const kindsFor = (coordinates: boolean): NotificationKind[] =>
  KIND_NAMES.filter((kind) => coordinates || KINDS[kind].audience === 'members');
