import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { meeting } from '../../../testing/meetings';
import { renderRoutes } from '../../../testing/render';
import { MeetingPage } from '../pages/MeetingPage';
import type { OwnReply, ReplyForm } from './replies.queries';

const routes = [{ path: '/sitzungen/:id', element: <MeetingPage /> }];
const open: OwnReply = {
  state: 'open',
  note: null,
  takesPartOnline: false,
  deputy: null,
  deputyFor: null,
  isBeforeChange: false,
  version: 1,
};
const form = (reply: Partial<OwnReply>): ReplyForm => ({
  meeting: {
    id: 'm47',
    number: 47,
    title: 'Wärmeplanung',
    workingGroup: 'Arbeitskreis',
    startsAt: meeting().startsAt,
    endsAt: meeting().endsAt,
    host: 'Siegen',
    locationName: 'Rathaus',
    locationAddress: null,
    onlineUrl: null,
    isCancelled: false,
    cancellationNote: null,
    agenda: [],
  },
  person: { name: 'Clara Sieghütte', municipality: 'Siegen' },
  organizer: { name: 'Hanna Wiesental', email: 'hanna@siegen-wittgenstein.example' },
  reply: { ...open, ...reply },
  deputies: [
    { id: 'sven', name: 'Sven Weidenau', municipality: 'Siegen', isPreset: true },
    { id: 'greta', name: 'Greta Hellertal', municipality: 'Burbach', isPreset: false },
  ],
});
const nobody = {
  meetingId: 'm47',
  municipalities: [],
  guests: [],
  comingCount: 0,
  onlineCount: 0,
  newCount: null,
  openCount: null,
  abilities: { invite: false, remind: false, noteReplies: false },
};

async function show(reply: Partial<OwnReply>, answers: Parameters<typeof serverAnswers>[0]) {
  const invited = meeting({ state: 'invited', ownReply: { ...open, ...reply } });
  const received = serverAnswers({
    'GET /api/meetings/m47': { body: invited },
    'GET /api/meetings/m47/invitations': { body: nobody },
    ...answers,
  });
  renderRoutes(routes, '/sitzungen/m47');
  await screen.findByRole('heading', { level: 1 });
  return received;
}
const bodies = (received: Awaited<ReturnType<typeof show>>) =>
  received.filter(({ method }) => method === 'PUT').map(({ body }) => body);
const given = { note: null, takesPartOnline: false, deputyId: null };

it('accepts with one press and takes it back with another', async () => {
  const received = await show(
    {},
    {
      'PUT /api/meetings/m47/reply': [
        { body: form({ state: 'accepted', version: 2 }) },
        { body: form({ version: 3 }) },
      ],
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Zusagen' }));
  expect(await screen.findByText('Sie haben zugesagt.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
  await waitFor(() => expect(bodies(received)).toHaveLength(2));
  expect(bodies(received)).toEqual([
    { ...given, version: 1, reply: 'accepted' },
    { ...given, version: 2, reply: null },
  ]);
});

it('sends the preset deputy', async () => {
  const received = await show(
    {},
    {
      'GET /api/meetings/m47/reply': { body: form({}) },
      'PUT /api/meetings/m47/reply': {
        body: form({ state: 'delegated', deputy: { id: 'sven', name: 'Sven Weidenau' }, version: 2 }),
      },
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Vertretung schicken' }));
  expect((await screen.findByLabelText<HTMLSelectElement>('Wer vertritt Sie?')).value).toBe('sven');
  await userEvent.click(screen.getByRole('button', { name: 'Antwort speichern' }));
  expect(await screen.findByText('Ihre Vertretung ist gemeldet und eingeladen.')).toBeTruthy();
  expect(bodies(received)).toEqual([{ ...given, version: 1, reply: 'delegated', deputyId: 'sven' }]);
});

it('asks again when time or place changed', async () => {
  const received = await show(
    { state: 'accepted', isBeforeChange: true, version: 4 },
    { 'PUT /api/meetings/m47/reply': { body: form({ state: 'accepted', version: 5 }) } },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, meine Antwort passt noch' }));
  await waitFor(() => expect(bodies(received)).toEqual([{ ...given, version: 4, reply: 'accepted' }]));
});

it('says what stood in the way', async () => {
  const problem = { type: '/problems/meeting-begun', title: 'Diese Sitzung hat schon begonnen.', status: 409 };
  await show({}, { 'PUT /api/meetings/m47/reply': { status: 409, body: problem } });
  await userEvent.click(await screen.findByRole('button', { name: 'Absagen' }));
  expect(await screen.findByText('Diese Sitzung hat schon begonnen.')).toBeTruthy();
});
