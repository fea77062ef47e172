import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import type { Mail } from '../mails.queries';
import { MailPage } from './MailPage';

const mail = (given: Partial<Mail> = {}): Mail => ({
  id: 'mail',
  recipient: 'paula@hilchenbach.example',
  subject: 'Einladung zur 47. Sitzung',
  state: 'undeliverable',
  attempts: 1,
  createdAt: '2026-11-22T11:00:00Z',
  sentAt: null,
  nextAttemptAt: null,
  failure: 'refused',
  text: 'Guten Tag',
  lastError: '550 5.1.1 User unknown',
  senderName: 'Hanna Wiesental (Klimaportal)',
  calendarMethod: 'REQUEST',
  attachments: ['Tagesordnung.pdf'],
  abilities: { sendAgain: true },
  ...given,
});

const routes = [{ path: '/verwaltung/mails/:id', element: <MailPage /> }];
const open = () => renderRoutes(routes, '/verwaltung/mails/mail');

it('says in plain words why a mail did not arrive, and what the server said', async () => {
  serverAnswers({ 'GET /api/mails/mail': { body: mail() } });
  open();
  expect(await screen.findByText('Diese E-Mail ließ sich nicht zustellen')).toBeTruthy();
  expect(screen.getByText(/Meist gibt es die Adresse nicht/)).toBeTruthy();
  expect(screen.getByText('550 5.1.1 User unknown')).toBeTruthy();
  expect(screen.getByText('Kalendereintrag (invite.ics), Tagesordnung.pdf')).toBeTruthy();
});

it('tells when a mail is tried again by itself', async () => {
  const waiting = mail({ state: 'failed', failure: 'busy', nextAttemptAt: '2026-11-22T11:05:00Z', attempts: 2 });
  serverAnswers({ 'GET /api/mails/mail': { body: waiting } });
  open();
  expect(await screen.findByText('Diese E-Mail wird noch einmal versucht')).toBeTruthy();
  expect(screen.getByText(/So\., 22\. Nov\. 2026, 12:05 Uhr/)).toBeTruthy();
});

it('sends a mail again and keeps the focus on the page', async () => {
  serverAnswers({
    'GET /api/mails/mail': { body: mail() },
    'POST /api/mails/mail/retry': { status: 201, body: mail({ state: 'pending', abilities: { sendAgain: false } }) },
  });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Noch einmal versuchen' }));
  expect(await screen.findByText('Die E-Mail wird noch einmal versucht.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('article'));
});
