import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { inspect } from './inviting.js';
import { eventually, heading, main } from './waiting.js';

const TOPIC = 'Solarpflicht auf Parkplätzen';
const TALK = 'Fachvortrag mit Diskussion';

/** From the page of the meeting, on a phone. Returns the address of the agenda. */
export async function propose(phone: Window, meeting: string): Promise<string> {
  const { page } = phone;
  await page.goto(meeting);
  await main(page).getByRole('link', { name: 'Themen anmelden und ansehen' }).click();
  await heading(page, 'Tagesordnung');
  await inspect(phone);
  await page.getByRole('button', { name: 'Thema anmelden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thema anmelden' });
  await dialog.getByLabel('Worum geht es?').fill(TOPIC);
  await dialog.getByLabel(/^Warum/).fill('Die Frist läuft im Februar ab.');
  await dialog.getByLabel(/^Dauer/).fill('15');
  await dialog.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByText(`„${TOPIC}“ ist angemeldet.`).waitFor();
  await main(page).getByRole('heading', { name: TOPIC }).waitFor();
  return new URL(page.url()).pathname;
}

/** With a word; it becomes part of the next Nachtrag, because people are invited already. */
export async function accept({ page }: Window, agenda: string): Promise<void> {
  await page.goto(agenda);
  await heading(page, 'Tagesordnung bearbeiten');
  await page.getByText('3 Themen warten auf Ihre Antwort').waitFor();
  await page.getByRole('button', { name: `Aufnehmen „${TOPIC}“` }).click();
  const dialog = page.getByRole('dialog', { name: 'Thema aufnehmen' });
  await dialog.getByLabel(/^Ein Wort dazu/).fill('Gern, gleich nach dem Vortrag.');
  await dialog.getByRole('button', { name: 'Aufnehmen und antworten' }).click();
  await page.getByText(`„${TOPIC}“ steht auf der Tagesordnung.`).waitFor();
  await eventually(() => numbers(page), ['1', '2', '3', '4', '5', '6', '6a', '7', '8']);
}

/** By the arrow keys alone; the numbers that people have on paper stay. */
export async function moveByKeyboard({ page }: Window): Promise<void> {
  const handle = page.getByRole('button', { name: `„${TOPIC}“ verschieben` });
  await handle.focus();
  for (const expected of [
    ['1', '2', '3', '4', '5', '5a', '6', '7', '8'],
    ['1', '2', '3', '4', '4a', '5', '6', '7', '8'],
    ['1', '2', '3', '3a', '4', '5', '6', '7', '8'],
  ]) {
    await page.keyboard.press('ArrowUp');
    await eventually(() => numbers(page), expected);
  }
}

export async function sendSupplement(window: Window): Promise<void> {
  const { page } = window;
  await page.getByText('Nachtrag 1: ein Punkt ist noch nicht verschickt').waitFor();
  await inspect(window);
  await page.getByRole('button', { name: 'Nachtrag versenden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nachtrag 1 versenden' });
  await dialog.getByLabel(/^Ein Wort dazu/).fill('Das Thema kann nicht warten.');
  await dialog.getByRole('button', { name: 'An alle Eingeladenen senden' }).click();
  await page.getByText('Nachtrag 1 ist auf dem Weg.').waitFor();
  await page.getByText('ist noch nicht verschickt').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: `„${TOPIC}“ entfernen` }).count()).toBe(0);
}

/** In the newest mails of somebody, read by the administration. */
export async function readMails({ context: { request } }: Window, recipient: string): Promise<string[]> {
  const { items } = await (await request.get('/api/mails?limit=100')).json();
  return items
    .filter((mail: { recipient: string }) => mail.recipient === recipient)
    .map((mail: { subject: string }) => mail.subject);
}

/** It stays in this meeting, struck, and goes on in the next; then it is taken back. */
export async function putOffAndTakeBack({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: `„${TALK}“ auf die nächste Sitzung verschieben` }).click();
  await page.getByRole('link', { name: /^verschoben auf die 4\d\. Sitzung$/ }).waitFor();
  await page.getByRole('button', { name: `„${TALK}“ doch in dieser Sitzung behandeln` }).click();
  await page.getByRole('button', { name: `„${TALK}“ auf die nächste Sitzung verschieben` }).waitFor();
}

export async function seeSupplement(phone: Window, agenda: string): Promise<void> {
  const { page } = phone;
  await page.goto(agenda);
  await main(page)
    .getByRole('heading', { name: `TOP 3a: ${TOPIC}` })
    .waitFor();
  await main(page).getByText('Nachtrag 1').waitFor();
  await main(page).getByText('Antwort der Koordination: Gern, gleich nach dem Vortrag.').waitFor();
  await inspect(phone);
  const pdf = await phone.context.request.get(
    `${agenda.replace('/sitzungen/', '/api/meetings/').replace('/tagesordnung', '')}/agenda.pdf`,
  );
  expect(pdf.headers()['content-type']).toBe('application/pdf');
}

async function numbers(page: Page): Promise<string[]> {
  const told = await page
    .getByRole('list', { name: 'Tagesordnung' })
    .getByText(/^TOP \d/)
    .allTextContents();
  return told.map((text) => text.replace('TOP ', ''));
}
