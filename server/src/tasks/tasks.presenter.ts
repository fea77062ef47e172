import type { Actor } from '../access/actor.js';
import { presentMemberName } from '../members/members.presenter.js';
import type { MemberName } from '../members/members.schemas.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { isOverdue } from './rules/completion.js';
import { abilities } from './tasks.policy.js';
import type { SharedTaskRecord, TaskRecord } from './tasks.repository.js';
import type { SharedEntry, Task, TaskAddressees } from './tasks.schemas.js';

/** `today` (YYYY-MM-DD) decides what is overdue. */
export function presentTask(actor: Actor, task: TaskRecord, today: string): Task {
  const dueOn = task.dueOn && dayFromColumn(task.dueOn);
  return {
    id: task.id,
    workingGroupId: task.workingGroupId,
    text: task.text,
    state: task.state,
    isOverdue: isOverdue({ state: task.state, dueOn }, today),
    municipality: presentMunicipalityName(task.municipality),
    member: task.member && presentMemberName(task.member),
    dueOn,
    agreedDueOn: task.agreedDueOn && dayFromColumn(task.agreedDueOn),
    followUpOn: task.followUpOn && dayFromColumn(task.followUpOn),
    completedAt: task.completedAt?.toISOString() ?? null,
    droppedReason: task.droppedReason,
    source: task.sourceEntry && presentSource(task.sourceEntry),
    version: task.version,
    abilities: abilities(actor, task),
  };
}

function presentSource({ id, section }: NonNullable<TaskRecord['sourceEntry']>): Task['source'] {
  const { id: minutesId, meeting } = section.minutes;
  return {
    entryId: id,
    minutesId,
    meetingId: meeting.id,
    meetingNumber: meeting.number,
    agendaItemNumber: section.agendaItem.number,
  };
}

export function presentSharedEntry(entryId: string, tasks: readonly SharedTaskRecord[]): SharedEntry {
  return {
    entryId,
    tasks: tasks
      .filter((task) => task.sourceEntryId === entryId)
      .map(({ id, municipality, state }) => ({
        taskId: id,
        municipality: presentMunicipalityName(municipality),
        state,
      })),
  };
}

type Belonging = { member: MemberName; municipality: MunicipalityName; role: string };

/** Municipalities with a seat, each with its people; guests among them do what is theirs by name. */
export function presentAddressees(
  workingGroupId: string,
  memberships: readonly Belonging[],
): TaskAddressees['groups'][number] {
  const seated = new Map(
    memberships.filter(({ role }) => role !== 'guest').map(({ municipality }) => [municipality.id, municipality]),
  );
  const municipalities = [...seated.values()].map((municipality) => ({
    municipality,
    people: peopleOf(memberships.filter((one) => one.municipality.id === municipality.id)),
  }));
  return { workingGroupId, municipalities };
}

const peopleOf = (memberships: readonly Belonging[]): MemberName[] => [
  ...new Map(memberships.map(({ member }) => [member.id, member])).values(),
];
