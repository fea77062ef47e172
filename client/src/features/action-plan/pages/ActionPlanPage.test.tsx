import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { exampleList, examplePlan, municipality } from '../testing/example-measure';
import { ActionPlanPage } from './ActionPlanPage';

const routes = [{ path: '/handlungsplan', element: <ActionPlanPage /> }];

const page = (given: object = {}) => ({
  'GET /api/working-groups': { body: { items: [{ id: 'group', slug: 'klima', shortName: 'Klima' }] } },
  'GET /api/municipalities': { body: { items: [municipality('Kreuztal'), municipality('Netphen')] } },
  'GET /api/action-plans': { body: { items: [examplePlan], abilities: { add: true } } },
  'GET /api/action-plans/plan/measures': { body: exampleList() },
  ...given,
});

it('shows each measure with what is asked for, and how far the plan is', async () => {
  serverAnswers(page());
  renderRoutes(routes, '/handlungsplan');
  expect(await screen.findByRole('link', { name: 'Abwärmekataster' })).toBeTruthy();
  expect(screen.getByText('Abschluss 31.03.2028')).toBeTruthy();
  expect(screen.getByText('Federführend: Kreuztal')).toBeTruthy();
  const row = screen.getByRole('row', { name: /W Klimaschutz in der Wirtschaft/ });
  expect(within(row).getByText('1 in Ausführung')).toBeTruthy();
});

it('asks who leads what is stale, after saying whom', async () => {
  const asked = { people: 2, municipalities: [], measures: 1, alreadyAsked: [], unreachable: [] };
  const received = serverAnswers(page({ 'POST /api/action-plans/plan/update-requests': { status: 201, body: asked } }));
  renderRoutes(routes, '/handlungsplan');
  expect(await screen.findByText('Eine Maßnahme ist seit mehr als 90 Tagen ohne Stand')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Aktualisierung anfordern' }));
  const dialog = screen.getByRole('dialog', { name: 'Aktualisierung anfordern' });
  expect(within(dialog).getByText('Die Mail geht an: Kreuztal.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Jetzt anfordern' }));
  expect(await screen.findByText('2 Personen bekommen eine Mail.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ measureIds: ['measure'] });
});

it('says of a past day that it is past, and asks nobody', async () => {
  serverAnswers(
    page({ 'GET /api/action-plans/plan/measures': { body: exampleList({ day: '2026-06-02', isToday: false }) } }),
  );
  renderRoutes(routes, '/handlungsplan?stand-vom=2026-06-02');
  expect(await screen.findByText('Sie sehen den Stand vom Di., 2. Juni 2026')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Aktualisierung anfordern' })).toBeNull();
});

it('lays the answers side by side for the Kreistag', async () => {
  serverAnswers(page());
  renderRoutes(routes, '/handlungsplan?ansicht=tabelle');
  const table = await screen.findByRole('table', { name: /^Handlungsplan \(Fortschreibung\): Stand vom/ });
  expect(within(table).getByRole('rowheader', { name: 'W 2 Abwärmekataster' })).toBeTruthy();
});

it('offers the first step where there is no plan', async () => {
  serverAnswers(page({ 'GET /api/action-plans': { body: { items: [], abilities: { add: true } } } }));
  renderRoutes(routes, '/handlungsplan');
  expect(await screen.findByText('Noch kein Handlungsplan')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Handlungsplan anlegen' })).toBeTruthy();
});
