import { expect, test } from '@jest/globals';
import { SignalBus } from '../../server/src/platform/signals/signal-bus.js';
import { useApp } from '../support/app.js';
import { until } from '../support/until.js';

class TeaIsReady {
  constructor(readonly potId: string) {}
}

const portal = useApp();

test('each sure listener has a job of its own: one that fails repeats and takes back nothing of the others', async () => {
  const signals = portal.app.get(SignalBus);
  const heard: string[] = [];
  const note = (name: string, { potId }: TeaIsReady) => {
    heard.push(name);
    return portal.database.client.firedReminder.create({ data: { key: `tea:${name}:${potId}` } });
  };
  signals.onSurely(TeaIsReady, 'failing', async (signal) => {
    await note('failing', signal);
    throw new Error('the cup broke');
  });
  signals.onSurely(TeaIsReady, 'drinking', (signal) => note('drinking', signal));
  expect(() => signals.onSurely(TeaIsReady, 'drinking', (signal) => note('again', signal))).toThrow('twice');
  await portal.database.transaction(async () => signals.send(new TeaIsReady('7')));
  await until(async () => heard.length === 2);
  await until(
    async () => (await portal.database.client.firedReminder.count({ where: { key: 'tea:drinking:7' } })) === 1,
  );
  expect(await portal.database.client.firedReminder.count({ where: { key: 'tea:failing:7' } })).toBe(0);
  const states = await portal.database.pool.query<{ listener: string; state: string }>(
    `select data->>'listener' as listener, state::text from pgboss.job
      where name = 'deliver-signal' and data->>'name' = 'TeaIsReady' order by 1`,
  );
  expect(states.rows.map(({ listener }) => listener)).toEqual(['drinking', 'failing']);
});
