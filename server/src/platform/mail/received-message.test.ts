import { expect, test } from '@jest/globals';
import { readMessage } from './received-message.js';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const reply = ['--b', 'Content-Type: text/calendar', '', 'METHOD:REPLY'];
const head = ['From: paula@hilchenbach.example', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', ''];

/** Parsing never yields: what one message takes, everybody waits. */
async function time(source: Uint8Array): Promise<number> {
  const began = performance.now();
  await readMessage(source).catch(() => undefined);
  return performance.now() - began;
}

test.each([
  ['text', 'Content-Type: text/plain'],
  ['flowed text', 'Content-Type: text/plain; format=flowed'],
  ['HTML', 'Content-Type: text/html'],
])('a message of two million empty lines of %s holds nobody up', async (_, type) => {
  expect(await time(bytes(type, '', '\n'.repeat(1_900_000)))).toBeLessThan(10_000);
});

test('a sender of many groups holds nobody up', async () => {
  expect(await time(bytes(`From: ${'a:'.repeat(150_000)}`, '', 'Hallo'))).toBeLessThan(10_000);
});

test('what stands in front is read, however much follows', async () => {
  const long = await readMessage(bytes(...head, ...reply, '--b', '', '\n'.repeat(50_000), ...reply));
  expect(long.parts).toEqual([{ mediaType: 'text/calendar', text: expect.stringContaining('METHOD:REPLY') }]);
  const wide = await readMessage(bytes(...head, ...reply, '--b', '', 'x'.repeat(1_000_000), ...reply));
  expect(wide.parts).toHaveLength(1);
});

const letter = (...lines: string[]) => readMessage(bytes('From: Karla <karla@muster.example>', ...lines));

test('the words of a message are read, of HTML as plain text', async () => {
  expect(await letter('Content-Type: text/plain; charset=utf-8', '', 'Grüße')).toMatchObject({ text: 'Grüße' });
  const html = await letter('Content-Type: text/html; charset=utf-8', '', '<p>Guten Tag</p><p>Gr&uuml;&szlig;e</p>');
  expect(html.text).toBe('Guten Tag\n\nGrüße');
});

test('a message says which mails it answers, the nearest first', async () => {
  const given = await letter('In-Reply-To: <c@x>', 'References: <a@x> <b@x>', ' <c@x> nonsense', '', 'Ja');
  expect(given.answers).toEqual(['<c@x>', '<b@x>', '<a@x>']);
});

test.each([
  ['Auto-Submitted: auto-replied', true],
  ['Auto-Submitted: no', false],
  ['Precedence: bulk', true],
  ['X-Autoreply: yes', true],
  ['List-Id: <liste.example>', true],
  ['X-Mailer: Outlook', false],
])('who writes: %s', async (line, isAutomatic) => {
  expect(await letter(line, '', 'Hallo')).toMatchObject({ isAutomatic });
});

test('attachments are known of, pictures within the text are not called so', async () => {
  const parts = (...lines: string[]) =>
    letter('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Ja', '--b', ...lines);
  expect(await parts('Content-Type: application/pdf', 'Content-Disposition: attachment', '', 'x')).toMatchObject({
    text: 'Ja',
    hasAttachments: true,
  });
  expect(await parts('Content-Type: image/png', 'Content-Disposition: inline', '', 'x')).toMatchObject({
    hasAttachments: false,
  });
});
