import { Injectable } from '@nestjs/common';
import type { FundingApplication } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';

export type Saying = Omit<FundingApplication, 'version'>;

/** Whoever may see a programme sees all of it: what is read stands with the programme. */
@Injectable()
export class ApplicationsRepository {
  constructor(private readonly database: Database) {}

  /** Says the first word, or another against the version that stands; Stale when somebody was quicker. */
  async say(version: number, { programmeId, municipalityId, ...saying }: Saying): Promise<void> {
    const applications = this.database.client.fundingApplication;
    const { count } =
      version === 0
        ? await applications.createMany({ data: [{ programmeId, municipalityId, ...saying }], skipDuplicates: true })
        : await applications.updateMany({
            where: { programmeId, municipalityId, version },
            data: { ...saying, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }

  /** As if nothing had been said. */
  async takeBack(version: number, programmeId: string, municipalityId: string): Promise<void> {
    const { count } = await this.database.client.fundingApplication.deleteMany({
      where: { programmeId, municipalityId, version },
    });
    if (count === 0) throw new Stale();
  }
}
