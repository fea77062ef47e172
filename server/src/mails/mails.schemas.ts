import { z } from 'zod';
import { Page } from '../platform/http/page.js';
import { Cursor, Id, Instant, PageSize } from '../platform/validation/primitives.js';

const MailState = z.enum(['pending', 'sent', 'caught', 'failed', 'undeliverable']);

export const MailSummary = z
  .object({
    id: Id,
    recipient: z.string(),
    subject: z.string(),
    state: MailState,
    attempts: z.number().int(),
    createdAt: Instant,
    sentAt: Instant.nullable(),
    nextAttemptAt: Instant.nullable(),
    failure: z.enum(['unreachable', 'busy', 'in_doubt', 'refused', 'bounced']).nullable(),
  })
  .meta({ id: 'MailSummary' });
export type MailSummary = z.infer<typeof MailSummary>;

export const Mail = MailSummary.extend({
  text: z.string(),
  lastError: z.string().nullable(),
  senderName: z.string().nullable(),
  calendarMethod: z.string().nullable(),
  attachments: z.array(z.string()),
  abilities: z.object({ sendAgain: z.boolean() }),
}).meta({ id: 'Mail' });
export type Mail = z.infer<typeof Mail>;

export const MailPage = Page(MailSummary).meta({ id: 'MailPage' });
export type MailPage = z.infer<typeof MailPage>;

export const MailFilter = z.strictObject({ state: MailState.optional(), cursor: Cursor, limit: PageSize });
export type MailFilter = z.infer<typeof MailFilter>;
