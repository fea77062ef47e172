import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import type { OwnInquiry } from '../outside-inquiries.queries';
import { InquiryByLinkPage } from './InquiryByLinkPage';

const routes = [{ path: '/anfrage', element: <InquiryByLinkPage /> }];
const write = async (name: string, text: string) => userEvent.type(await screen.findByRole('textbox', { name }), text);

const own: OwnInquiry = {
  ...{ caseNumber: 'KS-2026-042', kind: 'citizen', title: 'Karte', question: 'Wo?', state: 'waiting', dueOn: null },
  ...{ receivedAt: '2026-11-22T11:00:00.000Z', answeredAt: null },
  messages: [{ id: '1', kind: 'query_back', text: 'In welchem Ort?', createdAt: '2026-11-23T11:00:00.000Z' }],
};

it('shows whoever asked what was written, and sends on what they answer', async () => {
  const answered = { id: '2', kind: 'own' as const, text: 'In Netphen.', createdAt: '2026-11-24T11:00:00.000Z' };
  const received = serverAnswers({
    'GET /api/own-inquiry': { body: own },
    'POST /api/own-inquiry/messages': {
      status: 201,
      body: { ...own, state: 'in_progress', messages: [...own.messages, answered] },
    },
  });
  renderRoutes(routes, '/anfrage#secret');
  expect(await screen.findByText('In welchem Ort?')).toBeTruthy();
  await write('Ihre Antwort', 'In Netphen.');
  await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
  expect(await screen.findByText('In Netphen.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(''));
  expect(received.at(-1)?.body).toEqual({ text: 'In Netphen.' });
});

it('says so when the link is over', async () => {
  serverAnswers({
    'GET /api/own-inquiry': { status: 410, body: { type: '/problems/link-spent', title: 'Vorbei', status: 410 } },
  });
  renderRoutes(routes, '/anfrage#secret');
  expect(await screen.findByText('Dieser Link gilt nicht mehr')).toBeTruthy();
});
