import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const asked = {
  id: true,
  measureId: true,
  municipalityId: true,
  requestedAt: true,
  answeredAt: true,
  requestedBy: { select: { academicTitle: true, givenName: true, familyName: true } },
} satisfies Prisma.MeasureUpdateRequestSelect;
export type UpdateRequestRecord = Prisma.MeasureUpdateRequestGetPayload<{ select: typeof asked }>;

export type NewUpdateRequest = Prisma.MeasureUpdateRequestCreateManyInput & { id: string };

/** For the link's page and for whoever asks; who may see them is decided with the measure. */
@Injectable()
export class UpdateRequestsRepository {
  constructor(private readonly database: Database) {}

  async addAll(requests: readonly NewUpdateRequest[]): Promise<void> {
    await this.database.client.measureUpdateRequest.createMany({ data: [...requests] });
  }

  /** Asked since an instant, and nobody answered yet. */
  listOpenSince(measureIds: readonly string[], since: Date): Promise<UpdateRequestRecord[]> {
    return this.database.client.measureUpdateRequest.findMany({
      where: { measureId: { in: [...measureIds] }, answeredAt: null, requestedAt: { gt: since } },
      select: asked,
    });
  }

  lookUp(id: string): Promise<UpdateRequestRecord | null> {
    return this.database.client.measureUpdateRequest.findUnique({ where: { id }, select: asked });
  }

  /** Whoever says how a measure stands has answered everybody who was asked. False where nobody was. */
  async answer(measureId: string, answeredAt: Date): Promise<boolean> {
    const { count } = await this.database.client.measureUpdateRequest.updateMany({
      where: { measureId, answeredAt: null },
      data: { answeredAt },
    });
    return count > 0;
  }
}
