import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import {
  Blank,
  DateOnly,
  Id,
  Instant,
  LongText,
  PlainText,
  Version,
  WebAddress,
} from '../../platform/validation/primitives.js';
import { FUNDING_PHASES } from './rules/phase.js';

export const FundingPhase = z.enum(FUNDING_PHASES).meta({ id: 'FundingPhase' });

/** `unsaid`: nobody of the municipality has said anything yet. */
export const FundingState = z
  .enum(['unsaid', 'checking', 'applied', 'granted', 'rejected', 'not_pursued'])
  .meta({ id: 'FundingState' });

/** How far one municipality is with a programme. Version 0: nothing said. */
export const FundingApplication = z
  .object({
    municipality: MunicipalityName,
    state: FundingState,
    seeksPartners: z.boolean(),
    note: z.string(),
    version: z.number().int().min(0),
    updatedBy: MemberName.nullable(),
    updatedAt: Instant.nullable(),
    abilities: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'FundingApplication' });
export type FundingApplication = z.infer<typeof FundingApplication>;

export const FundingProgramme = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    funder: z.string(),
    summary: z.string(),
    rate: z.string(),
    url: z.string().nullable(),
    topics: z.array(z.string()),
    opensOn: DateOnly.nullable(),
    /** Last day for applications; null: open all the time. */
    deadlineOn: DateOnly.nullable(),
    leadDays: z.array(z.number().int()),
    phase: FundingPhase,
    /** Until the deadline, negative when it is past. */
    daysLeft: z.number().int().nullable(),
    isEnded: z.boolean(),
    applications: z.array(FundingApplication),
    createdBy: MemberName.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    abilities: z.object({ update: z.boolean(), end: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'FundingProgramme' });
export type FundingProgramme = z.infer<typeof FundingProgramme>;

export const FundingProgrammeList = z
  .object({
    /** What is due next first. */
    items: z.array(FundingProgramme),
    abilities: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'FundingProgrammeList' });
export type FundingProgrammeList = z.infer<typeof FundingProgrammeList>;

export const FundingFilter = z.strictObject({ workingGroupId: Id });
export type FundingFilter = z.infer<typeof FundingFilter>;

const distinct = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [word.toLocaleLowerCase('de'), word])).values(),
];

const details = {
  title: PlainText(160),
  funder: PlainText(160),
  summary: LongText(2000).default(''),
  rate: PlainText(160, 0).default(''),
  url: Blank(WebAddress).default(null),
  topics: z.array(PlainText(60)).max(12).transform(distinct).default([]),
  opensOn: Blank(DateOnly).default(null),
  deadlineOn: Blank(DateOnly).default(null),
  leadDays: z
    .array(z.number().int().min(1).max(365))
    .max(6)
    .transform((days) => [...new Set(days)].sort((one, other) => other - one))
    .default([60, 30, 7]),
};

const isPeriod = ({ opensOn, deadlineOn }: { opensOn: string | null; deadlineOn: string | null }) =>
  opensOn === null || deadlineOn === null || opensOn <= deadlineOn;
const NO_PERIOD = { path: ['deadlineOn'], error: 'Die Frist liegt vor dem Tag, ab dem man sich bewerben kann.' };

export const AddFundingProgramme = z
  .strictObject({ workingGroupId: Id, ...details })
  .refine(isPeriod, NO_PERIOD)
  .meta({ id: 'AddFundingProgramme' });
export type AddFundingProgramme = z.infer<typeof AddFundingProgramme>;

export const ChangeFundingProgramme = z
  .strictObject({ version: Version, ...details })
  .refine(isPeriod, NO_PERIOD)
  .meta({ id: 'ChangeFundingProgramme' });
export type ChangeFundingProgramme = z.infer<typeof ChangeFundingProgramme>;

export const ChangeFundingApplication = z
  .strictObject({
    state: FundingState,
    seeksPartners: z.boolean().default(false),
    note: LongText(500).default(''),
    version: z.number().int().min(0),
  })
  .meta({ id: 'ChangeFundingApplication' });
export type ChangeFundingApplication = z.infer<typeof ChangeFundingApplication>;
