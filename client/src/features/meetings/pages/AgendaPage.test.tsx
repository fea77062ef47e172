import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { agendaItem, everything, meeting } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import { AgendaPage } from './AgendaPage';

const noProposals = { items: [], until: '2026-11-30', abilities: { propose: false, setDeadline: false } };
const routes = [{ path: '/sitzungen/:id/tagesordnung', element: <AgendaPage /> }];
const planned = meeting({ abilities: everything });
const reordered = { ...planned, version: 2, agenda: [...planned.agenda].reverse() };
const changed = { type: '/problems/changed-meanwhile', title: 'Jemand hat das inzwischen geändert.', status: 409 };

Element.prototype.scrollIntoView = () => {};

async function open(answers: Parameters<typeof serverAnswers>[0]) {
  const received = serverAnswers({
    'GET /api/meetings/m47': { body: planned },
    'GET /api/meetings/m47/agenda-proposals': { body: noProposals },
    'GET /api/working-groups/group/memberships': { body: { items: [] } },
    ...answers,
  });
  renderRoutes(routes, '/sitzungen/m47/tagesordnung');
  await screen.findByRole('list', { name: 'Tagesordnung' });
  return received;
}

const titles = () =>
  within(screen.getByRole('list', { name: 'Tagesordnung' }))
    .getAllByText(/^TOP \d/)
    .map((number) => number.parentElement?.textContent);

it('moves an item by keyboard and saves it by itself', async () => {
  const agenda = [agendaItem(1, 'Berichte'), agendaItem(2, 'Begrüßung'), agendaItem(3, 'Verschiedenes')];
  const received = await open({ 'PUT /api/meetings/m47/agenda-order': { body: { ...planned, version: 2, agenda } } });
  screen.getByRole('button', { name: '„Berichte“ verschieben' }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(await screen.findByText(/^gespeichert/)).toBeTruthy();
  expect(titles()).toEqual(['TOP 1 Berichte', 'TOP 2 Begrüßung', 'TOP 3 Verschiedenes']);
  const body = { version: 1, itemIds: ['item-2', 'item-1', 'item-3'] };
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual(body);
});

it('tells when somebody else was faster, and shows what stands', async () => {
  await open({
    'GET /api/meetings/m47': [{ body: planned }, { body: reordered }],
    'PUT /api/meetings/m47/agenda-order': { status: 409, body: changed },
  });
  await userEvent.click(screen.getByRole('button', { name: '„Begrüßung“ nach unten' }));
  expect(await screen.findByText('Jemand anderes hat diese Sitzung gerade geändert.')).toBeTruthy();
  await waitFor(() => expect(titles()[0]).toContain('Verschiedenes'));
});

it('brings a removed item back to its place', async () => {
  const without = { ...planned, version: 2, agenda: planned.agenda.filter(({ id }) => id !== 'item-2') };
  const received = await open({
    'DELETE /api/meetings/m47/agenda-items/item-2': { body: without },
    'POST /api/meetings/m47/agenda-items': { status: 201, body: { ...planned, version: 3 } },
  });
  await userEvent.click(screen.getByRole('button', { name: '„Berichte“ entfernen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({
    version: 2,
    title: 'Berichte',
    position: 1,
  });
});

it('puts the speaker error at the field of the speaker', async () => {
  const withTalk = meeting({ abilities: everything, agenda: [agendaItem(1, 'Fachvortrag', { kind: 'talk' })] });
  const missing = { pointer: '#/speakers/0/familyName', detail: 'Diese Angabe fehlt.' };
  await open({
    'GET /api/meetings/m47': { body: withTalk },
    'POST /api/meetings/m47/agenda-items/item-1/talk': {
      status: 422,
      body: { type: '/problems/invalid', title: 'Einige Angaben fehlen.', status: 422, errors: [missing] },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Vortrag eintragen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Titel des Vortrags'), 'Wärme');
  await userEvent.type(dialog.getByLabelText('Vorname'), 'Ute');
  await userEvent.type(dialog.getByLabelText('Nachname'), 'x');
  await userEvent.click(dialog.getByRole('button', { name: 'Vortrag eintragen' }));
  await waitFor(() => expect(dialog.getByLabelText('Nachname').getAttribute('aria-invalid')).toBe('true'));
  expect(dialog.getByLabelText<HTMLInputElement>('Vorname').value).toBe('Ute');
});

it('puts an item off to the next meeting and takes it back', async () => {
  const movedTo = { id: 'm48', number: 48 };
  const agenda = planned.agenda.map((item) => (item.id === 'item-2' ? { ...item, movedTo } : item));
  const received = await open({
    'POST /api/meetings/m47/agenda-items/item-2/move': { status: 201, body: { ...planned, version: 2, agenda } },
    'DELETE /api/meetings/m47/agenda-items/item-2/move': { body: { ...planned, version: 3 } },
  });
  await userEvent.click(screen.getByRole('button', { name: '„Berichte“ auf die nächste Sitzung verschieben' }));
  expect(await screen.findByText('„Berichte“ ist auf die 48. Sitzung verschoben.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'verschoben auf die 48. Sitzung' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByRole('button', { name: '„Berichte“ ändern' })).toBeTruthy();
  expect(received.filter(({ path }) => path.endsWith('/move'))).toHaveLength(2);
});

it('sends the Nachtrag with a word; what was sent cannot be removed', async () => {
  const late = agendaItem(4, 'Eilsache', { number: '2a', supplement: 1 });
  const invited = meeting({
    abilities: everything,
    state: 'invited',
    invitedAt: '2026-11-19T08:00:00Z',
    agenda: [...planned.agenda, late],
    pendingSupplement: { number: 1, count: 1 },
  });
  const received = await open({
    'GET /api/meetings/m47': { body: invited },
    'POST /api/meetings/m47/supplement': { status: 201, body: { ...invited, version: 2, pendingSupplement: null } },
  });
  expect(screen.queryByRole('button', { name: '„Berichte“ entfernen' })).toBeNull();
  expect(screen.getByRole('button', { name: '„Eilsache“ entfernen' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Nachtrag versenden' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/Ein Wort dazu/), 'Frist läuft');
  await userEvent.click(dialog.getByRole('button', { name: 'An alle Eingeladenen senden' }));
  await waitFor(() => expect(screen.queryByText(/ist noch nicht verschickt/)).toBeNull());
  const sent = received.find(({ path }) => path.endsWith('/supplement'));
  expect(sent?.body).toEqual({ version: 1, message: 'Frist läuft' });
});
