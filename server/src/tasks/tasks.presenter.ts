import type { Actor } from '../access/actor.js';
import { presentMemberName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import { isOverdue } from './rules/completion.js';
import { abilities } from './tasks.policy.js';
import type { SharedTaskRecord, TaskRecord } from './tasks.repository.js';
import type { SharedEntry, Task } from './tasks.schemas.js';

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
    completedAt: task.completedAt?.toISOString() ?? null,
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
