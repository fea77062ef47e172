import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { Minutes } from '../minutes.queries';
import { exampleAbilities, exampleMinutes } from '../testing/example-minutes';
import { MinutesPage } from './MinutesPage';

const routes = [
  { path: '/sitzungen/:meetingId/protokoll', element: <MinutesPage /> },
  { path: '/sitzungen/:meetingId/protokoll/schreiben', element: <p>Schreibansicht</p> },
];
const address = '/sitzungen/meeting/protokoll';

function renderMinutes(minutes: Minutes) {
  const received = serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: minutes },
    'GET /api/working-groups/group/memberships': { body: { items: [] } },
    'GET /api/minutes/minutes/comments': { body: { items: [] } },
    'GET /api/minutes/minutes/change-requests': { body: { items: [] } },
    'POST /api/minutes/minutes/circulation': { body: { ...minutes, state: 'circulated' } },
  });
  renderRoutes(routes, address);
  return received;
}

it('reads like the document it becomes', async () => {
  renderMinutes(exampleMinutes({ state: 'approved', approvedAt: '2026-12-31T09:00:00Z' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Protokoll der 46. Sitzung' })).toBeTruthy();
  expect(screen.getByText('Genehmigt am Do., 31. Dez. 2026. Berichtigt wird nur noch durch Nachträge.')).toBeTruthy();
  expect(screen.getByText('Do., 24. Sept. 2026, 9:34–\u206012:21 Uhr', { exact: false })).toBeTruthy();
  expect(screen.getByText('Kreis Siegen-Wittgenstein (2), Siegen (vertreten durch S. Weidenau)')).toBeTruthy();
  const item = screen.getByRole('region', { name: 'TOP 6 Gemeinsame Vorhaben' });
  expect(item.textContent).toBe(
    'TOP 6 Gemeinsame Vorhaben' +
      'EEmpfehlung, Verabredung: Die Objektliste wird im Portal gepflegt.' +
      'AAufgabe: Zwei Flächen benennenalle Kommunenbis Fr., 27. Nov. 2026erledigt in 7 von 12',
  );
  expect(screen.queryByRole('link', { name: 'Mitschreiben' })).toBeNull();
});

it('shows what people wrote as text, whatever it looks like', async () => {
  const minutes = exampleMinutes();
  const [first] = minutes.sections;
  const block = first?.content[0];
  if (block?.type === 'paragraph') block.content = [{ type: 'text', text: '<img src=x onerror=alert(1)>' }];
  renderMinutes(minutes);
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
});

it('asks with numbers before it goes to the members', async () => {
  const abilities = exampleAbilities({ write: true, updateHead: true, circulate: true });
  const received = renderMinutes(exampleMinutes({ state: 'draft', abilities }));
  await userEvent.click(await screen.findByRole('button', { name: 'Den Mitgliedern vorlegen' }));
  const dialog = screen.getByRole('dialog', { name: 'Protokoll den Mitgliedern vorlegen?' });
  expect(within(dialog).getByText(/Für Änderungswünsche sind 14 Tage Zeit/)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Jetzt vorlegen' }));
  expect(await screen.findByText('Das Protokoll liegt den Mitgliedern vor.')).toBeTruthy();
  expect(received.some(({ method, path }) => `${method} ${path}` === 'POST /api/minutes/minutes/circulation')).toBe(
    true,
  );
});

it('begins the minutes of a meeting that has none', async () => {
  const meeting = { id: 'meeting', number: 46, abilities: { writeMinutes: true } };
  serverAnswers({
    'GET /api/minutes': { body: { items: [], nextCursor: null } },
    'GET /api/meetings/meeting': { body: meeting },
    'POST /api/minutes': { status: 201, body: exampleMinutes({ state: 'draft' }) },
  });
  renderRoutes(routes, address);
  await userEvent.click(await screen.findByRole('button', { name: 'Protokoll beginnen' }));
  expect(await screen.findByText('Schreibansicht')).toBeTruthy();
});

it('tells readers when to come back', async () => {
  serverAnswers({
    'GET /api/minutes': { body: { items: [], nextCursor: null } },
    'GET /api/meetings/meeting': { body: { id: 'meeting', number: 46, abilities: { writeMinutes: false } } },
  });
  renderRoutes(routes, address);
  expect(await screen.findByText('Sobald das Protokoll den Mitgliedern vorliegt, lesen Sie es hier.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Protokoll beginnen' })).toBeNull();
});
