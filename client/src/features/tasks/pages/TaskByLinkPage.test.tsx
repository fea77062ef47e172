import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { doneTask, exampleTask } from '../testing/example-task';
import { TaskByLinkPage } from './TaskByLinkPage';

const routes = [{ path: '/aufgabe', element: <TaskByLinkPage /> }];
const sheet = { body: { reader: 'Paula Rothaar', task: exampleTask(), today: '2026-11-22' } };

it('shows the task and changes nothing before a button is pressed', async () => {
  const received = serverAnswers({
    'GET /api/links/task': sheet,
    'POST /api/links/task/completion': { status: 201, body: doneTask() },
  });
  renderRoutes(routes, '/aufgabe#secret');
  expect(await screen.findByText('Objekte melden')).toBeTruthy();
  expect(screen.getByText('47. Sitzung, TOP 6')).toBeTruthy();
  expect(received.every(({ method }) => method === 'GET')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Als erledigt melden' }));
  expect(await screen.findByText('Danke. Die Aufgabe ist erledigt.')).toBeTruthy();
});

it('opens with the new day when that button was pressed', async () => {
  const received = serverAnswers({
    'GET /api/links/task': sheet,
    'PUT /api/links/task/due-day': { body: exampleTask({ dueOn: '2026-12-20', version: 2 }) },
  });
  renderRoutes(routes, '/aufgabe?schritt=verschieben#secret');
  await userEvent.click(await screen.findByRole('button', { name: 'in 4 Wochen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Auf diesen Tag verschieben' }));
  expect(await screen.findByText('Verschoben auf So., 20. Dez. 2026.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({ dueOn: '2026-12-20', version: 1 });
});

it('says so when the link is over', async () => {
  serverAnswers({
    'GET /api/links/task': { status: 410, body: { type: '/problems/link-spent', title: 'Vorbei', status: 410 } },
  });
  renderRoutes(routes, '/aufgabe#secret');
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
});
