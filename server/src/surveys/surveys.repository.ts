import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Prisma } from '../generated/prisma/client.js';
import { dayToColumn } from '../platform/clock/calendar-day.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = { select: { id: true, academicTitle: true, givenName: true, familyName: true } } as const;
const whole = {
  workingGroup: { select: { id: true, shortName: true, name: true } },
  inquiry: {
    select: {
      ...{ id: true, caseNumber: true, title: true, openTitle: true },
      ...{ workingGroupId: true, visibility: true, municipalityId: true, memberId: true },
    },
  },
  createdBy: person,
  questions: { orderBy: { position: 'asc' } },
  sheets: { include: { municipality, member: person, answers: true } },
} satisfies Prisma.SurveyInclude;
export type SurveyRecord = Prisma.SurveyGetPayload<{ include: typeof whole }>;
const brief = { sheets: { select: { municipalityId: true } } } satisfies Prisma.SurveyInclude;
export type BriefSurveyRecord = Prisma.SurveyGetPayload<{ include: typeof brief }>;

export type NewSurvey = {
  workingGroupId: string;
  inquiryId: string | null;
  title: string;
  introduction: string;
  closesOn: string;
  createdById: string;
  createdAt: Date;
  questions: ReadonlyArray<{
    kind: 'yes_no' | 'choice' | 'text' | 'number';
    label: string;
    options: string[];
    unit: string | null;
  }>;
};
export type SurveyChange = Pick<
  Prisma.SurveyUncheckedUpdateManyInput,
  'title' | 'introduction' | 'closesOn' | 'closedAt'
>;

@Injectable()
export class SurveysRepository {
  constructor(private readonly database: Database) {}

  /** The wall: surveys of the actor's groups; a link shows its own. */
  private visibleTo(actor: Actor): Prisma.SurveyWhereInput {
    switch (actor.kind) {
      case 'visitor':
        return { id: { in: [] } };
      case 'link':
        return { id: actor.link.subject, workingGroupId: actor.link.workingGroupId ?? '' };
      case 'member':
        return { workingGroupId: { in: actor.workingGroupIds } };
    }
  }

  /** The newest, which are more than anybody reads. */
  listVisible(actor: Actor, workingGroupId: string, inquiryId: string | undefined): Promise<BriefSurveyRecord[]> {
    return this.database.client.survey.findMany({
      where: { AND: [{ workingGroupId, ...(inquiryId !== undefined && { inquiryId }) }, this.visibleTo(actor)] },
      include: brief,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
  }

  async findVisible(actor: Actor, id: string): Promise<SurveyRecord> {
    const found = await this.database.client.survey.findFirst({
      where: { AND: [{ id }, this.visibleTo(actor)] },
      include: whole,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Of those that a job works on; nobody asks. */
  lookUp(id: string): Promise<SurveyRecord | null> {
    return this.database.client.survey.findUnique({ where: { id }, include: whole });
  }

  /** Nobody else changes or ends it before the running transaction does. */
  async lock(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from survey where id = ${id}::uuid for no key update`;
  }

  /** Nobody changes or ends it meanwhile; several may answer at once. */
  async holdStill(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from survey where id = ${id}::uuid for share`;
  }

  /** Whoever asks for it coordinates the group, and so sees all its inquiries. */
  async hasInquiry(workingGroupId: string, id: string): Promise<boolean> {
    return (await this.database.client.inquiry.count({ where: { id, workingGroupId } })) > 0;
  }

  async add({ questions, closesOn, ...survey }: NewSurvey): Promise<string> {
    const created = await this.database.client.survey.create({
      data: {
        ...survey,
        closesOn: dayToColumn(closesOn),
        sentAt: survey.createdAt,
        questions: { create: questions.map((question, position) => ({ ...question, position })) },
      },
      select: { id: true },
    });
    return created.id;
  }

  async save(id: string, version: number, change: SurveyChange): Promise<void> {
    const { count } = await this.database.client.survey.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }

  async remove(id: string): Promise<void> {
    await this.database.client.survey.deleteMany({ where: { id } });
  }

  /** Each of those whose last day is over is named to one caller. */
  async closeOverdue(today: string, now: Date): Promise<string[]> {
    const closed = await this.database.client.$queryRaw<Array<{ id: string }>>`
      update survey set closed_at = ${now}, version = version + 1
       where closed_at is null and closes_on < ${today}::date returning id`;
    return closed.map(({ id }) => id);
  }

  listEnding(from: string, until: string) {
    return this.database.client.survey.findMany({
      where: { closedAt: null, closesOn: { gte: dayToColumn(from), lte: dayToColumn(until) } },
      select: { id: true, closesOn: true, closedAt: true, createdAt: true },
    });
  }
}
