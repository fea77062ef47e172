import { afterEach, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onSessionExpired } from '../api/reauthentication';
import { serverAnswers } from '../testing/answers';
import { memberOf } from '../testing/members';
import { renderRoutes } from '../testing/render';
import { signInPath, wantedPath } from './paths';
import { findFurtherRoutes, routes } from './routes';

const visitor = { body: { member: null, isDemo: false, abilities: { administer: false, invite: false } } };
const hanna = {
  body: {
    member: memberOf('kreis', 'Hanna Wiesental'),
    isDemo: true,
    abilities: { administer: false, invite: true },
  },
};
const municipalities = { body: { items: [] } };

afterEach(() => {
  onSessionExpired(null);
  jest.restoreAllMocks();
});

it('welcomes a visitor and shows no navigation of members', async () => {
  serverAnswers({ 'GET /api/session': visitor, 'GET /api/municipalities': municipalities });
  renderRoutes(routes, '/');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('navigation', { name: 'Hauptnavigation' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Barrierefreiheit' })).toBeTruthy();
});

it('signs in, and stands on the heading of the desk', async () => {
  const received = serverAnswers({
    'GET /api/session': visitor,
    'GET /api/municipalities': municipalities,
    'POST /api/session': { status: 201, body: hanna.body },
  });
  renderRoutes(routes, '/anmelden');
  await userEvent.type(await screen.findByRole('textbox', { name: 'E-Mail-Adresse' }), ' hanna@kreis.example');
  await userEvent.type(screen.getByLabelText('Passwort'), ' geheim ');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));

  const heading = await screen.findByRole('heading', { level: 1, name: /Hanna/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    email: 'hanna@kreis.example',
    password: ' geheim ',
  });
  expect(screen.getByText('Demodaten – Personen und Inhalte erfunden')).toBeTruthy();
});

it('says in one sentence that the password was wrong', async () => {
  const refusal = {
    type: '/problems/wrong-credentials',
    title: 'E-Mail-Adresse oder Passwort stimmt nicht.',
    status: 401,
  };
  serverAnswers({ 'GET /api/session': visitor, 'POST /api/session': { status: 401, body: refusal } });
  renderRoutes(routes, '/anmelden');
  await userEvent.type(await screen.findByRole('textbox', { name: 'E-Mail-Adresse' }), 'hanna@kreis.example');
  await userEvent.type(screen.getByLabelText('Passwort'), 'falsch');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
  expect((await screen.findByRole('alert')).textContent).toBe('E-Mail-Adresse oder Passwort stimmt nicht.');
});

it('says what to do at an address that does not exist', async () => {
  serverAnswers({ 'GET /api/session': visitor });
  renderRoutes(routes, '/gibt-es-nicht', findFurtherRoutes);
  expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeTruthy();
});

it('finds the pages of members when somebody goes to one', async () => {
  serverAnswers({ 'GET /api/session': hanna, 'GET /api/tasks': { body: { items: [], nextCursor: null } } });
  renderRoutes(routes, '/aufgaben', findFurtherRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Aufgaben' })).toBeTruthy();
});

it('leads a visitor from a page of members to the way in', async () => {
  serverAnswers({ 'GET /api/session': visitor });
  renderRoutes(routes, '/sitzungen/47/leiten', findFurtherRoutes);
  expect(await screen.findByRole('heading', { level: 1, name: 'Anmelden' })).toBeTruthy();
});

it('says so when the server does not answer at all', async () => {
  // React reports what an error boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  serverAnswers({ 'GET /api/session': { status: 400, body: { type: 'about:blank', title: 'Nein', status: 400 } } });
  renderRoutes(routes, '/');
  expect(await screen.findByRole('heading', { name: 'Diese Seite lässt sich gerade nicht anzeigen' })).toBeTruthy();
});

it('comes back to where somebody wanted to go, never to another site', () => {
  const wanted = (path: string) => wantedPath(new URL(signInPath(path), 'http://x').searchParams);
  expect(wanted('/sitzungen/47?ansicht=protokoll')).toBe('/sitzungen/47?ansicht=protokoll');
  expect(wanted('/')).toBe('/');
  expect(wantedPath(new URLSearchParams({ weiter: 'https://example.org' }))).toBe('/');
  expect(wantedPath(new URLSearchParams({ weiter: '//example.org' }))).toBe('/');
  expect(wantedPath(new URLSearchParams({ weiter: '/\\example.org' }))).toBe('/');
});
