import type { Actor } from '../../access/actor.js';
import type { MembershipList } from '../../working-groups/memberships/memberships.schemas.js';
import { planMeetings } from '../../working-groups/working-groups.policy.js';
import type { ImportRecord, WaitingMeeting } from './minutes-import.repository.js';
import { ImportDraft, type MinutesImport } from './minutes-import.schemas.js';

type Around = { memberships: MembershipList['items']; meetings: readonly WaitingMeeting[] };

export function presentImport(actor: Actor, record: ImportRecord, { memberships, meetings }: Around): MinutesImport {
  const { id, fileName, createdAt, workingGroup, draft } = record;
  return {
    ...ImportDraft.parse(draft),
    ...{ id, fileName, workingGroup, createdAt: createdAt.toISOString() },
    municipalities: [...new Map(memberships.map((one) => [one.municipality.id, one.municipality])).values()],
    members: [...new Map(memberships.map((one) => [one.member.id, one.member])).values()],
    meetings: meetings.map(({ agendaItems, startsAt, ...meeting }) => ({
      ...meeting,
      startsAt: startsAt.toISOString(),
      agenda: agendaItems,
    })),
    abilities: { addMeeting: planMeetings(actor, workingGroup) },
  };
}
