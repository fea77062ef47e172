import type { Actor } from '../access/actor.js';
import type { OutboxMail } from '../platform/mail/outbox.repository.js';
import * as mailsPolicy from './mails.policy.js';
import { type Mail, MailSummary } from './mails.schemas.js';

export function presentMailSummary(mail: OutboxMail): MailSummary {
  const { id, recipient, subject, state, attempts, createdAt, sentAt, nextAttemptAt, failure } = mail;
  return {
    id,
    recipient,
    subject,
    state,
    attempts,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    failure: MailSummary.shape.failure.catch(null).parse(failure),
  };
}

export function presentMail(actor: Actor, mail: OutboxMail, attachments: string[]): Mail {
  const { text, lastError, senderName, calendarMethod } = mail;
  return {
    ...presentMailSummary(mail),
    text,
    lastError,
    senderName,
    calendarMethod,
    attachments,
    abilities: mailsPolicy.abilities(actor, mail),
  };
}
