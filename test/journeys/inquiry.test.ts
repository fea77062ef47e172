import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { eventually } from './acts/waiting.js';

const portal = useBrowser('inquiry');
const QUESTION = 'Wir in Hilchenbach suchen ein Muster für die Dachpacht an eine Genossenschaft. Wer hat eines?';
const ANSWER = 'Guten Tag, der Mustervertrag regelt Laufzeit, Statik und Rückbau. Eine Ausschreibung ist nicht nötig.';

const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);

test('a municipality asks without its name: query, answer, and an article that another finds by typing it wrong', async () => {
  const member = await portal.openAs('Mitglied', { width: 320, height: 640, reducedMotion: 'reduce' });
  const coordination = await portal.openAs('Koordination', { reducedMotion: 'reduce' });
  const { page } = coordination;
  let address = '';

  await portal.step('the member asks on the phone, without the name of the municipality', async () => {
    await member.goTo('/anfragen/neu');
    await expectAccessible(member);
    await member.page.getByLabel(/^Worum geht es/).fill('Dachpacht: Muster gesucht');
    await member.page.getByLabel(/^Ihre Frage/).fill(QUESTION);
    await member.page.getByLabel(/^Themen/).fill('PV, Liegenschaften');
    await member.page.getByRole('radio', { name: 'Alle Mitglieder, ohne unseren Namen' }).check();
    await member.page.getByRole('button', { name: 'Frage absenden' }).click();
    await member.page.getByRole('heading', { level: 1, name: 'Dachpacht: Muster gesucht' }).waitFor();
    await member.page.getByText(/^KS-\d{4}-\d{3}$/).waitFor();
    address = new URL(member.page.url()).pathname;
    await member.settle();
    await expectAccessible(member);
    expect(await member.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  await portal.step(
    'the coordination finds it among the new ones, takes it on and says that it takes longer',
    async () => {
      await coordination.goTo('/anfragen?stand=neu');
      await expectAccessible(coordination);
      await page.getByRole('link', { name: 'Dachpacht: Muster gesucht' }).click();
      await page.getByText('Im Text stehen noch Namen: Hilchenbach').waitFor();
      await page.getByRole('button', { name: 'Ich kümmere mich darum' }).click();
      await page.getByText('Sie sind jetzt zuständig').waitFor();
      await page.getByRole('radio', { name: 'Zwischennachricht' }).check();
      const reply = page.getByRole('region', { name: 'Antworten', exact: true });
      await reply.getByLabel('Ihr Text').fill('Wir fragen bei der Kommunalberatung nach.');
      await page.getByText(/^Entwurf gespeichert/).waitFor();
      await expectAccessible(coordination);
      await page.getByRole('button', { name: 'Zwischennachricht senden' }).click();
      await page.getByRole('heading', { level: 3, name: 'Zwischennachricht' }).waitFor();
    },
  );

  await portal.step('it answers, and the draft is gone', async () => {
    await page.getByRole('radio', { name: 'Antwort', exact: true }).check();
    const text = page.getByRole('region', { name: 'Antworten', exact: true }).getByLabel('Ihr Text');
    await text.fill(ANSWER);
    await page.getByRole('button', { name: 'Antwort senden' }).click();
    await page.getByRole('heading', { level: 3, name: 'Antwort' }).waitFor();
    await eventually(() => text.inputValue(), '');
    await member.goTo(address);
    await member.page
      .getByText('Der Mustervertrag regelt', { exact: false })
      .or(member.page.getByText(ANSWER))
      .waitFor();
  });

  await portal.step('it makes an article of the answer, reads it, and publishes it', async () => {
    await page.getByRole('button', { name: 'Wissenseintrag daraus machen' }).click();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Eintrag veröffentlichen' });
    await dialog.getByRole('button', { name: /^Für \d+ Kommunen veröffentlichen$/ }).click();
    await page.getByText('Der Eintrag ist veröffentlicht.').waitFor();
    await coordination.settle();
    await expectAccessible(coordination);
  });

  await portal.step('another municipality reads the question and not who asked', async () => {
    const reader = await portal.openAs('Schriftführung', { reducedMotion: 'reduce' });
    await reader.goTo(address);
    await reader.page.getByText('Wir in […] suchen ein Muster', { exact: false }).waitFor();
    await reader.page.getByText('Eine Kommune, ohne Namen').first().waitFor();
    expect(await reader.page.getByText('Paula Rothaar').count()).toBe(0);
    await expectAccessible(reader);
    await reader.page.getByRole('button', { name: 'Betrifft uns auch' }).click();
    await reader.page.getByRole('button', { name: 'Eintragen' }).click();
    await reader.page.getByRole('button', { name: 'Doch nicht' }).waitFor();
    await reader.goTo('/suche?q=dach%20pacht%20muster&kind=article');
    await reader.page
      .getByRole('link', { name: /Dachpacht: Muster gesucht/ })
      .first()
      .waitFor();
    expect(await reader.page.getByRole('main').getByText('Hilchenbach').count()).toBe(0);
  });
});
