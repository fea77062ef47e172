import { z } from 'zod';
import { Version } from '../../platform/validation/primitives.js';
import { InquiryText } from '../inquiries.schemas.js';

export const ReplyToInquiry = z
  .strictObject({
    kind: z.enum(['query_back', 'interim_reply', 'answer']),
    text: InquiryText,
    version: Version,
    /** The draft that it was written from, 0 where there is none; it goes with the reply. Null: any draft stays. */
    draftVersion: z.number().int().min(0).nullable().default(null),
  })
  .meta({ id: 'ReplyToInquiry' });
export type ReplyToInquiry = z.infer<typeof ReplyToInquiry>;

/** From the asker: a further word. From others: a comment that everybody sees who sees the inquiry. */
export const WriteToInquiry = z.strictObject({ text: InquiryText }).meta({ id: 'WriteToInquiry' });
export type WriteToInquiry = z.infer<typeof WriteToInquiry>;
