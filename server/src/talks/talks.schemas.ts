import { z } from 'zod';
import { File } from '../files/files.schemas.js';
import { Page } from '../platform/http/page.js';
import {
  Blank,
  Cursor,
  Email,
  Id,
  Instant,
  LongText,
  PageSize,
  PlainText,
  Version,
} from '../platform/validation/primitives.js';

export const TalkMeeting = z
  .object({ id: Id, number: z.number().int(), startsAt: Instant })
  .meta({ id: 'TalkMeeting' });
export type TalkMeeting = z.infer<typeof TalkMeeting>;

/** As named on agendas and in lists. */
export const SpeakerName = z
  .object({ name: z.string(), organisation: z.string().nullable() })
  .meta({ id: 'SpeakerName' });
export type SpeakerName = z.infer<typeof SpeakerName>;

/** With what the coordination needs to write to and to correct. */
export const Speaker = SpeakerName.extend({
  id: Id,
  academicTitle: z.string().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  /** Null for everybody but the coordination. */
  email: z.string().nullable(),
}).meta({ id: 'Speaker' });
export type Speaker = z.infer<typeof Speaker>;

export const TalkSummary = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    speakers: z.array(SpeakerName),
    durationMinutes: z.number().int(),
    discussionMinutes: z.number().int(),
    /** Files that the group may open. */
    fileCount: z.number().int(),
    /** The first of them whose first page has a picture. */
    coverFileId: Id.nullable(),
    meeting: TalkMeeting,
  })
  .meta({ id: 'TalkSummary' });
export type TalkSummary = z.infer<typeof TalkSummary>;

export const TalkPage = Page(TalkSummary).meta({ id: 'TalkPage' });
export type TalkPage = z.infer<typeof TalkPage>;

export const TalkFilter = z.strictObject({
  workingGroupId: Id.optional(),
  /** Given by its people, or heard where it was the host. */
  municipalityId: Id.optional(),
  /** `true`: only talks with a file that the group may open. */
  hasSlides: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
  /** `true`: only talks with a file whose rights the reader, as coordination, has to record. */
  awaitsRights: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
  cursor: Cursor,
  limit: PageSize,
});
export type TalkFilter = z.infer<typeof TalkFilter>;

/** Who speaks in a talk. */
export const TalkSpeaker = Speaker.extend({
  /** Short, as announced in the invitation. */
  biography: z.string().nullable(),
}).meta({ id: 'TalkSpeaker' });

export const Talk = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    summary: z.string().nullable(),
    durationMinutes: z.number().int(),
    discussionMinutes: z.number().int(),
    speakers: z.array(TalkSpeaker),
    /** Null while the talk is on no agenda. */
    meeting: TalkMeeting.nullable(),
    /** What the reader may open; for the coordination everything, withdrawn files included. */
    files: z.array(File),
    /** Files whose release is still to come. */
    pendingFiles: z.number().int(),
    /** Largest file that may be added, in bytes. */
    uploadLimit: z.number().int(),
    /** Since when the public may read title and summary; null: not at all. */
    publicSince: Instant.nullable(),
    version: Version,
    abilities: z.object({ update: z.boolean(), addFiles: z.boolean() }),
  })
  .meta({ id: 'Talk' });
export type Talk = z.infer<typeof Talk>;

export const CreateSpeaker = z.strictObject({
  academicTitle: Blank(PlainText(40)).default(null),
  givenName: PlainText(80),
  familyName: PlainText(80),
  organisation: Blank(PlainText(160)).default(null),
  email: Blank(Email).default(null),
});
export type CreateSpeaker = z.infer<typeof CreateSpeaker>;

const Minutes = z.number().int().min(0).max(600);

export const CreateTalk = z
  .strictObject({
    title: PlainText(240),
    /** For people who cannot use the slides. */
    summary: Blank(LongText(4000)).default(null),
    durationMinutes: Minutes.default(30),
    discussionMinutes: Minutes.default(15),
    speakers: z.array(CreateSpeaker).max(10).default([]),
  })
  .meta({ id: 'CreateTalk' });
export type CreateTalk = z.infer<typeof CreateTalk>;

export const UpdateTalk = CreateTalk.extend({ version: Version }).meta({ id: 'UpdateTalk' });
export type UpdateTalk = z.infer<typeof UpdateTalk>;
