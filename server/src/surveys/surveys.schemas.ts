import { z } from 'zod';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../platform/validation/primitives.js';

export const SurveyQuestionKind = z.enum(['yes_no', 'choice', 'text', 'number']).meta({ id: 'SurveyQuestionKind' });

export const SurveyQuestion = z
  .object({
    id: Id,
    kind: SurveyQuestionKind,
    label: z.string(),
    /** Of a choice. */
    options: z.array(z.string()),
    /** Of a number, e.g. "EUR". */
    unit: z.string().nullable(),
  })
  .meta({ id: 'SurveyQuestion' });
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

export const SurveyAnswer = z
  .object({ questionId: Id, isYes: z.boolean().nullable(), text: z.string().nullable(), number: z.number().nullable() })
  .meta({ id: 'SurveyAnswer' });
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** What a municipality says; `version` 0: nothing yet. */
export const SurveySheet = z
  .object({
    municipality: MunicipalityName,
    answers: z.array(SurveyAnswer),
    note: z.string(),
    answeredBy: z.string().nullable(),
    answeredAt: Instant.nullable(),
    version: z.number().int().min(0),
  })
  .meta({ id: 'SurveySheet' });
export type SurveySheet = z.infer<typeof SurveySheet>;

/** All answers to a question taken together. */
const SurveyTally = z
  .object({
    answered: z.number().int(),
    /** Of yes or no ("yes", "no"), and of a choice. */
    counts: z.array(z.object({ label: z.string(), count: z.number().int() })),
    numbers: z.object({ least: z.number(), most: z.number(), median: z.number(), sum: z.number() }).nullable(),
  })
  .meta({ id: 'SurveyTally' });

const head = {
  id: Id,
  workingGroupId: Id,
  title: z.string(),
  /** Last day to answer, inclusive. */
  closesOn: DateOnly.nullable(),
  state: z.enum(['open', 'closed']),
  /** Municipalities that are asked, and those of them that have answered. */
  asked: z.number().int(),
  answered: z.number().int(),
  hasOwnAnswer: z.boolean().nullable(),
  createdAt: Instant,
};

export const SurveySummary = z.object(head).meta({ id: 'SurveySummary' });
export type SurveySummary = z.infer<typeof SurveySummary>;

export const SurveyList = z
  .object({
    /** What is open first, then the newest. */
    items: z.array(SurveySummary),
    abilities: z.object({ start: z.boolean() }),
  })
  .meta({ id: 'SurveyList' });
export type SurveyList = z.infer<typeof SurveyList>;

export const Survey = z
  .object({
    ...head,
    introduction: z.string(),
    /** Who asked; null when the person is not known any more. */
    creator: z.string().nullable(),
    /** The inquiry that it came from, for those who see it. */
    inquiry: z.object({ id: Id, caseNumber: z.string(), title: z.string() }).nullable(),
    questions: z.array(SurveyQuestion.extend({ tally: SurveyTally })),
    /** One for every municipality that is asked, by name. */
    sheets: z.array(SurveySheet),
    ownMunicipalityId: Id.nullable(),
    /** People whom a reminder would reach now. */
    unansweredPeople: z.number().int(),
    version: Version,
    abilities: z.object({
      answer: z.boolean(),
      answerForAll: z.boolean(),
      update: z.boolean(),
      close: z.boolean(),
      remind: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Survey' });
export type Survey = z.infer<typeof Survey>;

export const SurveyFilter = z.strictObject({ workingGroupId: Id, inquiryId: Id.optional() });
export type SurveyFilter = z.infer<typeof SurveyFilter>;

const NewSurveyQuestion = z.strictObject({
  kind: SurveyQuestionKind,
  label: PlainText(200),
  options: z.array(PlainText(80)).max(12).default([]),
  unit: Blank(PlainText(20)).default(null),
});
export type NewSurveyQuestion = z.infer<typeof NewSurveyQuestion>;

const details = { title: PlainText(160), introduction: LongText(2000).default(''), closesOn: DateOnly };

/** Asks at once: everybody who sits for a municipality gets a mail. */
export const StartSurvey = z
  .strictObject({
    workingGroupId: Id,
    inquiryId: Id.nullable().default(null),
    ...details,
    questions: z.array(NewSurveyQuestion).min(1).max(10),
  })
  .meta({ id: 'StartSurvey' });
export type StartSurvey = z.infer<typeof StartSurvey>;

/** Questions stay as they were asked. A day to come opens a survey that was closed. */
export const ChangeSurvey = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeSurvey' });
export type ChangeSurvey = z.infer<typeof ChangeSurvey>;

export const CloseSurvey = z.strictObject({ version: Version }).meta({ id: 'CloseSurvey' });
export type CloseSurvey = z.infer<typeof CloseSurvey>;

export const RemindOfSurvey = z
  .strictObject({ message: Blank(LongText(2000)).default(null) })
  .meta({ id: 'RemindOfSurvey' });
export type RemindOfSurvey = z.infer<typeof RemindOfSurvey>;
