import type { Member, MembershipRole } from '../features/members/members.queries';

type Groups = Record<string, MembershipRole[]>;

const groupNames: Record<string, string> = { climate: 'Arbeitskreis Klimaschutz', network: 'Kernteam Klimanetzwerk' };
const bodyNames: Record<string, string> = { hilchenbach: 'Hilchenbach', burbach: 'Burbach', netphen: 'Netphen' };

/** A person as the server presents one: memberOf('burbach', 'Greta Hellertal', { climate: ['member'] }) */
export function memberOf(body: string, name: string, groups: Groups = {}, changes: Partial<Member> = {}): Member {
  const [givenName = '', familyName = ''] = name.split(' ');
  const id = `${givenName}-${familyName}`.toLowerCase();
  return {
    id,
    name,
    municipality: { id: body, slug: body, name: bodyNames[body] ?? body, abbreviation: body.slice(0, 3).toUpperCase() },
    academicTitle: null,
    givenName,
    familyName,
    position: 'Klimaschutzmanagement',
    email: `${givenName}.${familyName}@${body}.example`.toLowerCase(),
    phone: null,
    isAdministrator: false,
    isDeactivated: false,
    roles: Object.entries(groups).flatMap(([workingGroupId, roles]) =>
      roles.map((role) => ({ workingGroupId, workingGroup: groupNames[workingGroupId] ?? workingGroupId, role })),
    ),
    version: 1,
    abilities: { update: false, inviteAgain: false, deactivate: false, reactivate: false },
    ...changes,
  };
}
