import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import type { MeasureSnapshot } from './measure-revisions.schemas.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const whole = {
  member: { select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality } },
} satisfies Prisma.MeasureRevisionInclude;
export type MeasureRevisionRecord = Prisma.MeasureRevisionGetPayload<{ include: typeof whole }>;

const current = {
  include: {
    fieldOfAction: { select: { id: true, code: true, title: true } },
    parties: { select: { municipalityId: true, role: true } },
    milestones: {
      select: { id: true, title: true, dueOn: true, reachedOn: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    },
    revisions: { select: { number: true, snapshot: true }, orderBy: { number: 'desc' }, take: 1 },
  },
} satisfies Prisma.MeasureDefaultArgs;
export type CurrentMeasureRecord = Prisma.MeasureGetPayload<typeof current>;

export type StandingRow = { id: string; snapshot: unknown };

/** Nobody scrolls further back. */
const SHOWN = 300;

@Injectable()
export class MeasureRevisionsRepository {
  constructor(private readonly database: Database) {}

  /** Each measure of a plan as its last revision before an instant has it, by field and number. */
  listBefore(actionPlanId: string, before: Date): Promise<StandingRow[]> {
    return this.database.client.$queryRaw<StandingRow[]>`
      select m.id, r.snapshot
        from measure m
        join field_of_action f on f.id = m.field_of_action_id
       cross join lateral (
         select v.snapshot from measure_revision v
          where v.measure_id = m.id and v.at < ${before}
          order by v.number desc limit 1) r
       where m.action_plan_id = ${actionPlanId}::uuid
       order by f.position, f.id, m.number, m.id`;
  }

  /** As `listBefore`, across the plans of groups. */
  listOfMunicipality(workingGroupIds: readonly string[], municipalityId: string): Promise<StandingRow[]> {
    return this.database.client.$queryRaw<StandingRow[]>`
      select m.id, r.snapshot
        from measure m
        join action_plan p on p.id = m.action_plan_id
        join field_of_action f on f.id = m.field_of_action_id
       cross join lateral (
         select v.snapshot from measure_revision v where v.measure_id = m.id order by v.number desc limit 1) r
       where p.working_group_id = any(${[...workingGroupIds]}::uuid[]) and m.removed_at is null
         and exists (select from measure_party y where y.measure_id = m.id and y.municipality_id = ${municipalityId}::uuid)
       order by p.starts_on desc, p.id, f.position, f.id, m.number, m.id`;
  }

  listOf(measureId: string): Promise<MeasureRevisionRecord[]> {
    return this.database.client.measureRevision.findMany({
      where: { measureId },
      include: whole,
      orderBy: { number: 'desc' },
      take: SHOWN,
    });
  }

  /** Locked until the end of the running transaction, so that revisions are numbered one after another. */
  async listCurrent(where: { id: string } | { fieldOfActionIds: readonly string[] }): Promise<CurrentMeasureRecord[]> {
    const filter = 'id' in where ? where : { fieldOfActionId: { in: [...where.fieldOfActionIds] } };
    const rows = await this.database.client.measure.findMany({ where: filter, select: { id: true } });
    const ids = rows.map(({ id }) => id).sort();
    await this.database.client.$queryRaw`
      select id from measure where id = any(${ids}::uuid[]) order by id for no key update`;
    return this.database.client.measure.findMany({ where: { id: { in: ids } }, ...current });
  }

  async addAll(
    revisions: ReadonlyArray<{
      measureId: string;
      number: number;
      at: Date;
      memberId: string | null;
      snapshot: MeasureSnapshot;
    }>,
  ): Promise<void> {
    await this.database.client.measureRevision.createMany({ data: [...revisions] });
  }
}
