import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { conduct, conductedItem as item } from '../testing/example-conduct';
import { MeetingModePage } from './MeetingModePage';

const route = 'GET /api/meetings/m47/conduct';
const put = 'PUT /api/meetings/m47/running-agenda-item';
const show = () =>
  renderRoutes(
    [{ path: '/sitzungen/:id/leiten', element: <MeetingModePage attendance={() => <p>Die Liste</p>} /> }],
    '/sitzungen/m47/leiten',
  );

const first = item(1, { title: 'Begrüßung' });
const second = item(2, { title: 'Fachvortrag', personInCharge: 'Dr. Ute Beispiel' });
const waiting = conduct([first, second]);
const running = conduct([{ ...first, state: 'running', spentSeconds: 60 }, second]);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('begins with N, shows item, time and what comes next', async () => {
  const received = serverAnswers({ [route]: [{ body: waiting }, { body: running }], [put]: { body: running } });
  const user = userEvent.setup();
  show();
  expect(await heading('47. Sitzung')).toBeTruthy();
  await user.keyboard('n');
  expect(await heading('Begrüßung')).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toMatch(/^noch (9:00|8:5\d)/);
  expect(screen.getByText('TOP 2: Fachvortrag')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Aufgerufen ist TOP 1: Begrüßung');
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({ from: null, to: 'item-1' });
});

it('says calmly when an item takes longer than planned', async () => {
  serverAnswers({ [route]: { body: conduct([{ ...first, state: 'running', spentSeconds: 780 }, second]) } });
  show();
  expect((await screen.findByRole('timer')).textContent).toMatch(/^3:0\d über der Zeit/);
});

it('ends after the last item, which can be undone', async () => {
  const last = conduct([
    { ...first, state: 'done', endedAt: '2026-12-03T08:40:00Z' },
    { ...second, state: 'running' },
  ]);
  const over = conduct([last.items[0] ?? first, { ...second, state: 'done', endedAt: '2026-12-03T09:30:00Z' }], {
    endedAt: '2026-12-03T09:30:00Z',
  });
  const received = serverAnswers({
    [route]: [{ body: last }, { body: over }],
    [put]: [{ body: over }, { body: last }],
  });
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole('button', { name: 'Sitzung beenden' }));
  expect(await heading('Die Sitzung ist beendet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(received.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { from: 'item-2', to: null },
    { from: null, to: 'item-2' },
  ]);
});

it('lets members follow without leading', async () => {
  const abilities = { lead: false, begin: false };
  const received = serverAnswers({ [route]: { body: { ...running, abilities } } });
  const user = userEvent.setup();
  show();
  expect(await screen.findByText(/^Sie lesen mit/)).toBeTruthy();
  await user.keyboard('n');
  expect(screen.queryByRole('button', { name: /aufrufen|Nächster/ })).toBeNull();
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
});

it('opens attendance and the keys in place; meanwhile keys do nothing to the meeting', async () => {
  const received = serverAnswers({ [route]: { body: running } });
  const user = userEvent.setup();
  show();
  await heading('Begrüßung');
  await user.keyboard('a');
  expect(screen.getByRole('dialog', { name: 'Anwesenheit' }).textContent).toContain('Die Liste');
  await user.keyboard('n');
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Schließen' }));
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Tasten' })).toBeTruthy();
});
