import { z } from 'zod';
import { DateOnly, Id, PlainText } from '../../platform/validation/primitives.js';

/** An earlier answer, as far as the reader may see it: an inquiry without its asker, or an article made of one. */
export const SimilarAnswer = z
  .object({
    kind: z.enum(['inquiry', 'article']),
    id: Id,
    title: z.string(),
    /** Of an inquiry. */
    caseNumber: z.string().nullable(),
    excerpt: z.string(),
    /** Of an inquiry when it came, of an article when it was published. */
    day: DateOnly.nullable(),
  })
  .meta({ id: 'SimilarAnswer' });
export type SimilarAnswer = z.infer<typeof SimilarAnswer>;

/** The best first. */
export const SimilarAnswers = z.object({ items: z.array(SimilarAnswer) }).meta({ id: 'SimilarAnswers' });
export type SimilarAnswers = z.infer<typeof SimilarAnswers>;

export const SimilarQuery = z.strictObject({
  /** One of the reader's groups; all of them unless told. */
  workingGroupId: Id.optional(),
  /** What was typed so far: the title, or title and question. */
  q: PlainText(500, 0),
  /** The inquiry that is being answered. */
  except: Id.optional(),
});
export type SimilarQuery = z.infer<typeof SimilarQuery>;
