import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma, WorkingGroup } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { STANDARD_AGENDA } from './rules/standard-agenda.js';
import { WorkingGroupNameTaken } from './working-groups.errors.js';

export type WorkingGroupRecord = WorkingGroup;
export type GroupRules = Prisma.WorkingGroupUncheckedUpdateManyInput;
export type NewWorkingGroup = Pick<WorkingGroup, 'slug' | 'name' | 'shortName' | 'purpose' | 'firstMeetingNumber'>;

@Injectable()
export class WorkingGroupsRepository {
  constructor(private readonly database: Database) {}

  private visibleTo(actor: Actor): Prisma.WorkingGroupWhereInput {
    return actor.isAdministrator ? {} : { id: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor): Promise<WorkingGroupRecord[]> {
    return this.database.client.workingGroup.findMany({ where: this.visibleTo(actor), orderBy: { name: 'asc' } });
  }

  async findVisible(actor: Actor, id: string): Promise<WorkingGroupRecord> {
    const found = await this.database.client.workingGroup.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
    });
    if (!found) throw new NotFound();
    return found;
  }

  async save(id: string, rules: GroupRules): Promise<void> {
    await this.database.client.workingGroup.updateMany({ where: { id }, data: rules });
  }

  async add(group: NewWorkingGroup): Promise<string> {
    const items = STANDARD_AGENDA.map((item, position) => ({ ...item, position }));
    try {
      const { id } = await this.database.client.workingGroup.create({
        data: {
          ...group,
          agendaTemplates: { create: { name: 'Sitzung', isStandard: true, items: { create: items } } },
        },
        select: { id: true },
      });
      return id;
    } catch (error) {
      if (violatedConstraint(error) === 'working_group_slug_unique') throw new WorkingGroupNameTaken();
      throw error;
    }
  }
}
