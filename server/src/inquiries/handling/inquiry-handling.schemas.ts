import { z } from 'zod';
import { Id, Version } from '../../platform/validation/primitives.js';

export const AssignInquiry = z
  .strictObject({
    /** Somebody of the coordination; null: nobody deals with it (any more). */
    memberId: Id.nullable(),
    version: Version,
  })
  .meta({ id: 'AssignInquiry' });
export type AssignInquiry = z.infer<typeof AssignInquiry>;

export const CloseInquiry = z.strictObject({ version: Version }).meta({ id: 'CloseInquiry' });
export type CloseInquiry = z.infer<typeof CloseInquiry>;

export const PutInquiryOnAgenda = z.strictObject({ version: Version }).meta({ id: 'PutInquiryOnAgenda' });
export type PutInquiryOnAgenda = z.infer<typeof PutInquiryOnAgenda>;
