import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { until } from '../support/until.js';

const portal = useBrowser('excursion');
const TITLE = 'Exkursion: Nahwärme im Dorf';

const expectAccessible = async ({ page }: Window) => {
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

/** The own page, by the newest mail to somebody with this subject. */
async function linkTo(administration: Window, recipient: string, subject: string): Promise<string> {
  const { request } = administration.context;
  const mails = async (): Promise<Array<{ id: string; recipient: string; subject: string }>> =>
    (await (await request.get('/api/mails?limit=100')).json()).items;
  const isIt = (mail: { recipient: string; subject: string }) =>
    mail.recipient === recipient && mail.subject.startsWith(subject);
  await until(async () => (await mails()).some(isIt));
  const found = (await mails()).find(isIt);
  const { text } = await (await request.get(`/api/mails/${found?.id}`)).json();
  return /\/anmeldung\/[\w-]{43}/.exec(text)?.[0] ?? '';
}

async function signUp({ page }: Window, name: string, button: string): Promise<void> {
  await page.goto('/termine');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByLabel('Ihr Name').fill(name);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(`${name.split(' ')[0]?.toLowerCase()}@post.example`);
  await page.getByLabel('Woher kommen Sie?').selectOption({ label: 'Von woanders' });
  await page
    .getByRole('group', { name: /Internetseite/ })
    .getByLabel('Nein')
    .check();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { level: 1, name: 'Bitte sehen Sie in Ihr Postfach' }).waitFor();
}

/** The same page in a window that can run axe: there is no script in it to make another page of it. */
const expectShownAccessible = async (eyes: Window, { page }: Window) => {
  await eyes.page.goto(page.url());
  await expectAccessible(eyes);
};

test('the last seat is taken without login or script, the next waits, and moves up when the first cancels', async () => {
  const eyes = await portal.open({ width: 320, height: 640, reducedMotion: 'reduce' });
  const first = await portal.open({ scripts: 'off', width: 320, height: 640 });
  const second = await portal.open({ scripts: 'off' });
  const administration = await portal.openAs('Administration');
  eyes.guard.expect(422);

  await portal.step('the form tells what is missing, and keeps what was typed', async () => {
    await eyes.page.goto('/termine');
    await eyes.page.getByRole('link', { name: TITLE }).first().click();
    await expectAccessible(eyes);
    await eyes.page.getByLabel('Anmerkung').fill('Ich freue mich.');
    await eyes.page.getByLabel('Ihr Name').fill('  ');
    await eyes.page.getByLabel('Ihre E-Mail-Adresse').fill('urs@post.example');
    await eyes.page.getByLabel('Woher kommen Sie?').selectOption({ label: 'Von woanders' });
    await eyes.page.getByRole('button', { name: 'Anmelden' }).click();
    await eyes.page
      .getByRole('alert')
      .getByRole('link', { name: /Ihr Name/ })
      .waitFor();
    expect(await eyes.page.getByLabel('Anmerkung').inputValue()).toBe('Ich freue mich.');
    await expectAccessible(eyes);
  });

  await portal.step('who confirms first has the 25th seat', async () => {
    await signUp(first, 'Urs Helberhausen', 'Anmelden');
    await first.page.goto(await linkTo(administration, 'urs@post.example', 'Bitte bestätigen'));
    await expectShownAccessible(eyes, first);
    await first.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
    await first.page.getByText('Sie haben einen Platz').waitFor();
    await expectShownAccessible(eyes, first);
    expect(await first.context.cookies()).toEqual([]);
  });

  await portal.step('the 26th waits', async () => {
    await signUp(second, 'Vera Lützel', 'Auf die Warteliste');
    await second.page.goto(await linkTo(administration, 'vera@post.example', 'Bitte bestätigen'));
    await second.page.getByRole('button', { name: 'Anmeldung bestätigen' }).click();
    await second.page.getByText('Platz 1 auf der Warteliste').waitFor();
  });

  await portal.step('one cancels by the link, and the first in line takes the seat that is offered', async () => {
    await first.page.getByRole('button', { name: 'Anmeldung absagen' }).click();
    await first.page.getByText('abgemeldet').waitFor();
    await second.page.goto(await linkTo(administration, 'vera@post.example', 'Ein Platz ist frei geworden'));
    await second.page.getByRole('button', { name: 'Platz annehmen' }).click();
    await second.page.getByText('Sie haben einen Platz').waitFor();
  });

  await portal.step('who has a seat finds a ride, and writes without reading an address', async () => {
    const { page } = second;
    await page.getByText('ab Hilchenbach, Marktplatz').first().waitFor();
    expect(await page.content()).not.toContain('Rothaar');
    await page.getByLabel('An wen?').selectOption({ label: 'ab Hilchenbach, Marktplatz (nimmt 3 Personen mit)' });
    await page.getByLabel('Ihre Nachricht').fill('Ist noch ein Platz frei?');
    await page.getByRole('button', { name: 'Nachricht senden' }).click();
    await page.getByText('Ihre Nachricht ist unterwegs.').waitFor();
    await expectShownAccessible(eyes, second);
    await eyes.page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityViolations(eyes.page, 'colours')).toEqual([]);
  });
});
