import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { Notification, NotificationPreferences } from '../notifications.queries';
import { NotificationsPage } from './NotificationsPage';
import { PreferencesPage } from './PreferencesPage';
import { UnsubscribePage } from './UnsubscribePage';

const routes = [
  { path: '/hinweise', element: <NotificationsPage /> },
  { path: '/profil/benachrichtigungen', element: <PreferencesPage /> },
  { path: '/abbestellen', element: <UnsubscribePage /> },
  { path: '*', element: <p>woanders</p> },
];

const details: Notification['details'] = {
  meetingId: 'm47',
  meetingNumber: 47,
  title: 'Wärmeplanung',
  startsAt: '2026-12-03T08:30:00.000Z',
  names: ['Burbach', 'Hilchenbach'],
  text: null,
  outcome: null,
};
const notification: Notification = {
  id: 'n1',
  kind: 'reply-given',
  workingGroupId: 'group',
  subjectId: 'm47',
  details,
  occurrences: 3,
  happenedAt: new Date().toISOString(),
  isRead: false,
};
const old: Notification = {
  ...notification,
  id: 'n2',
  kind: 'minutes-circulated',
  occurrences: 1,
  isRead: true,
};
const page = (items: Notification[], unread: number) => ({ body: { items, nextCursor: null, unread } });

it('tells what is new, and opening it is reading it', async () => {
  const received = serverAnswers({
    'GET /api/notifications': page([notification, old], 1),
    'POST /api/notifications/n1/reading': { status: 201, body: { unread: 0 } },
  });
  renderRoutes(routes, '/hinweise');
  const list = await screen.findByRole('list', { name: 'Ihre Hinweise' });
  const fresh = within(list).getByRole('link', {
    name: /^Neu: 3 Rückmeldungen zur 47\. Sitzung \(Wärmeplanung\): Burbach, Hilchenbach/,
  });
  expect(fresh.getAttribute('href')).toBe('/sitzungen/m47/rueckmeldungen');
  const read = within(list).getByRole('link', { name: /^Das Protokoll der 47\. Sitzung \(Wärmeplanung\) liegt/ });
  expect(read.getAttribute('href')).toBe('/sitzungen/m47/protokoll');
  await userEvent.click(fresh);
  await screen.findByText('woanders');
  expect(received.some(({ method, path }) => method === 'POST' && path === '/api/notifications/n1/reading')).toBe(true);
});

it('marks everything as read at once', async () => {
  const received = serverAnswers({
    'GET /api/notifications': [page([notification], 1), page([{ ...notification, isRead: true }], 0)],
    'POST /api/notifications/reading': { status: 201, body: { unread: 0 } },
  });
  renderRoutes(routes, '/hinweise');
  await userEvent.click(await screen.findByRole('button', { name: 'Alle als gelesen markieren' }));
  await screen.findByRole('link', { name: /^3 Rückmeldungen/ });
  expect(received.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('has a friendly word for nothing', async () => {
  serverAnswers({ 'GET /api/notifications': page([], 0) });
  renderRoutes(routes, '/hinweise');
  expect(await screen.findByText('Noch gibt es nichts Neues für Sie')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Alle als gelesen markieren' })).toBeNull();
});

const preferences: NotificationPreferences = {
  isDigestOn: true,
  digestWeekday: 1,
  digestHour: 7,
  confidentiality: 'full',
  choices: [
    { kind: 'minutes-circulated', channel: 'mail', audience: 'members', isMailedAnyway: false },
    { kind: 'meeting-invited', channel: 'portal', audience: 'members', isMailedAnyway: true },
  ],
  version: 1,
};

it('keeps how each kind is to come, and when the week is told', async () => {
  const received = serverAnswers({
    'GET /api/notification-preferences': { body: preferences },
    'PUT /api/notification-preferences': { body: { ...preferences, version: 2 } },
  });
  renderRoutes(routes, '/profil/benachrichtigungen');
  await userEvent.selectOptions(await screen.findByLabelText('Protokolle in Abstimmung'), 'Wochenübersicht');
  const invitations = screen.getByLabelText('Einladungen');
  expect(
    within(invitations)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['nur im Portal', 'aus']);
  await userEvent.selectOptions(screen.getByLabelText('Wochentag'), 'Freitag');
  await userEvent.selectOptions(screen.getByLabelText('Uhrzeit'), '16');
  await userEvent.click(screen.getByLabelText('Nur ein neutraler Betreff und ein Link'));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Gespeichert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    isDigestOn: true,
    digestWeekday: 5,
    digestHour: 16,
    confidentiality: 'subject_only',
    choices: [
      { kind: 'minutes-circulated', channel: 'digest' },
      { kind: 'meeting-invited', channel: 'portal' },
    ],
    version: 1,
  });
});

it('ends mails only when asked to, and takes it back', async () => {
  const open = { kinds: ['minutes-circulated'], isUnsubscribed: false };
  const received = serverAnswers({
    'GET /api/links/unsubscription': { body: open },
    'POST /api/links/unsubscription': { status: 201, body: { ...open, isUnsubscribed: true } },
    'DELETE /api/links/unsubscription': { body: open },
  });
  renderRoutes(routes, `/abbestellen#${'x'.repeat(43)}`);
  await screen.findByText('Protokolle in Abstimmung');
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Nicht mehr schicken' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Doch wieder schicken' }));
  expect(await screen.findByRole('button', { name: 'Nicht mehr schicken' })).toBeTruthy();
});

it('offers to take back no longer when that is over', async () => {
  const kinds = { kinds: ['minutes-circulated'], isUnsubscribed: true };
  const over = { type: '/problems/resubscription-over', title: 'Nur eine Stunde lang.', status: 409 };
  serverAnswers({
    'GET /api/links/unsubscription': { body: kinds },
    'DELETE /api/links/unsubscription': { status: 409, body: over },
  });
  renderRoutes(routes, `/abbestellen#${'x'.repeat(43)}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Doch wieder schicken' }));
  expect(await screen.findByText('Nur eine Stunde lang.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Doch wieder schicken' })).toBeNull();
});

it('says when a link is dead', async () => {
  const body = { type: '/problems/link-spent', title: 'Dieser Link gilt nicht mehr.', status: 410 };
  serverAnswers({ 'GET /api/links/unsubscription': { status: 410, body } });
  renderRoutes(routes, `/abbestellen#${'x'.repeat(43)}`);
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
});
