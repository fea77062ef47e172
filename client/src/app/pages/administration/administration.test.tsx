import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RouteObject } from 'react-router';
import type { AuditEntry } from '../../../features/audit-log/audit-log.queries';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { administrationRoutes } from '../../administration-routes';

const routes: RouteObject[] = [{ hydrateFallbackElement: <p />, children: [administrationRoutes] }];
const listOf = (...items: object[]) => ({ body: { items, nextCursor: null } });
const invitable = { update: false, inviteAgain: true, deactivate: false, reactivate: false };
const people = [
  memberOf('hilchenbach', 'Paula Rothaar', { climate: ['member'] }),
  memberOf('burbach', 'Greta Hellertal', { climate: ['deputy'] }, { id: 'g', abilities: invitable }),
];
const group = {
  id: 'climate',
  slug: 'klima',
  name: 'Interkommunaler Arbeitskreis',
  shortName: 'Arbeitskreis Klimaschutz',
  purpose: null,
  invitationPeriodDays: 14,
  objectionPeriodDays: 14,
  usualStartTime: '09:30',
  usualDurationMinutes: 180,
  abilities: { planMeetings: true, manageMemberships: true },
};
const municipalities = listOf({ id: 'burbach', name: 'Burbach', officialName: 'Gemeinde Burbach' });

it('is not there for those who may neither invite nor administer', async () => {
  serverAnswers(sessionOf());
  renderRoutes(routes, '/verwaltung/personen');
  expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeTruthy();
});

it('shows people and groups to the coordination, everything to the administration', async () => {
  const places = async () =>
    within(await screen.findByRole('navigation', { name: 'Verwaltung' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  serverAnswers({ ...sessionOf({ invite: true }), 'GET /api/members': listOf(...people) });
  const { unmount } = renderRoutes(routes, '/verwaltung');
  expect(await places()).toEqual(['Personen', 'Arbeitskreise', 'Barrierefreiheit']);
  unmount();
  serverAnswers({ ...sessionOf({ invite: true, administer: true }), 'GET /api/members': listOf(...people) });
  renderRoutes(routes, '/verwaltung');
  expect(await places()).toEqual([
    'Personen',
    'Arbeitskreise',
    'Barrierefreiheit',
    'Betreiber',
    'E-Mails',
    'Änderungsverlauf',
  ]);
});

it('finds who has not come yet and invites again', async () => {
  const received = serverAnswers({
    ...sessionOf({ invite: true }),
    'GET /api/members': listOf(...people),
    'POST /api/members/g/invitation': { status: 204 },
  });
  renderRoutes(routes, '/verwaltung/personen');
  await userEvent.click(await screen.findByRole('radio', { name: /^eingeladen/ }));
  expect(screen.queryByRole('link', { name: 'Paula Rothaar' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Einladung erneut senden für Greta Hellertal/ }));
  expect(await screen.findByText(/Die Einladung an Greta Hellertal ist noch einmal unterwegs/)).toBeTruthy();
  expect(received.some(({ path }) => path === '/api/members/g/invitation')).toBe(true);
});

it('invites somebody with roles, and says at the field what is wrong', async () => {
  const taken = {
    type: '/problems/member-email-taken',
    title: 'Diese E-Mail-Adresse gehört schon zu einem Konto.',
    status: 409,
  };
  const received = serverAnswers({
    ...sessionOf({ invite: true }),
    'GET /api/members': listOf(...people),
    'GET /api/working-groups': listOf(group),
    'GET /api/municipalities': municipalities,
    'POST /api/members': [
      { status: 409, body: taken },
      { status: 201, body: people[1] },
    ],
  });
  renderRoutes(routes, '/verwaltung/personen/einladen');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Vorname' }), 'Greta');
  await userEvent.type(screen.getByRole('textbox', { name: 'Nachname' }), 'Hellertal');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail' }), 'greta@burbach.example');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Kommune' }), 'Gemeinde Burbach');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Schriftführung' }));
  await userEvent.click(screen.getByRole('button', { name: 'Einladung senden' }));
  expect((await screen.findByRole('alert')).textContent).toContain('gehört schon zu einem Konto');
  await userEvent.click(screen.getByRole('button', { name: 'Einladung senden' }));
  expect(await screen.findByText('Die Einladung an Greta Hellertal ist unterwegs.')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Personen', level: 1 })).toBeTruthy();
  expect(received.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
    givenName: 'Greta',
    municipalityId: 'burbach',
    workingGroupId: 'climate',
    roles: ['member', 'minute_taker'],
  });
});

it('ends a membership on a day that is named', async () => {
  const membership = {
    id: 'm',
    member: { id: 'p', name: 'Paula Rothaar', municipality: people[0]?.municipality },
    municipality: people[0]?.municipality,
    role: 'member',
    deputy: null,
    startsOn: '2024-01-01',
    endsOn: null,
    abilities: { end: true },
  };
  const received = serverAnswers({
    ...sessionOf({ invite: true }),
    'GET /api/working-groups/climate': { body: group },
    'GET /api/working-groups/climate/memberships': listOf(membership),
    'POST /api/memberships/m/end': { status: 201, body: { ...membership, endsOn: '2099-12-31' } },
  });
  renderRoutes(routes, '/verwaltung/arbeitskreise/climate');
  await userEvent.click(await screen.findByRole('button', { name: /^Beenden von Paula Rothaar als Mitglied/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Mitgliedschaft von Paula Rothaar beenden?' }));
  const day = dialog.getByLabelText('Letzter Tag');
  await userEvent.clear(day);
  await userEvent.type(day, '2099-12-31');
  await userEvent.click(dialog.getByRole('button', { name: 'Mitgliedschaft beenden' }));
  expect(await screen.findByText(/endet am Do\., 31\. Dez\. 2099/)).toBeTruthy();
  expect(received.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { endsOn: '2099-12-31' },
  ]);
});

it('explains caught mails and lets their links be followed', async () => {
  const mail = {
    id: '1',
    recipient: 'greta@burbach.example',
    subject: 'Ihr Zugang',
    state: 'caught',
    attempts: 1,
    createdAt: '2026-11-22T10:00:00Z',
    sentAt: '2026-11-22T10:00:05Z',
    nextAttemptAt: null,
    failure: null,
  };
  const details = { lastError: null, senderName: null, calendarMethod: null, attachments: [] };
  serverAnswers({
    ...sessionOf({ administer: true }),
    'GET /api/mails': listOf(mail),
    'GET /api/mails/1': {
      body: {
        ...mail,
        ...details,
        text: 'Guten Tag,\n\nhttp://localhost/passwort-setzen#abc\n',
        abilities: { sendAgain: false },
      },
    },
  });
  renderRoutes(routes, '/verwaltung/mails');
  expect(await screen.findByText('E-Mails werden hier aufgefangen')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Ihr Zugang' }));
  const link = await screen.findByRole('link', { name: 'http://localhost/passwort-setzen#abc' });
  expect(link.getAttribute('href')).toBe('http://localhost/passwort-setzen#abc');
});

it('tells the change log in sentences with names', async () => {
  const entry = (given: Partial<AuditEntry>): AuditEntry => ({
    id: String(Math.random()),
    at: '2026-11-22T10:00:00Z',
    by: 'Hanna Wiesental',
    action: 'member.invited',
    subjectType: 'member',
    subjectId: 'paula-rothaar',
    details: {},
    ...given,
  });
  serverAnswers({
    ...sessionOf({ administer: true }),
    'GET /api/members': listOf(...people),
    'GET /api/audit-log': listOf(
      entry({}),
      entry({ action: 'session.begun', subjectType: 'session', by: null }),
      entry({ action: 'meeting.published', subjectType: 'meeting', subjectId: '47' }),
      entry({ action: 'poll.opened', subjectType: 'poll' }),
    ),
  });
  renderRoutes(routes, '/verwaltung/aenderungen');
  expect(await screen.findByText('Hanna Wiesental hat Paula Rothaar eingeladen.')).toBeTruthy();
  expect(screen.getByText('Paula Rothaar hat sich angemeldet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zur Sitzung' }).getAttribute('href')).toBe('/sitzungen/47');
  expect(screen.getByText('Hanna Wiesental hat etwas geändert (poll.opened).')).toBeTruthy();
});
