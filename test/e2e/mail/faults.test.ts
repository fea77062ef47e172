import { expect, test } from '@jest/globals';
import { useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal({ smtpPatience: 1000 });
const { sink } = portal;

/** Posts and says how long the request was kept. */
async function postTimed(recipient = 'paula@hilchenbach.example') {
  const began = performance.now();
  const id = await portal.post({ recipient });
  return { id, took: performance.now() - began };
}

const settled = (id: string, state: string) => until(async () => (await portal.mail(id)).state === state, 20);

/** The pauses are the portal's clock; a test moves it. */
async function tryAgain(id: string): Promise<void> {
  const { attempts, nextAttemptAt } = await portal.mail(id);
  portal.clock.set(nextAttemptAt?.toISOString() ?? '');
  await portal.sweep();
  await until(async () => {
    const mail = await portal.mail(id);
    return mail.attempts > attempts && mail.claimedUntil === null;
  }, 20);
}

test('451: tried again after a minute, with the same Message-ID', async () => {
  sink.refuse(1);
  const { id } = await postTimed();
  await settled(id, 'failed');
  expect(await portal.mail(id)).toMatchObject({
    attempts: 1,
    failure: 'busy',
    lastError: expect.stringContaining('451'),
    nextAttemptAt: new Date('2026-11-22T11:01:00Z'),
  });
  await portal.sweep();
  portal.clock.forward({ minutes: 1 });
  await portal.sweep();
  await settled(id, 'sent');
  expect(sink.received).toHaveLength(1);
  expect(sink.received[0]?.raw).toContain(`Message-ID: <${id}@localhost>`);
});

test('451 for a day: eight tries, then undeliverable', async () => {
  sink.mood = 'busy';
  const { id } = await postTimed();
  await settled(id, 'failed');
  for (let tries = 2; tries <= 8; tries += 1) await tryAgain(id);
  expect(await portal.mail(id)).toMatchObject({
    state: 'undeliverable',
    attempts: 8,
    failure: 'busy',
    nextAttemptAt: null,
  });
  expect(portal.clock.now().getTime() - Date.parse('2026-11-22T11:00:00Z')).toBeGreaterThan(24 * 3_600_000);
});

test.each(['unknown', 'unwanted'] as const)('5xx (%s): undeliverable at once, the others go out', async (mood) => {
  sink.towards.set('weg@hilchenbach.example', mood);
  const { id } = await postTimed('weg@hilchenbach.example');
  const other = await postTimed();
  await settled(id, 'undeliverable');
  await settled(other.id, 'sent');
  expect(await portal.mail(id)).toMatchObject({ attempts: 1, failure: 'refused', nextAttemptAt: null });
});

test.each(['drops', 'swallows'] as const)(
  'a server that %s the connection after the message: one duplicate at most, with the same Message-ID',
  async (mood) => {
    sink.mood = mood;
    const { id } = await postTimed();
    await settled(id, 'failed');
    expect(await portal.mail(id)).toMatchObject({ failure: 'in_doubt', attempts: 1 });
    await tryAgain(id);
    expect(await portal.mail(id)).toMatchObject({ state: 'undeliverable', failure: 'in_doubt', attempts: 2 });
    await portal.sweep();
    expect(sink.received).toHaveLength(2);
    for (const { raw } of sink.received) expect(raw).toContain(`Message-ID: <${id}@localhost>`);
  },
);

test('a server that never answers keeps nobody waiting: not the request, not the other mails', async () => {
  sink.towards.set('still@hilchenbach.example', 'silent');
  const silent = await postTimed('still@hilchenbach.example');
  const other = await postTimed();
  expect(Math.max(silent.took, other.took)).toBeLessThan(1000);
  await settled(other.id, 'sent');
  await settled(silent.id, 'failed');
  expect(await portal.mail(silent.id)).toMatchObject({ failure: 'busy', lastError: expect.stringMatching(/timeout/i) });
});

test('more silent recipients than connections: the others wait for one time limit, not for all', async () => {
  const silent = Array.from({ length: 8 }, (_, position) => `still-${position}@kommune.example`);
  for (const recipient of silent) sink.towards.set(recipient, 'silent');
  for (const recipient of silent) await portal.post({ recipient });
  const { id } = await postTimed();
  await settled(id, 'sent');
  await until(async () => (await portal.states()).every((state) => state === 'sent' || state === 'failed'));
});

test('what is no address is undeliverable and never leaves', async () => {
  for (const recipient of [
    '',
    'paula',
    'paula@hilchenbach.example\r\nBcc: eve@evil.example',
    'a@b.example, eve@evil.example',
  ]) {
    const { id } = await postTimed(recipient);
    await settled(id, 'undeliverable');
  }
  expect(sink.received).toEqual([]);
});
