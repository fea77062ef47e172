import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Task } from '../../../features/tasks/tasks.queries';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { StartPage } from '../StartPage';
import type { MeetingSummary, MinutesSummary, TalkSummary } from './desk.queries';

const days = (count: number, hours = 0) => new Date(Date.now() + (count * 24 + hours) * 3_600_000).toISOString();
const workingGroup = { id: 'group', name: 'Interkommunaler Arbeitskreis', shortName: 'Arbeitskreis Klimaschutz' };
const kreuztal = { id: 'kreuztal', slug: 'kreuztal', name: 'Kreuztal', abbreviation: 'KRE' };

const meeting: MeetingSummary = {
  id: '47',
  workingGroup,
  number: 47,
  title: 'Kommunale Wärmeplanung',
  state: 'scheduled',
  isCancelled: false,
  startsAt: days(11),
  endsAt: days(11, 3),
  host: kreuztal,
  locationName: 'Dreslers Park',
  ownReply: null,
  isOnline: false,
  talkTitles: ['Von der Bestandsanalyse zum Beschluss'],
  counts: { talks: 1, present: 0, represented: 0, excused: 0, absent: 0, guests: 0 },
};

const task: Task = {
  id: 'task',
  workingGroupId: 'group',
  text: 'Objekte melden',
  state: 'open',
  isOverdue: false,
  municipality: kreuztal,
  member: null,
  dueOn: '2027-02-11',
  completedAt: null,
  source: null,
  version: 1,
  abilities: { complete: true, reopen: false, changeState: true },
};

const talk: TalkSummary = {
  id: 'talk',
  workingGroupId: 'group',
  title: 'Schulhöfe als Klimaoasen',
  speakers: [{ name: 'Dr. Ute Beispiel', organisation: null }],
  durationMinutes: 30,
  discussionMinutes: 15,
  fileCount: 2,
  meeting: { id: '46', number: 46, startsAt: days(-60) },
};

const draft: MinutesSummary = {
  id: 'minutes',
  state: 'draft',
  meeting: {
    id: '46',
    workingGroup,
    number: 46,
    title: null,
    startsAt: days(-60),
    endsAt: days(-60, 3),
    host: null,
    locationName: null,
  },
  minuteTaker: null,
  circulatedAt: null,
  objectionsUntil: null,
  approvedAt: null,
  updatedAt: days(-50),
};

const page = (items: object[]) => ({ body: { items, nextCursor: null, sharedEntries: [] } });
const nothing = {
  'GET /api/meetings': page([]),
  'GET /api/tasks': page([]),
  'GET /api/talks': page([]),
  'GET /api/minutes': page([]),
  'GET /api/working-groups': page([]),
};
const show = () => renderRoutes([{ path: '/', element: <StartPage /> }], '/');

it('shows the next meeting: when, in how many days, where, what about', async () => {
  serverAnswers({ ...sessionOf(), ...nothing, 'GET /api/meetings?when=upcoming&limit=4': page([meeting]) });
  show();
  const sheet = await screen.findByRole('region', { name: '47. Sitzung: Kommunale Wärmeplanung' });
  expect(within(sheet).getByText('in 11 Tagen')).toBeTruthy();
  expect(within(sheet).getByText('Kreuztal, Dreslers Park')).toBeTruthy();
  expect(within(sheet).getByText('Vortrag: Von der Bestandsanalyse zum Beschluss')).toBeTruthy();
  expect(within(sheet).getByRole('link', { name: 'Zur Sitzung' }).getAttribute('href')).toBe('/sitzungen/47');
});

it('lets a task be ticked right there and taken back', async () => {
  const done = { ...task, state: 'done', abilities: { ...task.abilities, complete: false, reopen: true } };
  const received = serverAnswers({
    ...sessionOf(),
    ...nothing,
    'GET /api/tasks?scope=mine&state=unfinished&limit=5': page([task]),
    'POST /api/tasks/task/completion': { status: 201, body: done },
    'DELETE /api/tasks/task/completion': { body: task },
  });
  show();
  const own = await screen.findByRole('region', { name: 'Ihre Aufgaben' });
  await userEvent.click(await within(own).findByRole('checkbox', { name: /Objekte melden/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(received.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual(['POST', 'DELETE']);
});

it('tells the coordination what waits for it, each with its way there', async () => {
  serverAnswers({
    ...sessionOf({ invite: true }),
    ...nothing,
    'GET /api/meetings?when=upcoming&limit=4': page([{ ...meeting, id: '48', number: 48, state: 'draft' }]),
    'GET /api/talks?awaitsRights=true&limit=5': page([talk]),
    'GET /api/minutes': page([draft]),
  });
  show();
  const duties = await screen.findByRole('region', { name: 'Zu erledigen' });
  const ways = () =>
    within(duties)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
  await within(duties).findByText(/Schulhöfe als Klimaoasen/);
  await within(duties).findByText(/Protokoll der 46\. Sitzung/);
  expect(ways()).toEqual([
    ['Rechte klären', '/vortraege/talk'],
    ['Entwurf öffnen', '/sitzungen/46/protokoll'],
    ['Ansehen und veröffentlichen', '/sitzungen/48'],
  ]);
});

it('has a friendly word for an empty desk', async () => {
  serverAnswers({ ...sessionOf(), ...nothing });
  show();
  expect(await screen.findByText('Gerade ist keine Sitzung geplant')).toBeTruthy();
  expect(await screen.findByText(/^Alles erledigt/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Zu erledigen' })).toBeNull();
});

it('leads those who run the portal without a group to the administration', async () => {
  serverAnswers(sessionOf({ administer: true }, memberOf('kreis', 'Anke Trupbach')));
  show();
  const way = await screen.findByRole('link', { name: 'Zur Verwaltung' });
  expect(way.getAttribute('href')).toBe('/verwaltung');
  expect(screen.queryByRole('heading', { name: 'Ihre Aufgaben' })).toBeNull();
});
