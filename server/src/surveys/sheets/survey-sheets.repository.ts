import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import type { GivenAnswer } from '../rules/answers.js';

export type NewSheet = {
  surveyId: string;
  municipalityId: string;
  memberId: string;
  note: string;
  at: Date;
};

@Injectable()
export class SurveySheetsRepository {
  constructor(private readonly database: Database) {}

  /** Of two colleagues who answer at once one wins: version 0 inserts, every other must be the one that stands. */
  async save({ at, ...sheet }: NewSheet, version: number, answers: readonly GivenAnswer[]): Promise<void> {
    const { surveyId, municipalityId, memberId, note } = sheet;
    const { surveySheet, surveyAnswer } = this.database.client;
    const { count } =
      version === 0
        ? await surveySheet.createMany({ data: { ...sheet, createdAt: at, updatedAt: at }, skipDuplicates: true })
        : await surveySheet.updateMany({
            where: { surveyId, municipalityId, version },
            data: { memberId, note, updatedAt: at, version: { increment: 1 } },
          });
    if (count === 0) throw new Stale();
    const { id: sheetId } = await surveySheet.findUniqueOrThrow({
      where: { surveyId_municipalityId: { surveyId, municipalityId } },
      select: { id: true },
    });
    await surveyAnswer.deleteMany({ where: { sheetId } });
    await surveyAnswer.createMany({ data: answers.map((answer) => ({ ...answer, sheetId })) });
  }
}
