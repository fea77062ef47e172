import { z } from 'zod';
import { AUDIENCES } from '../text/block.js';

export const DOCUMENT_FORMATS = ['pdf', 'docx', 'html'] as const;

export const DocumentQuery = z.strictObject({
  format: z.enum(DOCUMENT_FORMATS).default('pdf'),
  audience: z.enum(AUDIENCES).default('group'),
});
export type DocumentQuery = z.infer<typeof DocumentQuery>;
