import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const whole = {
  contact: { select: { id: true, name: true } },
  mail: { select: { state: true } },
  sentBy: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.PressDispatchInclude;
export type DispatchRecord = Prisma.PressDispatchGetPayload<{ include: typeof whole }>;

/** Whoever asks has shown the release. */
@Injectable()
export class DispatchesRepository {
  constructor(private readonly database: Database) {}

  list(pressReleaseId: string): Promise<DispatchRecord[]> {
    return this.database.client.pressDispatch.findMany({
      where: { pressReleaseId },
      include: whole,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 1000,
    });
  }

  async addAll(dispatches: Prisma.PressDispatchCreateManyInput[]): Promise<void> {
    await this.database.client.pressDispatch.createMany({ data: dispatches });
  }
}
