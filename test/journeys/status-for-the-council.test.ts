import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { readWord } from '../support/word-text.js';

const portal = useBrowser('status_for_the_council');
const WORDS = 'Alle acht Hallen sind erfasst, die ersten beiden Fahrpläne liegen vor.';

/** What the pages of a window ask for, asked with its cookie. */
async function read<Answer>(window: Window, path: string): Promise<Answer> {
  const answer = await window.context.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  return answer.json();
}

/** The path behind the newest mail's link, as the person taps it. */
async function linkMailedTo(administration: Window, recipient: string): Promise<string> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { items } = await read<{ items: { id: string; recipient: string; subject: string }[] }>(
      administration,
      '/api/mails',
    );
    const mail = items.find((one) => one.recipient === recipient && one.subject.startsWith('Wie steht es um'));
    const text = mail && (await read<{ text: string }>(administration, `/api/mails/${mail.id}`)).text;
    const path = /\/massnahme#[\w-]{43}/.exec(text ?? '')?.[0];
    if (path) return path;
    await administration.page.waitForTimeout(250);
  }
  throw new Error(`no link was mailed to ${recipient}`);
}

const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);

test('the council asks how it stands: what is stale is asked with one click, answered without login, and printed', async () => {
  const coordination = await portal.openAs('Koordination', { reducedMotion: 'reduce' });
  const { page } = coordination;

  await portal.step('the plan tells what nobody said a word about, and asks', async () => {
    await coordination.goTo('/handlungsplan');
    await page.getByText('4 Maßnahmen sind seit mehr als 90 Tagen ohne Stand').waitFor();
    await page.getByRole('button', { name: 'Aktualisierung anfordern' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aktualisierung anfordern' });
    await expectAccessible(coordination);
    await dialog.getByRole('button', { name: 'Jetzt anfordern' }).click();
    await page
      .getByText(/Personen bekommen eine Mail\. In den letzten sieben Tagen schon gefragt: .*Kreuztal/)
      .waitFor();
  });

  const administration = await portal.openAs('Administration', { reducedMotion: 'reduce' });
  const link = await linkMailedTo(administration, 'ida.obernau@netphen.example');
  const phone = await portal.open({ width: 320, height: 640, reducedMotion: 'reduce' });

  await portal.step('whoever leads it answers on the phone, without login', async () => {
    await phone.goTo(link);
    await phone.page.getByRole('heading', { name: 'L 2 Sanierungsfahrpläne Turnhallen' }).waitFor();
    await expectAccessible(phone);
    await phone.page.getByRole('button', { name: 'Nein, Stand ändern' }).click();
    await phone.page.getByRole('radio', { name: 'in Ausführung' }).check();
    await phone.page.getByLabel(/^Kurztext/).fill(WORDS);
    await expectAccessible(phone);
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await phone.page.getByRole('button', { name: 'Stand speichern' }).click();
    await phone.page.getByText('Danke. Der Stand ist gespeichert.').waitFor();
  });

  await portal.step('the measure has it, with who said so; yesterday knows nothing of it', async () => {
    await coordination.goTo('/handlungsplan?suche=Turnhallen');
    await page.getByRole('link', { name: 'Sanierungsfahrpläne Turnhallen' }).click();
    await page.getByRole('heading', { level: 1, name: 'L 2 Sanierungsfahrpläne Turnhallen' }).waitFor();
    await page.getByText('Status: geplant wurde zu in Ausführung').waitFor();
    await page
      .getByText(/Ida Obernau, Netphen/)
      .first()
      .waitFor();
    await coordination.goTo('/handlungsplan?suche=Turnhallen&stand-vom=2026-06-02');
    await page.getByText('Sie sehen den Stand vom').waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
  });

  await portal.step('the Umsetzungsstand of one field is a document with the same words', async () => {
    await coordination.goTo('/berichte');
    await page
      .getByRole('combobox', { name: 'Handlungsfeld', exact: true })
      .selectOption({ label: 'L Kommunale Liegenschaften' });
    await page.getByText(WORDS).first().waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Umsetzungsstand herunterladen: Word (DOCX)' }).click();
    const document = await readWord(await readFile(await (await downloading).path()));
    expect(document.text).toContain(WORDS);
    expect(document.text).toContain('Sanierungsfahrpläne Turnhallen');
    expect(document.text).not.toContain('ÖKOPROFIT');
  });
});
