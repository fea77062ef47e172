import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import {
  Blank,
  Id,
  Instant,
  LocalDateTime,
  LongText,
  PlainText,
  Version,
  WebAddress,
} from '../../platform/validation/primitives.js';

export const DatePollState = z.enum(['open', 'closed', 'decided']).meta({ id: 'DatePollState' });
export const DateAnswerValue = z.enum(['yes', 'if_need_be', 'no']).meta({ id: 'DateAnswerValue' });

/** What the poll is about, as shown wherever it is. */
export const DatePollMeeting = z
  .object({
    id: Id,
    workingGroup: z.object({ id: Id, name: z.string(), shortName: z.string() }),
    number: z.number().int(),
    title: z.string().nullable(),
    host: MunicipalityName.nullable(),
    locationName: z.string().nullable(),
    isOnline: z.boolean(),
  })
  .meta({ id: 'DatePollMeeting' });

export const DateOption = z
  .object({
    id: Id,
    startsAt: Instant,
    endsAt: Instant,
    /** "+02:00" where the clock shows this time twice. */
    repeatedOffset: z.string().nullable(),
    isOver: z.boolean(),
  })
  .meta({ id: 'DateOption' });
export type DateOption = z.infer<typeof DateOption>;

export const CountedDateOption = DateOption.extend({
  yes: z.number().int(),
  ifNeedBe: z.number().int(),
  no: z.number().int(),
  open: z.number().int(),
  /** Names of those without whom the meeting is not held and who cannot come. */
  missing: z.array(z.string()),
  /** Names of those of them who have not said yet. */
  awaited: z.array(z.string()),
}).meta({ id: 'CountedDateOption' });

/** Antwort einer Kommune: one for all its people. */
export const DateAnswerSheet = z
  .object({
    municipality: MunicipalityName,
    state: z.enum(['complete', 'partial', 'open']),
    /** In the order of the options; null: not said. Empty while nothing is answered. */
    answers: z.array(DateAnswerValue.nullable()),
    comment: z.string().nullable(),
    /** Who answered last; null: nobody yet, or somebody who has left. */
    answeredBy: z.string().nullable(),
    /** The coordination answered for them. */
    isOnBehalf: z.boolean(),
    answeredAt: Instant.nullable(),
    isRequired: z.boolean(),
    /** 0: no answer yet. */
    version: z.number().int().min(0),
  })
  .meta({ id: 'DateAnswerSheet' });
export type DateAnswerSheet = z.infer<typeof DateAnswerSheet>;

export const DatePollRequirement = z
  .object({
    municipality: MunicipalityName.nullable(),
    /** Somebody without an account, e.g. a speaker. */
    name: z.string().nullable(),
    role: z.string().nullable(),
    unavailableOn: z.array(Id),
  })
  .meta({ id: 'DatePollRequirement' });

export const DatePollProposal = z
  .object({
    optionId: Id.nullable(),
    reason: z.enum(['most', 'fewer_if_need_be', 'earlier', 'no_answers', 'required_cannot', 'nobody', 'over']),
    tiedWith: z.array(Id),
  })
  .meta({ id: 'DatePollProposal' });

export const DatePoll = z
  .object({
    meeting: DatePollMeeting,
    state: DatePollState,
    answersUntil: Instant,
    closedAt: Instant.nullable(),
    decidedAt: Instant.nullable(),
    chosenOptionId: Id.nullable(),
    message: z.string().nullable(),
    reminderDays: z.number().int(),
    remindedAt: Instant.nullable(),
    options: z.array(CountedDateOption),
    sheets: z.array(DateAnswerSheet),
    required: z.array(DatePollRequirement),
    proposal: DatePollProposal,
    /** For which the reader answers; null: for none. */
    ownMunicipalityId: Id.nullable(),
    /** How many people get a mail: the decision, and a reminder now. */
    recipients: z.object({ all: z.number().int(), open: z.number().int() }),
    version: Version,
    abilities: z.object({
      answer: z.boolean(),
      answerForAll: z.boolean(),
      update: z.boolean(),
      close: z.boolean(),
      reopen: z.boolean(),
      decide: z.boolean(),
      remind: z.boolean(),
    }),
  })
  .meta({ id: 'DatePoll' });
export type DatePoll = z.infer<typeof DatePoll>;

export const DatePollSummary = z
  .object({
    meeting: DatePollMeeting,
    state: DatePollState,
    answersUntil: Instant,
    optionCount: z.number().int(),
    firstStartsAt: Instant,
    lastStartsAt: Instant,
    answered: z.number().int(),
    asked: z.number().int(),
    /** Of the reader's municipality; null: it is not asked. */
    ownState: z.enum(['complete', 'partial', 'open']).nullable(),
    /** The reader coordinates it. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'DatePollSummary' });
export type DatePollSummary = z.infer<typeof DatePollSummary>;

export const DatePollList = z.object({ items: z.array(DatePollSummary) }).meta({ id: 'DatePollList' });
export type DatePollList = z.infer<typeof DatePollList>;

export const DatePollFilter = z.strictObject({ workingGroupId: Id.optional() });
export type DatePollFilter = z.infer<typeof DatePollFilter>;

/** Wall times in Europe/Berlin. */
export const NewDateOption = z
  .strictObject({ startsAt: LocalDateTime, endsAt: LocalDateTime })
  .meta({ id: 'NewDateOption' });

const Role = Blank(PlainText(80));
const requirement = {
  municipalityId: Id.nullable().default(null),
  name: Blank(PlainText(160)).default(null),
  role: Role.default(null),
};
const isNamed = ({ municipalityId, name }: { municipalityId: string | null; name: string | null }) =>
  (municipalityId === null) !== (name === null);
const NAMED = { path: ['name'], error: 'Bitte nennen Sie eine Kommune oder eine Person.' };

/** `unavailableOn`: positions in `options`. */
export const NewDatePollRequirement = z
  .strictObject({ ...requirement, unavailableOn: z.array(z.number().int().min(0).max(9)).max(10).default([]) })
  .refine(isNamed, NAMED)
  .meta({ id: 'NewDatePollRequirement' });

export const ChangedDatePollRequirement = z
  .strictObject({ ...requirement, unavailableOn: z.array(Id).max(10).default([]) })
  .refine(isNamed, NAMED)
  .meta({ id: 'ChangedDatePollRequirement' });

const poll = {
  options: z.array(NewDateOption).max(20),
  /** Wall time in Europe/Berlin; from then on nobody answers. */
  answersUntil: LocalDateTime,
  message: Blank(LongText(2000)).default(null),
  /** So many days before the deadline those are reminded who have not answered; 0: nobody. */
  reminderDays: z.number().int().min(0).max(30).default(3),
  required: z.array(NewDatePollRequirement).max(20).default([]),
};

export const OfferDates = z.strictObject(poll).meta({ id: 'OfferDates' });
export type OfferDates = z.infer<typeof OfferDates>;

export const StartDatePoll = z
  .strictObject({
    ...poll,
    workingGroupId: Id,
    title: Blank(PlainText(160)).default(null),
    hostMunicipalityId: Id.nullable().default(null),
    locationName: Blank(PlainText(160)).default(null),
    locationAddress: Blank(PlainText(240)).default(null),
    onlineUrl: Blank(WebAddress).default(null),
    /** Agenda to begin with; the group's standard template when absent. */
    templateId: Id.optional(),
  })
  .meta({ id: 'StartDatePoll' });
export type StartDatePoll = z.infer<typeof StartDatePoll>;

/** What is absent stays. */
export const UpdateDatePoll = z
  .strictObject({
    version: Version,
    answersUntil: LocalDateTime.optional(),
    message: Blank(LongText(2000)).optional(),
    reminderDays: z.number().int().min(0).max(30).optional(),
    addedOptions: z.array(NewDateOption).max(20).default([]),
    removedOptionIds: z.array(Id).max(10).default([]),
    required: z.array(ChangedDatePollRequirement).max(20).optional(),
  })
  .meta({ id: 'UpdateDatePoll' });
export type UpdateDatePoll = z.infer<typeof UpdateDatePoll>;

export const CloseDatePoll = z.strictObject({ version: Version }).meta({ id: 'CloseDatePoll' });
export type CloseDatePoll = z.infer<typeof CloseDatePoll>;

export const ReopenDatePoll = z.strictObject({ version: z.coerce.number().int().min(1), answersUntil: LocalDateTime });
export type ReopenDatePoll = z.infer<typeof ReopenDatePoll>;

export const DecideDate = z.strictObject({ optionId: Id, version: Version }).meta({ id: 'DecideDate' });
export type DecideDate = z.infer<typeof DecideDate>;

export const RemindOfDates = z
  .strictObject({ message: Blank(LongText(2000)).default(null) })
  .meta({ id: 'RemindOfDates' });
export type RemindOfDates = z.infer<typeof RemindOfDates>;
