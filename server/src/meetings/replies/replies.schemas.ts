import { z } from 'zod';
import { Blank, Id, Instant, PlainText, Version } from '../../platform/validation/primitives.js';

export const ReplyValue = z.enum(['accepted', 'tentative', 'declined', 'delegated']).meta({ id: 'ReplyValue' });
export type ReplyValue = z.infer<typeof ReplyValue>;

export const ReplyState = z.enum(['open', ...ReplyValue.options]).meta({ id: 'ReplyState' });
export type ReplyState = z.infer<typeof ReplyState>;

const Person = z.object({ id: Id, name: z.string() });

/** What the reader has said so far. */
export const OwnReply = z
  .object({
    state: ReplyState,
    note: z.string().nullable(),
    takesPartOnline: z.boolean(),
    deputy: Person.nullable(),
    /** Whom the reader stands in for. */
    deputyFor: z.string().nullable(),
    /** Given before time or place changed. */
    isBeforeChange: z.boolean(),
    version: Version,
  })
  .meta({ id: 'OwnReply' });
export type OwnReply = z.infer<typeof OwnReply>;

export const DeputyChoice = Person.extend({ municipality: z.string(), isPreset: z.boolean() }).meta({
  id: 'DeputyChoice',
});
export type DeputyChoice = z.infer<typeof DeputyChoice>;

/** Everything that somebody needs who answers without signing in. */
export const ReplyForm = z
  .object({
    meeting: z.object({
      id: Id,
      number: z.number().int(),
      title: z.string().nullable(),
      workingGroup: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      host: z.string().nullable(),
      locationName: z.string().nullable(),
      locationAddress: z.string().nullable(),
      onlineUrl: z.string().nullable(),
      isCancelled: z.boolean(),
      cancellationNote: z.string().nullable(),
      agenda: z.array(z.object({ label: z.string(), text: z.string() })),
    }),
    person: z.object({ name: z.string(), municipality: z.string() }),
    /** Whom to ask. */
    organizer: z.object({ name: z.string(), email: z.string() }),
    reply: OwnReply,
    deputies: z.array(DeputyChoice),
  })
  .meta({ id: 'ReplyForm' });
export type ReplyForm = z.infer<typeof ReplyForm>;

export const GiveReply = z
  .strictObject({
    version: Version,
    /** Null takes the answer back. */
    reply: ReplyValue.nullable(),
    note: Blank(PlainText(300)).default(null),
    takesPartOnline: z.boolean().default(false),
    deputyId: Id.nullable().default(null),
  })
  .refine(({ reply, deputyId }) => (reply === 'delegated') === (deputyId !== null), {
    path: ['deputyId'],
    error: 'Bitte wählen Sie, wer Sie vertritt.',
  })
  .meta({ id: 'GiveReply' });
export type GiveReply = z.infer<typeof GiveReply>;
