import { z } from 'zod';
import {
  Blank,
  Email,
  Id,
  Instant,
  LocalDateTime,
  LongText,
  PlainText,
  Version,
} from '../../platform/validation/primitives.js';
import { PressQuote } from '../quotes/quotes.schemas.js';

export const PressReleaseState = z
  .enum(['draft', 'in_coordination', 'approved', 'released', 'withdrawn'])
  .meta({ id: 'PressReleaseState' });

const head = {
  id: Id,
  workingGroupId: Id,
  slug: z.string(),
  state: PressReleaseState,
  title: z.string(),
  /** Sperrfrist: until then nobody but the press knows it. */
  embargoUntil: Instant.nullable(),
  releasedAt: Instant.nullable(),
  /** When it became or becomes public, once it is released. */
  publicFrom: Instant.nullable(),
  isPublic: z.boolean(),
  campaign: z.object({ id: Id, title: z.string() }).nullable(),
  event: z.object({ id: Id, title: z.string() }).nullable(),
  /** Quotes that nobody has agreed to yet. */
  openQuotes: z.number().int(),
  updatedAt: Instant,
};

export const PressReleaseSummary = z.object(head).meta({ id: 'PressReleaseSummary' });
export type PressReleaseSummary = z.infer<typeof PressReleaseSummary>;

export const PressReleaseList = z
  .object({ items: z.array(PressReleaseSummary), abilities: z.object({ write: z.boolean() }) })
  .meta({ id: 'PressReleaseList' });
export type PressReleaseList = z.infer<typeof PressReleaseList>;

export const PressRelease = z
  .object({
    ...head,
    subtitle: z.string(),
    dateline: z.string(),
    /** Markdown with placeholders. */
    text: z.string(),
    background: z.string(),
    contactOffice: z.string(),
    contactEmail: z.string(),
    contactPhone: z.string(),
    pictureIds: z.array(Id),
    /** The date of the campaign may still change. */
    isDateProvisional: z.boolean(),
    /** As the press reads it now, in Markdown. */
    preview: z.object({ text: z.string(), background: z.string() }),
    /** Placeholders that say nothing yet. */
    missing: z.array(z.string()),
    quotes: z.array(PressQuote),
    withdrawnAt: Instant.nullable(),
    correctedAt: Instant.nullable(),
    correctionNote: z.string(),
    creator: z.string().nullable(),
    revisionCount: z.number().int(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({
      edit: z.boolean(),
      coordinate: z.boolean(),
      approve: z.boolean(),
      reopen: z.boolean(),
      release: z.boolean(),
      withdraw: z.boolean(),
      correct: z.boolean(),
      moveEmbargo: z.boolean(),
      dispatch: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'PressRelease' });
export type PressRelease = z.infer<typeof PressRelease>;

export const PressReleaseFilter = z.strictObject({
  workingGroupId: Id,
  campaignId: Id.optional(),
  eventId: Id.optional(),
});
export type PressReleaseFilter = z.infer<typeof PressReleaseFilter>;

/** A campaign or event gives it its first words; without both it begins with the scaffold of a press release. */
export const DraftPressRelease = z
  .strictObject({
    workingGroupId: Id,
    title: Blank(PlainText(200)).default(null),
    campaignId: Id.nullable().default(null),
    eventId: Id.nullable().default(null),
  })
  .meta({ id: 'DraftPressRelease' });
export type DraftPressRelease = z.infer<typeof DraftPressRelease>;

const words = {
  title: PlainText(200),
  subtitle: PlainText(200, 0).default(''),
  text: LongText(20_000),
  background: LongText(5000).default(''),
};

export const ChangePressRelease = z
  .strictObject({
    version: Version,
    ...words,
    dateline: PlainText(80, 0).default(''),
    contactOffice: PlainText(160, 0).default(''),
    contactEmail: Blank(Email).default(null),
    contactPhone: PlainText(60, 0).default(''),
    pictureIds: z.array(Id).max(10).default([]),
  })
  .meta({ id: 'ChangePressRelease' });
export type ChangePressRelease = z.infer<typeof ChangePressRelease>;

export const PressReleaseStep = z
  .strictObject({ version: Version, step: z.enum(['coordinate', 'approve', 'reopen', 'release', 'withdraw']) })
  .meta({ id: 'PressReleaseStep' });
export type PressReleaseStep = z.infer<typeof PressReleaseStep>;

/** Null: there is none. */
export const SetEmbargo = z
  .strictObject({ version: Version, embargoUntil: LocalDateTime.nullable() })
  .meta({ id: 'SetEmbargo' });
export type SetEmbargo = z.infer<typeof SetEmbargo>;

/** Of what is out already: the new words, and what was wrong, for everybody to read. */
export const CorrectPressRelease = z
  .strictObject({ version: Version, ...words, note: PlainText(300) })
  .meta({ id: 'CorrectPressRelease' });
export type CorrectPressRelease = z.infer<typeof CorrectPressRelease>;

export const PressRevision = z
  .object({
    number: z.number().int(),
    title: z.string(),
    subtitle: z.string(),
    text: z.string(),
    background: z.string(),
    /** Who changed it then; null when the person is not known any more. */
    changedBy: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'PressRevision' });
/** How it stood before each change, the newest first. */
export const PressRevisionList = z.object({ items: z.array(PressRevision) }).meta({ id: 'PressRevisionList' });
export type PressRevisionList = z.infer<typeof PressRevisionList>;

export const DocumentQuery = z.strictObject({ format: z.enum(['docx', 'txt', 'html']) });
export type DocumentQuery = z.infer<typeof DocumentQuery>;
export type DocumentFormat = DocumentQuery['format'];
