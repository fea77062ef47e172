import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import type { Minutes } from '../../minutes.queries';
import { MinutesPage } from '../../pages/MinutesPage';
import { exampleAbilities, exampleMinutes } from '../../testing/example-minutes';
import { MinutesHistoryPage } from './MinutesHistoryPage';

const NASTY = '<img src=x onerror=alert(1)>';
const greta = { id: 'greta', name: 'Greta Hellertal', municipality: null };
const request = {
  id: 'wish',
  agendaItemId: 'item-3',
  blockId: 'p1',
  original: 'Drei Beispielschulhöfe.',
  proposed: `Vier Beispielschulhöfe. ${NASTY}`,
  reason: NASTY,
  state: 'open',
  answer: null,
  member: greta,
  decidedBy: null,
  decidedAt: null,
  createdAt: '2026-10-06T08:00:00Z',
  version: 1,
  abilities: { withdraw: false, decide: true },
};
const comment = {
  id: 'comment',
  agendaItemId: 'item-3',
  blockId: 'p1',
  text: NASTY,
  member: greta,
  createdAt: '2026-10-06T08:00:00Z',
  resolvedAt: null,
  abilities: { resolve: true },
};

function renderPage(given: Partial<Minutes>, requests = [request]) {
  const minutes = exampleMinutes(given);
  const received = serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: minutes },
    'GET /api/minutes/minutes/comments': { body: { items: [comment] } },
    'GET /api/minutes/minutes/change-requests': { body: { items: requests } },
    'POST /api/minutes/minutes/change-requests': { status: 201, body: request },
    'POST /api/minutes/minutes/change-requests/wish/acceptance': { status: 201, body: request },
  });
  renderRoutes([{ path: '/sitzungen/:meetingId/protokoll', element: <MinutesPage /> }], '/sitzungen/meeting/protokoll');
  return received;
}

it('shows those who decide what a wish would change, and takes it over with one click', async () => {
  const received = renderPage({ abilities: exampleAbilities({ decide: true }), openRequests: 1 });
  const open = await screen.findByRole('region', { name: 'Ein offener Änderungswunsch' });
  expect([...open.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual([
    'gestrichen: Drei Ende. ',
    'neu: Vier Ende. ',
    `neu:  ${NASTY} Ende. `,
  ]);
  expect(open.querySelector('img')).toBeNull();
  await userEvent.click(within(open).getByRole('button', { name: 'Übernehmen' }));
  expect(await screen.findByText('Übernommen. Der Absatz ist geändert.')).toBeTruthy();
  expect(received.find(({ path }) => path.endsWith('/acceptance'))?.body).toEqual({ version: 1, answer: '' });
});

it('lets members propose other words from the margin, by keyboard', async () => {
  const received = renderPage({ abilities: exampleAbilities({ comment: true, propose: true }) }, []);
  const mark = await screen.findByRole('button', { name: 'ein Kommentar und kein Änderungswunsch zu diesem Absatz' });
  mark.focus();
  await userEvent.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Absatz in TOP 3' });
  expect(within(dialog).getByText(NASTY)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Änderung vorschlagen' }));
  const words = within(dialog).getByRole('textbox', { name: 'So soll der Absatz lauten' });
  await userEvent.clear(words);
  await userEvent.type(words, 'Vier Beispielschulhöfe.');
  expect(within(dialog).getByText('Vier', { exact: false, selector: 'ins' })).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vorschlag abgeben' }));
  expect(await screen.findByText('Ihr Änderungswunsch liegt der Schriftführung vor.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    blockId: 'p1',
    original: 'Drei Beispielschulhöfe.',
    proposed: 'Vier Beispielschulhöfe.',
    reason: '',
  });
});

it('compares two points of the history, item by item', async () => {
  const minutes = exampleMinutes();
  const section = (text: string) => ({
    agendaItemId: 'item-3',
    number: '3',
    title: 'Fachvortrag',
    content: [{ type: 'paragraph', attrs: { id: 'p1', audience: 'group' }, content: [{ type: 'text', text }] }],
  });
  const revision = (number: number, cause: string) => ({
    number,
    cause,
    authors: [greta],
    createdAt: `2026-10-0${number}T08:00:00Z`,
  });
  serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: minutes },
    'GET /api/minutes/minutes/versions': { body: { items: [] } },
    'GET /api/minutes/minutes/revisions': {
      body: { items: [revision(2, 'request_accepted'), revision(1, 'circulated')] },
    },
    'GET /api/minutes/minutes/revisions/1': {
      body: { ...revision(1, 'circulated'), sections: [section('Drei Höfe')] },
    },
    'GET /api/minutes/minutes/revisions/2': {
      body: { ...revision(2, 'request_accepted'), sections: [section(`Vier Höfe ${NASTY}`)] },
    },
  });
  const address = '/sitzungen/meeting/protokoll/verlauf';
  renderRoutes([{ path: '/sitzungen/:meetingId/protokoll/verlauf', element: <MinutesHistoryPage /> }], address);
  expect(await screen.findByRole('heading', { level: 2, name: 'TOP 3 Fachvortrag' })).toBeTruthy();
  expect([...document.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual([
    'gestrichen: Drei Ende. ',
    'neu: Vier Ende. ',
    `neu:  ${NASTY} Ende. `,
  ]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ansicht' }), 'nebeneinander');
  expect(document.querySelectorAll('del').length).toBe(1);
});
