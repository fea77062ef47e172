import { z } from 'zod';

const EVERYDAY =
  /^(?:passwor[td]|klimaportal|klimaschutz|willkommen|sommer|winter|herbst|frühling|siegen|qwertz|qwerty|12345)/i;

/**
 * At least 12 characters of any kind (BSI ORP.4), no composition rules, nothing trimmed or cut.
 * Refused: one character repeated, or an everyday word with little behind it.
 */
export const NewPassword = z
  .string()
  .min(12)
  .max(256)
  .refine((password) => new Set(password).size >= 5, { error: 'Bitte wählen Sie ein abwechslungsreicheres Passwort.' })
  .refine((password) => !(EVERYDAY.test(password) && password.length < 18), {
    error: 'Dieses Passwort ist zu leicht zu erraten. Gut ist ein Satz aus mehreren Wörtern.',
  });
