import { expect, test } from '@jest/globals';
import { readDeliveryReport } from './delivery-report.js';
import { readMessage } from './received-message.js';

const HOST = 'portal.kreis.example';
const ID = '0190a0a0-0000-7000-8000-000000000001';

type Report = { action?: string; returnedType?: string; messageId?: string; diagnosis?: string };

const FAILED: Report = {
  diagnosis: 'Diagnostic-Code: smtp; 550 5.1.1 <paula@hilchenbach.example>:\r\n    User unknown',
};

function report({
  action = 'failed',
  returnedType = 'message/rfc822',
  messageId = `<${ID}@${HOST}>`,
  diagnosis,
}: Report) {
  const lines = [
    'From: MAILER-DAEMON@mx.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <bounce@mx.example>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'Arrival-Date: Sun, 22 Nov 2026 12:00:00 +0100',
    '',
    'Final-Recipient: rfc822; paula@hilchenbach.example',
    `Action: ${action}`,
    'Status: 5.1.1',
    ...(diagnosis ? [diagnosis] : []),
    '',
    '--b',
    `Content-Type: ${returnedType}`,
    '',
    'From: Klimaportal <portal@kreis.example>',
    'Subject: Einladung',
    `Message-ID: ${messageId}`,
    '',
    'Guten Tag',
    '--b--',
    '',
  ];
  return readMessage(new TextEncoder().encode(lines.join('\r\n')));
}

const read = async (given: Report, host = HOST) => readDeliveryReport(await report(given), host);

test('a mail that came back is known by its Message-ID, with the words of the other server', async () => {
  const words = '550 5.1.1 <paula@hilchenbach.example>: User unknown';
  expect(await read(FAILED)).toEqual({ mailId: ID, words });
  expect(await read({ ...FAILED, returnedType: 'text/rfc822-headers' })).toEqual({ mailId: ID, words });
  expect(await read({})).toEqual({ mailId: ID, words: '5.1.1' });
});

test('a delay is no failure', async () => {
  expect(await read({ ...FAILED, action: 'delayed' })).toBeNull();
});

test('what others wrote is none of ours', async () => {
  expect(await read({ ...FAILED, messageId: '<something@else.example>' })).toBeNull();
  expect(await read(FAILED, 'other-portal.example')).toBeNull();
});

test('a report that is none', async () => {
  const plain = await readMessage(new TextEncoder().encode('Subject: Action: failed\r\n\r\nAction: failed'));
  expect(readDeliveryReport(plain, HOST)).toBeNull();
});

test('a diagnosis of nothing but line separators is read at once, not for hours', async () => {
  const diagnosis = `Diagnostic-Code:${'\u2028'.repeat(100_000)}`;
  expect(await read({ diagnosis })).toMatchObject({ mailId: ID });
});
