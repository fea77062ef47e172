import { z } from 'zod';
import { Instant } from '../../platform/validation/primitives.js';
import { PreviewObstacle, PreviewState } from '../files.schemas.js';

/** Pixels: in lists, and for reading. */
export const WIDTHS = [320, 1280] as const;

export const FilePage = z
  .object({
    /** From 1. */
    number: z.number().int(),
    title: z.string().nullable(),
    text: z.string(),
    /** Speaker notes; null where there are none, or none for the reader. */
    notes: z.string().nullable(),
    /** Pixels; the widths that `image` gives. */
    images: z.array(z.object({ width: z.number().int(), height: z.number().int() })),
  })
  .meta({ id: 'FilePage' });

/** What the newest version of a file shows without being downloaded. */
export const FilePages = z
  .object({
    state: PreviewState,
    obstacle: PreviewObstacle.nullable(),
    pageCount: z.number().int().nullable(),
    /** The original or its conversion, at `pdf`. */
    hasPdf: z.boolean(),
    /** When processing last began or ended. */
    processedAt: Instant.nullable(),
    /** Whether everybody who may open the file reads the speaker notes too. */
    notesReleased: z.boolean(),
    pages: z.array(FilePage),
    abilities: z.object({ retryPreview: z.boolean(), releaseNotes: z.boolean() }),
  })
  .meta({ id: 'FilePages' });
export type FilePages = z.infer<typeof FilePages>;

export const PageNumber = z.coerce.number().int().min(1).max(100_000);
export type PageNumber = z.infer<typeof PageNumber>;

export const ImageQuery = z.strictObject({
  width: z
    .enum(['320', '1280'])
    .default('1280')
    .transform((width) => Number(width)),
});
export type ImageQuery = z.infer<typeof ImageQuery>;

export const PdfQuery = z.strictObject({ disposition: z.enum(['attachment', 'inline']).default('inline') });
export type PdfQuery = z.infer<typeof PdfQuery>;

export const ReleaseNotes = z.strictObject({ released: z.boolean() }).meta({ id: 'ReleaseNotes' });
export type ReleaseNotes = z.infer<typeof ReleaseNotes>;
