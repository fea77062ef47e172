import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleTask } from '../../../features/tasks/testing/example-task';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderRoutes } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { StartPage } from '../StartPage';
import type { MeetingSummary, OpenMatter } from './desk.queries';

const days = (count: number, hours = 0) => new Date(Date.now() + (count * 24 + hours) * 3_600_000).toISOString();
const workingGroup = { id: 'group', name: 'Interkommunaler Arbeitskreis', shortName: 'Arbeitskreis Klimaschutz' };
const kreuztal = { id: 'kreuztal', slug: 'kreuztal', name: 'Kreuztal', abbreviation: 'KRE' };

const meeting: MeetingSummary = {
  id: '47',
  workingGroup,
  number: 47,
  title: 'Kommunale Wärmeplanung',
  state: 'scheduled',
  isPrepared: false,
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

const task = exampleTask({ municipality: kreuztal, source: null });

const page = (items: object[]) => ({ body: { items, nextCursor: null, sharedEntries: [] } });
const nothing = {
  'GET /api/open-matters': { body: { items: [] } },
  'GET /api/desk': { body: { lastVisitAt: null, since: days(-14), changes: [], waiting: [] } },
  'POST /api/desk/visit': { status: 204 },
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
  const changes = received.filter(({ method, path }) => method !== 'GET' && path !== '/api/desk/visit');
  expect(changes.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
});

const of = (number: number) => ({ id: String(number), number, title: null, startsAt: days(11) });
const matter: OpenMatter = {
  kind: 'reply-to-invitation',
  subjectId: '47',
  workingGroup: { id: 'group', shortName: 'Arbeitskreis Klimaschutz' },
  meeting: of(47),
  text: null,
  dueAt: days(11),
  count: 1,
  municipalityId: null,
  isBegun: false,
  version: 4,
};

it('tells what waits for the reader, each with its way there', async () => {
  const items: OpenMatter[] = [
    { ...matter, kind: 'answer-date-poll', subjectId: '48', meeting: of(48), municipalityId: 'kreuztal' },
    { ...matter, kind: 'write-report', municipalityId: 'kreuztal', isBegun: true },
    { ...matter, kind: 'do-task', subjectId: 'task', meeting: null, text: 'Objekte melden' },
    { ...matter, kind: 'decide-proposals', count: 2 },
    { ...matter, kind: 'clarify-rights', subjectId: 'talk', text: 'Schulhöfe als Klimaoasen' },
    { ...matter, kind: 'circulate-minutes', subjectId: '46', meeting: of(46) },
    { ...matter, kind: 'publish-meeting', subjectId: '48', meeting: of(48) },
  ];
  serverAnswers({ ...sessionOf({ invite: true }), ...nothing, 'GET /api/open-matters': { body: { items } } });
  show();
  const duties = await screen.findByRole('region', { name: 'Für Sie offen' });
  const ways = within(duties)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  within(duties).getByText(/Schulhöfe als Klimaoasen/);
  within(duties).getByText(/^2 Vorschläge zur Tagesordnung der 47\. Sitzung/);
  expect(ways).toEqual([
    ['Termine ankreuzen', '/sitzungen/48'],
    ['Weiterschreiben', '/sitzungen/47/berichte/kreuztal'],
    ['Entscheiden', '/sitzungen/47/tagesordnung'],
    ['Rechte klären', '/vortraege/talk'],
    ['Entwurf öffnen', '/sitzungen/46/protokoll'],
    ['Ansehen und veröffentlichen', '/sitzungen/48'],
  ]);
});

it('lets an invitation be accepted right there and taken back', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    ...nothing,
    'GET /api/open-matters': [{ body: { items: [matter] } }, { body: { items: [] } }],
    'PUT /api/meetings/47/reply': { body: { reply: { state: 'accepted', version: 5 } } },
  });
  show();
  const duties = await screen.findByRole('region', { name: 'Für Sie offen' });
  await userEvent.click(within(duties).getByRole('button', { name: 'Zusagen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  const replies = received.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  expect(replies).toMatchObject([
    { reply: 'accepted', version: 4 },
    { reply: null, version: 5 },
  ]);
});

it('says what the round waits for and what is new, and notes the visit once', async () => {
  const about = { workingGroupId: 'group', meeting: null, title: 'Solarkataster' };
  const received = serverAnswers({
    ...sessionOf(),
    ...nothing,
    'GET /api/desk': {
      body: {
        lastVisitAt: days(-3),
        since: days(-3),
        changes: [{ ...about, kind: 'survey-started', subjectId: 'survey', at: days(-1) }],
        waiting: [{ ...about, kind: 'survey', subjectId: 'survey', done: 7, all: 12, dueAt: days(5) }],
      },
    },
  });
  show();
  const round = await screen.findByRole('region', { name: 'Worauf die Runde wartet' });
  expect(within(round).getByRole('link', { name: 'Frage an alle: Solarkataster' })).toBeTruthy();
  expect(within(round).getByText('7 von 12')).toBeTruthy();
  const fresh = screen.getByRole('region', { name: 'Neu seit Ihrem letzten Besuch vor 3 Tagen' });
  expect(within(fresh).getByRole('link', { name: 'Solarkataster' }).getAttribute('href')).toBe(
    '/anfragen/umfragen/survey',
  );
  await waitFor(() => expect(received.filter(({ path }) => path === '/api/desk/visit')).toHaveLength(1));
});

it('has a friendly word for an empty desk', async () => {
  serverAnswers({ ...sessionOf(), ...nothing });
  show();
  expect(await screen.findByText('Gerade ist keine Sitzung geplant')).toBeTruthy();
  expect(await screen.findByText(/^Alles erledigt/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Für Sie offen' })).toBeNull();
});

it('leads those who run the portal without a group to the administration', async () => {
  serverAnswers(sessionOf({ administer: true }, memberOf('kreis', 'Anke Trupbach')));
  show();
  const way = await screen.findByRole('link', { name: 'Zur Verwaltung' });
  expect(way.getAttribute('href')).toBe('/verwaltung');
  expect(screen.queryByRole('heading', { name: 'Ihre Aufgaben' })).toBeNull();
});
