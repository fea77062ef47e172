import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, Instant, LongText, PlainText } from '../../platform/validation/primitives.js';

/** The text of one municipality; `version` 0: the master's, as it is. */
export const LocalText = z
  .object({
    municipality: MunicipalityName,
    /** Own values of placeholders, by name. */
    values: z.record(z.string(), z.string()),
    /** Own words; null: those of the master. */
    text: z.string().nullable(),
    /** As it reads, in Markdown. */
    preview: z.object({ text: z.string(), background: z.string() }),
    missing: z.array(z.string()),
    state: z.enum(['master', 'adapted', 'own_words', 'incomplete']),
    version: z.number().int().min(0),
    updatedAt: Instant.nullable(),
    abilities: z.object({ adapt: z.boolean() }),
  })
  .meta({ id: 'LocalText' });
export type LocalText = z.infer<typeof LocalText>;

export const LocalTextList = z
  .object({
    /** One for every municipality with a seat in the group, by name. */
    items: z.array(LocalText),
    /** What a municipality may say by itself: the placeholders of the master. */
    placeholders: z.array(z.object({ name: z.string(), otherwise: z.string().nullable(), isFilled: z.boolean() })),
    ownMunicipalityId: z.string().nullable(),
  })
  .meta({ id: 'LocalTextList' });
export type LocalTextList = z.infer<typeof LocalTextList>;

export const SaveLocalText = z
  .strictObject({
    version: z.number().int().min(0),
    values: z.record(z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u), PlainText(500, 0)).default({}),
    text: Blank(LongText(20_000)).default(null),
  })
  .meta({ id: 'SaveLocalText' });
export type SaveLocalText = z.infer<typeof SaveLocalText>;
