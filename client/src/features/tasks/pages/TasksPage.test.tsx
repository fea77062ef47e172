import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { SharedEntry, Task, TaskState } from '../tasks.queries';
import { TasksPage } from './TasksPage';

const municipality = (slug: string, name: string) => ({ id: slug, slug, name, abbreviation: slug.slice(0, 3) });
const hilchenbach = municipality('hilchenbach', 'Hilchenbach');

const task = (given: Partial<Task> = {}): Task => ({
  id: 'task',
  workingGroupId: 'group',
  text: 'Objekte melden',
  state: 'open',
  isOverdue: false,
  municipality: hilchenbach,
  member: null,
  dueOn: '2027-02-11',
  completedAt: null,
  source: { entryId: 'entry', minutesId: 'minutes', meetingId: 'meeting', meetingNumber: 47, agendaItemNumber: '6' },
  version: 1,
  abilities: { complete: true, reopen: false, changeState: true },
  ...given,
});

const list = (items: Task[], sharedEntries: SharedEntry[] = []) => ({
  'GET /api/tasks': { body: { items, nextCursor: null, sharedEntries } },
});

const routes = [{ path: '/aufgaben', element: <TasksPage /> }];

it('says what, who, until when, and leads to where it comes from', async () => {
  serverAnswers(list([task({ isOverdue: true, dueOn: '2026-10-30' })]));
  renderRoutes(routes, '/aufgaben');
  const entry = await screen.findByRole('article', { name: 'Objekte melden' });
  expect(within(entry).getByText('überfällig seit Fr., 30. Okt. 2026')).toBeTruthy();
  const source = within(entry).getByRole('link', { name: '47. Sitzung, TOP 6' });
  expect(source.getAttribute('href')).toBe('/sitzungen/meeting/protokoll#top-6');
});

it('ticks a task and takes it back from the toast', async () => {
  const done = task({
    state: 'done',
    completedAt: '2026-11-22T11:00:00Z',
    abilities: { complete: false, reopen: true, changeState: true },
  });
  const received = serverAnswers({
    ...list([task()]),
    'POST /api/tasks/task/completion': { status: 201, body: done },
    'DELETE /api/tasks/task/completion': { body: task() },
  });
  renderRoutes(routes, '/aufgaben');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Erledigt: Objekte melden (Hilchenbach)' }));
  expect(await screen.findByText('Erledigt: Objekte melden')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  const changes = received.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  expect(changes).toEqual(['POST /api/tasks/task/completion', 'DELETE /api/tasks/task/completion']);
});

it('changes the state against the version that is shown', async () => {
  const received = serverAnswers({ ...list([task()]), 'PUT /api/tasks/task/state': { body: task({ version: 2 }) } });
  renderRoutes(routes, '/aufgaben');
  await userEvent.click(await screen.findByRole('button', { name: /Stand ändern: Objekte melden/ }));
  await userEvent.click(screen.getByRole('button', { name: 'In Arbeit' }));
  expect(await screen.findByText('Der Stand ist geändert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({ state: 'in_progress', version: 1 });
});

it('shows a task for everybody as one row of the member bodies', async () => {
  const bodies: Array<[string, TaskState]> = [
    ['Burbach', 'done'],
    ['Hilchenbach', 'open'],
    ['Netphen', 'in_progress'],
  ];
  const tasks = bodies.map(([name, state]) =>
    task({ id: name, municipality: municipality(name.toLowerCase(), name), state }),
  );
  const shared = {
    entryId: 'entry',
    tasks: tasks.map((one) => ({ taskId: one.id, municipality: one.municipality, state: one.state })),
  };
  serverAnswers(list(tasks, [shared]));
  renderRoutes(routes, '/aufgaben?bereich=alle&stand=alle');
  const entry = await screen.findByRole('article', { name: 'Objekte melden' });
  expect(within(entry).getByText('erledigt in 1 von 3')).toBeTruthy();
  const row = within(entry).getByRole('figure', { name: 'Stand je Kommune: Objekte melden' });
  expect(within(row).getByRole('img', { name: /^Burbach.*erledigt/ })).toBeTruthy();
});

it('keeps tab and filter in the address', async () => {
  serverAnswers(list([]));
  renderRoutes(routes, '/aufgaben?bereich=kommune&stand=erledigt');
  expect(await screen.findByText('Noch nichts erledigt')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Meine Kommune' }).getAttribute('aria-selected')).toBe('true');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'überfällig');
  expect(await screen.findByText('Nichts überfällig')).toBeTruthy();
});
