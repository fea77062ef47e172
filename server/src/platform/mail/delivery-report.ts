import type { ReceivedMessage } from './received-message.js';

/** A mail that came back for good: the id it had in our outbox, and what the other server says. */
export type DeliveryReport = { mailId: string; words: string };

const STATUS = new Set(['message/delivery-status', 'message/global-delivery-status']);
const RETURNED = new Set(['text/rfc822-headers', 'message/rfc822', 'message/global']);

/** Reads a delivery status notification (RFC 3464). One that only reports a delay, or no mail of ours, is none. */
export function readDeliveryReport({ parts }: ReceivedMessage, host: string): DeliveryReport | null {
  const status = parts.find(({ mediaType }) => STATUS.has(mediaType));
  const returned = parts.find(({ mediaType }) => RETURNED.has(mediaType));
  if (!status || !returned) return null;
  const failed = unfold(status.text)
    .split(/\r?\n\r?\n/)
    .find((group) => /^Action:[ \t]*failed[ \t]*$/im.test(group));
  const head = unfold(returned.text).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const [, id, idHost] =
    /^Message-ID:[ \t]*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([^>\s]{1,255})>/im.exec(head) ?? [];
  if (failed === undefined || id === undefined || idHost !== host) return null;
  return { mailId: id, words: wordsOf(failed) };
}

function wordsOf(group: string): string {
  const [, diagnosis] = /^Diagnostic-Code:([^\r\n]{1,1000})/im.exec(group) ?? [];
  const [, status] = /^Status:[ \t]*(\d\.\d{1,3}\.\d{1,3})/im.exec(group) ?? [];
  return (diagnosis?.replace(/^[ \t]*[\w-]{1,40};/, '') ?? status ?? 'returned')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 500);
}

/** Header lines that were broken are one line again. */
const unfold = (text: string) => text.replace(/\r?\n[ \t]+/g, ' ');
