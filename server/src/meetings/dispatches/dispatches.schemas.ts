import { z } from 'zod';
import { Id, Instant } from '../../platform/validation/primitives.js';

export const DispatchKind = z
  .enum([
    'save_the_date',
    'date_poll',
    'date_poll_reminder',
    'date_poll_decision',
    'invitation',
    'reply_reminder',
    'update',
    'cancellation',
    'supplement',
    'deputy_invitation',
    'deputy_release',
    'report_request',
    'report_reminder',
    'proposal_answer',
    'minutes_approved',
  ])
  .meta({ id: 'DispatchKind' });

/** How a mail fared; gone: the portal keeps it no longer. */
export const DispatchFate = z
  .enum(['pending', 'sent', 'caught', 'failed', 'undeliverable', 'gone'])
  .meta({ id: 'DispatchFate' });

export const DispatchRecipient = z
  .object({
    name: z.string(),
    municipality: z.string(),
    fate: DispatchFate,
    /** Why it does not get through, as a code and in the mail server's own words. */
    failure: z.string().nullable(),
    lastError: z.string().nullable(),
    sentAt: Instant.nullable(),
    nextAttemptAt: Instant.nullable(),
  })
  .meta({ id: 'DispatchRecipient' });
export type DispatchRecipient = z.infer<typeof DispatchRecipient>;

export const Dispatch = z
  .object({
    id: Id,
    kind: DispatchKind,
    createdAt: Instant,
    /** Null: the portal by itself. */
    sender: z.string().nullable(),
    message: z.string().nullable(),
    recipients: z.array(DispatchRecipient),
  })
  .meta({ id: 'Dispatch' });
export type Dispatch = z.infer<typeof Dispatch>;

/** Versandprotokoll, the newest first. */
export const DispatchLog = z.object({ items: z.array(Dispatch) }).meta({ id: 'DispatchLog' });
export type DispatchLog = z.infer<typeof DispatchLog>;
