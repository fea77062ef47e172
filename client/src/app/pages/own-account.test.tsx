import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../testing/answers';
import { memberOf } from '../../testing/members';
import { renderRoutes } from '../../testing/render';
import { sessionOf } from '../../testing/sessions';
import { FirstAdministratorPage } from './FirstAdministratorPage';
import { ProfilePage } from './ProfilePage';

const hanna = memberOf('kreis', 'Hanna Wiesental', {}, { id: 'h' });
const routes = [
  { path: '/profil', element: <ProfilePage /> },
  { path: '/einrichten', element: <FirstAdministratorPage /> },
];

it('says at the field that the current password is wrong, then changes it', async () => {
  const wrong = {
    type: '/problems/invalid',
    title: 'Einige Angaben fehlen oder stimmen nicht.',
    status: 422,
    errors: [{ pointer: '#/currentPassword', detail: 'Das bisherige Passwort stimmt nicht.' }],
  };
  const received = serverAnswers({
    ...sessionOf({}, hanna),
    'GET /api/members/h': { body: hanna },
    'PUT /api/password': [{ status: 422, body: wrong }, { status: 204 }],
  });
  renderRoutes(routes, '/profil');
  const current = await screen.findByLabelText('Bisheriges Passwort');
  await userEvent.type(current, 'falsch');
  await userEvent.type(screen.getByLabelText('Neues Passwort'), 'Wald, Wasser und Wind');
  await userEvent.click(screen.getByRole('button', { name: 'Passwort ändern' }));
  expect(await screen.findByRole('link', { name: 'Das bisherige Passwort stimmt nicht.' })).toBeTruthy();
  expect(current.getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Passwort ändern' }));
  expect(await screen.findByText('Ihr neues Passwort gilt ab sofort.')).toBeTruthy();
  expect(current).toHaveProperty('value', '');
  expect(received.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { currentPassword: 'falsch', newPassword: 'Wald, Wasser und Wind' },
    { currentPassword: 'falsch', newPassword: 'Wald, Wasser und Wind' },
  ]);
});

it('sets up a new portal with the token behind the #', async () => {
  const received = serverAnswers({
    'GET /api/municipalities': { body: { items: [{ id: 'kreis', officialName: 'Kreis Siegen-Wittgenstein' }] } },
    'POST /api/first-administrator': { status: 204 },
  });
  renderRoutes(routes, '/einrichten#geheim');
  await userEvent.type(screen.getByRole('textbox', { name: 'Vorname' }), 'Anke');
  await userEvent.type(screen.getByRole('textbox', { name: 'Nachname' }), 'Trupbach');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail' }), 'anke@kreis.example');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Kommune' }), 'Kreis Siegen-Wittgenstein');
  await userEvent.type(screen.getByLabelText('Passwort'), 'Wald, Wasser und Wind');
  await userEvent.click(screen.getByRole('button', { name: 'Portal einrichten' }));
  expect(await screen.findByText('Das Portal ist eingerichtet')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({
    token: 'geheim',
    familyName: 'Trupbach',
    municipalityId: 'kreis',
    password: 'Wald, Wasser und Wind',
  });
});

it('says where the link is when it is incomplete', () => {
  serverAnswers({});
  renderRoutes(routes, '/einrichten');
  expect(screen.getByText('Dieser Link ist unvollständig')).toBeTruthy();
});
