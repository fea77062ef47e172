import { z } from 'zod';
import { MemberName } from '../../members/members.schemas.js';
import { Id, Instant, Version } from '../../platform/validation/primitives.js';
import { InquiryText } from '../inquiries.schemas.js';

/** Research of the coordination; nobody else sees it. */
export const InquiryNote = z
  .object({
    id: Id,
    text: z.string(),
    author: MemberName.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'InquiryNote' });
export type InquiryNote = z.infer<typeof InquiryNote>;

export const InquiryNoteList = z.object({ items: z.array(InquiryNote) }).meta({ id: 'InquiryNoteList' });
export type InquiryNoteList = z.infer<typeof InquiryNoteList>;

export const AddInquiryNote = z.strictObject({ text: InquiryText }).meta({ id: 'AddInquiryNote' });
export type AddInquiryNote = z.infer<typeof AddInquiryNote>;

export const ChangeInquiryNote = z
  .strictObject({ text: InquiryText, version: Version })
  .meta({ id: 'ChangeInquiryNote' });
export type ChangeInquiryNote = z.infer<typeof ChangeInquiryNote>;
