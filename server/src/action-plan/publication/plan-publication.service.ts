import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import * as plansPolicy from '../action-plans.policy.js';
import { ActionPlansRepository } from '../action-plans.repository.js';
import type { ActionPlan } from '../action-plans.schemas.js';
import { ActionPlansService } from '../action-plans.service.js';
import { PublicMeasuresRepository } from './public-measures.repository.js';

/** Shows everybody how the measures of a plan stand, or no more. Said twice it changes nothing. */
@Injectable()
export class PlanPublicationService {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly repository: ActionPlansRepository,
    private readonly publicMeasures: PublicMeasuresRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, id: string): Promise<ActionPlan> {
    return this.database.transaction(async () => {
      const plan = await this.repository.findVisible(actor, id);
      authorize(plansPolicy.change, actor, plan);
      if (await this.publicMeasures.publish(id, this.clock.now())) {
        await this.auditLog.record(actor, 'action-plan.made-public', id, { title: plan.title });
      }
      return this.plans.show(actor, id);
    });
  }

  withdraw(actor: Actor, id: string): Promise<ActionPlan> {
    return this.database.transaction(async () => {
      const plan = await this.repository.findVisible(actor, id);
      authorize(plansPolicy.change, actor, plan);
      if (await this.publicMeasures.withdraw(id)) {
        await this.auditLog.record(actor, 'action-plan.withdrawn-from-public', id, { title: plan.title });
      }
      return this.plans.show(actor, id);
    });
  }
}
