import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } } as const;
const whole = {
  actionPlan: { select: { id: true, workingGroupId: true } },
  measure: {
    select: {
      id: true,
      number: true,
      title: true,
      removedAt: true,
      fieldOfAction: { select: { code: true, position: true } },
      parties: { where: { role: 'lead' }, select: { municipalityId: true } },
    },
  },
  values: { include: { municipality, recordedBy: person } },
} satisfies Prisma.IndicatorInclude;
export type IndicatorRecord = Prisma.IndicatorGetPayload<{ include: typeof whole }>;
export type IndicatorColumns = Pick<
  Prisma.IndicatorUncheckedCreateInput,
  'measureId' | 'title' | 'definition' | 'unit' | 'byMunicipality' | 'target' | 'targetYear' | 'isLowerBetter'
>;
export type NewValue = Omit<Prisma.IndicatorValueUncheckedCreateInput, 'id'>;

@Injectable()
export class IndicatorsRepository {
  constructor(private readonly database: Database) {}

  /** The wall. */
  private visibleTo(actor: Actor): Prisma.IndicatorWhereInput {
    return { actionPlan: { workingGroupId: { in: actor.workingGroupIds } } };
  }

  listVisible(actor: Actor, actionPlanId: string, measureId: string | undefined): Promise<IndicatorRecord[]> {
    const ofMeasure = measureId === undefined ? {} : { measureId };
    return this.database.client.indicator.findMany({
      where: { AND: [{ actionPlanId, ...ofMeasure }, this.visibleTo(actor)] },
      include: whole,
      orderBy: { createdAt: 'asc' },
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<IndicatorRecord> {
    const found = await this.database.client.indicator.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whether a measure stands on a plan. */
  async hasMeasure(actionPlanId: string, measureId: string): Promise<boolean> {
    return (await this.database.client.measure.count({ where: { id: measureId, actionPlanId, removedAt: null } })) > 0;
  }

  /** Nobody else records a value or defines it before the running transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from indicator where id = ${id}::uuid for update`;
  }

  async add(indicator: IndicatorColumns & { actionPlanId: string; createdAt: Date }): Promise<string> {
    return (await this.database.client.indicator.create({ data: indicator, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: IndicatorColumns): Promise<void> {
    const { count } = await this.database.client.indicator.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.indicator.deleteMany({ where: { id } });
  }

  /** A further word; none is ever changed. */
  async record(value: NewValue): Promise<void> {
    await this.database.client.indicatorValue.create({ data: { id: newId(), ...value } });
  }
}
