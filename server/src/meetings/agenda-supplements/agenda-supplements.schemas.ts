import { z } from 'zod';
import { Blank, LongText, Version } from '../../platform/validation/primitives.js';

/** With a word of the coordination. */
export const SendSupplement = z
  .strictObject({ version: Version, message: Blank(LongText(2000)).default(null) })
  .meta({ id: 'SendSupplement' });
export type SendSupplement = z.infer<typeof SendSupplement>;
