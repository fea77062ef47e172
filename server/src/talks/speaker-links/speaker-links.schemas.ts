import { z } from 'zod';
import { File, RecordRights } from '../../files/files.schemas.js';
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
import { SLIDES_NEEDS } from '../rules/slides-need.js';
import { SPEAKER_STEPS } from './rules/missing-steps.js';

export const SlidesNeed = z.enum(SLIDES_NEEDS).meta({ id: 'SlidesNeed' });
export const SpeakerStep = z.enum(SPEAKER_STEPS).meta({ id: 'SpeakerStep' });
export const SpeakerAnswer = z.enum(['open', 'confirmed', 'declined']).meta({ id: 'SpeakerAnswer' });
export type SpeakerAnswer = z.infer<typeof SpeakerAnswer>;

const SheetMeeting = z
  .object({
    number: z.number().int(),
    title: z.string().nullable(),
    startsAt: Instant,
    endsAt: Instant,
    locationName: z.string().nullable(),
    locationAddress: z.string().nullable(),
    onlineUrl: z.string().nullable(),
    isCancelled: z.boolean(),
  })
  .meta({ id: 'SpeakerSheetMeeting' });

/** Everything a speaker gives for one talk, and what the page needs to ask for it. */
export const SpeakerSheet = z
  .object({
    talk: z.object({
      id: Id,
      title: z.string(),
      durationMinutes: z.number().int(),
      discussionMinutes: z.number().int(),
    }),
    workingGroup: z.object({ name: z.string() }),
    meeting: SheetMeeting.nullable(),
    speaker: z.object({ id: Id, name: z.string(), organisation: z.string().nullable() }),
    /** Whom to ask: a name of the coordination. */
    contact: z.string().nullable(),
    answer: SpeakerAnswer,
    answeredAt: Instant.nullable(),
    answerMessage: z.string().nullable(),
    biography: z.string().nullable(),
    technicalNeeds: z.string().nullable(),
    /** Null: not said yet. */
    recordingConsent: z.boolean().nullable(),
    photoConsent: z.boolean().nullable(),
    summary: z.string().nullable(),
    slides: z.object({ need: SlidesNeed, url: z.string().nullable(), waiver: z.string().nullable() }),
    files: z.array(File),
    /** Largest file that may be added, in bytes. */
    uploadLimit: z.number().int(),
    missing: z.array(SpeakerStep),
    /** Last day on which the link works. */
    linkUntil: DateOnly.nullable(),
    /** Of what the speaker says about themselves. */
    version: Version,
    /** Of what belongs to the talk: summary, link, no slides. */
    talkVersion: Version,
  })
  .meta({ id: 'SpeakerSheet' });
export type SpeakerSheet = z.infer<typeof SpeakerSheet>;

export const AnswerTalk = z
  .strictObject({
    answer: SpeakerAnswer,
    message: Blank(LongText(500)).default(null),
    version: Version,
  })
  .meta({ id: 'AnswerTalk' });
export type AnswerTalk = z.infer<typeof AnswerTalk>;

export const SaveSpeakerProfile = z
  .strictObject({
    biography: Blank(LongText(1200)).default(null),
    technicalNeeds: Blank(LongText(1000)).default(null),
    version: Version,
  })
  .meta({ id: 'SaveSpeakerProfile' });
export type SaveSpeakerProfile = z.infer<typeof SaveSpeakerProfile>;

/** Each for itself, and taken back at any time. */
export const SaveSpeakerConsents = z
  .strictObject({ recording: z.boolean().nullable(), photo: z.boolean().nullable(), version: Version })
  .meta({ id: 'SaveSpeakerConsents' });
export type SaveSpeakerConsents = z.infer<typeof SaveSpeakerConsents>;

export const SaveTalkSummary = z
  .strictObject({ summary: Blank(LongText(4000)).default(null), talkVersion: Version })
  .meta({ id: 'SaveTalkSummary' });
export type SaveTalkSummary = z.infer<typeof SaveTalkSummary>;

/** Instead of a file: where the slides lie, or why there are none. Both null: by file. */
export const SaveSlidesSource = z
  .strictObject({
    url: Blank(WebAddress).default(null),
    waiver: Blank(PlainText(500)).default(null),
    talkVersion: Version,
  })
  .refine(({ url, waiver }) => url === null || waiver === null, {
    path: ['waiver'],
    error: 'Entweder ein Link oder keine Folien, nicht beides.',
  })
  .meta({ id: 'SaveSlidesSource' });
export type SaveSlidesSource = z.infer<typeof SaveSlidesSource>;

const { holder, scope, licence, thirdParty, attribution, version } = RecordRights.shape;

/** What a speaker declares for a file; who, when and how the portal knows. */
export const DeclareRights = z
  .strictObject({
    holder,
    scope,
    licence,
    thirdParty,
    attribution,
    declaration: z.literal(true, { error: 'Bitte bestätigen Sie diese Erklärung.' }),
    version,
  })
  .refine((given) => given.attribution !== null || !/^(cc|dl)_/.test(given.licence), {
    path: ['attribution'],
    error: 'Diese Lizenz verlangt, dass die Urheberin oder der Urheber genannt wird.',
  })
  .meta({ id: 'DeclareRights' });
export type DeclareRights = z.infer<typeof DeclareRights>;

/** The link as the coordination sees it: never the link itself. */
export const SpeakerLink = z
  .object({
    sentAt: Instant,
    sentBy: z.string().nullable(),
    isMailed: z.boolean(),
    /** How the mail fares; null when it was copied, or is forgotten. */
    mailState: z.enum(['pending', 'sent', 'caught', 'failed', 'undeliverable']).nullable(),
    remindedAt: Instant.nullable(),
    openedAt: Instant.nullable(),
    validUntil: DateOnly,
    state: z.enum(['valid', 'expired', 'revoked']),
  })
  .meta({ id: 'SpeakerLink' });
export type SpeakerLink = z.infer<typeof SpeakerLink>;

export const TalkSpeakerSheet = SpeakerSheet.extend({
  email: z.string().nullable(),
  link: SpeakerLink.nullable(),
  /** Suggested for the next link. */
  usualLastDay: DateOnly,
  canRemind: z.boolean(),
}).meta({ id: 'TalkSpeakerSheet' });
export type TalkSpeakerSheet = z.infer<typeof TalkSpeakerSheet>;

export const TalkSpeakerSheets = z.object({ items: z.array(TalkSpeakerSheet) }).meta({ id: 'TalkSpeakerSheets' });
export type TalkSpeakerSheets = z.infer<typeof TalkSpeakerSheets>;

export const InviteSpeaker = z
  .strictObject({
    /** Mailed by the portal, or given to the coordination to pass on. */
    by: z.enum(['mail', 'copy']).default('mail'),
    validUntil: DateOnly,
    message: Blank(LongText(1000)).default(null),
  })
  .meta({ id: 'InviteSpeaker' });
export type InviteSpeaker = z.infer<typeof InviteSpeaker>;

/** The address is shown once, to who asked for it to pass it on. */
export const SpeakerInvitation = z
  .object({ url: z.string().nullable(), sheet: TalkSpeakerSheet })
  .meta({ id: 'SpeakerInvitation' });
export type SpeakerInvitation = z.infer<typeof SpeakerInvitation>;

export const RemindSpeaker = z
  .strictObject({ message: Blank(LongText(1000)).default(null) })
  .meta({ id: 'RemindSpeaker' });
export type RemindSpeaker = z.infer<typeof RemindSpeaker>;
