import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { isHistory } from '../rules/long-past.js';
import type { EntryRecord } from '../sections/section-record.repository.js';
import { RemovedEntriesRepository } from './removed-entries.repository.js';
import { addresseesOf, type Belonging, isInGroup } from './rules/addressees.js';

type Assigning = {
  id: string;
  meeting: { workingGroupId: string; startsAt: Date };
  sections: ReadonlyArray<{ entries: readonly EntryRecord[] }>;
};

/** Whom entries of the minutes address; circulated minutes give them tasks. */
@Injectable()
export class AddresseesService {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly tasks: TasksService,
    private readonly removed: RemovedEntriesRepository,
    private readonly clock: Clock,
  ) {}

  /** Whether these people belong to the group; of `null` nothing is asked. */
  async requireMembers(
    actor: Actor,
    workingGroupId: string,
    choices: Readonly<Record<string, string | null | undefined>>,
  ): Promise<void> {
    const group = await this.belonging(actor, workingGroupId);
    const errors = Object.entries(choices)
      .filter(([, id]) => id && !isInGroup({ kind: 'member', id }, group))
      .map(([field]) => ({ pointer: `#/${field}`, detail: 'Diese Person gehört nicht zu diesem Arbeitskreis.' }));
    if (errors.length > 0) throw new Invalid(errors);
  }

  /** Somebody with one of the roles, the earlier role preferred. */
  async lookUpWithRole(actor: Actor, workingGroupId: string, roles: readonly string[]): Promise<string | null> {
    const group = await this.belonging(actor, workingGroupId);
    const found = roles.map((role) => group.find((one) => one.role === role)).find((one) => one !== undefined);
    return found?.memberId ?? null;
  }

  /** Makes the tasks of these minutes follow the entries that stand now; what is gone has none to do any more. */
  async assign(actor: Actor, { id: minutesId, meeting, sections }: Assigning): Promise<void> {
    const { workingGroupId, startsAt } = meeting;
    const now = this.clock.now();
    const entries = sections.flatMap((section) => section.entries);
    const formerIds = await this.removed.listIds(minutesId);
    const group = await this.belonging(actor, workingGroupId);
    const orders = entries
      .filter(({ kind }) => kind === 'task')
      .map(({ dueOn, ...entry }) => ({ ...entry, dueOn: dueOn && dayFromColumn(dueOn) }))
      .map(({ id, text, dueOn, member, ...entry }) => ({
        entryId: id,
        text,
        dueOn,
        isHistory: isHistory(dueOn, startsAt, now, calendarDay(now)),
        addressees: addresseesOf(
          { ...entry, member: member && { id: member.id, municipalityId: member.municipality.id } },
          group,
        ),
      }));
    await this.tasks.follow(workingGroupId, [...formerIds, ...entries.map(({ id }) => id)], orders);
  }

  /** The tasks of minutes that are a draft again rest; those that still stand there come back with `assign`. */
  async release({ meeting, sections }: Assigning): Promise<void> {
    const ids = sections.flatMap(({ entries }) => entries.map(({ id }) => id));
    await this.tasks.follow(meeting.workingGroupId, ids, []);
  }

  private async belonging(actor: Actor, workingGroupId: string): Promise<Belonging[]> {
    const { items } = await this.memberships.list(actor, workingGroupId);
    return items.map(({ member, municipality, role }) => ({
      memberId: member.id,
      municipalityId: municipality.id,
      role,
    }));
  }
}
