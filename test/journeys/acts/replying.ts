import { expect } from '@jest/globals';
import type { Window } from '../../support/browser-window.js';
import { inspect } from './inviting.js';
import { heading, main } from './waiting.js';

/** The address behind a button of somebody's newest mail with these words in its subject. */
export async function linkInMail(
  administration: Window,
  recipient: string,
  subject: string,
  label: string,
): Promise<string> {
  const { request } = administration.context;
  const { items } = await (await request.get('/api/mails?limit=100')).json();
  const mail = items.find(
    (one: { recipient: string; subject: string }) => one.recipient === recipient && one.subject.startsWith(subject),
  );
  const { text } = await (await request.get(`/api/mails/${mail.id}`)).json();
  const [, url = ''] = new RegExp(`${label}:\\n(\\S+)`).exec(text) ?? [];
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}

/** On a phone, without signing in: looking changes nothing, saving does. */
export async function sendDeputy(phone: Window, link: string): Promise<void> {
  const { page } = phone;
  await page.goto(link);
  await heading(page, 'Antwort auf die Einladung');
  await main(page)
    .getByText(/48\. Sitzung/)
    .waitFor();
  await main(page)
    .getByText(/Dreslers Park/)
    .waitFor();
  await main(page)
    .getByText(/Clara Sieghütte, .*Siegen/)
    .waitFor();
  const deputy = page.getByLabel('Wer vertritt Sie?');
  expect(await deputy.locator('option:checked').textContent()).toMatch(/^Sven Weidenau/);
  await inspect(phone);
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Ihre Vertretung ist gemeldet und eingeladen.').waitFor();
  await page.reload();
  await main(page).getByText('Bisher: Vertretung kommt.').waitFor();
}

/** The tail of somebody's link does not fit anybody else, and nothing leads further into the portal. */
export async function seeNothingElse(phone: Window, link: string, meeting: string): Promise<void> {
  const { page } = phone;
  phone.guard.expect(410);
  await page.goto(`/antwort#${'x'.repeat(43)}`);
  await page.reload();
  await main(page).getByText('Dieser Link gilt nicht mehr').waitFor();
  const token = link.split('#')[1] ?? '';
  const authorization = `Bearer ${token}`;
  const answer = await phone.context.request.get(meeting.replace('/sitzungen/', '/api/meetings/'), {
    headers: { authorization },
  });
  expect(answer.status()).toBe(401);
}

/** In the portal: one press, and one to take it back. */
export async function acceptAndUndo(member: Window, meeting: string): Promise<void> {
  const { page } = member;
  await page.goto('/');
  await main(page).getByText('Kommen Sie zur 48. Sitzung?').waitFor();
  await page.goto(meeting);
  const box = page.getByRole('region', { name: 'Kommen Sie?' });
  await inspect(member);
  await box.getByRole('button', { name: 'Zusagen' }).click();
  await page.getByText('Sie haben zugesagt.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await box.getByRole('button', { name: 'Zusagen' }).waitFor();
}
