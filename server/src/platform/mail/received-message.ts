import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import { isAuthenticated } from './authentication-results.js';
import { textOfHtml } from './written-text.js';

/** A message from outside. Everything in it is a claim of its sender. */
export type ReceivedMessage = {
  /** Its Message-ID or, without one, a digest of it: by this it is taken once. */
  key: string;
  /** Address of the one sender, in lower case; empty when there is none or more than one. */
  from: string;
  /** Whether our mail server vouches for the sender's domain; unchecked: nobody told us the name of that server. */
  origin: 'proven' | 'unproven' | 'unchecked';
  subject: string;
  /** Its words, of HTML as plain text; not yet without what it quotes. */
  text: string;
  /** Message-IDs of the mails that it says it answers, the nearest first. */
  answers: readonly string[];
  /** Written by a program: a note of absence, a report, a mailing list. */
  isAutomatic: boolean;
  hasAttachments: boolean;
  parts: readonly MessagePart[];
};
export type MessagePart = { mediaType: string; text: string };

/** What is read of a message: calendar replies and delivery reports come first, big files after them. */
export const READ_LIMIT = 400_000;

/** Every line is work for the parser, and nobody else is served meanwhile: this many take it a tenth of a second. */
const LINE_LIMIT = 5000;

/** Reports and replies are short; what is longer is not looked through. */
const PART_LIMIT = 256_000;

/** Messages within the message are left closed: what somebody forwards is not what they say. Throws on nonsense. */
export async function readMessage(source: Uint8Array, authservId?: string): Promise<ReceivedMessage> {
  const email = await PostalMime.parse(beginningOf(source), {
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: 64_000,
    attachmentEncoding: 'utf8',
  });
  const from = senderOf(email);
  return {
    key: keyOf(email, source),
    from,
    origin: originOf(email, from, authservId),
    subject: email.subject ?? '',
    text: wordsOf(email),
    answers: answersOf(email),
    isAutomatic: isAutomatic(email),
    hasAttachments: email.attachments.some(({ disposition, related }) => disposition === 'attachment' && !related),
    parts: email.attachments
      .filter(({ mimeType }) => READABLE.has(mimeType))
      .slice(0, 20)
      .map(({ mimeType, content }) => ({ mediaType: mimeType, text: String(content).slice(0, PART_LIMIT) })),
  };
}

const READABLE = new Set([
  'text/calendar',
  'application/ics',
  'message/delivery-status',
  'message/rfc822',
  'message/global',
  'message/global-delivery-status',
  'text/rfc822-headers',
]);

function wordsOf({ text, html }: Email): string {
  const words = text?.trim() ? text : textOfHtml((html ?? '').slice(0, PART_LIMIT));
  return words.slice(0, PART_LIMIT).trim();
}

/** As many as a long exchange has; a header of sixty thousand signs is nobody's exchange. */
function answersOf({ inReplyTo, references }: Email): string[] {
  const named = `${inReplyTo ?? ''} ${(references ?? '').split(/\s+/).reverse().join(' ')}`.split(/\s+/);
  return [...new Set(named.filter((id) => /^<[\x21-\x7e]{3,250}>$/.test(id)))].slice(0, 50);
}

/** RFC 3834, and what programs said before it. */
function isAutomatic({ headers }: Email): boolean {
  return headers.some(({ key, value }) => {
    const said = value.trim().toLowerCase();
    if (key === 'auto-submitted') return said !== 'no';
    if (key === 'precedence') return ['bulk', 'junk', 'list', 'auto_reply'].includes(said);
    return key === 'x-autoreply' || key === 'x-autorespond' || key === 'list-id';
  });
}

function beginningOf(source: Uint8Array): Uint8Array {
  const limit = Math.min(source.length, READ_LIMIT);
  let end = -1;
  for (let lines = 0; lines < LINE_LIMIT; lines += 1) {
    end = source.indexOf(LINE_FEED, end + 1);
    if (end === -1 || end >= limit) return source.subarray(0, limit);
  }
  return source.subarray(0, end + 1);
}

const LINE_FEED = 0x0a;

export const digestOf = (source: Uint8Array) => `sha256:${createHash('sha256').update(source).digest('hex')}`;

function keyOf({ messageId }: Email, source: Uint8Array): string {
  const trimmed = messageId?.trim() ?? '';
  return /^<[\x21-\x7e]{3,250}>$/.test(trimmed) ? trimmed : digestOf(source);
}

function senderOf({ from, headerLines }: Email): string {
  const isOne = headerLines.filter(({ key }) => key === 'from').length === 1;
  return (isOne && from?.address?.trim().toLowerCase()) || '';
}

/** As the lines came: decoding would turn words of the sender into signs that mean something. */
function originOf({ headerLines }: Email, from: string, authservId: string | undefined): ReceivedMessage['origin'] {
  if (authservId === undefined) return 'unchecked';
  const results = headerLines.filter(({ key }) => key === 'authentication-results');
  const fields = results.map(({ line }) => line.slice(line.indexOf(':') + 1));
  return isAuthenticated(fields, authservId, from) ? 'proven' : 'unproven';
}
