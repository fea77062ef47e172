import type { Actor } from '../access/actor.js';
import { abilities } from './working-groups.policy.js';
import type { WorkingGroupRecord } from './working-groups.repository.js';
import type { WorkingGroup } from './working-groups.schemas.js';

export function presentWorkingGroup(actor: Actor, group: WorkingGroupRecord): WorkingGroup {
  const { id, slug, name, shortName, purpose, invitationPeriodDays, objectionPeriodDays } = group;
  return {
    id,
    slug,
    name,
    shortName,
    purpose,
    invitationPeriodDays,
    objectionPeriodDays,
    proposalPeriodDays: group.proposalPeriodDays,
    reportRequestDays: group.reportRequestDays,
    replyReminderDays: group.replyReminderDays,
    usualStartTime: group.usualStartTime,
    usualDurationMinutes: group.usualDurationMinutes,
    guestsGetMinutes: group.guestsGetMinutes,
    abilities: abilities(actor, group),
  };
}
