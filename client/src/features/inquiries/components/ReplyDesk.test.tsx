import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { memberOf } from '../../../testing/members';
import { renderPiece } from '../../../testing/render';
import { sessionOf } from '../../../testing/sessions';
import { exampleInquiry } from '../testing/example-inquiry';
import { ReplyDesk } from './ReplyDesk';

const hanna = { id: 'hanna', name: 'Hanna Wiesental', municipality: memberOf('kreis', 'Hanna Wiesental').municipality };
const draft = (text: string, version: number, updatedBy = hanna) => ({
  body: { text, version, updatedBy, updatedAt: '2026-11-22T10:00:00.000Z' },
});
const conflict = (code: string) => ({
  status: 409,
  body: { type: `/problems/${code}`, title: 'Überholt', status: 409 },
});
const jost = { ...hanna, id: 'jost', name: 'Jost Buchenau' };

it('sends what was written together with the versions it was written against', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/inquiries/1/draft': draft('Ja', 4),
    'POST /api/inquiries/1/replies': { status: 201, body: exampleInquiry({ state: 'answered' }) },
  });
  renderPiece(<ReplyDesk inquiry={exampleInquiry()} />);
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Ihr Text').value).toBe('Ja'));
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  await waitFor(() =>
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ kind: 'answer', text: 'Ja', version: 3, draftVersion: 4 },
    }),
  );
});

it('keeps the text when something crossed it, and says so', async () => {
  serverAnswers({
    ...sessionOf(),
    'GET /api/inquiries/1/draft': draft('Ja', 4),
    'POST /api/inquiries/1/replies': conflict('changed-meanwhile'),
  });
  renderPiece(<ReplyDesk inquiry={exampleInquiry()} />);
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Ihr Text').value).toBe('Ja'));
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  expect(await screen.findByText(/Ihr Text wurde nicht gesendet/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Ihr Text').value).toBe('Ja');
});

it('shows both texts when two wrote at once, and goes on with both', async () => {
  const received = serverAnswers({
    ...sessionOf(),
    'GET /api/inquiries/1/draft': [draft('', 0), draft('Von Jost', 1, jost)],
    'PUT /api/inquiries/1/draft': [conflict('draft-changed'), draft('Von Jost\n\nVon Hanna', 2)],
  });
  renderPiece(<ReplyDesk inquiry={exampleInquiry()} />);
  await userEvent.type(await screen.findByLabelText('Ihr Text'), 'Von Hanna');
  await userEvent.click(screen.getByRole('button', { name: 'Antwort senden' }));
  expect(await screen.findByText(/Jost Buchenau hat den Entwurf geändert/)).toBeTruthy();
  expect(received.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Beide behalten' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Ihr Text').value).toBe('Von Jost\n\nVon Hanna');
});
