import { webcrypto } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { ReportBarrierPage } from '../../../../app/pages/ReportBarrierPage';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import { sessionOf } from '../../../../testing/sessions';
import type { OwnInquiry, Puzzle } from '../outside-inquiries.queries';
import { AskFromOutsidePage } from './AskFromOutsidePage';
import { InquiryByLinkPage } from './InquiryByLinkPage';

const routes = [
  { path: '/anfrage-stellen', element: <AskFromOutsidePage /> },
  { path: '/barriere-melden', element: <ReportBarrierPage /> },
  { path: '/anfrage', element: <InquiryByLinkPage /> },
];
const url = `http://localhost:3000/anfrage#${'t'.repeat(43)}`;
const receipt = { caseNumber: 'KS-2026-042', dueOn: '2026-12-06', isMailed: true, url };
let puzzle: Puzzle;

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});
beforeEach(async () => {
  const { parameters } = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 3, keyLength: 32, deriveKey },
  });
  const { nonce, salt, cost, keyPrefix } = parameters;
  puzzle = { nonce, salt, cost, keyLength: 32, keyPrefix, keySignature: 'a', until: 4_000_000_000, signature: 'b' };
});

const write = async (name: string, text: string) => userEvent.type(await screen.findByRole('textbox', { name }), text);
const asked = (answer: object) =>
  serverAnswers({
    ...sessionOf(),
    'GET /api/outside-inquiries/puzzle': { body: puzzle },
    'POST /api/outside-inquiries': [answer, { status: 201, body: receipt }],
  });

it('asks for the press, with work that the browser did meanwhile', async () => {
  const received = asked({ status: 201, body: { ...receipt, dueOn: null } });
  renderRoutes(routes, '/anfrage-stellen');
  await userEvent.click(await screen.findByRole('radio', { name: 'Ich frage für Presse oder Rundfunk' }));
  await write('Worum geht es?', 'Earth Hour 2027');
  await write('Ihre Frage', 'Wie viele Kommunen machen mit?');
  await write('Ihr Name', 'Karla Muster');
  await write('Redaktion (freiwillig)', 'Blatt');
  await write('Ihre E-Mail-Adresse', 'karla@blatt.example');
  await userEvent.click(screen.getByRole('button', { name: 'Anfrage senden' }));
  expect(await screen.findByText('Ihre Vorgangsnummer: KS-2026-042')).toBeTruthy();
  expect(screen.getByText(/Eine Bestätigung geht an karla@blatt.example/)).toBeTruthy();
  const sent = received.find(({ method }) => method === 'POST')?.body;
  expect(sent).toMatchObject({ kind: 'press', organization: 'Blatt', website: '', proof: { counter: 3 } });
});

it('does the work once more when it came too late', async () => {
  const late = { type: '/problems/proof-not-accepted', title: 'Abgelaufen', status: 409 };
  const received = asked({ status: 409, body: late });
  renderRoutes(routes, '/barriere-melden');
  await write('Was ging nicht?', 'Das PDF liest der Screenreader nicht vor.');
  await userEvent.click(screen.getByRole('button', { name: 'Meldung senden' }));
  expect(await screen.findByText('Antwort spätestens: So., 6. Dez. 2026')).toBeTruthy();
  expect(received.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

it('gives whoever names no address the only way back', async () => {
  asked({ status: 201, body: { ...receipt, isMailed: false } });
  renderRoutes(routes, '/barriere-melden');
  await write('Was ging nicht?', 'Kein Vorlesen');
  await userEvent.click(screen.getByRole('button', { name: 'Meldung senden' }));
  const address = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Adresse Ihrer Anfrage' });
  expect(address.value).toBe(url);
});

it('keeps what was typed when the server refuses', async () => {
  const errors = [{ pointer: '#/email', detail: 'Bitte prüfen.' }];
  asked({ status: 422, body: { type: '/problems/invalid', title: 'Einige Angaben fehlen.', status: 422, errors } });
  renderRoutes(routes, '/anfrage-stellen');
  for (const name of ['Worum geht es?', 'Ihre Frage', 'Ihr Name', 'Ihre E-Mail-Adresse']) await write(name, 'x@y');
  await userEvent.click(screen.getByRole('button', { name: 'Anfrage senden' }));
  expect(await screen.findByRole('link', { name: 'Bitte prüfen.' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ihr Name' }).value).toBe('x@y');
});

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
