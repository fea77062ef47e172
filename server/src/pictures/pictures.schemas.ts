import { z } from 'zod';
import { FileState, PreviewState, RightsLicence, ScanState } from '../files/files.schemas.js';
import { MemberName } from '../members/members.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../platform/validation/primitives.js';
import { OBSTACLES } from './rules/showing.js';

export const PublicityChannel = z.enum(['website', 'press', 'social_media']).meta({ id: 'PublicityChannel' });
export type PublicityChannel = z.infer<typeof PublicityChannel>;

export const PersonsShown = z.enum(['none', 'overview', 'identifiable']).meta({ id: 'PersonsShown' });
export type PersonsShown = z.infer<typeof PersonsShown>;

/** What keeps a picture from being shown; the first that has to be mended. */
export const ShowingObstacle = z.enum(OBSTACLES).meta({ id: 'ShowingObstacle' });
export type ShowingObstacle = z.infer<typeof ShowingObstacle>;

/** Whether a picture is to be shown there, and whether it may be. */
export const PictureShowing = z
  .object({
    channel: PublicityChannel,
    isReleased: z.boolean(),
    /** It is shown there now. */
    isShown: z.boolean(),
    /** Why it is not, or could not be, shown. */
    obstacle: ShowingObstacle.nullable(),
  })
  .meta({ id: 'PictureShowing' });

/** Consent of somebody who is to be recognised, for one channel. */
export const PictureConsent = z
  .object({
    id: Id,
    personName: z.string(),
    channel: PublicityChannel,
    purpose: z.string(),
    givenOn: DateOnly,
    wording: z.string(),
    withdrawnAt: Instant.nullable(),
  })
  .meta({ id: 'PictureConsent' });
export type PictureConsent = z.infer<typeof PictureConsent>;

/** The bytes behind a picture: shown through the file, at `/api/files/{id}/pages/1/image`. */
const PictureFile = z
  .object({
    id: Id,
    state: FileState,
    scan: ScanState,
    preview: PreviewState,
    /** Pixels, of the picture for reading. */
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
  })
  .meta({ id: 'PictureFile' });

export const Picture = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    alternativeText: z.string(),
    credit: z.string(),
    licence: RightsLicence,
    licenceNote: z.string(),
    personsShown: PersonsShown,
    isOverviewReviewed: z.boolean(),
    takenOn: DateOnly.nullable(),
    place: z.string(),
    topics: z.array(z.string()),
    validUntil: DateOnly.nullable(),
    withdrawnAt: Instant.nullable(),
    file: PictureFile.nullable(),
    showings: z.array(PictureShowing),
    /** For those who keep the picture; empty for others. */
    consents: z.array(PictureConsent),
    createdBy: MemberName.nullable(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({
      update: z.boolean(),
      upload: z.boolean(),
      release: z.boolean(),
      withdraw: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof Picture>;

export const PictureList = z
  .object({
    /** The newest first. */
    items: z.array(Picture),
    /** Bytes. */
    uploadLimit: z.number().int(),
    abilities: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'PictureList' });
export type PictureList = z.infer<typeof PictureList>;

export const PictureFilter = z.strictObject({ workingGroupId: Id });
export type PictureFilter = z.infer<typeof PictureFilter>;

const distinct = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [word.toLocaleLowerCase('de'), word])).values(),
];

const details = {
  title: PlainText(160),
  /** What is to be seen, for who does not see it. */
  alternativeText: PlainText(500),
  credit: PlainText(160),
  licence: RightsLicence.default('all_rights_reserved'),
  licenceNote: LongText(500).default(''),
  personsShown: PersonsShown,
  /** Somebody looked whether the people are only accessory (KUG § 23). */
  isOverviewReviewed: z.boolean().default(false),
  takenOn: Blank(DateOnly).default(null),
  place: PlainText(160, 0).default(''),
  topics: z.array(PlainText(60)).max(12).transform(distinct).default([]),
  validUntil: Blank(DateOnly).default(null),
};

export const AddPicture = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'AddPicture' });
export type AddPicture = z.infer<typeof AddPicture>;

export const ChangePicture = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangePicture' });
export type ChangePicture = z.infer<typeof ChangePicture>;
