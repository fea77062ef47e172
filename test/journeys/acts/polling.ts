import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { eventually, heading, main, navigation } from './waiting.js';

type Check = (window: Window) => Promise<void>;

const GROUP = 'Interkommunaler Arbeitskreis der Klimaschutzbeauftragten';
const row = (page: Page, number: number) => page.getByRole('group', { name: `Vorschlag ${number}`, exact: true });

/** Returns the address of the meeting. */
export async function startPoll(window: Window, check: Check): Promise<string> {
  const { page } = window;
  await page.goto('/');
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page).getByRole('link', { name: 'Termin suchen' }).click();
  await heading(page, 'Termin suchen');
  await page.getByLabel('Arbeitskreis').selectOption({ label: GROUP });
  await page.getByLabel(/^Schwerpunkt/).fill('Photovoltaik auf Schulen');
  await page.getByLabel(/^Gastgeberin/).selectOption({ label: 'Hilchenbach' });
  await page.getByRole('button', { name: 'Weiterer Vorschlag' }).click();
  await row(page, 3).getByLabel('Von').fill('14:00');
  await row(page, 3).getByLabel('Bis').fill('17:00');
  await page.getByLabel(/^Nachricht/).fill('Bitte denken Sie an die Ferien.');
  await check(window);
  await page.setViewportSize({ width: 320, height: 800 });
  await check(window);
  await page.setViewportSize({ width: 1280, height: 900 });
  // Two at once cannot be: said at the field, and nothing typed is lost.
  const first = await row(page, 1).getByLabel('Tag').inputValue();
  const second = await row(page, 2).getByLabel('Tag').inputValue();
  await row(page, 2).getByLabel('Tag').fill(first);
  window.guard.expect(422);
  await page.getByRole('button', { name: 'Umfrage starten und Mails senden' }).click();
  await page
    .getByText(/Überschneidet sich mit dem Vorschlag/)
    .first()
    .waitFor();
  await row(page, 2).getByLabel('Tag').fill(second);
  await page.getByRole('button', { name: 'Umfrage starten und Mails senden' }).click();
  await heading(page, '48. Sitzung: Photovoltaik auf Schulen');
  return new URL(page.url()).pathname;
}

export async function findNoAnswers({ page }: Window): Promise<void> {
  await page.getByRole('heading', { name: '0 von 12 Kommunen haben geantwortet' }).waitFor();
  await page.getByText('Noch hat niemand geantwortet.').waitFor();
  await page.getByRole('button', { name: 'Erinnern (12)' }).waitFor();
}

/** The addresses in the mails, read where the administration reads them. */
export async function linksTo({ context }: Window, recipients: string[]): Promise<string[]> {
  const { items } = await (await context.request.get('/api/mails?limit=100')).json();
  return Promise.all(
    recipients.map(async (recipient) => {
      const mail = items.find(
        (one: { recipient: string; subject: string }) =>
          one.recipient === recipient && one.subject.startsWith('Terminumfrage zur 48. Sitzung'),
      );
      const { text } = await (await context.request.get(`/api/mails/${mail.id}`)).json();
      return /\/termin-antwort#[\w-]{43}/.exec(text)?.[0] ?? '';
    }),
  );
}

export async function openLink({ page }: Window, link = ''): Promise<void> {
  expect(link).toMatch(/^\/termin-antwort#/);
  await page.goto(link);
  await heading(page, '48. Sitzung: Photovoltaik auf Schulen');
  await page.getByText('Bitte denken Sie an die Ferien.').waitFor();
  await page.getByRole('heading', { name: 'Wann passt es für Hilchenbach?' }).waitFor();
}

const choices = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

export async function answerByLink({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Bitte wählen Sie mindestens zu einem Termin aus').waitFor();
  await choices(page, 'Passt').nth(0).check();
  await choices(page, 'Passt nicht').nth(1).check();
  await choices(page, 'Zur Not').nth(2).check();
  await page.getByLabel(/^Ein Wort dazu/).fill('Der Saal ist am zweiten Termin belegt.');
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Ihre Antwort ist gespeichert.').waitFor();
  await page.getByRole('button', { name: 'Alle Termine vormerken (.ics)' }).waitFor();
}

export async function answerTooLate(window: Window, check: Check): Promise<void> {
  const { page, guard } = window;
  await choices(page, 'Passt').nth(0).check();
  guard.expect(409);
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Paula Rothaar hat für Hilchenbach inzwischen geantwortet.').waitFor();
  await eventually(() => choices(page, 'Passt').nth(0).isChecked(), true);
  await check(window);
  await page.getByRole('button', { name: 'Antwort von Paula Rothaar ansehen' }).click();
  await eventually(() => choices(page, 'Passt nicht').nth(1).isChecked(), true);
  await choices(page, 'Passt').nth(2).check();
  await page.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Ihre Antwort ist gespeichert.').waitFor();
}

export async function answerAtTheDesk({ page }: Window, meeting: string): Promise<void> {
  await page.goto(meeting);
  await page.getByRole('heading', { name: '1 von 12 Kommunen haben geantwortet' }).waitFor();
  const own = page.getByRole('region', { name: 'Wann passt es für Kreis Siegen-Wittgenstein?' });
  await own.getByRole('radio', { name: 'Passt', exact: true }).first().focus();
  for (const key of ['Space', 'Tab', 'ArrowRight', 'Tab', 'Space', 'ArrowLeft']) await page.keyboard.press(key);
  await own.getByRole('button', { name: 'Antwort speichern' }).press('Enter');
  await page.getByRole('heading', { name: '2 von 12 Kommunen haben geantwortet' }).waitFor();
}

export async function answerForOther({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Für Netphen antworten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Antwort für Netphen' });
  await dialog.getByRole('button', { name: 'Alle passen' }).click();
  await dialog.getByRole('button', { name: 'Antwort speichern' }).click();
  await page.getByText('Hanna Wiesental, durch die Koordination').waitFor();
}

export async function remind({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Erinnern (9)' }).click();
  await page.getByRole('button', { name: 'Erinnerung senden' }).click();
  await page.getByText('Die Erinnerung ist unterwegs.').waitFor();
  await page.getByText(/Zuletzt erinnert/).waitFor();
}

export async function close({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Umfrage jetzt schließen' }).click();
  await page.getByText(/Geschlossen seit/).waitFor();
}

export async function findClosed({ page }: Window): Promise<void> {
  await page.reload();
  await page.getByText('Diese Umfrage ist geschlossen.').waitFor();
}

export async function decide({ page }: Window): Promise<void> {
  const proposal = page.getByRole('region', { name: 'Am besten passt' });
  await proposal.getByText('3 von 12 Kommunen können').waitFor();
  await proposal.getByRole('button', { name: 'Diesen Termin festlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Termin festlegen' });
  await dialog.getByText(/Personen in 12 Kommunen bekommen den Termin/).waitFor();
  await dialog.getByRole('button', { name: 'Festlegen und Mails senden' }).click();
  await main(page).getByText('terminiert').waitFor();
}

export async function findDecided({ page }: Window): Promise<void> {
  await page.reload();
  await page
    .getByText(/Der Termin steht fest/)
    .first()
    .waitFor();
}

export async function findDecisionMail({ context }: Window): Promise<void> {
  const { items } = await (await context.request.get('/api/mails?limit=100')).json();
  const told = items.filter(({ subject }: { subject: string }) => subject.startsWith('Termin steht fest: 48. Sitzung'));
  expect(new Set(told.map(({ recipient }: { recipient: string }) => recipient)).size).toBe(told.length);
  expect(told.length).toBeGreaterThan(12);
}

export async function openDeadLink({ page, guard }: Window): Promise<void> {
  guard.expect(410);
  await page.goto(`/termin-antwort#${'x'.repeat(43)}`);
  await page.getByText('Dieser Link gilt nicht mehr.').waitFor();
  await page.getByText(/bitten Sie die Koordination um einen neuen Link/).waitFor();
}
