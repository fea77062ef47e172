import { Injectable } from '@nestjs/common';
import type { Member as Actor, Actor as AnyActor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Database } from '../platform/database/database.js';
import { slugOf } from '../platform/validation/slug.js';
import * as workingGroupsPolicy from './working-groups.policy.js';
import { presentWorkingGroup } from './working-groups.presenter.js';
import { WorkingGroupsRepository } from './working-groups.repository.js';
import type { ChangeGroupRules, FoundWorkingGroup, WorkingGroup, WorkingGroupList } from './working-groups.schemas.js';

@Injectable()
export class WorkingGroupsService {
  constructor(
    private readonly repository: WorkingGroupsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor): Promise<WorkingGroupList> {
    return { items: (await this.repository.listVisible(actor)).map((group) => presentWorkingGroup(actor, group)) };
  }

  async show(actor: Actor, id: string): Promise<WorkingGroup> {
    return presentWorkingGroup(actor, await this.repository.findVisible(actor, id));
  }

  /** With the standard agenda as its template. */
  async found(actor: Actor, input: FoundWorkingGroup): Promise<WorkingGroup> {
    return this.database.transaction(async () => {
      const id = await this.repository.add({ ...input, slug: slugOf(input.shortName) });
      await this.auditLog.record(actor, 'working-group.founded', id);
      return this.show(actor, id);
    });
  }

  /** Field by field: of two who change the same, the last is right, and the audit log knows both. */
  async changeRules(actor: Actor, id: string, change: ChangeGroupRules): Promise<WorkingGroup> {
    return this.database.transaction(async () => {
      const before = await this.requireFor(actor, id, workingGroupsPolicy.changeRules);
      await this.repository.save(id, change);
      await this.auditLog.record(actor, 'working-group.rules-changed', id, { before, change });
      return this.show(actor, id);
    });
  }

  /** For other modules: the group, if the actor may do this in it; NotFound where it is invisible. */
  async requireFor(
    actor: Actor,
    id: string,
    rule: (actor: AnyActor, group: { id: string }) => boolean = workingGroupsPolicy.read,
  ): Promise<WorkingGroup> {
    const group = await this.repository.findVisible(actor, id);
    authorize(rule, actor, group);
    return presentWorkingGroup(actor, group);
  }
}
