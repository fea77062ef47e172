import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, Id, Instant, PlainText } from '../../platform/validation/primitives.js';
import {
  DateAnswerSheet,
  DateAnswerValue,
  DateOption,
  DatePollMeeting,
  DatePollState,
} from '../date-polls/date-polls.schemas.js';

/** The whole answer of a municipality; options that are not named stay open. `version` 0: nobody has answered yet. */
export const GiveDateAnswers = z
  .strictObject({
    version: z.number().int().min(0),
    answers: z.array(z.strictObject({ optionId: Id, value: DateAnswerValue })).max(10),
    comment: Blank(PlainText(300)).default(null),
  })
  .meta({ id: 'GiveDateAnswers' });
export type GiveDateAnswers = z.infer<typeof GiveDateAnswers>;

/** What a mailed link shows: the question, and the answer of the own municipality. Nothing of the others. */
export const LinkedDatePoll = z
  .object({
    /** Of whom the link is. */
    name: z.string(),
    municipality: MunicipalityName,
    meeting: DatePollMeeting,
    state: DatePollState,
    answersUntil: Instant,
    message: z.string().nullable(),
    options: z.array(DateOption),
    chosenOptionId: Id.nullable(),
    sheet: DateAnswerSheet,
  })
  .meta({ id: 'LinkedDatePoll' });
export type LinkedDatePoll = z.infer<typeof LinkedDatePoll>;
