import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import {
  Blank,
  Id,
  Instant,
  LocalDateTime,
  LongText,
  PlainText,
  Version,
  WebAddress,
} from '../platform/validation/primitives.js';
import { POST_PHASES } from './rules/post-phase.js';
import { SOCIAL_CHANNELS } from './rules/text-length.js';

export const SocialChannel = z.enum(SOCIAL_CHANNELS).meta({ id: 'SocialChannel' });
export type SocialChannel = z.infer<typeof SocialChannel>;

export const SocialTextState = z.enum(['draft', 'published', 'failed', 'withdrawn']).meta({ id: 'SocialTextState' });
export type SocialTextState = z.infer<typeof SocialTextState>;

/** Why it could not be sent, or not be removed there. */
export const SocialFailure = z.enum(['unreachable', 'refused', 'picture', 'too_long']).meta({ id: 'SocialFailure' });
export type SocialFailure = z.infer<typeof SocialFailure>;

export const PostPhase = z.enum(POST_PHASES).meta({ id: 'PostPhase' });

export const SocialText = z
  .object({
    channel: SocialChannel,
    text: z.string(),
    /** As the channel counts. */
    length: z.number().int(),
    limit: z.number().int(),
    state: SocialTextState,
    /** It waits to be sent, or to be removed there. */
    isUnderWay: z.boolean(),
    publishedAt: Instant.nullable(),
    publishedUrl: z.string().nullable(),
    failure: SocialFailure.nullable(),
  })
  .meta({ id: 'SocialText' });
export type SocialText = z.infer<typeof SocialText>;

const Subject = z.object({ id: Id, title: z.string() });

export const SocialPost = z
  .object({
    id: Id,
    workingGroupId: Id,
    title: z.string(),
    plannedFor: Instant.nullable(),
    isReady: z.boolean(),
    phase: PostPhase,
    campaign: Subject.nullable(),
    event: Subject.nullable(),
    pressRelease: Subject.nullable(),
    pictureId: Id.nullable(),
    /** Whether its picture may be shown on social media now; true without one. */
    mayShowPicture: z.boolean(),
    texts: z.array(SocialText),
    /** Whether posts for Mastodon are sent from here. */
    sendsToMastodon: z.boolean(),
    createdBy: MemberName.nullable(),
    version: Version,
    abilities: z.object({
      update: z.boolean(),
      release: z.boolean(),
      holdBack: z.boolean(),
      publish: z.boolean(),
      remove: z.boolean(),
    }),
  })
  .meta({ id: 'SocialPost' });
export type SocialPost = z.infer<typeof SocialPost>;

export const SocialPostList = z
  .object({
    /** What is planned last first; what has no day comes before. */
    items: z.array(SocialPost),
    abilities: z.object({ draft: z.boolean() }),
  })
  .meta({ id: 'SocialPostList' });
export type SocialPostList = z.infer<typeof SocialPostList>;

export const SocialPostFilter = z.strictObject({ workingGroupId: Id });
export type SocialPostFilter = z.infer<typeof SocialPostFilter>;

/** Longer than any channel takes, so that nothing typed is lost while it is shortened. */
const DraftText = z.strictObject({ channel: SocialChannel, text: LongText(6000) });

const details = {
  title: PlainText(160),
  plannedFor: Blank(LocalDateTime).default(null),
  campaignId: Blank(Id).default(null),
  eventId: Blank(Id).default(null),
  pressReleaseId: Blank(Id).default(null),
  pictureId: Blank(Id).default(null),
  texts: z
    .array(DraftText)
    .min(1, 'Bitte wählen Sie mindestens einen Kanal.')
    .max(SOCIAL_CHANNELS.length)
    .refine((texts) => new Set(texts.map(({ channel }) => channel)).size === texts.length, {
      error: 'Jeder Kanal hat einen Text.',
    }),
};

export const DraftSocialPost = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'DraftSocialPost' });
export type DraftSocialPost = z.infer<typeof DraftSocialPost>;

export const ChangeSocialPost = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeSocialPost' });
export type ChangeSocialPost = z.infer<typeof ChangeSocialPost>;

/** Copied by hand: where it stands now. */
export const NotePublication = z.strictObject({ url: Blank(WebAddress).default(null) }).meta({ id: 'NotePublication' });
export type NotePublication = z.infer<typeof NotePublication>;
