import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { agendaItem, everything, meeting } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import type { Meeting } from '../meetings.queries';
import { MeetingPage } from './MeetingPage';

const routes = [{ path: '/sitzungen/:id', element: <MeetingPage /> }];

async function open(given: Partial<Meeting>) {
  const received = serverAnswers({
    'GET /api/meetings/m47': { body: meeting(given) },
    'POST /api/meetings/m47/publication': { status: 201, body: meeting({ ...given, state: 'scheduled' }) },
  });
  renderRoutes(routes, '/sitzungen/m47');
  await screen.findByRole('heading', { level: 1, name: '47. Sitzung: Wärmeplanung' });
  return received;
}

it('shows a member when, where and what about, and nothing to change', async () => {
  const talk = { id: 't', title: 'Wärme', durationMinutes: 30, discussionMinutes: 15, fileCount: 2 };
  const speakers = [{ name: 'Dr. Ute Beispiel', organisation: 'Institut' }];
  await open({ agenda: [agendaItem(1, 'Begrüßung'), agendaItem(2, 'Fachvortrag', { talk: { ...talk, speakers } })] });
  expect(screen.getByText('in 11 Tagen')).toBeTruthy();
  expect(screen.getByText('Rathaus')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'TOP 2: Fachvortrag' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Wärme' }).getAttribute('href')).toBe('/vortraege/t');
  expect(screen.getByText('Dr. Ute Beispiel, Institut')).toBeTruthy();
  expect(screen.getByText('2 Dateien')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Tagesordnung bearbeiten' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Angaben ändern' })).toBeNull();
});

it('offers those who plan the agenda, and tells when it is too long', async () => {
  await open({ abilities: everything, overrunMinutes: 25 });
  expect(screen.getByRole('link', { name: 'Tagesordnung bearbeiten' })).toBeTruthy();
  expect(screen.getByText('Die Tagesordnung dauert 25 Minuten länger als die Sitzung.')).toBeTruthy();
});

it('asks before a draft is published', async () => {
  const received = await open({ state: 'draft', abilities: { ...everything, publish: true } });
  await userEvent.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect(received.some(({ method }) => method === 'POST')).toBe(false);
  const [, confirm] = screen.getAllByRole('button', { name: 'Veröffentlichen' });
  if (confirm) await userEvent.click(confirm);
  expect(await screen.findByText('Die 47. Sitzung ist für alle Mitglieder sichtbar.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.path).toBe('/api/meetings/m47/publication');
});

it('says so when there is no agenda yet', async () => {
  await open({ agenda: [] });
  expect(screen.getByText('Die Tagesordnung ist noch leer.')).toBeTruthy();
});
