import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Id, Instant, LongText } from '../../platform/validation/primitives.js';
import { Block } from '../text/block.js';

export const VersionNumber = z.coerce.number().int().min(0).max(9999);
export type VersionNumber = z.infer<typeof VersionNumber>;

/** Number 0 is "1.0", what was approved; n is "1.n", the n-th amendment. */
export const MinutesVersion = z
  .object({
    number: z.number().int(),
    /** SHA-256 of the document in canonical form, hexadecimal. */
    hash: z.string(),
    /** Of an amendment. */
    reason: z.string().nullable(),
    createdBy: MemberName.nullable(),
    createdAt: Instant,
    /** Blocks that it changed. */
    changedBlockIds: z.array(Id),
  })
  .meta({ id: 'MinutesVersion' });
export type MinutesVersion = z.infer<typeof MinutesVersion>;

export const MinutesVersionList = z.object({ items: z.array(MinutesVersion) }).meta({ id: 'MinutesVersionList' });
export type MinutesVersionList = z.infer<typeof MinutesVersionList>;

/** A text that stands still: of a frozen version, or of a revision. */
export const StandingSection = z
  .object({ agendaItemId: Id, number: z.string(), title: z.string(), content: z.array(Block) })
  .meta({ id: 'StandingSection' });

export const MinutesVersionText = MinutesVersion.extend({ sections: z.array(StandingSection) }).meta({
  id: 'MinutesVersionText',
});
export type MinutesVersionText = z.infer<typeof MinutesVersionText>;

/** Whether the document still is what was frozen. */
export const MinutesVerification = z
  .object({ number: z.number().int(), hash: z.string(), computed: z.string(), isUnchanged: z.boolean() })
  .meta({ id: 'MinutesVerification' });
export type MinutesVerification = z.infer<typeof MinutesVerification>;

/** Other words for single blocks of approved minutes. */
export const AmendMinutes = z
  .strictObject({
    reason: LongText(2000).pipe(z.string().min(1, { error: 'Bitte sagen Sie, warum.' })),
    changes: z
      .array(z.strictObject({ blockId: Id, words: LongText(20_000).pipe(z.string().min(1)) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'AmendMinutes' });
export type AmendMinutes = z.infer<typeof AmendMinutes>;
