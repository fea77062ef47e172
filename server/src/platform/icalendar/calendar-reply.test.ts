import { expect, test } from '@jest/globals';
import { readCalendarReply } from './calendar-reply.js';

const UID = '0b0e7f1e-5c3a-4d2f-9a57-0d1f2e3c4b5a';

/** As Outlook, Thunderbird and Google write it, but for the order of the lines. */
const replyOf = (lines: readonly string[] = [], method = 'REPLY') =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${UID}`,
    'SEQUENCE:2',
    'DTSTAMP:20261123T080000Z',
    'DTSTART;TZID=Europe/Berlin:20261203T093000',
    'SUMMARY:Zusage: 47. Sitzung',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const PAULA = 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Rothaar, Paula":mailto:Paula.Rothaar@hilchenbach.example';

test('who answers what to which invitation', () => {
  expect(readCalendarReply(replyOf([PAULA, 'COMMENT:Ich komme\\, aber später 🚲']))).toEqual({
    uid: UID,
    attendeeEmail: 'paula.rothaar@hilchenbach.example',
    partstat: 'ACCEPTED',
    sequence: 2,
    comment: 'Ich komme, aber später 🚲',
  });
});

test('folded lines, small letters and a missing SEQUENCE are read', () => {
  const text = replyOf(['ATTENDEE;PARTSTAT=declined;CN=Paula:MAILTO:paula@hil\r\n chenbach.example']).replace(
    'SEQUENCE:2\r\n',
    '',
  );
  expect(readCalendarReply(text)).toMatchObject({
    attendeeEmail: 'paula@hilchenbach.example',
    partstat: 'DECLINED',
    sequence: 0,
    comment: null,
  });
});

test.each([
  ['an invitation', replyOf([PAULA], 'REQUEST')],
  ['no attendee', replyOf()],
  ['two attendees', replyOf([PAULA, PAULA])],
  ['no answer yet', replyOf(['ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.example'])],
  ['a delegation', replyOf(['ATTENDEE;PARTSTAT=DELEGATED:mailto:a@b.example'])],
  ['no address', replyOf(['ATTENDEE;PARTSTAT=ACCEPTED:urn:uuid:1'])],
  ['two events', replyOf([PAULA, 'END:VEVENT', 'BEGIN:VEVENT', PAULA])],
  ['nonsense', 'METHOD:REPLY\r\nBEGIN:VEVENT\r\n\u0000\u0001:;;='],
  ['nothing', ''],
  ['a bomb', replyOf([PAULA, `COMMENT:${'x'.repeat(200_000)}`])],
  ['a deep nest', `METHOD:REPLY\r\n${'BEGIN:VCALENDAR\r\n'.repeat(5000)}`],
])('%s is no reply', (_, text) => {
  expect(readCalendarReply(text)).toBeNull();
});
