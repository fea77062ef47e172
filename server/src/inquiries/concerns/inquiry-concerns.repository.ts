import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

type Concern = Prisma.InquiryConcernUncheckedCreateInput & { note: string; memberId: string };

/** The caller has found the inquiry. */
@Injectable()
export class InquiryConcernsRepository {
  constructor(private readonly database: Database) {}

  /** One voice per municipality: of two colleagues the last word counts. */
  async say({ inquiryId, municipalityId, ...concern }: Concern): Promise<void> {
    const { note, memberId } = concern;
    await this.database.client.inquiryConcern.upsert({
      where: { inquiryId_municipalityId: { inquiryId, municipalityId } },
      create: { inquiryId, municipalityId, ...concern },
      update: { note, memberId },
    });
  }

  async takeBack(inquiryId: string, municipalityId: string): Promise<void> {
    await this.database.client.inquiryConcern.deleteMany({ where: { inquiryId, municipalityId } });
  }
}
