import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, LongText } from '../../platform/validation/primitives.js';
import { SurveyQuestion, SurveySheet } from '../surveys.schemas.js';

/** The whole answer of a municipality; questions that are not named stay open. `version` 0: nobody has answered yet. */
export const GiveSurveyAnswers = z
  .strictObject({
    version: z.number().int().min(0),
    answers: z
      .array(
        z.strictObject({
          questionId: Id,
          isYes: z.boolean().nullable().default(null),
          text: Blank(LongText(1000)).default(null),
          number: z.number().min(-1e12).max(1e12).nullable().default(null),
        }),
      )
      .max(10),
    note: LongText(1000).default(''),
  })
  .meta({ id: 'GiveSurveyAnswers' });
export type GiveSurveyAnswers = z.infer<typeof GiveSurveyAnswers>;

/** What a mailed link shows: the questions, and the answer of the own municipality. Nothing of the others. */
export const LinkedSurvey = z
  .object({
    /** Of whom the link is. */
    name: z.string(),
    municipality: MunicipalityName,
    groupName: z.string(),
    title: z.string(),
    introduction: z.string(),
    closesOn: DateOnly.nullable(),
    state: z.enum(['open', 'closed']),
    questions: z.array(SurveyQuestion),
    sheet: SurveySheet,
  })
  .meta({ id: 'LinkedSurvey' });
export type LinkedSurvey = z.infer<typeof LinkedSurvey>;
