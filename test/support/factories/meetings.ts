import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

let count = 0;

type MeetingInput = Partial<Omit<Prisma.MeetingUncheckedCreateInput, 'agendaItems'>>;

/** A published meeting on Thursday, 3 December 2026, 9:30 to 12:30 in Berlin, with three items on its agenda. */
export async function createMeeting(portal: TestApp, workingGroup: { id: string }, given: MeetingInput = {}) {
  count += 1;
  const agenda = [
    { kind: 'formalities', title: 'Begrüßung', durationMinutes: 10 },
    { kind: 'talk', title: 'Fachvortrag mit Diskussion', durationMinutes: 45 },
    { kind: 'any_other_business', title: 'Verschiedenes', durationMinutes: 10 },
  ] as const;
  return portal.database.client.meeting.create({
    data: {
      workingGroupId: workingGroup.id,
      number: count,
      state: 'scheduled',
      startsAt: new Date('2026-12-03T08:30:00Z'),
      endsAt: new Date('2026-12-03T11:30:00Z'),
      agendaItems: { create: agenda.map((item, position) => ({ ...item, position, number: String(position + 1) })) },
      ...given,
    },
    include: { agendaItems: { orderBy: { position: 'asc' } } },
  });
}

/** A group whose next meeting is its 36th, with a coordinator and a member. */
export async function createGroupThatMeets(portal: TestApp) {
  const group = await createWorkingGroup(portal, { firstMeetingNumber: 36 });
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  const member = await createMemberOf(portal, group);
  return { group, coordinator, member };
}
