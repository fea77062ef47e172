import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import type { CalendarFeed } from '../feeds.queries';
import { SubscribeCalendarPage } from './SubscribeCalendarPage';

const feed: CalendarFeed = {
  id: 'f1',
  name: 'Outlook',
  workingGroup: null,
  alarmMinutes: 60,
  hasDeadlines: true,
  createdAt: '2026-11-22T11:00:00Z',
  lastReadAt: null,
};
const address = 'https://portal.example/api/calendar/feeds/geheim.ics';
const given = { feed, address, webcalAddress: address.replace('https', 'webcal') };

function open(items: CalendarFeed[] = []) {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/calendar/feeds': [{ body: { items } }, { body: { items: [feed] } }],
    'POST /api/calendar/feeds': { status: 201, body: given },
    'POST /api/calendar/feeds/f1/renewal': { status: 201, body: given },
    'PATCH /api/calendar/feeds/f1': { body: feed },
    'DELETE /api/calendar/feeds/f1': { status: 204 },
  });
  const page = (
    <Suspense>
      <SubscribeCalendarPage />
    </Suspense>
  );
  renderRoutes([{ path: '/kalender/abonnieren', element: page }], '/kalender/abonnieren');
  return received;
}

const changes = (received: ReturnType<typeof serverAnswers>) =>
  received.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [`${method} ${path}`, body]);

it('creates an address, shows it once, and lets it be copied', async () => {
  const received = open();
  const user = userEvent.setup();
  expect(await screen.findByText('Noch kein Abonnement')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Wo benutzen Sie es?' }), 'Outlook');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Erinnerung vor dem Termin' }), '1 Stunde vorher');
  await user.click(screen.getByRole('button', { name: 'Adresse erzeugen' }));
  const shown = await screen.findByRole('textbox', { name: 'Adresse' });
  expect(shown.getAttribute('value')).toBe(address);
  expect(screen.getByRole('link', { name: 'Im Kalenderprogramm öffnen' }).getAttribute('href')).toBe(
    'webcal://portal.example/api/calendar/feeds/geheim.ics',
  );
  await user.click(screen.getByRole('button', { name: 'Adresse kopieren' }));
  expect(await screen.findByText('Die Adresse ist kopiert.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(address);
  expect(changes(received)).toEqual([
    ['POST /api/calendar/feeds', { name: 'Outlook', workingGroupId: null, alarmMinutes: 60, hasDeadlines: true }],
  ]);
  expect(await screen.findByText('noch nie')).toBeTruthy();
});

it('subscribes to one group alone, without a word on deadlines', async () => {
  const received = open();
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Wo benutzen Sie es?' }), 'Telefon');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Was soll darin stehen?' }),
    'Nur die Sitzungen: Arbeitskreis Klimaschutz',
  );
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Adresse erzeugen' }));
  await screen.findByRole('textbox', { name: 'Adresse' });
  expect(changes(received)[0]?.[1]).toMatchObject({ workingGroupId: 'climate', hasDeadlines: false });
});

it('asks before an address dies, and says that it cannot be brought back', async () => {
  const received = open([feed]);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Abonnement „Outlook“ beenden' }));
  const question = await screen.findByRole('dialog');
  expect(question.textContent).toContain('das lässt sich nicht zurücknehmen');
  await user.click(within(question).getByRole('button', { name: 'Beenden' }));
  expect(await screen.findByText('Das Abonnement ist beendet.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Neue Adresse für „Outlook“' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Neue Adresse' }));
  expect(await screen.findByRole('textbox', { name: 'Adresse' })).toBeTruthy();
  expect(changes(received).map(([route]) => route)).toEqual([
    'DELETE /api/calendar/feeds/f1',
    'POST /api/calendar/feeds/f1/renewal',
  ]);
});

it('changes name, reminder and deadlines', async () => {
  const received = open([feed]);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Abonnement „Outlook“ ändern' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox'), 'keine');
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Das Abonnement ist geändert.')).toBeTruthy();
  expect(changes(received)).toEqual([
    ['PATCH /api/calendar/feeds/f1', { name: 'Outlook', alarmMinutes: null, hasDeadlines: false }],
  ]);
});
