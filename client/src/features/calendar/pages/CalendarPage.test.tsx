import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { CalendarItem } from '../calendar.queries';
import { CalendarPage } from './CalendarPage';

const item = (given: Partial<CalendarItem>): CalendarItem => ({
  kind: 'meeting',
  id: 'm47',
  workingGroup: { id: 'group', name: 'Arbeitskreis Klimaschutz', shortName: 'AK Klimaschutz' },
  meetingId: 'm47',
  taskId: null,
  meetingNumber: 47,
  title: 'Wärmeplanung',
  state: 'planned',
  startsAt: '2026-12-03T08:30:00Z',
  endsAt: '2026-12-03T11:30:00Z',
  day: '2026-12-03',
  locationName: 'Rathaus Hilchenbach',
  isOnline: false,
  reply: 'accepted',
  ...given,
});

const items = [
  item({
    kind: 'poll_deadline',
    id: 'poll',
    meetingId: 'm48',
    meetingNumber: 48,
    title: null,
    state: 'open',
    day: '2026-12-01',
    reply: null,
  }),
  item({}),
  item({
    kind: 'date_option',
    id: 'o1',
    meetingId: 'm48',
    meetingNumber: 48,
    title: null,
    state: 'tentative',
    day: '2026-12-10',
    startsAt: '2026-12-10T08:30:00Z',
    endsAt: '2026-12-10T11:30:00Z',
  }),
  item({
    kind: 'task',
    id: 't',
    meetingId: null,
    taskId: 't',
    meetingNumber: null,
    title: 'Objekte melden',
    state: 'passed',
    startsAt: null,
    endsAt: null,
    day: '2026-12-11',
  }),
  item({
    id: 'm46',
    meetingId: 'm46',
    meetingNumber: 46,
    title: null,
    state: 'cancelled',
    day: '2026-12-17',
    startsAt: '2026-12-17T08:30:00Z',
    endsAt: '2026-12-17T11:30:00Z',
  }),
];

function open(address: string, shown = items) {
  const received = serverAnswers({
    'GET /api/working-groups': { body: { items: [] } },
    'GET /api/calendar': { body: { items: shown } },
  });
  renderRoutes([{ path: '/kalender', element: <CalendarPage /> }], address);
  return received;
}

const grid = () => screen.findByRole('grid', { name: /^Kalender für Dezember 2026/ });
const focused = () => document.activeElement?.getAttribute('data-day');

it('shows a month from Monday to Sunday with the numbers of its weeks, and says what everything is', async () => {
  open('/kalender?monat=2026-12');
  const month = await grid();
  expect(
    within(month)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent?.slice(0, 2)),
  ).toEqual(['KW', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
  expect(
    within(month)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toContain('Kalenderwoche 4949');
  const names = within(month)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  const [deadline, meeting] = within(month).getAllByRole('link');
  expect([deadline, meeting].map((link) => link?.getAttribute('href'))).toEqual([
    '/sitzungen/m48/terminumfrage',
    '/sitzungen/m47',
  ]);
  expect(names).toEqual([
    'FristUmfrage zur 48. Sitzung endet',
    'Sitzung, 9:30\u00a0Uhr47. Sitzung: Wärmeplanung',
    'Terminvorschlag, 9:30\u00a0Uhr48. Sitzung',
    'AufgabeObjekte melden',
    'abgesagt, 9:30\u00a0Uhr46. Sitzung',
  ]);
});

it('is walked with the arrow keys, Enter goes to what is there, and leaving the month shows the next', async () => {
  const received = open('/kalender?monat=2026-12');
  const user = userEvent.setup();
  const day = (await grid()).querySelector<HTMLElement>('[data-day="2026-12-02"]');
  day?.focus();
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('2026-12-03');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.getAttribute('href')).toBe('/sitzungen/m47');
  (await grid()).querySelector<HTMLElement>('[data-day="2026-12-31"]')?.focus();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByRole('grid', { name: /^Kalender für Januar 2027/ })).toBeTruthy();
  expect(focused()).toBe('2027-01-01');
  expect(received.filter(({ path }) => path === '/api/calendar')).toHaveLength(2);
});

it('shows the same as a list with when, where and the own reply', async () => {
  open('/kalender?monat=2026-12');
  await grid();
  await userEvent.click(screen.getByRole('tab', { name: 'Liste' }));
  const meeting = (await screen.findByRole('link', { name: '47. Sitzung: Wärmeplanung' })).closest('li');
  expect(meeting?.textContent).toContain('9:30–\u206012:30\u00a0Uhr');
  expect(meeting?.textContent).toContain('Rathaus Hilchenbach');
  expect(meeting?.textContent).toContain('Sie haben zugesagt');
  expect(screen.getByText('überfällig')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Objekte melden' }).getAttribute('href')).toBe('/aufgaben/t');
});

it('goes from month to month and back to today', async () => {
  open('/kalender?monat=2026-12&ansicht=liste', []);
  expect(await screen.findByText('Im Dezember 2026 steht nichts im Kalender')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Nächster Monat' }));
  expect(await screen.findByText('Im Januar 2027 steht nichts im Kalender')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Heute' }));
  expect(screen.queryByRole('button', { name: 'Heute' })).toBeNull();
});
