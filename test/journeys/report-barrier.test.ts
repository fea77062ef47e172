import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';

const portal = useBrowser('report_barrier');
const BARRIER = 'Einladung als PDF';

const expectAccessible = async ({ page }: Window) => {
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

test('somebody reports a barrier without login or script; it stands in the statement until it is fixed', async () => {
  const visitor = await portal.open({ scripts: 'off', width: 320, height: 640 });
  const coordination = await portal.openAs('Koordination', { reducedMotion: 'reduce' });
  const { page } = coordination;
  // A form with faults comes back with this.
  visitor.guard.expect(422);

  await portal.step('a visitor reads the statement and follows it to the form', async () => {
    await visitor.page.goto('/impressum');
    await visitor.page.getByRole('contentinfo').getByRole('link', { name: 'Barrierefreiheit' }).click();
    await visitor.page.getByRole('heading', { name: 'Durchsetzungsverfahren' }).waitFor();
    await visitor.page.getByRole('link', { name: 'melden Sie uns die Barriere' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Barriere melden' }).waitFor();
  });

  await portal.step('who says nothing of use gets the form back, who says something a number and a day', async () => {
    await visitor.page.getByLabel(/^Was ging nicht/).fill('  ');
    await visitor.page.getByRole('button', { name: 'Meldung senden' }).click();
    await visitor.page.getByRole('alert').getByRole('link').waitFor();
    await visitor.page.getByLabel(/^Was ging nicht/).fill('Die Einladung liest der Screenreader nicht vor.');
    await visitor.page.getByLabel(/^Wo war das/).fill(BARRIER);
    await visitor.page.getByRole('button', { name: 'Meldung senden' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Vielen Dank' }).waitFor();
    await visitor.page.getByText('Antwort spätestens').waitFor();
    expect(await visitor.context.cookies()).toEqual([]);
  });

  await portal.step('the coordination takes it into the statement by one click and a look', async () => {
    await coordination.goTo('/anfragen?stand=neu');
    await page.getByRole('link', { name: BARRIER }).click();
    await page.getByRole('button', { name: 'In die Erklärung aufnehmen' }).click();
    const dialog = page.getByRole('dialog', { name: 'In die Erklärung aufnehmen' });
    await dialog.getByRole('button', { name: 'Aufnehmen' }).waitFor();
    await expectAccessible(coordination);
    await dialog.getByRole('button', { name: 'Aufnehmen' }).click();
    await page.getByText(`Steht als „${BARRIER}“ in der Erklärung.`, { exact: false }).waitFor();
    await visitor.page.goto('/barrierefreiheit');
    await visitor.page.getByText(BARRIER, { exact: true }).waitFor();
  });

  await portal.step('once it is fixed, it is gone from there', async () => {
    await page.getByRole('link', { name: 'Eintrag ansehen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Erklärung zur Barrierefreiheit' }).waitFor();
    await coordination.settle();
    await expectAccessible(coordination);
    await page.getByRole('button', { name: `Ist behoben: ${BARRIER}` }).click();
    await page.getByText(`„${BARRIER}“ steht nicht mehr in der Erklärung.`).waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('heading', { name: 'Nicht barrierefreie Inhalte' }).waitFor();
    expect(await visitor.page.getByText(BARRIER, { exact: true }).count()).toBe(0);
  });

  await portal.step('the administration reviews the statement and says who runs the portal', async () => {
    const administration = await portal.openAs('Administration', { width: 320, height: 640, reducedMotion: 'reduce' });
    await administration.goTo('/verwaltung/betreiber');
    await administration.page.getByLabel('Telefon').fill('0271 5550-100');
    await administration.page.getByRole('button', { name: 'Speichern' }).click();
    await administration.page.getByText('Die Angaben stehen jetzt so').waitFor();
    await administration.settle();
    await expectAccessible(administration);
    await visitor.page.goto('/impressum');
    await visitor.page.getByText('0271 5550-100').waitFor();
  });
});

test.each([
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/leichte-sprache',
  '/barriere-melden',
  '/anfrage-stellen',
])('%s is accessible, light and dark', async (path) => {
  const window = await portal.open({ width: 320, height: 640 });
  await window.page.goto(path);
  await expectAccessible(window);
  await window.page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityViolations(window.page, 'colours')).toEqual([]);
  await window.close();
});
