import type { Actor } from '../../access/actor.js';
import type { MembershipList } from '../../working-groups/memberships/memberships.schemas.js';
import { planMeetings } from '../../working-groups/working-groups.policy.js';
import type { ImportRecord, WaitingMeeting } from './minutes-import.repository.js';
import { ImportDraft, type MinutesImport } from './minutes-import.schemas.js';

type Memberships = MembershipList['items'];
type Around = { memberships: Memberships; meetings: readonly WaitingMeeting[] };

export function presentImport(actor: Actor, record: ImportRecord, { memberships, meetings }: Around): MinutesImport {
  const { id, fileName, createdAt, workingGroup, draft } = record;
  return {
    ...ImportDraft.parse(draft),
    ...{ id, fileName, workingGroup, createdAt: createdAt.toISOString() },
    ...circleOf(memberships),
    meetings: meetings.map(({ agendaItems, startsAt, ...meeting }) => ({
      ...meeting,
      startsAt: startsAt.toISOString(),
      agenda: agendaItems,
    })),
    abilities: { addMeeting: planMeetings(actor, workingGroup) },
  };
}

/** Everybody once; guests come for themselves and not for their municipality. */
export function circleOf(memberships: Memberships) {
  const municipalities = memberships.filter(({ role }) => role !== 'guest').map(({ municipality }) => municipality);
  return {
    municipalities: [...new Map(municipalities.map((one) => [one.id, one])).values()],
    members: [...new Map(memberships.map(({ member }) => [member.id, member])).values()],
  };
}
