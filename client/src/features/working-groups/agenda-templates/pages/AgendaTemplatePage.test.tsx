import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import { AgendaTemplatePage } from './AgendaTemplatePage';

const routes = [
  { path: '/verwaltung/arbeitskreise/:id', element: <p>Arbeitskreis</p> },
  { path: '/verwaltung/arbeitskreise/:id/vorlagen/:templateId', element: <AgendaTemplatePage /> },
];
const item = (title: string) => ({ kind: 'information', title, note: null, durationMinutes: 10 });
const template = {
  id: 't1',
  name: 'Sitzung',
  isStandard: true,
  items: [item('Begrüßung'), item('Verschiedenes')],
  version: 3,
};
const list = (manage = true) => ({ body: { items: [template], abilities: { manage } } });
const address = '/api/working-groups/ak/agenda-templates';

async function open(answers: Parameters<typeof serverAnswers>[0], id = 't1') {
  const received = serverAnswers({ 'GET /api/working-groups/ak': { body: { id: 'ak', shortName: 'AK' } }, ...answers });
  renderRoutes(routes, `/verwaltung/arbeitskreise/ak/vorlagen/${id}`);
  await screen.findByRole('heading', { level: 1 });
  return received;
}

it('sorts the items by keyboard, changes one and saves them together', async () => {
  const received = await open({ [`GET ${address}`]: list(), [`PUT ${address}/t1`]: { body: template } });
  (await screen.findByRole('button', { name: '„Verschiedenes“ verschieben' })).focus();
  await userEvent.keyboard('{ArrowUp}');
  await userEvent.click(screen.getByRole('button', { name: '„Begrüßung“ ändern' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.clear(dialog.getByLabelText('Titel'));
  await userEvent.type(dialog.getByLabelText('Titel'), 'Willkommen');
  await userEvent.click(dialog.getByRole('button', { name: 'Übernehmen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Vorlage speichern' }));
  expect(await screen.findByText('Die Vorlage „Sitzung“ ist gespeichert.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    name: 'Sitzung',
    isStandard: true,
    items: [item('Verschiedenes'), item('Willkommen')],
    version: 3,
  });
});

it('makes a new template', async () => {
  const received = await open(
    { [`GET ${address}`]: list(), [`POST ${address}`]: { status: 201, body: { ...template, name: 'Online' } } },
    'neu',
  );
  await userEvent.type(await screen.findByLabelText('Name'), 'Online');
  await userEvent.click(screen.getByRole('button', { name: 'Punkt hinzufügen' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Titel'), 'Blitzrunde');
  await userEvent.click(dialog.getByRole('button', { name: 'Übernehmen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Vorlage speichern' }));
  expect(await screen.findByText('Arbeitskreis')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Online',
    isStandard: false,
    items: [{ kind: 'information', title: 'Blitzrunde', note: null, durationMinutes: null }],
  });
});

it('is for the coordination', async () => {
  await open({ [`GET ${address}`]: list(false) });
  expect(await screen.findByText('Vorlagen ändert die Koordination des Arbeitskreises.')).toBeTruthy();
});
