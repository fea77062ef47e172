import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { manageMemberships } from '../working-groups.policy.js';
import type { MembershipRecord } from './memberships.repository.js';
import type { Membership } from './memberships.schemas.js';

export function presentMembership(actor: Actor, membership: MembershipRecord): Membership {
  return {
    id: membership.id,
    member: presentMemberName(membership.member),
    municipality: presentMunicipalityName(membership.municipality),
    role: membership.role,
    deputy: membership.deputy && presentMemberName(membership.deputy),
    startsOn: dayFromColumn(membership.startsOn),
    endsOn: membership.endsOn && dayFromColumn(membership.endsOn),
    abilities: { end: manageMemberships(actor, { id: membership.workingGroupId }) },
  };
}
