import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, Version } from '../../platform/validation/primitives.js';
import { ReplyState } from '../replies/replies.schemas.js';

const Message = Blank(LongText(2000));

/** A word of the coordination that stands in the mails. */
export const SendMessage = z.strictObject({ version: Version, message: Message.default(null) }).meta({
  id: 'SendMessage',
});
export type SendMessage = z.infer<typeof SendMessage>;

export const CallOff = z.strictObject({ version: Version, note: Message.default(null) }).meta({ id: 'CallOff' });
export type CallOff = z.infer<typeof CallOff>;

export const PreviewFilter = z.strictObject({ message: Message.default(null) });
export type PreviewFilter = z.infer<typeof PreviewFilter>;

export const InvitationPreview = z
  .object({
    /** Whom pressing the button invites now; those who are invited already are not among them. */
    people: z.array(z.object({ id: Id, name: z.string(), municipality: z.string() })),
    municipalityCount: z.number().int(),
    invitedCount: z.number().int(),
    /** Einladungsfrist: information, never a block. */
    period: z.object({ days: z.number().int(), latestOn: DateOnly, shortBy: z.number().int() }),
    hints: z.array(z.enum(['no_place', 'no_agenda', 'draft'])),
    mail: z.object({ subject: z.string(), text: z.string() }),
    version: Version,
  })
  .meta({ id: 'InvitationPreview' });
export type InvitationPreview = z.infer<typeof InvitationPreview>;

export const Invitee = z
  .object({
    member: z.object({ id: Id, name: z.string() }),
    capacity: z.enum(['member', 'deputy', 'guest']),
    state: ReplyState,
    takesPartOnline: z.boolean(),
    deputy: z.object({ id: Id, name: z.string() }).nullable(),
    deputyFor: z.string().nullable(),
    isBeforeChange: z.boolean(),
    /** These four are the coordination's; others read null. */
    note: z.string().nullable(),
    repliedAt: Instant.nullable(),
    channel: z.enum(['portal', 'link', 'calendar', 'coordination']).nullable(),
    remindedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'Invitee' });
export type Invitee = z.infer<typeof Invitee>;

export const Turnout = z.enum(['accepted', 'represented', 'tentative', 'open', 'declined']).meta({ id: 'Turnout' });

/** Who comes, by municipality. */
export const Invitations = z
  .object({
    meetingId: Id,
    municipalities: z.array(
      z.object({
        municipality: MunicipalityName,
        state: Turnout,
        /** The answer that counts was given before time or place changed. */
        isBeforeChange: z.boolean(),
        people: z.array(Invitee),
      }),
    ),
    guests: z.array(Invitee.extend({ municipality: z.string() })),
    /** People who said that they come. */
    comingCount: z.number().int(),
    onlineCount: z.number().int(),
    /** People who joined later and have no invitation yet; null for those who do not invite. */
    newCount: z.number().int().nullable(),
    /** Whom a reminder would reach; null for those who do not invite. */
    openCount: z.number().int().nullable(),
    abilities: z.object({ invite: z.boolean(), remind: z.boolean(), noteReplies: z.boolean() }),
  })
  .meta({ id: 'Invitations' });
export type Invitations = z.infer<typeof Invitations>;
