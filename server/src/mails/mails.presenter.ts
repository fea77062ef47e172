import type { OutboxMail } from '../platform/mail/outbox.repository.js';
import type { Mail, MailSummary } from './mails.schemas.js';

export function presentMailSummary({
  id,
  recipient,
  subject,
  state,
  attempts,
  createdAt,
  sentAt,
}: OutboxMail): MailSummary {
  return {
    id,
    recipient,
    subject,
    state,
    attempts,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

export function presentMail(mail: OutboxMail): Mail {
  return { ...presentMailSummary(mail), text: mail.text, lastError: mail.lastError };
}
