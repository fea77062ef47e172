import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const written = {
  include: {
    municipality,
    updatedBy: {
      select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
    },
  },
} satisfies Prisma.MunicipalityReportDefaultArgs;
export type ReportRecord = Prisma.MunicipalityReportGetPayload<typeof written>;

const reported = {
  id: true,
  number: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  cancelledAt: true,
  workingGroupId: true,
  workingGroup: { select: { id: true, name: true, shortName: true, reportRequestDays: true } },
} satisfies Prisma.MeetingSelect;
export type ReportedMeetingRecord = Prisma.MeetingGetPayload<{ select: typeof reported }>;

export type ReportChange = Partial<
  Pick<ReportRecord, 'news' | 'ongoing' | 'question' | 'tip' | 'tags' | 'isOral' | 'submittedAt' | 'updatedById'>
> & { updatedAt: Date };

@Injectable()
export class MunicipalityReportsRepository {
  constructor(private readonly database: Database) {}

  /** The wall: published meetings of the actor's groups, drafts of those that they coordinate; a link shows its meeting. */
  private visibleTo(actor: Actor): Prisma.MeetingWhereInput {
    switch (actor.kind) {
      case 'visitor':
        return { id: { in: [] } };
      case 'link':
        return { id: actor.link.subject, workingGroupId: actor.link.workingGroupId ?? '' };
      case 'member':
        return {
          workingGroupId: { in: actor.workingGroupIds },
          OR: [{ state: { not: 'draft' } }, { workingGroupId: { in: actor.groupsWithRole('coordinator') } }],
        };
    }
  }

  async findMeeting(actor: Actor, id: string): Promise<ReportedMeetingRecord> {
    const found = await this.database.client.meeting.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      select: reported,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** For those who have shown the meeting. */
  async findAnyMeeting(id: string): Promise<ReportedMeetingRecord> {
    return this.database.client.meeting.findUniqueOrThrow({ where: { id }, select: reported });
  }

  /** Nobody closes the meeting or calls it off before the running transaction ends. */
  async holdMeeting(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from meeting where id = ${id}::uuid for share`;
  }

  list(meetingId: string): Promise<ReportRecord[]> {
    return this.database.client.municipalityReport.findMany({ where: { meetingId }, ...written });
  }

  lookUp(meetingId: string, municipalityId: string): Promise<ReportRecord | null> {
    return this.database.client.municipalityReport.findUnique({
      where: { meetingId_municipalityId: { meetingId, municipalityId } },
      ...written,
    });
  }

  /** By its own id, with the group behind whose wall it stands. */
  lookUpById(id: string) {
    return this.database.client.municipalityReport.findUnique({
      where: { id },
      select: {
        municipalityId: true,
        municipality: { select: { name: true } },
        submittedAt: true,
        meeting: { select: { id: true, workingGroupId: true, state: true, cancelledAt: true } },
      },
    });
  }

  /** What the municipality told last before a meeting. */
  lookUpPrevious({ workingGroupId, startsAt }: ReportedMeetingRecord, municipalityId: string) {
    return this.database.client.municipalityReport.findFirst({
      where: { municipalityId, submittedAt: { not: null }, meeting: { workingGroupId, startsAt: { lt: startsAt } } },
      include: { meeting: { select: { number: true, startsAt: true } } },
      orderBy: { meeting: { startsAt: 'desc' } },
    });
  }

  /** Tags of the group's newest reports, each as often as it was used. */
  async listTags(workingGroupId: string): Promise<string[]> {
    const rows = await this.database.client.municipalityReport.findMany({
      where: { meeting: { workingGroupId }, submittedAt: { not: null } },
      select: { tags: true },
      orderBy: { submittedAt: 'desc' },
      take: 200,
    });
    return rows.flatMap(({ tags }) => tags);
  }

  async add(meetingId: string, municipalityId: string, { tags = [], ...change }: ReportChange): Promise<string> {
    const data = { meetingId, municipalityId, ...change, tags, createdAt: change.updatedAt };
    try {
      return (await this.database.client.municipalityReport.create({ data, select: { id: true } })).id;
    } catch (error) {
      throw violatedConstraint(error) === 'municipality_report_unique' ? new Stale() : error;
    }
  }

  /** Conditional on the version. */
  async save(id: string, version: number, change: ReportChange): Promise<void> {
    const { count } = await this.database.client.municipalityReport.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}
