import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import type { AnswerValue } from '../date-polls/rules/proposal.js';

export type NewSheet = {
  meetingId: string;
  municipalityId: string;
  memberId: string;
  comment: string | null;
  answeredAt: Date;
};

@Injectable()
export class DateAnswersRepository {
  constructor(private readonly database: Database) {}

  /** Whether somebody of the municipality has more than a guest's place in the group today. */
  async isAsked(workingGroupId: string, municipalityId: string, day: Date): Promise<boolean> {
    const seats = await this.database.client.membership.count({
      where: {
        workingGroupId,
        municipalityId,
        role: { not: 'guest' },
        startsOn: { lte: day },
        OR: [{ endsOn: null }, { endsOn: { gte: day } }],
        member: { deactivatedAt: null },
      },
    });
    return seats > 0;
  }

  /** Of two colleagues who answer at once one wins: version 0 inserts, every other must be the one that stands. */
  async saveSheet(sheet: NewSheet, version: number): Promise<void> {
    const { meetingId, municipalityId, ...answer } = sheet;
    const { dateAnswerSheet } = this.database.client;
    const { count } =
      version === 0
        ? await dateAnswerSheet.createMany({ data: sheet, skipDuplicates: true })
        : await dateAnswerSheet.updateMany({
            where: { meetingId, municipalityId, version },
            data: { ...answer, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
  }

  /** Only after `saveSheet` has locked the sheet. */
  async saveAnswers(
    meetingId: string,
    municipalityId: string,
    answers: ReadonlyArray<{ optionId: string; value: AnswerValue }>,
  ): Promise<void> {
    await this.database.client.dateAnswer.deleteMany({ where: { municipalityId, option: { meetingId } } });
    await this.database.client.dateAnswer.createMany({ data: answers.map((one) => ({ ...one, municipalityId })) });
  }
}
