import { z } from 'zod';
import { File } from '../../files/files.schemas.js';
import { Id } from '../../platform/validation/primitives.js';

export const SignLanguageFilms = z
  .object({
    /** What uploads name as their owner, of the type `sign_language`. */
    ownerId: Id,
    /** Everybody sees the last one that is neither withdrawn nor held back. */
    files: z.array(File),
    /** In bytes. */
    uploadLimit: z.number().int(),
  })
  .meta({ id: 'SignLanguageFilms' });
export type SignLanguageFilms = z.infer<typeof SignLanguageFilms>;
