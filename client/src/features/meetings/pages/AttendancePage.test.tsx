import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { attendance, attendee, everything, meeting } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import { AttendancePage } from './AttendancePage';

const routes = [{ path: '/sitzungen/:id/anwesenheit', element: <AttendancePage /> }];
const sven = attendee('Sven', { roles: ['deputy'] });
const clara = attendee('Clara', { deputy: sven.member });
const list = attendance([clara, sven]);

async function open(answers: Parameters<typeof serverAnswers>[0] = {}) {
  const received = serverAnswers({
    'GET /api/meetings/m47': { body: meeting({ abilities: everything }) },
    'GET /api/meetings/m47/attendance': { body: list },
    ...answers,
  });
  renderRoutes(routes, '/sitzungen/m47/anwesenheit');
  await screen.findByRole('heading', { level: 2, name: 'Siegen' });
  return received;
}

it('saves each tick at once and says when', async () => {
  const saved = attendance([{ ...clara, state: 'present' }, sven]);
  const received = await open({ 'PUT /api/meetings/m47/attendance/clara': { body: saved } });
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Anwesenheit von Clara' })).getByLabelText('anwesend'),
  );
  expect(await screen.findByText(/^gespeichert/)).toBeTruthy();
  expect(received.at(-1)?.body).toEqual({ state: 'present', representedById: null });
});

it('presets the deputy of whoever is represented', async () => {
  const saved = attendance([{ ...clara, state: 'represented', representedBy: sven.member }, sven]);
  const received = await open({ 'PUT /api/meetings/m47/attendance/clara': { body: saved } });
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Anwesenheit von Clara' })).getByLabelText('vertreten'),
  );
  const choice = await screen.findByLabelText<HTMLSelectElement>('Clara ist vertreten durch');
  expect(choice.value).toBe('sven');
  expect(await screen.findByText(/^gespeichert/)).toBeTruthy();
  expect(received.at(-1)?.body).toEqual({ state: 'represented', representedById: 'sven' });
});

it('ticks whoever is still open, deputies not among them', async () => {
  const saved = attendance([{ ...clara, state: 'present' }, sven]);
  const received = await open({ 'PUT /api/meetings/m47/attendance/clara': { body: saved } });
  await userEvent.click(screen.getByRole('button', { name: '1 offene Person als anwesend eintragen' }));
  expect(await screen.findByText('1 Person ist als anwesend eingetragen.')).toBeTruthy();
  expect(received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

it('takes back a tick that was refused', async () => {
  const problem = { type: '/problems/meeting-closed', title: 'Das Protokoll ist genehmigt.', status: 409 };
  await open({ 'PUT /api/meetings/m47/attendance/clara': { status: 409, body: problem } });
  const choice = within(screen.getByRole('group', { name: 'Anwesenheit von Clara' }));
  await userEvent.click(choice.getByLabelText('fehlt'));
  expect(await screen.findByText('Das Protokoll ist genehmigt.')).toBeTruthy();
  expect(choice.getByLabelText<HTMLInputElement>('fehlt').checked).toBe(false);
});

it('lets readers read, without the deputies who were not needed', async () => {
  await open({ 'GET /api/meetings/m47/attendance': { body: { ...list, abilities: { record: false } } } });
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Gast eintragen' })).toBeNull();
  expect(screen.getByText('Clara')).toBeTruthy();
  expect(screen.queryByText('Sven')).toBeNull();
});
