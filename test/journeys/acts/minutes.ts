import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { heading, main, navigation } from './waiting.js';

const WELCOME = 'Hanna Wiesental begrüßt alle in Freudenberg. Die Tagesordnung ist angenommen.';
const PROJECTS = 'Alle Rathäuser schalten zur Earth Hour das Licht aus.';
const MINE = 'Der Saal war kühl.';
const THEIRS = 'Die Technik im Saal hat funktioniert.';
const TASK = 'Liste der Rathäuser mit Außenlicht schicken';
const IN_THE_TUNNEL = 'Der Zug hatte Verspätung.';
const OUTSIDE = 'Die nächste Sitzung beginnt später.';

export async function recordAttendance({ page }: Window): Promise<void> {
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page)
    .getByRole('link', { name: /48\. Sitzung/ })
    .first()
    .click();
  await heading(page, /48\. Sitzung/);
  await main(page).getByRole('link', { name: 'Anwesenheit erfassen' }).click();
  await heading(page, 'Anwesenheit');
  await tick(page, 'Paula Rothaar', 'anwesend');
  await tick(page, 'Lene Odeborn', 'entschuldigt');
  await page.getByText(/^gespeichert \d/).waitFor();
  await page.getByRole('button', { name: /^Alle \d+ offenen als anwesend eintragen$/ }).click();
  await page.getByText(/Personen sind als anwesend eingetragen/).waitFor();
  await page.reload();
  await ticked(page, 'Lene Odeborn', 'entschuldigt');
  await ticked(page, 'Paula Rothaar', 'anwesend');
}

const attendanceOf = (page: Page, name: string) => page.getByRole('group', { name: `Anwesenheit von ${name}` });

/** As a mouse does it: on the word, for the circle itself is drawn by the style. */
async function tick(page: Page, name: string, state: string): Promise<void> {
  await attendanceOf(page, name).getByText(state, { exact: true }).click();
  await ticked(page, name, state);
}

const ticked = (page: Page, name: string, state: string): Promise<void> =>
  attendanceOf(page, name).getByRole('radio', { name: state, checked: true }).waitFor({ state: 'attached' });

/** The text of an item while it is written. */
const text = (page: Page, item: number) => page.getByRole('textbox', { name: new RegExp(`^TOP ${item} `) });

/** What is far away becomes writable as it comes near. */
async function comeTo(page: Page, item: number): Promise<void> {
  await page.getByRole('heading', { level: 2, name: new RegExp(`^TOP ${item} `) }).scrollIntoViewIfNeeded();
  await text(page, item).waitFor();
}

const saved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .getByText(/^(Alles gespeichert|Gespeichert \d.*)$/)
    .waitFor();

/** Types into an item from where it ends, line by line. */
async function type(page: Page, item: number, ...lines: string[]): Promise<void> {
  await comeTo(page, item);
  await text(page, item).click();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(100);
  for (const [place, line] of lines.entries()) {
    if (place > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

export async function writeMinutes({ page }: Window, meeting: string): Promise<void> {
  await page.goto(meeting);
  await main(page).getByRole('link', { name: 'Protokoll schreiben' }).click();
  await page.getByRole('button', { name: 'Protokoll beginnen' }).click();
  await heading(page, 'Protokoll der 48. Sitzung schreiben');
  await type(page, 1, WELCOME);
  await type(page, 4, `! ${PROJECTS}`, '@hilchenb');
  await page.getByRole('option', { name: 'Hilchenbach', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(`bis 1.3.2027 ${TASK}`);
  await text(page, 4)
    .getByRole('button', { name: /^Hilchenbach · bis .*1\. März 2027$/ })
    .waitFor();
  await type(page, 3, '? Wer fördert Wärmenetze?');
  const mark = text(page, 3).getByRole('img', { name: 'Frage' });
  await mark.waitFor();
  await page.keyboard.press('Home');
  // As slow as a hand: the browser tells the editor a moment later where the caret is.
  await page.waitForTimeout(100);
  await page.keyboard.press('Backspace');
  await mark.waitFor({ state: 'detached' });
  await saved(page);
}

/** In a new window, after the old one was closed without a word. */
export async function findEverythingAgain({ page }: Window, meeting: string): Promise<void> {
  await page.goto(`${meeting}/protokoll/schreiben`);
  await heading(page, 'Protokoll der 48. Sitzung schreiben');
  await text(page, 1).getByText(WELCOME).waitFor();
  for (const item of [3, 4]) await comeTo(page, item);
  await text(page, 3).getByText('Wer fördert Wärmenetze?').waitFor();
  await text(page, 4).getByRole('img', { name: 'Empfehlung, Verabredung' }).waitFor();
  await text(page, 4).getByText(TASK).waitFor();
  await text(page, 4)
    .getByRole('button', { name: /^Hilchenbach · bis / })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Aufgabe: wer, bis wann?' });
  expect(await dialog.getByRole('combobox', { name: 'Wer?' }).inputValue()).toBe('Hilchenbach');
  expect(await dialog.getByLabel(/^Bis wann\?/).inputValue()).toBe('2027-03-01');
  await page.keyboard.press('Escape');
}

/** Two people in one item at once: each sees the words and the caret of the other, and nothing is lost. */
export async function writeAtOnce(first: Window, second: Window, meeting: string): Promise<void> {
  for (const { page } of [first, second]) {
    await page.goto(`${meeting}/protokoll/schreiben`);
    await heading(page, 'Protokoll der 48. Sitzung schreiben');
  }
  await comeTo(second.page, 8);
  await type(first.page, 8, '! ');
  await text(second.page, 8).getByRole('img', { name: 'Empfehlung, Verabredung' }).waitFor();
  await type(second.page, 8, '');
  await second.page.keyboard.press('Enter');
  await text(first.page, 8).getByText('Hanna Wiesental').waitFor({ state: 'attached' });
  await Promise.all([first.page.keyboard.type(THEIRS), second.page.keyboard.type(MINE)]);
  for (const { page } of [first, second]) {
    for (const words of [MINE, THEIRS]) await text(page, 8).getByText(words).waitFor();
    await saved(page);
  }
}

/** A train in a tunnel: what was typed meanwhile is there afterwards, also after the page was loaded anew. */
export async function writeInATunnel(first: Window, second: Window): Promise<void> {
  await first.context.setOffline(true);
  await first.page.getByText('Ihre Eingaben bleiben hier und werden nachgetragen').waitFor();
  await type(first.page, 7, IN_THE_TUNNEL);
  await type(second.page, 7, OUTSIDE);
  await text(second.page, 7).getByText(OUTSIDE).waitFor();
  expect(await text(second.page, 7).textContent()).not.toContain(IN_THE_TUNNEL);
  await first.context.setOffline(false);
  for (const { page } of [first, second]) {
    for (const words of [IN_THE_TUNNEL, OUTSIDE]) await text(page, 7).getByText(words).waitFor();
    await saved(page);
  }
}

export async function circulate({ page }: Window, meeting: string): Promise<void> {
  await page.goto(`${meeting}/protokoll`);
  await main(page).getByRole('button', { name: 'Den Mitgliedern vorlegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Protokoll den Mitgliedern vorlegen?' });
  await dialog.getByText(/^\d+ Personen in \d+ Kommunen können das Protokoll dann lesen\.$/).waitFor();
  await dialog.getByText('Eine Aufgabe geht an die Zuständigen.').waitFor();
  await dialog.getByRole('button', { name: 'Jetzt vorlegen' }).click();
  await page.getByText('Das Protokoll liegt den Mitgliedern vor.').waitFor();
}

/** From the list of meetings to what was agreed, and to the own task. */
export async function readMinutes({ page }: Window): Promise<void> {
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page)
    .getByRole('link', { name: /48\. Sitzung/ })
    .first()
    .click();
  const links = page.getByRole('region', { name: 'Zu dieser Sitzung' });
  await links.getByRole('link', { name: 'Protokoll lesen' }).click();
  await heading(page, 'Protokoll der 48. Sitzung');
  for (const words of [WELCOME, PROJECTS, MINE, THEIRS, IN_THE_TUNNEL, OUTSIDE])
    await main(page).getByText(words).first().waitFor();
  await navigation(page).getByRole('link', { name: 'Aufgaben' }).click();
  await heading(page, 'Aufgaben');
  await main(page).getByText(TASK).first().waitFor();
}
