import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';

const label = {
  id: true,
  number: true,
  title: true,
  status: true,
  fieldOfAction: { select: { code: true, position: true } },
  actionPlan: { select: { id: true, title: true, workingGroupId: true, startsOn: true } },
} satisfies Prisma.MeasureSelect;
export type LabelRecord = Prisma.MeasureGetPayload<{ select: typeof label }>;
export type LinkRow = { subjectType: string; subjectId: string; createdAt: Date };

/** More than anybody reads on one page. */
export const MOST_LINKS = 500;

@Injectable()
export class MeasureLinksRepository {
  constructor(private readonly database: Database) {}

  /** The wall; what was taken off a plan is linked with nothing. */
  private visibleTo(actor: Actor): Prisma.MeasureWhereInput {
    return { removedAt: null, actionPlan: { workingGroupId: { in: actor.workingGroupIds } } };
  }

  async findMeasure(actor: Actor, id: string): Promise<LabelRecord> {
    const found = await this.database.client.measure.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      select: label,
    });
    if (!found) throw new NotFound();
    return found;
  }

  listOfMeasure(measureId: string): Promise<LinkRow[]> {
    return this.database.client.measureLink.findMany({
      where: { measureId },
      select: { subjectType: true, subjectId: true, createdAt: true },
      orderBy: [{ createdAt: 'desc' }, { subjectId: 'asc' }],
      take: MOST_LINKS,
    });
  }

  count(measureId: string): Promise<number> {
    return this.database.client.measureLink.count({ where: { measureId } });
  }

  /** Measures by the subjects with which they are linked. */
  async listMeasures(
    actor: Actor,
    subjectType: string,
    subjectIds: readonly string[],
  ): Promise<Array<{ subjectId: string; measure: LabelRecord }>> {
    return this.database.client.measureLink.findMany({
      where: { subjectType, subjectId: { in: [...subjectIds] }, measure: this.visibleTo(actor) },
      select: { subjectId: true, measure: { select: label } },
    });
  }

  /** Of two who link the same at the same time both have succeeded; false: it was linked already. */
  async add(measureId: string, subjectType: string, subjectId: string, createdAt: Date): Promise<boolean> {
    const { count } = await this.database.client.measureLink.createMany({
      data: [{ measureId, subjectType, subjectId, createdAt }],
      skipDuplicates: true,
    });
    return count > 0;
  }

  async remove(measureId: string, subjectType: string, subjectId: string): Promise<boolean> {
    const { count } = await this.database.client.measureLink.deleteMany({
      where: { measureId, subjectType, subjectId },
    });
    return count > 0;
  }
}
