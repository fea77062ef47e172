import type { Member as Actor } from '../access/actor.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { abilities } from './members.policy.js';
import type { MemberNameRecord, MemberRecord } from './members.repository.js';
import type { Member, MemberName } from './members.schemas.js';

type Named = { academicTitle: string | null; givenName: string; familyName: string };

export const fullName = ({ academicTitle, givenName, familyName }: Named): string =>
  [academicTitle, givenName, familyName].filter(Boolean).join(' ');

export function presentMemberName(member: MemberNameRecord): MemberName {
  return { id: member.id, name: fullName(member), municipality: presentMunicipalityName(member.municipality) };
}

export function presentMember(actor: Actor, member: MemberRecord): Member {
  const { academicTitle, givenName, familyName, position, email, phone, isAdministrator, version } = member;
  return {
    ...presentMemberName(member),
    academicTitle,
    givenName,
    familyName,
    position,
    email,
    phone,
    isAdministrator,
    isDeactivated: member.deactivatedAt !== null,
    roles: member.memberships
      .filter(({ workingGroupId }) => actor.isAdministrator || actor.belongsTo(workingGroupId))
      .map(({ workingGroupId, role, workingGroup }) => ({
        workingGroupId,
        role,
        workingGroup: workingGroup.shortName,
      })),
    version,
    abilities: abilities(actor, member),
  };
}
