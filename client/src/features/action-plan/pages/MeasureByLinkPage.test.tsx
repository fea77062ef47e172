import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { MeasureUpdateSheet } from '../action-plan.queries';
import { exampleMeasure, municipality } from '../testing/example-measure';
import { MeasureByLinkPage } from './MeasureByLinkPage';

const routes = [{ path: '/massnahme', element: <MeasureByLinkPage /> }];
const municipalities = { 'GET /api/municipalities': { body: { items: [] } } };

const sheet = (given: Partial<MeasureUpdateSheet> = {}): MeasureUpdateSheet => ({
  reader: 'Emil Ferndorf',
  municipality: municipality('Kreuztal'),
  requestedAt: '2026-11-19T10:05:00Z',
  requestedBy: 'Hanna Wiesental',
  answeredAt: null,
  measure: exampleMeasure(),
  today: '2026-11-22',
  ...given,
});

it('asks one question, and changes nothing before a button is pressed', async () => {
  const answered = sheet({
    answeredAt: '2026-11-22T11:00:00Z',
    measure: exampleMeasure({ version: 4, isStale: false }),
  });
  const received = serverAnswers({
    ...municipalities,
    'GET /api/links/measure-update': { body: sheet() },
    'POST /api/links/measure-update/confirmation': { status: 201, body: answered },
  });
  renderRoutes(routes, '/massnahme#secret');
  expect(await screen.findByRole('heading', { name: 'Stimmt das noch?' })).toBeTruthy();
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Ja, unverändert' }));
  expect(await screen.findByText('Danke. Der Stand ist bestätigt.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3 });
});

it('takes another standing, with what was reached today', async () => {
  const received = serverAnswers({
    ...municipalities,
    'GET /api/links/measure-update': { body: sheet() },
    'PUT /api/links/measure-update/status': { body: sheet({ answeredAt: '2026-11-22T11:00:00Z' }) },
  });
  renderRoutes(routes, '/massnahme#secret');
  await userEvent.click(await screen.findByRole('button', { name: 'Nein, Stand ändern' }));
  await userEvent.click(screen.getByRole('radio', { name: 'abgeschlossen' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Karte im Geoportal' }));
  await userEvent.click(screen.getByRole('button', { name: 'Stand speichern' }));
  expect(await screen.findByText('Danke. Der Stand ist gespeichert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    version: 3,
    status: 'done',
    statusText: '51 von 84 Betrieben haben geantwortet.',
    endsOn: '2028-03-31',
    milestones: [{ id: 'milestone', reachedOn: '2026-11-22' }],
  });
});

it('says so when the link is over', async () => {
  serverAnswers({
    'GET /api/links/measure-update': {
      status: 410,
      body: { type: '/problems/link-spent', title: 'Vorbei', status: 410 },
    },
  });
  renderRoutes(routes, '/massnahme#secret');
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
});
