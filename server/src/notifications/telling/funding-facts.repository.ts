import { Injectable } from '@nestjs/common';
import { dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';

/** Farther ahead nobody is reminded. */
const FARTHEST_DAYS = 366;

/** What is known of programmes and grants, for telling: nobody asks, so nothing here is cut to a reader. */
@Injectable()
export class FundingFactsRepository {
  constructor(private readonly database: Database) {}

  /** Open programmes whose deadline lies ahead (from a day as YYYY-MM-DD), with what the municipalities said. */
  listDeadlines(today: string) {
    return this.database.client.fundingProgramme.findMany({
      where: { endedAt: null, deadlineOn: this.ahead(today) },
      select: {
        id: true,
        workingGroupId: true,
        title: true,
        deadlineOn: true,
        leadDays: true,
        applications: { select: { municipalityId: true, state: true } },
      },
      orderBy: { deadlineOn: 'asc' },
    });
  }

  /** Grants that are to be accounted for. */
  listDueGrants(today: string) {
    return this.database.client.grant.findMany({
      where: { reportedOn: null, reportDueOn: this.ahead(today) },
      select: {
        id: true,
        workingGroupId: true,
        title: true,
        grantNumber: true,
        municipalityId: true,
        reportDueOn: true,
      },
      orderBy: { reportDueOn: 'asc' },
    });
  }

  programme(id: string) {
    return this.database.client.fundingProgramme.findUnique({
      where: { id },
      select: { id: true, workingGroupId: true, title: true, deadlineOn: true },
    });
  }

  /** The municipality, while it looks for partners. */
  async seekerName(programmeId: string, municipalityId: string): Promise<string | undefined> {
    const found = await this.database.client.fundingApplication.findUnique({
      where: { programmeId_municipalityId: { programmeId, municipalityId }, seeksPartners: true },
      select: { municipality: { select: { name: true } } },
    });
    return found?.municipality.name;
  }

  private ahead(today: string) {
    const from = dayToColumn(today);
    return { gte: from, lte: new Date(from.getTime() + FARTHEST_DAYS * 86_400_000) };
  }
}
