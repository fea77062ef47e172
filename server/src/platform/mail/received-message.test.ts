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
  expect(await time(bytes(type, '', '\n'.repeat(1_900_000)))).toBeLessThan(3000);
});

test('a sender of many groups holds nobody up', async () => {
  expect(await time(bytes(`From: ${'a:'.repeat(150_000)}`, '', 'Hallo'))).toBeLessThan(3000);
});

test('what stands in front is read, however much follows', async () => {
  const long = await readMessage(bytes(...head, ...reply, '--b', '', '\n'.repeat(50_000), ...reply));
  expect(long.parts).toEqual([{ mediaType: 'text/calendar', text: expect.stringContaining('METHOD:REPLY') }]);
  const wide = await readMessage(bytes(...head, ...reply, '--b', '', 'x'.repeat(1_000_000), ...reply));
  expect(wide.parts).toHaveLength(1);
});
