import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { MeasureCodeTaken } from '../action-plans.errors.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const whole = {
  actionPlan: { select: { id: true, title: true, workingGroupId: true } },
  fieldOfAction: { select: { id: true, code: true, title: true } },
  parties: { select: { municipalityId: true, role: true } },
  milestones: {
    select: { id: true, title: true, dueOn: true, reachedOn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
  requests: { select: { municipality, requestedAt: true, answeredAt: true }, orderBy: { requestedAt: 'desc' } },
  revisions: { select: { snapshot: true }, orderBy: { number: 'desc' }, take: 1 },
} satisfies Prisma.MeasureInclude;
export type MeasureRecord = Prisma.MeasureGetPayload<{ include: typeof whole }>;

export type MeasureColumns = Omit<
  Prisma.MeasureUncheckedUpdateManyInput,
  'id' | 'version' | 'actionPlanId' | 'createdAt'
>;
export type PartyColumns = { municipalityId: string; role: 'lead' | 'partner' };
export type MilestoneColumns = { id: string; title: string; dueOn: Date | null; reachedOn: Date | null };

@Injectable()
export class MeasuresRepository {
  constructor(private readonly database: Database) {}

  /** The wall; what was removed is the coordination's, and the link of a request shows its one measure. */
  private visibleTo(actor: Actor): Prisma.MeasureWhereInput {
    switch (actor.kind) {
      case 'visitor':
        return { id: { in: [] } };
      case 'link':
        return {
          removedAt: null,
          actionPlan: { workingGroupId: actor.link.workingGroupId ?? '' },
          requests: { some: { id: actor.link.subject, municipalityId: actor.link.municipalityId } },
        };
      case 'member':
        return {
          OR: [
            { removedAt: null, actionPlan: { workingGroupId: { in: actor.workingGroupIds } } },
            { actionPlan: { workingGroupId: { in: actor.groupsWithRole('coordinator') } } },
          ],
        };
    }
  }

  async findVisible(actor: Actor, id: string): Promise<MeasureRecord> {
    return this.findFirst({ AND: [{ id }, this.visibleTo(actor)] });
  }

  /** The measure of which the link of a request is. */
  async findAsked(actor: Actor, requestId: string): Promise<MeasureRecord> {
    return this.findFirst({ AND: [{ requests: { some: { id: requestId } } }, this.visibleTo(actor)] });
  }

  private async findFirst(where: Prisma.MeasureWhereInput): Promise<MeasureRecord> {
    const found = await this.database.client.measure.findFirst({ where, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whoever else changes it waits for the end of the running transaction. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from measure where id = ${id}::uuid for no key update`;
  }

  async nextNumber(fieldOfActionId: string): Promise<number> {
    const { _max } = await this.database.client.measure.aggregate({
      where: { fieldOfActionId },
      _max: { number: true },
    });
    return (_max.number ?? 0) + 1;
  }

  async add(data: Prisma.MeasureUncheckedCreateInput): Promise<string> {
    const adding = this.database.client.measure.create({ data, select: { id: true } });
    return (await adding.catch(translate)).id;
  }

  async save(id: string, version: number, change: MeasureColumns): Promise<void> {
    const saving = this.database.client.measure.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if ((await saving.catch(translate)).count === 0) throw new Stale();
  }

  async saveParties(measureId: string, parties: readonly PartyColumns[]): Promise<void> {
    await this.database.client.measureParty.deleteMany({ where: { measureId } });
    await this.database.client.measureParty.createMany({ data: parties.map((party) => ({ measureId, ...party })) });
  }

  async saveMilestones(measureId: string, milestones: readonly MilestoneColumns[]): Promise<void> {
    await this.database.client.milestone.deleteMany({ where: { measureId } });
    await this.database.client.milestone.createMany({
      data: milestones.map((milestone, position) => ({ measureId, position, ...milestone })),
    });
  }
}

function translate(error: unknown): never {
  if (violatedConstraint(error) === 'measure_number_unique') throw new MeasureCodeTaken();
  throw error;
}
