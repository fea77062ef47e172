import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../testing/answers';
import { memberOf } from '../../testing/members';
import { renderRoutes } from '../../testing/render';
import { sessionOf } from '../../testing/sessions';
import { MemberPage } from './MemberPage';

const abilities = { update: true, inviteAgain: false, deactivate: false, reactivate: false };
const paula = memberOf(
  'hilchenbach',
  'Paula Rothaar',
  { climate: ['member'] },
  { id: 'p', phone: '02733 1', abilities },
);
const routes = [{ path: '/personen/:id', element: <MemberPage /> }];
const show = () => renderRoutes(routes, '/personen/p');
const changes = (received: { method: string; body: unknown }[]) =>
  received.filter(({ method }) => method !== 'GET').map(({ body }) => body);

it('changes own contact data where they stand', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/members/p': { body: paula },
    'PATCH /api/members/p': { body: { ...paula, phone: '02733 2', version: 2 } },
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Kontaktdaten bearbeiten' }));
  expect(screen.queryByRole('textbox', { name: 'E-Mail' })).toBeNull();
  const phone = screen.getByRole('textbox', { name: /Telefon/ });
  await userEvent.clear(phone);
  await userEvent.type(phone, '02733 2');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Die Kontaktdaten sind gespeichert.')).toBeTruthy();
  expect(changes(received)).toMatchObject([{ phone: '02733 2', academicTitle: null, email: paula.email, version: 1 }]);
});

it('shows what somebody else saved meanwhile, keeps what was typed, and lets it win', async () => {
  const theirs = { ...paula, position: 'Stadtentwicklung', version: 2 };
  const stale = { type: '/problems/changed-meanwhile', title: 'Inzwischen geändert', status: 409 };
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/members/p': [{ body: paula }, { body: theirs }],
    'PATCH /api/members/p': [{ status: 409, body: stale }, { body: { ...theirs, phone: '02733 3', version: 3 } }],
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Kontaktdaten bearbeiten' }));
  const phone = screen.getByRole('textbox', { name: /Telefon/ });
  await userEvent.clear(phone);
  await userEvent.type(phone, '02733 3');
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  const warning = await screen.findByRole('alert');
  expect(within(warning).getByText('Stadtentwicklung')).toBeTruthy();
  expect(phone).toHaveProperty('value', '02733 3');
  await userEvent.click(screen.getByRole('button', { name: 'Meine Fassung speichern' }));
  expect(await screen.findByText('Die Kontaktdaten sind gespeichert.')).toBeTruthy();
  expect(changes(received)).toMatchObject([{ version: 1 }, { version: 2, phone: '02733 3' }]);
});

it('locks an account after naming the consequences, and can take it back', async () => {
  const manageable = { ...paula, abilities: { ...abilities, deactivate: true } };
  const locked = { ...paula, isDeactivated: true, abilities: { ...abilities, reactivate: true } };
  const received = serverAnswers({
    ...sessionOf({ administer: true }),
    'GET /api/members/p': [{ body: manageable }, { body: locked }],
    'GET /api/municipalities': { body: { items: [] } },
    'POST /api/members/p/deactivation': { status: 201, body: locked },
    'DELETE /api/members/p/deactivation': { body: manageable },
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Zugang sperren' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Zugang von Paula Rothaar sperren?' }));
  expect(dialog.getByText(/sofort abgemeldet/)).toBeTruthy();
  expect(changes(received)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Zugang sperren' }));
  expect(await screen.findByText('Dieser Zugang ist gesperrt.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(received.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual(['POST', 'DELETE']);
});
