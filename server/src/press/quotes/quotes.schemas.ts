import { z } from 'zod';
import { Blank, Email, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

export const PressQuoteState = z.enum(['open', 'requested', 'approved', 'declined']).meta({ id: 'PressQuoteState' });

export const PressQuote = z
  .object({
    id: Id,
    /** In the text it stands as {{zitat1}}. */
    position: z.number().int(),
    speakerFunction: z.string(),
    speakerName: z.string(),
    text: z.string(),
    state: PressQuoteState,
    approverEmail: z.string().nullable(),
    requestedAt: Instant.nullable(),
    decidedAt: Instant.nullable(),
    decisionNote: z.string(),
    version: Version,
  })
  .meta({ id: 'PressQuote' });
export type PressQuote = z.infer<typeof PressQuote>;

const words = {
  speakerFunction: PlainText(120),
  speakerName: PlainText(120, 0).default(''),
  /** Empty: the words are still to be given. */
  text: LongText(1000).default(''),
};

export const AddQuote = z.strictObject(words).meta({ id: 'AddQuote' });
export type AddQuote = z.infer<typeof AddQuote>;

/** Other words are nobody's until they are approved again. */
export const ChangeQuote = z.strictObject({ version: Version, ...words }).meta({ id: 'ChangeQuote' });
export type ChangeQuote = z.infer<typeof ChangeQuote>;

export const RequestQuote = z
  .strictObject({ version: Version, approverEmail: Email, message: Blank(LongText(1000)).default(null) })
  .meta({ id: 'RequestQuote' });
export type RequestQuote = z.infer<typeof RequestQuote>;

/** Told to the coordination by other ways: by whom and how is noted. */
export const DecideQuote = z
  .strictObject({ version: Version, decision: z.enum(['approved', 'declined']), note: PlainText(300) })
  .meta({ id: 'DecideQuote' });
export type DecideQuote = z.infer<typeof DecideQuote>;
