import { z } from 'zod';
import { ArticleState } from '../../knowledge/knowledge.schemas.js';
import { Id } from '../../platform/validation/primitives.js';

/** What became of an answer in the knowledge collection, as far as the reader may see it. */
export const InquiryArticle = z
  .object({
    article: z.object({ id: Id, title: z.string(), state: ArticleState }).nullable(),
    abilities: z.object({ begin: z.boolean() }),
  })
  .meta({ id: 'InquiryArticle' });
export type InquiryArticle = z.infer<typeof InquiryArticle>;
