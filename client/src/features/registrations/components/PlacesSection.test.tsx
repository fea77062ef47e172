import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { EventPlaces } from '../registrations.queries';
import { PlacesSection } from './PlacesSection';

const nobody = { signUp: false, accept: false, cancel: false, shareRide: false, manage: false };
const places: EventPlaces = {
  eventId: 'e1',
  window: 'open',
  opensAt: null,
  closesAt: null,
  capacity: 2,
  taken: 1,
  waiting: 0,
  hasSeatForReader: true,
  municipalities: [],
  fromElsewhere: 1,
  photoChannels: ['press'],
  hasCarPool: true,
  own: null,
  abilities: { ...nobody, signUp: true },
};
const own = {
  ...{ id: 'r1', state: 'confirmed' as const, position: null, offerEndsAt: null, accessibilityNeeds: null, note: null },
  ...{ consents: [], ride: null },
};
const seated: EventPlaces = { ...places, taken: 2, own, abilities: { ...nobody, cancel: true, shareRide: true } };
const routes = [{ path: '/', element: <PlacesSection eventId="e1" /> }];

it('signs up without a word on photos, and shows the seat and the rides', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/events/e1/places': { body: places },
    'POST /api/events/e1/own-registration': { status: 201, body: seated },
    'GET /api/events/e1/rides': { body: { items: [] } },
  });
  renderRoutes(routes, '/');
  expect(await screen.findByText('Noch 1 Platz frei')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
  const dialog = await screen.findByRole('dialog', { name: 'Anmelden' });
  await userEvent.type(screen.getByRole('textbox', { name: /Anmerkung/ }), 'Ich komme später.');
  const [submit] = [...dialog.querySelectorAll('button[type="submit"]')];
  if (submit) await userEvent.click(submit);
  expect(await screen.findByText('Sie haben einen Platz.')).toBeTruthy();
  expect(await screen.findByText('Noch hat niemand etwas eingetragen.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    accessibilityNeeds: '',
    note: 'Ich komme später.',
    consents: [],
  });
});

it('says when somebody waits, and holds an offer', async () => {
  const offered = { ...own, state: 'offered' as const, offerEndsAt: '2027-03-03T09:30:00.000Z' };
  serverAnswers({
    ...sessionOf(),
    'GET /api/events/e1/places': {
      body: { ...places, own: offered, abilities: { ...nobody, accept: true, cancel: true } },
    },
  });
  renderRoutes(routes, '/');
  expect(await screen.findByText(/Ein Platz ist für Sie frei, bis/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Platz annehmen' })).toBeTruthy();
});
