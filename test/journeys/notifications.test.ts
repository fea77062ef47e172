import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { eventually } from './acts/waiting.js';

const portal = useBrowser('notifications');

const bell = ({ page }: Window) => page.getByRole('banner').getByRole('link', { name: /Hinweis/ });
const countOf = async (window: Window) =>
  Number.parseInt((await bell(window).getAttribute('aria-label')) ?? '', 10) || 0;
const expectNoOverflow = async ({ page }: Window) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);

/** The next unfinished task of the member's municipality is ticked on the desk. */
async function tickTask(window: Window): Promise<void> {
  const tasks = window.page.getByRole('region', { name: 'Ihre Aufgaben' });
  await tasks.getByRole('checkbox', { checked: false }).first().click();
  await window.page.getByText('Rückgängig').first().waitFor();
}

test.each([1280, 320])('what happens in one browser reaches the other without reload, at %i px', async (width) => {
  const [coordination, member] = [
    await portal.openAs('Koordination', { width }),
    await portal.openAs('Mitglied', { width }),
  ];
  await Promise.all([coordination.goTo('/'), member.goTo('/')]);
  await coordination.page.waitForFunction(() => document.querySelector('header a[aria-label*="Hinweis"]') !== null);
  await coordination.page.waitForTimeout(1_500);
  const before = await countOf(coordination);

  await portal.step('a task is ticked, and the bell of the coordination says so', async () => {
    await tickTask(member);
    const label = before === 0 ? '1 neuer Hinweis' : `${before + 1} neue Hinweise`;
    await bell(coordination).and(coordination.page.getByLabel(label)).waitFor({ timeout: 3_000 });
  });

  await portal.step('the list tells it; opening it is reading it', async () => {
    await bell(coordination).click();
    await coordination.page.getByRole('heading', { level: 1, name: 'Hinweise' }).waitFor();
    const entry = coordination.page.getByRole('link', { name: /^Neu: Erledigt: .*Hilchenbach/ });
    await entry.waitFor();
    await expectAccessible(coordination);
    await expectNoOverflow(coordination);
    await entry.click();
    await coordination.page.getByRole('heading', { level: 1, name: 'Aufgaben' }).waitFor();
    await coordination.page.waitForTimeout(500);
    expect(await countOf(coordination)).toBe(before);
  });
  await Promise.all([coordination.close(), member.close()]);
});

test.each([1280, 320])('everybody chooses what to hear, at %i px', async (width) => {
  const window = await portal.openAs('Mitglied', { width });
  const { page } = window;
  await window.goTo('/profil');
  await page.getByRole('link', { name: 'Benachrichtigungen einstellen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Benachrichtigungen' }).waitFor();
  await expectAccessible(window);
  await expectNoOverflow(window);
  await page.getByLabel('Protokolle in Abstimmung').selectOption('digest');
  await page.getByLabel('Wochentag').selectOption('5');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Gespeichert.').waitFor();
  await page.reload();
  await window.settle();
  await eventually(() => page.getByLabel('Protokolle in Abstimmung').inputValue(), 'digest');
  await eventually(() => page.getByLabel('Wochentag').inputValue(), '5');
  await window.close();
});

test('where the stream is blocked, the bell asks instead', async () => {
  const window = await portal.openAs('Koordination');
  await window.context.route('**/api/notifications/stream', (route) => route.fulfill({ status: 204 }));
  await window.goTo('/');
  await window.page.getByRole('link', { name: /^\d+ neue Hinweise$/ }).waitFor();
  await window.close();
});
