import { z } from 'zod';
import { Page } from '../platform/http/page.js';
import { Cursor, Id, Instant, PageSize } from '../platform/validation/primitives.js';

export const MailSummary = z
  .object({
    id: Id,
    recipient: z.string(),
    subject: z.string(),
    state: z.enum(['pending', 'sent', 'caught', 'failed', 'undeliverable']),
    attempts: z.number().int(),
    createdAt: Instant,
    sentAt: Instant.nullable(),
  })
  .meta({ id: 'MailSummary' });
export type MailSummary = z.infer<typeof MailSummary>;

export const Mail = MailSummary.extend({ text: z.string(), lastError: z.string().nullable() }).meta({ id: 'Mail' });
export type Mail = z.infer<typeof Mail>;

export const MailPage = Page(MailSummary).meta({ id: 'MailPage' });
export type MailPage = z.infer<typeof MailPage>;

export const MailFilter = z.strictObject({ cursor: Cursor, limit: PageSize });
export type MailFilter = z.infer<typeof MailFilter>;
