import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Id, Instant, LongText } from '../../platform/validation/primitives.js';

/** A word on one block, for everybody in the group to read. */
export const MinutesComment = z
  .object({
    id: Id,
    agendaItemId: Id,
    blockId: Id,
    text: z.string(),
    member: MemberName.nullable(),
    createdAt: Instant,
    resolvedAt: Instant.nullable(),
    abilities: z.object({ resolve: z.boolean() }),
  })
  .meta({ id: 'MinutesComment' });
export type MinutesComment = z.infer<typeof MinutesComment>;

export const MinutesCommentList = z.object({ items: z.array(MinutesComment) }).meta({ id: 'MinutesCommentList' });
export type MinutesCommentList = z.infer<typeof MinutesCommentList>;

export const AddComment = z
  .strictObject({
    blockId: Id,
    text: LongText(4000).pipe(z.string().min(1, { error: 'Bitte schreiben Sie einen Kommentar.' })),
  })
  .meta({ id: 'AddComment' });
export type AddComment = z.infer<typeof AddComment>;
