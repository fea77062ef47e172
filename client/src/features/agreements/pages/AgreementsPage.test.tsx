import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { AgreementProgress, AgreementState } from '../agreements.queries';
import { AgreementsPage } from './AgreementsPage';

const routes = [{ path: '/verabredungen', element: <AgreementsPage /> }];

const cell = (name: string, state: AgreementState, change = false): AgreementProgress => ({
  municipality: { id: name, slug: name, name, abbreviation: name.slice(0, 3) },
  state,
  note: state === 'done' ? 'Seit Mai.' : '',
  version: state === 'open' ? 0 : 1,
  updatedBy: null,
  updatedAt: null,
  abilities: { change },
});

const agreement = {
  id: 'agreement',
  text: 'Die Objektliste wird im Portal gepflegt.',
  agendaItem: { number: '6', title: 'Gemeinsame Vorhaben' },
  done: 1,
  total: 3,
  progress: [cell('Burbach', 'done'), cell('Hilchenbach', 'open', true), cell('Netphen', 'planned')],
};

const page = (items: object[]) => ({
  'GET /api/agreements': { body: { items, nextCursor: null, counts: { unfinished: 1, finished: 0, all: 1 } } },
  'GET /api/working-groups': { body: { items: [] } },
  'GET /api/municipalities': { body: { items: [] } },
  'GET /api/minutes': { body: { items: [], nextCursor: null } },
});

const ofMeeting = {
  meeting: { id: 'meeting', number: 46, title: 'Schulhöfe', startsAt: '2026-09-24T07:30:00Z' },
  workingGroupId: 'group',
  minutesState: 'approved',
  agreements: [agreement],
};

it('shows how far every municipality is, and leads to the minutes', async () => {
  serverAnswers(page([ofMeeting]));
  renderRoutes(routes, '/verabredungen');
  expect(await screen.findByText('umgesetzt in 1 von 3')).toBeTruthy();
  const row = screen.getByRole('figure', { name: `Umsetzung je Kommune: ${agreement.text}` });
  expect(within(row).getByRole('img', { name: /^Burbach.*umgesetzt/ })).toBeTruthy();
  const source = screen.getByRole('link', { name: '46. Sitzung, TOP 6' });
  expect(source.getAttribute('href')).toBe('/sitzungen/meeting/protokoll#top-6');
});

it('lets somebody say how far the own municipality is', async () => {
  const received = serverAnswers({
    ...page([ofMeeting]),
    'PUT /api/agreements/agreement/progress/Hilchenbach': { body: agreement },
  });
  renderRoutes(routes, '/verabredungen');
  await userEvent.click(await screen.findByRole('button', { name: /Stand von Hilchenbach: offen/ }));
  const dialog = screen.getByRole('dialog', { name: 'Wie weit ist Hilchenbach?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'in Umsetzung' }));
  await userEvent.type(within(dialog).getByLabelText(/Anmerkung/), 'Zwei Objekte fehlen noch.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stand speichern' }));
  expect(await screen.findByText('Hilchenbach: in Umsetzung')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    state: 'in_progress',
    note: 'Zwei Objekte fehlen noch.',
    version: 0,
  });
});

it('says what the place is for while it is empty', async () => {
  serverAnswers(page([]));
  renderRoutes(routes, '/verabredungen');
  expect(await screen.findByText('Noch keine Empfehlungen')).toBeTruthy();
});
