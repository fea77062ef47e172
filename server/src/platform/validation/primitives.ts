import { z } from 'zod';
import { instantOf, skippedTime } from '../clock/local-time.js';

export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

// Bidirectional overrides and zero-width characters can disguise names; other control characters break lines.
const DISGUISE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// All but tab, line feed and carriage return.
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

const clean = (text: string) => text.toWellFormed().normalize('NFC').replace(DISGUISE, '').replace(CONTROL, '').trim();

/** One line of text: NFC, trimmed, no control characters, no half of a character. */
export const PlainText = (max: number, min = 1) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .pipe(z.string().min(min).max(max));

/** Several lines of text; may be empty. */
export const LongText = (max: number) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => clean(text.replace(/\r\n?/g, '\n')))
    .pipe(z.string().max(max));

/** Absent and blank mean the same. */
export const Blank = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullable());

export const Email = z
  .string()
  .max(254)
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email());

/** There is no year 0, in the database neither. */
export const hasYear = (day: string): boolean => !day.startsWith('0000');

const NO_DAY = 'Dieses Datum gibt es nicht.';

/** Calendar day YYYY-MM-DD that exists. */
export const DateOnly = z.iso.date().refine(hasYear, NO_DAY);

/** Wall time YYYY-MM-DDTHH:mm in Europe/Berlin that exists; becomes an instant. */
export const LocalDateTime = z.iso.datetime({ local: true, offset: false, precision: -1 }).pipe(
  z
    .string()
    .refine((text) => !text.endsWith('Z'), { error: 'Bitte ohne Zeitzone.', abort: true })
    .refine(hasYear, { error: NO_DAY, abort: true })
    .refine((text) => instantOf(text) !== undefined, {
      error: ({ input }) => skippedTime(String(input)),
      abort: true,
    })
    .transform((text) => instantOf(text) ?? new Date(Number.NaN)),
);

/** An instant in responses. */
export const Instant = z.iso.datetime();

/** Web address; nothing but http and https. */
export const WebAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500);

/** The version a change was made against. */
export const Version = z.number().int().min(1);

export const PageSize = z.coerce.number().int().min(1).max(100).default(20);
export const Cursor = z.string().max(200).optional();
