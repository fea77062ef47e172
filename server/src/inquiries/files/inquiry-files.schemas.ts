import { z } from 'zod';
import { File } from '../../files/files.schemas.js';

/** What came with the question, for those who know who asked, and what came with the answers. */
export const InquiryFiles = z
  .object({
    question: z.object({ files: z.array(File), canAdd: z.boolean() }),
    answer: z.object({ files: z.array(File), canAdd: z.boolean() }),
    /** Bytes that one upload may have. */
    uploadLimit: z.number().int(),
  })
  .meta({ id: 'InquiryFiles' });
export type InquiryFiles = z.infer<typeof InquiryFiles>;
