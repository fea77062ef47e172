import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { until } from '../support/until.js';

const portal = useBrowser('newsletter');
const READER = 'gartenverein@post.example';
const SUBJECT = 'Exkursion und Lichter aus';

const expectAccessible = async ({ page }: Window) => {
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

/** The own page of the reader, by the mail with this subject, read where the administration reads it. */
async function linkIn({ context: { request } }: Window, subject: string): Promise<string> {
  const mails = async (): Promise<Array<{ id: string; recipient: string; subject: string }>> =>
    (await (await request.get('/api/mails?limit=100')).json()).items;
  const isIt = (mail: { recipient: string; subject: string }) => mail.recipient === READER && mail.subject === subject;
  await until(async () => (await mails()).some(isIt));
  const found = (await mails()).find(isIt);
  const { text } = await (await request.get(`/api/mails/${found?.id}`)).json();
  return /\/abo\/[\w-]{43}/.exec(text)?.[0] ?? '';
}

test('a newsletter is ordered without a script, written, checked, sent, read in the archive, and ended', async () => {
  const reader = await portal.open({ scripts: 'off', width: 320, height: 640 });
  const eyes = await portal.open({ width: 320, height: 640, reducedMotion: 'reduce' });
  const administration = await portal.openAs('Administration');
  const coordination = await portal.openAs('Koordination');

  await portal.step('somebody orders and confirms', async () => {
    await reader.page.goto('/newsletter');
    await eyes.page.goto('/newsletter');
    await expectAccessible(eyes);
    await reader.page.getByLabel('Termine und Exkursionen').check();
    await reader.page.getByLabel('Mitmachen').check();
    await reader.page.getByLabel('Ihre E-Mail-Adresse').fill(READER);
    await reader.page.getByRole('button', { name: 'Newsletter bestellen' }).click();
    await reader.page.getByRole('heading', { level: 1, name: 'Bitte bestätigen Sie noch' }).waitFor();
    await reader.page.goto(await linkIn(administration, 'Bitte bestätigen Sie Ihr Newsletter-Abonnement'));
    await eyes.page.goto(reader.page.url());
    await expectAccessible(eyes);
    await reader.page.getByRole('button', { name: 'Abonnement bestätigen' }).click();
    await reader.page.getByText('Ihr Abonnement ist bestätigt.').waitFor();
    await eyes.page.goto(reader.page.url());
    await expectAccessible(eyes);
  });

  await portal.step('the coordination puts in what is public, checks, and sends', async () => {
    const { page } = coordination;
    await coordination.goTo('/oeffentlichkeit/newsletter');
    await page.getByRole('button', { name: 'Ausgabe schreiben' }).click();
    await page.getByText('Noch 1 Punkt, bevor die Ausgabe hinausgehen kann').waitFor();
    await page.getByLabel('Betreff').fill(SUBJECT);
    await page.getByLabel('Vorschauzeile').fill('Zwei Termine zum Vormerken');
    await page.getByRole('button', { name: 'Einsetzen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Was soll hinein?' });
    await dialog.getByLabel('Exkursion: Nahwärme im Dorf').check();
    await dialog.getByLabel('Earth Hour 2027').check();
    await dialog.getByRole('button', { name: 'Einsetzen' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Nichts zu beanstanden').waitFor();
    await page.frameLocator('iframe').getByRole('heading', { name: SUBJECT }).waitFor();
    await page.getByRole('button', { name: 'Senden …' }).click();
    await page.getByRole('button', { name: 'Jetzt senden' }).click();
    await page.getByRole('link', { name: 'Im Archiv ansehen' }).waitFor();
    await page.getByRole('heading', { name: 'Versand' }).waitFor();
  });

  await portal.step('the issue stands in the archive, and is ended with one click', async () => {
    const path = await linkIn(administration, SUBJECT);
    await reader.page.goto('/newsletter');
    await reader.page.getByRole('link', { name: SUBJECT }).click();
    await reader.page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    await eyes.page.goto(reader.page.url());
    await expectAccessible(eyes);
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect((await fetch(`${portal.url}${path}/ende`, oneClick)).status).toBe(200);
    await reader.page.goto(path);
    await reader.page.getByRole('heading', { level: 1, name: 'Newsletter abbestellt' }).waitFor();
    await reader.page.getByRole('button', { name: 'Doch weiter bekommen' }).click();
    await reader.page.getByText('Sie bekommen den Newsletter wieder.').waitFor();
  });
});
