import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { changeRules } from '../../working-groups/working-groups.policy.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import { presentAddress } from './distribution.presenter.js';
import type { AddDistributionAddress, DistributionAddress, DistributionList } from './distribution.schemas.js';
import { DistributionListRepository } from './distribution-list.repository.js';

/** Verteiler: who gets approved minutes beside the members, for the coordination to keep. */
@Injectable()
export class DistributionListService {
  constructor(
    private readonly repository: DistributionListRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<DistributionList> {
    await this.workingGroups.requireFor(actor, workingGroupId, changeRules);
    return { items: (await this.repository.list(workingGroupId)).map(presentAddress) };
  }

  async add(actor: Actor, workingGroupId: string, input: AddDistributionAddress): Promise<DistributionAddress> {
    return this.database.transaction(async () => {
      await this.workingGroups.requireFor(actor, workingGroupId, changeRules);
      const id = await this.repository.add({ ...input, workingGroupId, addedById: actor.id });
      await this.auditLog.record(actor, 'working-group.distribution-address-added', workingGroupId, input);
      return presentAddress(await this.repository.findVisible(actor, id));
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { workingGroupId, email, name } = await this.repository.findVisible(actor, id);
      await this.repository.remove(id);
      const details = { email, name };
      await this.auditLog.record(actor, 'working-group.distribution-address-removed', workingGroupId, details);
    });
  }
}
