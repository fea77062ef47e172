import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/failures.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { FieldInUse, PlanTitleTaken } from './action-plans.errors.js';

const whole = {
  fields: {
    select: { id: true, code: true, title: true, position: true, _count: { select: { measures: true } } },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ActionPlanInclude;
export type ActionPlanRecord = Prisma.ActionPlanGetPayload<{ include: typeof whole }>;
export type PlanColumns = Pick<ActionPlanRecord, 'title' | 'description' | 'startsOn' | 'endsOn'>;
export type FieldColumns = { id: string; code: string; title: string };

@Injectable()
export class ActionPlansRepository {
  constructor(private readonly database: Database) {}

  /** The wall. */
  private visibleTo(actor: Actor): Prisma.ActionPlanWhereInput {
    return { workingGroupId: { in: actor.workingGroupIds } };
  }

  listVisible(actor: Actor, workingGroupId: string): Promise<ActionPlanRecord[]> {
    return this.database.client.actionPlan.findMany({
      where: { AND: [{ workingGroupId }, this.visibleTo(actor)] },
      include: whole,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    });
  }

  async findVisible(actor: Actor, id: string): Promise<ActionPlanRecord> {
    const found = await this.database.client.actionPlan.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whoever else changes the plan, numbers a measure or asks for news waits for the end of the running transaction. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from action_plan where id = ${id}::uuid for no key update`;
  }

  async add(plan: PlanColumns & { workingGroupId: string; createdAt: Date }): Promise<string> {
    const adding = this.database.client.actionPlan.create({ data: plan, select: { id: true } });
    return (await adding.catch(translate)).id;
  }

  async save(id: string, version: number, change: PlanColumns): Promise<void> {
    const saving = this.database.client.actionPlan.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    const { count } = await saving.catch(translate);
    if (count === 0) throw new Stale();
  }

  /** The fields of a plan as given; what is not among them goes. Codes may swap: for a moment nobody has one. */
  async saveFields(actionPlanId: string, fields: readonly FieldColumns[]): Promise<void> {
    const { fieldOfAction } = this.database.client;
    const ids = fields.map(({ id }) => id);
    await fieldOfAction.deleteMany({ where: { actionPlanId, id: { notIn: ids } } }).catch(translate);
    await this.database.client.$executeRaw`
      update field_of_action set code = id::text where action_plan_id = ${actionPlanId}::uuid`;
    for (const [position, field] of fields.entries()) {
      const row = { ...field, position };
      await fieldOfAction.upsert({ where: { id: field.id }, create: { ...row, actionPlanId }, update: row });
    }
  }
}

function translate(error: unknown): never {
  const constraint = violatedConstraint(error);
  if (constraint === 'action_plan_title_unique') throw new PlanTitleTaken();
  if (constraint === 'measure_field_of_action_fkey') throw new FieldInUse();
  throw error;
}
