import { beforeEach, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { exampleMinutes } from '../testing/example-minutes';
import { WriteMinutesPage } from './WriteMinutesPage';

const routes = [
  { path: '/sitzungen/:meetingId/protokoll/schreiben', element: <WriteMinutesPage author="max" /> },
  { path: '*', element: <p>anderswo</p> },
];
const abilities = { write: true, updateHead: true, circulate: false, approve: false };
const minutes = exampleMinutes({ state: 'draft', abilities });
const [talk] = minutes.sections;
const place = '/api/minutes/minutes/sections/item-3';
const municipality = { id: 'hilchenbach', slug: 'hilchenbach', name: 'Hilchenbach', abbreviation: 'HIL' };
const paula = { id: 'paula', name: 'Paula Rothaar', municipality };
const membership = { id: 'm', member: paula, municipality, role: 'member', deputy: null };

beforeEach(() => localStorage.clear());

async function open(saves: Array<{ status?: number; body?: unknown }>) {
  const received = serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: minutes },
    'GET /api/working-groups/group/memberships': { body: { items: [membership] } },
    [`PUT ${place}`]: saves,
  });
  renderRoutes(routes, '/sitzungen/meeting/protokoll/schreiben');
  const text = await screen.findByRole('textbox', { name: 'Text zu TOP 3' });
  return { text, sent: () => received.filter(({ method }) => method === 'PUT').map(({ body }) => body) };
}

const saved = (given: object) => ({ body: { ...talk, version: 2, updatedAt: '2026-11-22T09:32:00Z', ...given } });

it('saves with Ctrl+S and says when', async () => {
  const { text, sent } = await open([saved({ text: 'Neu' })]);
  await userEvent.clear(text);
  await userEvent.type(text, 'Neu');
  await userEvent.keyboard('{Control>}s{/Control}');
  const status = screen.getAllByRole('status').find(({ textContent }) => textContent?.startsWith('Gespeichert'));
  expect(status?.textContent).toBe('Gespeichert 10:32\u00a0Uhr');
  expect(sent()).toEqual([{ version: 1, text: 'Neu', entries: [] }]);
});

it('takes a task by keyboard: what, who, until when', async () => {
  const { sent } = await open([saved({})]);
  await userEvent.click(screen.getByRole('button', { name: 'Aufgabe zu TOP 3 hinzufügen' }));
  await userEvent.keyboard('Fördersteckbrief');
  await userEvent.tab();
  await userEvent.keyboard('hilch{Enter}');
  const [day] = screen.getAllByLabelText(/^Bis wann\?/);
  if (day) await userEvent.type(day, '2026-10-30');
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(sent()[0]).toMatchObject({
    entries: [
      {
        kind: 'task',
        text: 'Fördersteckbrief',
        assignee: { kind: 'municipality', id: 'hilchenbach' },
        dueOn: '2026-10-30',
      },
    ],
  });
});

it('begins the next entry with Ctrl+Enter and takes a removed one back', async () => {
  await open([saved({})]);
  await userEvent.click(screen.getByRole('button', { name: 'Information zu TOP 3 hinzufügen' }));
  await userEvent.keyboard('eins{Control>}{Enter}{/Control}zwei');
  const list = screen.getByRole('list', { name: 'Einträge zu TOP 3' });
  const texts = () =>
    within(list)
      .getAllByRole('textbox')
      .map((box) => ('value' in box ? box.value : ''));
  expect(texts()).toEqual(['eins', 'zwei']);
  await userEvent.click(screen.getByRole('button', { name: 'Eintrag entfernen: eins' }));
  expect(texts()).toEqual(['zwei']);
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(texts()).toEqual(['eins', 'zwei']);
});

it('shows both versions when two people wrote, and saves the chosen one on top', async () => {
  const current = { ...talk, version: 2, text: 'Fassung von Hanna', updatedBy: { ...paula, name: 'Hanna Wiesental' } };
  const conflict = { type: '/problems/changed-meanwhile', title: 'Geändert', status: 409, current };
  const mine = '<b>meine</b> Fassung';
  const { text, sent } = await open([{ status: 409, body: conflict }, saved({ version: 3, text: mine })]);
  await userEvent.clear(text);
  await userEvent.type(text, mine);
  await userEvent.keyboard('{Control>}s{/Control}');
  await userEvent.click(await screen.findByRole('button', { name: 'Fassungen vergleichen' }));
  const dialog = screen.getByRole('dialog', { name: 'Zwei Fassungen von TOP 3' });
  expect(within(dialog).getByRole('heading', { name: /^Fassung von Hanna Wiesental, / })).toBeTruthy();
  expect(dialog.textContent).toContain('<b>meine</b> Fassung');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Meine übernehmen' }));
  expect(sent().at(-1)).toEqual({ version: 2, text: mine, entries: [] });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('saves what is still waiting when somebody goes on to another page', async () => {
  const { text, sent } = await open([saved({ text: 'unterwegs' })]);
  await userEvent.clear(text);
  await userEvent.type(text, 'unterwegs');
  await userEvent.click(screen.getByRole('link', { name: 'Zur Leseansicht' }));
  expect(await screen.findByText('anderswo')).toBeTruthy();
  expect(sent()).toEqual([{ version: 1, text: 'unterwegs', entries: [] }]);
});

it('asks before somebody leaves what could not be saved', async () => {
  const problem = {
    type: '/problems/minutes-already-approved',
    title: 'Das Protokoll ist bereits genehmigt.',
    status: 409,
  };
  const { text } = await open([{ status: 409, body: problem }]);
  await userEvent.type(text, 'zu spät');
  await userEvent.keyboard('{Control>}s{/Control}');
  const status = screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join();
  expect(status).toContain('Nicht gespeichert: Das Protokoll ist bereits genehmigt.');
  await userEvent.click(screen.getByRole('link', { name: 'Zur Leseansicht' }));
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(screen.queryByText('anderswo')).toBeNull();
});

it('is closed to those who do not write', async () => {
  serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: exampleMinutes({ state: 'approved' }) },
  });
  renderRoutes(routes, '/sitzungen/meeting/protokoll/schreiben');
  expect(await screen.findByText('Dieses Protokoll ist genehmigt und lässt sich nicht mehr ändern.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
