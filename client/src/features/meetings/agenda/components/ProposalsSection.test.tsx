import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../../testing/answers';
import { renderRoutes } from '../../../../testing/render';
import type { AgendaProposal, AgendaProposalList } from '../agenda-proposals.queries';
import { ProposalsSection } from './ProposalsSection';

const routes = [{ path: '/', element: <ProposalsSection meetingId="m47" isPrimary /> }];
const netphen = { id: 'netphen', slug: 'netphen', name: 'Netphen', abbreviation: 'NET' };

const proposal = (given: Partial<AgendaProposal> = {}): AgendaProposal => ({
  id: 'p1',
  kind: 'information',
  title: 'Förderaufruf',
  reason: 'Frist läuft',
  durationMinutes: 15,
  state: 'open',
  proposer: { id: 'ida', name: 'Ida Obernau' },
  municipality: netphen,
  answer: null,
  decidedAt: null,
  agendaItem: null,
  version: 1,
  createdAt: '2026-11-20T08:00:00Z',
  abilities: { update: false, withdraw: false, accept: false, putOff: false },
  ...given,
});

const list = (items: AgendaProposal[], propose = true): AgendaProposalList => ({
  items,
  until: '2026-11-30',
  abilities: { propose, setDeadline: false },
});

async function open(answers: Parameters<typeof serverAnswers>[0]) {
  const received = serverAnswers(answers);
  renderRoutes(routes, '/');
  await screen.findByText(/30\. Nov\. 2026/);
  return received;
}

const address = '/api/meetings/m47/agenda-proposals';

it('proposes a topic', async () => {
  const received = await open({
    [`GET ${address}`]: [{ body: list([]) }, { body: list([proposal()]) }],
    [`POST ${address}`]: { status: 201, body: proposal() },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Thema anmelden' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Worum geht es?'), 'Förderaufruf');
  await userEvent.type(dialog.getByLabelText(/Dauer in Minuten/), '15');
  await userEvent.click(dialog.getByRole('button', { name: 'Anmelden' }));
  expect(await screen.findByText('„Förderaufruf“ ist angemeldet.')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Förderaufruf' })).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
    title: 'Förderaufruf',
    reason: '',
    durationMinutes: 15,
  });
});

it('answers with a word', async () => {
  const abilities = { update: false, withdraw: false, accept: true, putOff: true };
  const received = await open({
    [`GET ${address}`]: { body: list([proposal({ abilities })]) },
    [`POST ${address}/p1/rejection`]: { status: 201, body: proposal({ state: 'declined' }) },
  });
  expect(screen.getByText('Ein Thema wartet auf Ihre Antwort')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Ablehnen „Förderaufruf“' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/Ein Wort dazu/), 'Am Telefon');
  await userEvent.click(dialog.getByRole('button', { name: 'Ablehnen und antworten' }));
  expect(await screen.findByText('„Förderaufruf“ ist abgelehnt.')).toBeTruthy();
  expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ version: 1, answer: 'Am Telefon' });
});

it('says until when it was possible, and shows the word of the coordination', async () => {
  await open({ [`GET ${address}`]: { body: list([proposal({ state: 'postponed', answer: 'Im Februar' })], false) } });
  expect(screen.getByText(/Themen konnten bis/)).toBeTruthy();
  expect(screen.getByText('Antwort der Koordination: Im Februar')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thema anmelden' })).toBeNull();
});

it('withdraws an own topic and brings it back', async () => {
  const abilities = { update: true, withdraw: true, accept: false, putOff: false };
  const received = await open({
    [`GET ${address}`]: { body: list([proposal({ abilities })]) },
    [`DELETE ${address}/p1`]: { status: 204 },
    [`POST ${address}`]: { status: 201, body: proposal({ abilities }) },
  });
  await userEvent.click(screen.getByRole('button', { name: '„Förderaufruf“ zurückziehen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  await screen.findByRole('heading', { name: 'Förderaufruf' });
  expect(received.find(({ method }) => method === 'POST')?.body).toMatchObject({ title: 'Förderaufruf' });
});
