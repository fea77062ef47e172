import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import { createMeeting } from './meetings.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

type MinutesInput = { state?: 'draft' | 'circulated' | 'approved'; meeting?: Parameters<typeof createMeeting>[2] };

const HELD = {
  state: 'held',
  startsAt: new Date('2026-11-19T08:30:00Z'),
  endsAt: new Date('2026-11-19T11:30:00Z'),
} as const;

/** Minutes with an empty section per item, of a meeting of their own on Thursday, 19 November 2026. */
export async function createMinutes(
  portal: TestApp,
  workingGroup: { id: string },
  { state = 'draft', meeting: ofMeeting = {} }: MinutesInput = {},
) {
  const meeting = await createMeeting(portal, workingGroup, { ...HELD, ...ofMeeting });
  const updatedAt = portal.clock.now();
  return portal.database.client.minutes.create({
    data: {
      meetingId: meeting.id,
      state,
      updatedAt,
      approvedAt: state === 'approved' ? updatedAt : null,
      sections: { create: meeting.agendaItems.map(({ id }) => ({ agendaItemId: id, updatedAt })) },
    },
    include: { meeting: { include: { agendaItems: { orderBy: { position: 'asc' } } } }, sections: true },
  });
}

type CreatedMinutes = Awaited<ReturnType<typeof createMinutes>>;

/** A task entry below the last item of the agenda, with one task per municipality. */
export async function createTaskEntry(
  portal: TestApp,
  minutes: CreatedMinutes,
  municipalities: ReadonlyArray<{ id: string }>,
  given: Partial<Prisma.TaskUncheckedCreateInput> = {},
) {
  const item = minutes.meeting.agendaItems.at(-1);
  const section = minutes.sections.find(({ agendaItemId }) => agendaItemId === item?.id);
  const [only] = municipalities;
  const text = given.text ?? 'Objekte für die Earth Hour melden';
  return portal.database.client.minutesEntry.create({
    data: {
      sectionId: section?.id ?? '',
      position: 0,
      kind: 'task',
      text,
      assignee: municipalities.length > 1 ? 'all_municipalities' : 'municipality',
      municipalityId: municipalities.length > 1 ? null : (only?.id ?? null),
      dueOn: given.dueOn ?? null,
      tasks: {
        create: municipalities.map(({ id }) => ({
          text,
          municipalityId: id,
          workingGroupId: minutes.meeting.workingGroupId,
          agreedDueOn: given.dueOn ?? null,
          agreedMemberId: given.memberId ?? null,
          ...given,
        })),
      },
    },
    include: { tasks: true },
  });
}

/** An agreement below the last item of the agenda. */
export function createAgreement(
  portal: TestApp,
  minutes: CreatedMinutes,
  text = 'Der Arbeitskreis empfiehlt, die Objektliste im Portal zu pflegen.',
) {
  const item = minutes.meeting.agendaItems.at(-1);
  const section = minutes.sections.find(({ agendaItemId }) => agendaItemId === item?.id);
  return portal.database.client.minutesEntry.create({
    data: { sectionId: section?.id ?? '', position: 1, kind: 'agreement', text },
  });
}

/** A group with coordinator, minute taker, members of two municipalities and a guest; a stranger of another group. */
export async function createGroupThatWrites(portal: TestApp) {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  return {
    group,
    other,
    coordinator: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    taker: await createMemberOf(portal, group, ['minute_taker', 'member'], { slug: 'freudenberg' }),
    paula: await createMemberOf(portal, group),
    stranger: await createMemberOf(portal, other, ['coordinator', 'minute_taker']),
  };
}
