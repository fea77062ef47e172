import { expect, test } from '@jest/globals';
import { useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal({ smtpPatience: 1000 });
const { sink } = portal;

test('a server that accepts connections and says nothing ends the round: the mails wait, and go out later', async () => {
  sink.mood = 'speechless';
  const began = performance.now();
  for (let position = 0; position < 12; position += 1) await portal.post();
  expect(performance.now() - began).toBeLessThan(2000);
  await until(async () => (await portal.states()).includes('failed'));
  const waiting = (await portal.mails()).filter(({ state }) => state === 'pending');
  expect(waiting.length).toBeGreaterThan(0);
  sink.mood = 'fine';
  await until(async () => {
    portal.clock.forward({ minutes: 5 });
    await portal.sweep();
    return (await portal.states()).every((state) => state === 'sent');
  }, 30);
  expect(sink.received).toHaveLength(12);
});
