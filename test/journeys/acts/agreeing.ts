import { expect } from '@jest/globals';
import type { Window } from '../../support/browser-window.js';
import { heading, main } from './waiting.js';

const BEFORE = 'Die Technik im Saal hat funktioniert.';
const AFTER = 'Die Technik im Saal hat meistens funktioniert.';
const REASON = 'Das Mikrofon fiel einmal aus.';

/** From the margin of a paragraph, by keyboard; what changes is seen while it is typed. */
export async function proposeOtherWords({ page }: Window, meeting: string): Promise<void> {
  await page.goto(`${meeting}/protokoll`);
  await heading(page, 'Protokoll der 48. Sitzung');
  const item = page.getByRole('region', { name: /^TOP 8 / });
  await item.getByText(BEFORE).waitFor();
  const row = item
    .locator('div')
    .filter({ hasText: BEFORE })
    .filter({ has: page.getByRole('button') })
    .last();
  await row.getByRole('button', { name: 'Zu diesem Absatz' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Absatz in TOP 8' });
  await dialog.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await dialog.getByLabel('So soll der Absatz lauten').fill(AFTER);
  await dialog.locator('ins').getByText('meistens').waitFor();
  await dialog.getByLabel(/^Warum\?/).fill(REASON);
  await dialog.getByRole('button', { name: 'Vorschlag abgeben' }).click();
  await page.getByText('Ihr Änderungswunsch liegt der Schriftführung vor.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

export async function acceptOtherWords({ page }: Window, meeting: string): Promise<void> {
  await page.goto(`${meeting}/protokoll`);
  const open = page.getByRole('region', { name: 'Ein offener Änderungswunsch' });
  await open.getByText(REASON).waitFor();
  await open.locator('ins').filter({ hasText: 'meistens' }).waitFor();
  await open.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await page.getByText('Übernommen. Der Absatz ist geändert.').waitFor();
  await page
    .getByRole('region', { name: /^TOP 8 / })
    .getByText(AFTER)
    .waitFor();
}

/** The period runs still: only a meeting can approve. Then the text stands with its checksum, and goes out as PDF. */
export async function approve({ page, context }: Window, meeting: string): Promise<void> {
  await main(page).getByRole('button', { name: 'Genehmigen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Protokoll genehmigen?' });
  await dialog.getByText(/^Die Frist läuft noch bis/).waitFor();
  await dialog.getByRole('button', { name: 'Protokoll genehmigen' }).click();
  await page.getByText('Das Protokoll ist genehmigt.').waitFor();
  await main(page).getByRole('button', { name: 'Prüfsumme prüfen' }).click();
  await page.getByText('Geprüft: Der Text ist unverändert.').waitFor();
  await main(page).getByRole('button', { name: 'Herunterladen' }).click();
  const address = await main(page).getByRole('link', { name: /PDF/ }).first().getAttribute('href');
  const pdf = await context.request.get(address ?? '');
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  await page.goto(`${meeting}/protokoll/verlauf`);
  await page.getByRole('listitem').filter({ hasText: 'Änderungswunsch übernommen' }).waitFor();
}
