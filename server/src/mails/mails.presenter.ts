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
  const { lastError, senderName, calendarMethod } = mail;
  return {
    ...presentMailSummary(mail),
    text: shownText(mail),
    lastError,
    senderName,
    calendarMethod,
    attachments,
    abilities: mailsPolicy.abilities(actor, mail),
  };
}

const BLANKED = 'Der Text dieser E-Mail ist nach 30 Tagen gelöscht worden.';

/**
 * A link in a mail acts for its reader, so whoever looks at mails gets none that was sent. Without a mail server
 * the page is the only way to them.
 */
function shownText({ text, state }: OutboxMail): string {
  if (text === '') return BLANKED;
  if (state === 'caught') return text;
  return text.replace(/(#|\/(?:unsubscription|abo|anmeldung|zitat)\/)[\w-]{43}(?![\w-])/g, '$1…');
}
