import { paths } from '../../app/paths';
import type { AuditEntry } from './audit-log.queries';

/** Every act that has its own sentence; others are told in general words until they get one. */
const knownActions = [
  'change-request.made',
  'change-request.accepted',
  'change-request.declined',
  'change-request.withdrawn',
  'file.added',
  'file.replaced',
  'file.rights-recorded',
  'file.updated',
  'file.accessible-version-requested',
  'file.accessible-version-request-taken-back',
  'file.accessible-version-answered',
  'file.withdrawn',
  'funding-programme.added',
  'funding-programme.changed',
  'funding-programme.ended',
  'funding-programme.resumed',
  'funding-programme.removed',
  'funding-programme.application-changed',
  'grant.entered',
  'grant.changed',
  'grant.removed',
  'indicator.added',
  'indicator.changed',
  'indicator.removed',
  'indicator.value-recorded',
  'mail.sent-again',
  'meeting.agenda-item-added',
  'meeting.agenda-item-called',
  'meeting.agenda-item-changed',
  'meeting.agenda-item-removed',
  'meeting.agenda-reordered',
  'meeting.attendance-cleared',
  'meeting.attendance-recorded',
  'meeting.cancelled',
  'meeting.change-told',
  'meeting.changed',
  'meeting.closed',
  'meeting.guest-added',
  'meeting.guest-removed',
  'meeting.held',
  'meeting.invited',
  'meeting.planned',
  'meeting.published',
  'meeting.removed',
  'meeting.reply-given',
  'meeting.reports-reminded',
  'meeting.reports-requested',
  'meeting.talk-added',
  'member.deactivated',
  'member.first-administrator',
  'member.invited',
  'member.invited-again',
  'member.password-changed',
  'member.password-set',
  'member.reactivated',
  'member.updated',
  'membership.ended',
  'membership.started',
  'minutes.amended',
  'minutes.approved',
  'minutes.audience-chosen',
  'minutes.begun',
  'minutes.circulated',
  'minutes.head-updated',
  'minutes.recalled',
  'minutes.section-saved',
  'minutes-comment.added',
  'minutes-comment.reopened',
  'minutes-comment.resolved',
  'municipality-report.begun',
  'municipality-report.changed',
  'municipality-report.submitted',
  'municipality-report.withdrawn',
  'notification.resubscribed',
  'notification.unsubscribed',
  'session.begun',
  'talk.added',
  'talk.consents-recorded',
  'talk.slides-source-changed',
  'talk.speaker-answered',
  'talk.speaker-described',
  'talk.speaker-invited',
  'talk.speaker-link-revoked',
  'talk.speaker-reminded',
  'talk.summarised',
  'talk.updated',
  'task.completed',
  'task.reopened',
  'task.state-changed',
  'working-group.founded',
] as const;

export type KnownAction = (typeof knownActions)[number];

export function knownAction(action: string): KnownAction | undefined {
  return knownActions.find((known) => known === action);
}

/** A value of the details, if there is one that can be said. */
export function detailOf(entry: AuditEntry, name: string): string | undefined {
  const { details } = entry;
  if (typeof details !== 'object' || details === null) return undefined;
  const value: unknown = Object.entries(details).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whom the act was about, where it was about a person. */
export function memberIn(entry: AuditEntry): string | undefined {
  return entry.subjectType === 'member' || entry.subjectType === 'session'
    ? entry.subjectId
    : detailOf(entry, 'memberId');
}

const places = { meeting: paths.meeting, talk: paths.talk, 'working-group': paths.workingGroup };

/** Where what was changed can be seen, if it is still there and has a page. */
export function placeOf({ action, subjectType, subjectId }: AuditEntry) {
  if (action === 'meeting.removed') return undefined;
  if (subjectType !== 'meeting' && subjectType !== 'talk' && subjectType !== 'working-group') return undefined;
  return { subjectType, to: places[subjectType](subjectId) } as const;
}
