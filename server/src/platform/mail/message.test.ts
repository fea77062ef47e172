import { expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { compose } from './message.js';
import type { OutboxMail } from './outbox.repository.js';

const sender = { from: 'Klimaportal <portal@kreis.example>', host: 'portal.kreis.example' };
const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
const plain: OutboxMail = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  recipient: 'paula.rothaar@hilchenbach.example',
  subject: 'Einladung zur 47. Sitzung',
  text: 'Guten Tag,\nCO₂ und Umlaute: äöüß',
  html: '<p>Guten Tag</p>',
  senderName: null,
  replyTo: null,
  calendar: null,
  calendarMethod: null,
  headers: {},
  attachmentIds: [],
  state: 'pending',
  attempts: 1,
  failure: null,
  lastError: null,
  createdAt: new Date('2026-11-22T11:00:00Z'),
  sentAt: null,
  nextAttemptAt: null,
  claimedUntil: null,
};

const wire = async (mail: Partial<OutboxMail>) => (await compose({ ...plain, ...mail }, [], sender)).toString('latin1');
const read = async (mail: Partial<OutboxMail>) =>
  PostalMime.parse(await compose({ ...plain, ...mail }, [], sender), { attachmentEncoding: 'utf8' });
const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');

test('every try makes the same message but for the borders of its parts', async () => {
  const borders = /_NmP-[\w-]+/g;
  const [one, other] = await Promise.all([wire({}), wire({ attempts: 5 })]);
  expect(other.replace(borders, '')).toBe(one.replace(borders, ''));
  expect(headOf(one)).toContain('Message-ID: <0190a0a0-0000-7000-8000-000000000001@portal.kreis.example>');
  expect(headOf(one)).toContain('Date: Sun, 22 Nov 2026 11:00:00 +0000');
  expect(headOf(one)).toContain('Auto-Submitted: auto-generated');
});

test('a person stands beside the address of the portal, and gets the answers', async () => {
  const mail = await read({
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: 'hanna.wiesental@siegen-wittgenstein.example',
  });
  expect(mail.from).toEqual({ name: 'Hanna Wiesental (Klimaportal)', address: 'portal@kreis.example' });
  expect(mail.replyTo).toEqual([{ name: '', address: 'hanna.wiesental@siegen-wittgenstein.example' }]);
  expect(headOf(await wire({ senderName: 'Hanna Wiesental (Klimaportal)' }))).toContain(
    'From: "Hanna Wiesental (Klimaportal)" <portal@kreis.example>',
  );
});

test('an invitation stands beside text and HTML with its METHOD, and again as a file', async () => {
  const raw = await wire({ calendar, calendarMethod: 'REQUEST' });
  expect(raw).toMatch(/Content-Type: multipart\/mixed;/);
  expect(raw).toMatch(/Content-Type: multipart\/alternative;/);
  const types = [...raw.matchAll(/^Content-Type: ([^\r]*(?:\r\n\s[^\r]*)*)/gm)].map(([, type = '']) =>
    type.replace(/\s+/g, ' ').replace(/ boundary=.*/, ''),
  );
  expect(types).toEqual([
    'multipart/mixed;',
    'multipart/alternative;',
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
    'text/calendar; method=REQUEST; charset=UTF-8',
    'application/ics; method=REQUEST; charset=UTF-8; name=invite.ics',
  ]);
  const { attachments } = await read({ calendar, calendarMethod: 'REQUEST' });
  expect(attachments.map(({ content }) => String(content).replace(/\r?\n/g, '\r\n'))).toEqual([calendar, calendar]);
  expect(attachments.at(-1)?.filename).toBe('invite.ics');
});

test('unsubscribing needs no click through: the headers go out as they are', async () => {
  const url = `https://portal.kreis.example/api/links/unsubscribe?token=${'a'.repeat(120)}`;
  const raw = await wire({
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  });
  expect(headOf(raw)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  expect(headOf(raw)).toContain(`List-Unsubscribe: <${url}>`);
});

test.each([
  ['line breaks', 'Hallo\r\nBcc: eve@evil.example\r\n\r\n<b>'],
  ['quotes and commas', 'Rothaar, "Paula" <eve@evil.example>; \\'],
  ['emoji and umlauts', '🌱 Klimaschutz für Bürgerinnen und Bürger – CO₂ → 0 „ganz“'],
  ['300 characters', 'Klimafolgenanpassungsstrategieberatungsgespräch '.repeat(7).slice(0, 300)],
  ['a very long word', 'Wärmeplanungsfördermittelantrag'.repeat(10)],
  ['control characters', 'a\u0000b\u0007c\u2028d\u0085e'],
])('%s in names and subjects stay text', async (_, text) => {
  const mail = { subject: text, senderName: text, calendar, calendarMethod: 'REQUEST', headers: { 'X-Subject': text } };
  const raw = await wire(mail);
  expect(headOf(raw)).not.toMatch(/^Bcc:/m);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const parsed = await read(mail);
  const shown = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  expect(parsed.subject).toBe(shown);
  expect(parsed.from).toEqual({ name: shown, address: 'portal@kreis.example' });
  expect(parsed.to).toEqual([{ name: '', address: plain.recipient }]);
  expect(parsed.bcc).toBeUndefined();
});

test('a header field that is none is left out', async () => {
  const raw = await wire({ headers: { 'X-Fine': 'yes', 'Bcc: eve@evil.example\r\nX': 'no', 'to\n': 'no' } });
  expect(headOf(raw)).toMatch(/^X-Fine: yes$/m);
  expect(headOf(raw)).not.toContain('eve@evil.example');
});
