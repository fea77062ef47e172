import { z } from 'zod';
import { File } from '../files/files.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import {
  DateOnly,
  Id,
  Instant,
  LocalDateTime,
  LongText,
  PlainText,
  Version,
} from '../platform/validation/primitives.js';

export const CampaignStepState = z.enum(['open', 'done', 'not_needed']).meta({ id: 'CampaignStepState' });
export const CampaignSiteState = z.enum(['open', 'confirmed', 'withdrawn']).meta({ id: 'CampaignSiteState' });
export const CampaignParticipationState = z
  .enum(['asked', 'taking_part', 'pausing'])
  .meta({ id: 'CampaignParticipationState' });

/** What every municipality does. */
const CampaignStep = z
  .object({
    id: Id,
    title: z.string(),
    note: z.string(),
    /** Before the campaign begins, negative after it; null where it has a fixed day or none. */
    daysBefore: z.number().int().nullable(),
    dueOn: DateOnly.nullable(),
    /** What follows of both; null while the date is not known. */
    day: DateOnly.nullable(),
  })
  .meta({ id: 'CampaignStep' });

const CampaignSite = z
  .object({
    id: Id,
    name: z.string(),
    address: z.string(),
    note: z.string(),
    state: CampaignSiteState,
    version: Version,
  })
  .meta({ id: 'CampaignSite' });

export const CampaignFigure = z
  .object({ name: z.string(), unit: z.string(), value: z.number() })
  .meta({ id: 'CampaignFigure' });

/** What a municipality does in it. `version` 0: nothing said yet. */
const CampaignContribution = z
  .object({
    municipality: MunicipalityName,
    state: CampaignParticipationState,
    note: z.string(),
    version: z.number().int().min(0),
    /** By name. */
    sites: z.array(CampaignSite),
    /** One for each step, in their order. */
    steps: z.array(
      z.object({ stepId: Id, state: CampaignStepState, note: z.string(), version: z.number().int().min(0) }),
    ),
    figures: z.array(CampaignFigure),
    /** Whether the reader may speak for it. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'CampaignContribution' });
export type CampaignContribution = z.infer<typeof CampaignContribution>;

const head = {
  id: Id,
  workingGroupId: Id,
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  /** Null: not known yet. */
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  isDateProvisional: z.boolean(),
  sitesUntil: DateOnly.nullable(),
  publishedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Confirmed, open; without those of municipalities that pause. */
  confirmedSites: z.number().int(),
  openSites: z.number().int(),
  /** Municipalities that have said what they do, of all. */
  answered: z.number().int(),
  asked: z.number().int(),
};

export const CampaignSummary = z.object(head).meta({ id: 'CampaignSummary' });
export type CampaignSummary = z.infer<typeof CampaignSummary>;

export const CampaignList = z
  .object({
    /** The latest first; what has no date yet comes before. */
    items: z.array(CampaignSummary),
    abilities: z.object({ create: z.boolean() }),
  })
  .meta({ id: 'CampaignList' });
export type CampaignList = z.infer<typeof CampaignList>;

export const Campaign = z
  .object({
    ...head,
    /** Markdown. */
    description: z.string(),
    dateSource: z.string(),
    outcome: z.string(),
    /** Of the pool, for the public page. */
    pictureId: Id.nullable(),
    /** From which it was made. */
    copiedFrom: z.object({ id: Id, title: z.string() }).nullable(),
    steps: z.array(CampaignStep),
    /** One for each municipality, by name. */
    contributions: z.array(CampaignContribution),
    totals: z.array(CampaignFigure),
    /** Materials for those who take part. */
    files: z.array(File),
    uploadLimit: z.number().int(),
    ownMunicipalityId: Id.nullable(),
    version: Version,
    abilities: z.object({
      update: z.boolean(),
      contribute: z.boolean(),
      contributeForAll: z.boolean(),
      publish: z.boolean(),
      unpublish: z.boolean(),
      close: z.boolean(),
      reopen: z.boolean(),
      copy: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.infer<typeof Campaign>;

export const CampaignFilter = z.strictObject({ workingGroupId: Id });
export type CampaignFilter = z.infer<typeof CampaignFilter>;

const details = {
  title: PlainText(120),
  summary: LongText(400).default(''),
  description: LongText(10_000).default(''),
  sitesUntil: DateOnly.nullable().default(null),
  pictureId: Id.nullable().default(null),
};

export const PlanCampaign = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'PlanCampaign' });
export type PlanCampaign = z.infer<typeof PlanCampaign>;

export const ChangeCampaign = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeCampaign' });
export type ChangeCampaign = z.infer<typeof ChangeCampaign>;

/** Wall times in Europe/Berlin; both null: not known any more. */
export const DateCampaign = z
  .strictObject({
    version: Version,
    startsAt: LocalDateTime.nullable(),
    endsAt: LocalDateTime.nullable(),
    isProvisional: z.boolean(),
    source: PlainText(160, 0).default(''),
  })
  .meta({ id: 'DateCampaign' });
export type DateCampaign = z.infer<typeof DateCampaign>;

/** Next year's: with its texts, steps and sites, which are open again; without a date. */
export const CopyCampaign = z.strictObject({ title: PlainText(120) }).meta({ id: 'CopyCampaign' });
export type CopyCampaign = z.infer<typeof CopyCampaign>;

export const VersionOfCampaign = z.strictObject({ version: Version }).meta({ id: 'VersionOfCampaign' });
export type VersionOfCampaign = z.infer<typeof VersionOfCampaign>;

export const CloseCampaign = z
  .strictObject({ version: Version, outcome: LongText(4000).default('') })
  .meta({ id: 'CloseCampaign' });
export type CloseCampaign = z.infer<typeof CloseCampaign>;

/** All of them, in order; those that are known keep what municipalities said. */
export const ArrangeCampaignSteps = z
  .strictObject({
    version: Version,
    steps: z
      .array(
        z.strictObject({
          id: Id.nullable().default(null),
          title: PlainText(120),
          note: LongText(1000).default(''),
          daysBefore: z.number().int().min(-365).max(365).nullable().default(null),
          dueOn: DateOnly.nullable().default(null),
        }),
      )
      .max(20),
  })
  .meta({ id: 'ArrangeCampaignSteps' });
export type ArrangeCampaignSteps = z.infer<typeof ArrangeCampaignSteps>;
