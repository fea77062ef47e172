import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';

const whole = { inquiry: { select: { id: true, caseNumber: true, workingGroupId: true } } } as const;
export type BarrierRecord = Prisma.KnownBarrierGetPayload<{ include: typeof whole }>;
export type ReviewRecord = Prisma.AccessibilityReviewGetPayload<Record<string, never>>;
type Words = { title: string; reason: string; alternative: string; plannedFor: Date | null };

/** Whoever tends the statement tends all of it. */
@Injectable()
export class BarriersRepository {
  constructor(private readonly database: Database) {}

  /** The newest of them is what the statement says. */
  listReviews(): Promise<ReviewRecord[]> {
    return this.database.client.accessibilityReview.findMany({
      orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }],
      take: 20,
    });
  }

  async addReview(
    review: Pick<ReviewRecord, 'reviewedOn' | 'conformance' | 'method' | 'createdById'> & { createdAt: Date },
  ): Promise<string> {
    return (await this.database.client.accessibilityReview.create({ data: review, select: { id: true } })).id;
  }

  /** In the statement, the oldest first. */
  listKnown(): Promise<BarrierRecord[]> {
    return this.database.client.knownBarrier.findMany({
      where: { isListed: true, fixedAt: null },
      include: whole,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  listFixed(): Promise<BarrierRecord[]> {
    return this.database.client.knownBarrier.findMany({
      where: { fixedAt: { not: null } },
      include: whole,
      orderBy: [{ fixedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    });
  }

  async find(id: string): Promise<BarrierRecord> {
    const found = await this.database.client.knownBarrier.findUnique({ where: { id }, include: whole });
    if (!found) throw new NotFound();
    return found;
  }

  /** Nobody lists a report twice at once. */
  async lockInquiry(id: string): Promise<void> {
    await this.database.client.$queryRaw`select id from inquiry where id = ${id}::uuid for no key update`;
  }

  async isKnown(inquiryId: string): Promise<boolean> {
    return (await this.database.client.knownBarrier.count({ where: { inquiryId, fixedAt: null } })) > 0;
  }

  async add(barrier: Words & { inquiryId: string | null; createdAt: Date }): Promise<string> {
    return (await this.database.client.knownBarrier.create({ data: barrier, select: { id: true } })).id;
  }

  async save(id: string, version: number, change: Partial<Words & { fixedAt: Date | null }>): Promise<void> {
    const { count } = await this.database.client.knownBarrier.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    if (count === 0) throw new Stale();
  }
}
