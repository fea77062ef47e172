import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Instant, LongText } from '../../platform/validation/primitives.js';

/** Antwortentwurf of the coordination. Version 0: there is none. */
export const InquiryDraft = z
  .object({
    text: z.string(),
    version: z.number().int().min(0),
    updatedBy: MemberName.nullable(),
    updatedAt: Instant.nullable(),
  })
  .meta({ id: 'InquiryDraft' });
export type InquiryDraft = z.infer<typeof InquiryDraft>;

export const SaveInquiryDraft = z
  .strictObject({ text: LongText(10_000), version: z.number().int().min(0) })
  .meta({ id: 'SaveInquiryDraft' });
export type SaveInquiryDraft = z.infer<typeof SaveInquiryDraft>;
