import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { answerSheet, linkedDatePoll } from '../../../testing/date-polls';
import { renderRoutes } from '../../../testing/render';
import { AnswerByLinkPage } from './AnswerByLinkPage';

const route = '/api/links/date-poll';
const open = () =>
  renderRoutes([{ path: '/termin-antwort', element: <AnswerByLinkPage /> }], `/termin-antwort#${'x'.repeat(43)}`);
const saved = answerSheet({
  state: 'partial',
  version: 1,
  answers: ['yes', null],
  answeredBy: 'Paula Rothaar',
  answeredAt: '2026-12-01T09:00:00.000Z',
});
const first = () => screen.findByRole('group', { name: /25\. Feb\. 2027/ });
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Antwort speichern' }));

it('saves what was chosen, and says what is still open', async () => {
  const received = serverAnswers({
    [`GET ${route}`]: { body: linkedDatePoll() },
    [`PUT ${route}`]: { body: linkedDatePoll({ sheet: saved }) },
  });
  open();
  await userEvent.click(within(await first()).getByRole('radio', { name: 'Passt' }));
  await save();
  expect(await screen.findByText('Ihre Antwort ist gespeichert.')).toBeTruthy();
  expect(screen.getByText('Zu einem Termin fehlt noch die Antwort.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'PUT')?.body).toEqual({
    version: 0,
    answers: [{ optionId: 'o1', value: 'yes' }],
    comment: '',
  });
});

it('asks for at least one choice', async () => {
  serverAnswers({ [`GET ${route}`]: { body: linkedDatePoll() } });
  open();
  await first();
  await save();
  expect(await screen.findByText(/Bitte wählen Sie mindestens zu einem Termin/)).toBeTruthy();
});

it('keeps what was chosen when a colleague was faster, and names them', async () => {
  const merle = { ...saved, answeredBy: 'Merle Dahlbruch', answers: ['no' as const, null] };
  const received = serverAnswers({
    [`GET ${route}`]: [{ body: linkedDatePoll() }, { body: linkedDatePoll({ sheet: merle }) }],
    [`PUT ${route}`]: [
      { status: 409, body: { type: '/problems/changed-meanwhile', title: 'Inzwischen geändert.', status: 409 } },
      { body: linkedDatePoll({ sheet: saved }) },
    ],
  });
  open();
  await userEvent.click(within(await first()).getByRole('radio', { name: 'Passt' }));
  await save();
  expect(await screen.findByText('Merle Dahlbruch hat für Hilchenbach inzwischen geantwortet.')).toBeTruthy();
  expect(within(await first()).getByRole<HTMLInputElement>('radio', { name: 'Passt' }).checked).toBe(true);
  await save();
  expect(await screen.findByText('Ihre Antwort ist gespeichert.')).toBeTruthy();
  expect(received.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toMatchObject([
    { version: 0 },
    { version: 1, answers: [{ optionId: 'o1', value: 'yes' }] },
  ]);
});

it.each([
  ['closed', 'Diese Umfrage ist geschlossen.'],
  ['decided', /Der Termin steht fest: .*25\. Feb\. 2027/],
] as const)('says that a poll is %s', async (state, words) => {
  serverAnswers({ [`GET ${route}`]: { body: linkedDatePoll({ state, chosenOptionId: 'o1' }) } });
  open();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Antwort speichern' })).toBeNull();
});

it('says what to do where the link is dead', async () => {
  serverAnswers({ [`GET ${route}`]: { status: 410, body: { type: '/problems/link-spent', title: 'X', status: 410 } } });
  open();
  expect(await screen.findByText('Dieser Link gilt nicht mehr.')).toBeTruthy();
  expect(screen.getByText(/bitten Sie die Koordination um einen neuen Link/)).toBeTruthy();
});
