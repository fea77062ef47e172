import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { TaskState } from '../tasks.queries';
import { doneTask, exampleTask, municipality, registerAnswers } from '../testing/example-task';
import { TasksPage } from './TasksPage';

const routes = [{ path: '/aufgaben', element: <TasksPage /> }];

it('says what, who, until when, and leads to where it comes from', async () => {
  serverAnswers(registerAnswers([exampleTask({ isOverdue: true, dueOn: '2026-10-30' })]));
  renderRoutes(routes, '/aufgaben');
  const entry = await screen.findByRole('article', { name: 'Objekte melden' });
  expect(within(entry).getByText('überfällig seit Fr., 30. Okt. 2026')).toBeTruthy();
  const source = within(entry).getByRole('link', { name: '47. Sitzung, TOP 6' });
  expect(source.getAttribute('href')).toBe('/sitzungen/meeting/protokoll#top-6');
});

it('ticks a task and takes it back from the toast', async () => {
  const received = serverAnswers({
    ...registerAnswers([exampleTask()]),
    'POST /api/tasks/task/completion': { status: 201, body: doneTask() },
    'DELETE /api/tasks/task/completion': { body: exampleTask() },
  });
  renderRoutes(routes, '/aufgaben');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Erledigt: Objekte melden (Hilchenbach)' }));
  expect(await screen.findByText('Erledigt: Objekte melden')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  const changes = received.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  expect(changes).toEqual(['POST /api/tasks/task/completion', 'DELETE /api/tasks/task/completion']);
});

it('changes the state against the version that is shown', async () => {
  const received = serverAnswers({
    ...registerAnswers([exampleTask()]),
    'PUT /api/tasks/task/state': { body: exampleTask({ version: 2 }) },
  });
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
    exampleTask({ id: name, municipality: municipality(name.toLowerCase(), name), state }),
  );
  const shared = {
    entryId: 'entry',
    tasks: tasks.map((one) => ({ taskId: one.id, municipality: one.municipality, state: one.state })),
  };
  serverAnswers(registerAnswers(tasks, [shared]));
  renderRoutes(routes, '/aufgaben?bereich=alle&stand=alle');
  const entry = await screen.findByRole('article', { name: 'Objekte melden' });
  expect(within(entry).getByText('erledigt in 1 von 3')).toBeTruthy();
  const row = within(entry).getByRole('figure', { name: 'Stand je Kommune: Objekte melden' });
  expect(within(row).getByRole('img', { name: /^Burbach.*erledigt/ })).toBeTruthy();
});

it('keeps tab and filter in the address, and says how many each state has', async () => {
  const overdue = { body: { items: [exampleTask({ isOverdue: true })], nextCursor: null, sharedEntries: [] } };
  serverAnswers({ ...registerAnswers([]), 'GET /api/tasks?scope=municipality&limit=50&state=overdue': overdue });
  renderRoutes(routes, '/aufgaben?bereich=kommune&stand=erledigt&von=2026-12-01');
  expect(await screen.findByText('Nichts gefunden')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Meine Kommune' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('button', { name: 'erledigt 2' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'überfällig 0' }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Filter zurücksetzen' })[0] ?? document.body);
  expect(await screen.findByRole('article', { name: 'Objekte melden' })).toBeTruthy();
});

it('adds a task beside the minutes', async () => {
  const received = serverAnswers({
    ...registerAnswers([]),
    'POST /api/tasks': { status: 201, body: exampleTask({ text: 'Raum buchen', source: null }) },
  });
  renderRoutes(routes, '/aufgaben');
  await userEvent.click(await screen.findByRole('button', { name: 'Neue Aufgabe' }));
  const dialog = screen.getByRole('dialog', { name: 'Neue Aufgabe' });
  await userEvent.type(within(dialog).getByLabelText('Was ist zu tun?'), 'Raum buchen');
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /Person/ }), 'Paula Rothaar');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Aufgabe anlegen' }));
  expect(await screen.findByText('Angelegt: Raum buchen')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    workingGroupId: 'group',
    text: 'Raum buchen',
    municipalityId: 'hilchenbach',
    memberId: 'paula',
    dueOn: null,
    followUpOn: null,
  });
});

it('drops a task with a reason', async () => {
  const received = serverAnswers({
    ...registerAnswers([exampleTask()]),
    'PUT /api/tasks/task/state': {
      body: exampleTask({ state: 'dropped', droppedReason: 'Macht der Kreis.', version: 2 }),
    },
  });
  renderRoutes(routes, '/aufgaben');
  await userEvent.click(await screen.findByRole('button', { name: /Stand ändern: Objekte melden/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Entfällt …' }));
  await userEvent.type(screen.getByLabelText('Warum entfällt sie?'), 'Macht der Kreis.');
  await userEvent.click(screen.getByRole('button', { name: 'Aufgabe entfällt' }));
  expect(await screen.findByText('Der Stand ist geändert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    state: 'dropped',
    version: 1,
    reason: 'Macht der Kreis.',
  });
});
