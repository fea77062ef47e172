import { z } from 'zod';
import { DateOnly, PlainText } from '../../platform/validation/primitives.js';
import { PublicityChannel } from '../pictures.schemas.js';

/** One person, asked for each channel by itself. */
export const RecordConsent = z
  .strictObject({
    personName: PlainText(160),
    channels: z.array(PublicityChannel).min(1, 'Bitte wählen Sie, wofür die Einwilligung gilt.').max(3),
    purpose: PlainText(300),
    givenOn: DateOnly,
    /** Which words were signed, e.g. "Einwilligung Fotos, Fassung 2026-03". */
    wording: PlainText(160),
  })
  .meta({ id: 'RecordConsent' });
export type RecordConsent = z.infer<typeof RecordConsent>;
