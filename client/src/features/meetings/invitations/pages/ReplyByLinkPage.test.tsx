import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import type { OwnReply, ReplyForm } from '../replies.queries';
import { ReplyByLinkPage } from './ReplyByLinkPage';

const routes = [{ path: '/antwort', element: <ReplyByLinkPage /> }];
const open: OwnReply = {
  state: 'open',
  note: null,
  takesPartOnline: false,
  deputy: null,
  deputyFor: null,
  isBeforeChange: false,
  version: 1,
};
const form = (reply: Partial<OwnReply> = {}, isCancelled = false): ReplyForm => ({
  meeting: {
    id: 'm47',
    number: 47,
    title: 'Wärmeplanung',
    workingGroup: 'Arbeitskreis der Klimaschutzbeauftragten',
    startsAt: '2099-12-03T08:30:00.000Z',
    endsAt: '2099-12-03T11:30:00.000Z',
    host: 'Kreuztal',
    locationName: 'Weiße Villa',
    locationAddress: null,
    onlineUrl: null,
    isCancelled,
    cancellationNote: isCancelled ? 'Zu viele sind krank.' : null,
    agenda: [{ label: 'TOP 1', text: 'Begrüßung' }],
  },
  person: { name: 'Clara Sieghütte', municipality: 'Siegen' },
  organizer: { name: 'Hanna Wiesental', email: 'hanna@siegen-wittgenstein.example' },
  reply: { ...open, ...reply },
  deputies: [{ id: 'sven', name: 'Sven Weidenau', municipality: 'Siegen', isPreset: true }],
});

it('preselects what was pressed in the mail, and saves only what is confirmed', async () => {
  const saved = form({ state: 'delegated', deputy: { id: 'sven', name: 'Sven Weidenau' }, version: 2 });
  const received = serverAnswers({
    'GET /api/links/reply': { body: form() },
    'PUT /api/links/reply': { body: saved },
  });
  renderRoutes(routes, '/antwort?antwort=vertretung#token');
  expect(await screen.findByText('Clara Sieghütte, Siegen')).toBeTruthy();
  expect(screen.getByText('Weiße Villa')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('Wer vertritt Sie?').value).toBe('sven');
  expect(received.some(({ method }) => method === 'PUT')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByText('Ihre Vertretung ist gemeldet und eingeladen.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    version: 1,
    reply: 'delegated',
    note: null,
    takesPartOnline: false,
    deputyId: 'sven',
  });
});

it('explains a dead link', async () => {
  const problem = { type: '/problems/link-spent', title: 'Dieser Link gilt nicht mehr.', status: 410 };
  serverAnswers({ 'GET /api/links/reply': { status: 410, body: problem } });
  renderRoutes(routes, '/antwort#token');
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Im Portal anmelden' })).toBeTruthy();
});

it('says that a meeting is called off, and asks nothing', async () => {
  serverAnswers({ 'GET /api/links/reply': { body: form({}, true) } });
  renderRoutes(routes, '/antwort#token');
  expect(await screen.findByText('Diese Sitzung ist abgesagt.')).toBeTruthy();
  expect(screen.getByText('Zu viele sind krank.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Antwort speichern' })).toBeNull();
});

it('asks for the link in the mail when there is none', async () => {
  serverAnswers({});
  renderRoutes(routes, '/antwort');
  expect(await screen.findByText(/Zu dieser Seite führt der Link in Ihrer Einladung/)).toBeTruthy();
});
