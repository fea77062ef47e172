import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { meeting, meetingSummary } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import { PlanMeetingPage } from './PlanMeetingPage';

const routes = [
  { path: '/sitzungen/neu', element: <PlanMeetingPage /> },
  { path: '/sitzungen/:id/tagesordnung', element: <p>Hier folgt die Tagesordnung.</p> },
];
const group = {
  id: 'group',
  slug: 'ak',
  name: 'Arbeitskreis',
  shortName: 'AK',
  usualStartTime: '09:30',
  usualDurationMinutes: 180,
  abilities: { planMeetings: true },
};
const latest = meetingSummary({ startsAt: '2099-12-03T08:30:00Z', endsAt: '2099-12-03T11:30:00Z' });

async function open(planned: { status: number; body: unknown }) {
  const received = serverAnswers({
    'GET /api/working-groups': { body: { items: [group] } },
    'GET /api/municipalities': { body: { items: [{ id: 'siegen', name: 'Siegen' }] } },
    'GET /api/meetings': { body: { items: [latest], nextCursor: null } },
    'POST /api/meetings': planned,
  });
  renderRoutes(routes, '/sitzungen/neu');
  await screen.findByRole('button', { name: 'Sitzung anlegen' });
  return received;
}

it('knows the usual day and time: one click makes a meeting and leads to its agenda', async () => {
  const received = await open({ status: 201, body: meeting({ id: 'm48', number: 48 }) });
  await userEvent.click(screen.getByRole('button', { name: 'Sitzung anlegen' }));
  expect(await screen.findByText('Hier folgt die Tagesordnung.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({
    workingGroupId: 'group',
    startsAt: '2100-02-25T09:30',
    endsAt: '2100-02-25T12:30',
  });
});

it('puts the error at the end that lies before the begin, and keeps what was typed', async () => {
  const errors = [{ pointer: '#/endsAt', detail: 'Das Ende muss nach dem Beginn liegen.' }];
  await open({ status: 422, body: { type: '/problems/invalid', title: 'Bitte prüfen.', status: 422, errors } });
  await userEvent.type(screen.getByLabelText(/^Schwerpunkt/), 'Earth Hour');
  await userEvent.click(screen.getByRole('button', { name: 'Sitzung anlegen' }));
  await screen.findByRole('link', { name: 'Das Ende muss nach dem Beginn liegen.' });
  expect(screen.getByLabelText('Ende').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>(/^Schwerpunkt/).value).toBe('Earth Hour');
});
