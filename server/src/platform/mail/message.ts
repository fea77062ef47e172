import MailComposer from 'nodemailer/lib/mail-composer';
import { parseAddress } from './mail-address.js';
import type { OutboxFile, OutboxMail } from './outbox.repository.js';

/** The portal as a sender: its name and address, and the host that its Message-IDs end with. */
export type Sender = { from: string; host: string };

export const messageId = (id: string, host: string) => `<${id}@${host}>`;

/** The message as it goes over the wire. The same mail makes the same Message-ID and Date with every try. */
export function compose(mail: OutboxMail, attachments: readonly OutboxFile[], sender: Sender): Promise<Buffer> {
  const portal = parseAddress(sender.from);
  const calendar = mail.calendar && mail.calendarMethod ? { text: mail.calendar, method: mail.calendarMethod } : null;
  const composer = new MailComposer({
    from: { name: mail.senderName ? oneLine(mail.senderName) : portal.name, address: portal.address },
    to: { name: '', address: mail.recipient },
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    subject: oneLine(mail.subject),
    date: mail.createdAt,
    messageId: messageId(mail.id, sender.host),
    headers: { ...headerFields(mail.headers), 'Auto-Submitted': 'auto-generated' },
    text: mail.text,
    html: mail.html,
    alternatives: calendar ? [calendarPart(calendar)] : [],
    attachments: [
      ...attachments.map(({ name, mediaType, content }) => ({
        filename: oneLine(name),
        contentType: mediaType,
        content: Buffer.from(content),
      })),
      ...(calendar ? [invitationFile(calendar)] : []),
    ],
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

type CalendarMessage = { text: string; method: string };

/** What mail programs show buttons for: the parameter says the same METHOD as the text (RFC 6047). */
const calendarPart = ({ text, method }: CalendarMessage) => ({
  contentType: `text/calendar; method=${method}; charset=UTF-8`,
  contentTransferEncoding: 'base64',
  content: Buffer.from(text),
});

/** The same for programs that look at attachments alone. */
const invitationFile = ({ text, method }: CalendarMessage) => ({
  filename: 'invite.ics',
  contentType: `application/ics; method=${method}; charset=UTF-8`,
  content: Buffer.from(text),
});

/** Header fields are one line each, whatever people typed. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function headerFields(fields: unknown): Record<string, string> {
  if (typeof fields !== 'object' || fields === null) return {};
  const named = Object.entries(fields).filter(([name]) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name));
  return Object.fromEntries(named.map(([name, value]) => [name, oneLine(String(value))]));
}
