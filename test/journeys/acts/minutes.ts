import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { heading, main, navigation } from './waiting.js';

const WELCOME = 'Hanna Wiesental begrüßt alle in Freudenberg. Die Tagesordnung ist angenommen.';
const PROJECTS = 'Alle Rathäuser schalten zur Earth Hour das Licht aus.';
const MINE = 'Der Saal war kühl.';
const THEIRS = 'Die Technik im Saal hat funktioniert.';

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
  expect(await choice(page, 'Lene Odeborn', 'entschuldigt').isChecked()).toBe(true);
  expect(await choice(page, 'Paula Rothaar', 'anwesend').isChecked()).toBe(true);
}

const choice = (page: Page, name: string, state: string) =>
  page.getByRole('group', { name: `Anwesenheit von ${name}` }).getByRole('radio', { name: state });

/** As a mouse does it: on the word, for the circle itself is drawn by the style. */
async function tick(page: Page, name: string, state: string): Promise<void> {
  await page
    .getByRole('group', { name: `Anwesenheit von ${name}` })
    .getByText(state, { exact: true })
    .click();
  expect(await choice(page, name, state).isChecked()).toBe(true);
}

const text = (page: Page, item: number) => page.getByLabel(`Text zu TOP ${item}`);
const entries = (page: Page, item: number) =>
  page.getByRole('list', { name: `Einträge zu TOP ${item}` }).getByRole('listitem');

/** An entry begins with its text; a task has more fields after it. */
const words = (entry: Locator) => entry.getByRole('textbox').first();

async function addEntry(page: Page, kind: string, item: number): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${kind}.* zu TOP ${item} hinzufügen$`) }).click();
  return entries(page, item).last();
}

const save = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s');
  await page
    .getByRole('status')
    .getByText(/^(Alles gespeichert|Gespeichert \d.*)$/)
    .waitFor();
};

export async function writeMinutes({ page }: Window, meeting: string): Promise<void> {
  await page.goto(meeting);
  await main(page).getByRole('link', { name: 'Protokoll schreiben' }).click();
  await page.getByRole('button', { name: 'Protokoll beginnen' }).click();
  await heading(page, 'Protokoll der 48. Sitzung schreiben');
  await text(page, 1).fill(WELCOME);
  const information = await addEntry(page, 'Information', 3);
  await words(information).fill('Der Kreis fördert Wärmenetze bis 2028.');
  const agreement = await addEntry(page, 'Empfehlung', 4);
  await words(agreement).fill(PROJECTS);
  const task = await addEntry(page, 'Aufgabe', 4);
  await words(task).fill('Liste der Rathäuser mit Außenlicht schicken');
  await task.getByRole('combobox', { name: 'Wer?' }).fill('Hilchenbach');
  await page.getByRole('option', { name: 'Hilchenbach', exact: true }).click();
  await task.getByLabel(/^Bis wann\?/).fill('2027-03-01');
  await save(page);
}

/** In a new window, after the old one was closed without a word. */
export async function findEverythingAgain({ page }: Window, meeting: string): Promise<void> {
  await page.goto(`${meeting}/protokoll/schreiben`);
  await heading(page, 'Protokoll der 48. Sitzung schreiben');
  expect(await text(page, 1).inputValue()).toBe(WELCOME);
  expect(await entries(page, 3).count()).toBe(1);
  expect(await words(entries(page, 4).first()).inputValue()).toBe(PROJECTS);
  const task = entries(page, 4).last();
  expect(await task.getByRole('combobox', { name: 'Wer?' }).inputValue()).toBe('Hilchenbach');
  expect(await task.getByLabel(/^Bis wann\?/).inputValue()).toBe('2027-03-01');
}

/** Two people write the same item; whoever comes second sees both versions and loses none. */
export async function writeAtOnce(first: Window, second: Window, meeting: string): Promise<void> {
  second.guard.expect(409);
  for (const { page } of [first, second]) {
    await page.goto(`${meeting}/protokoll/schreiben`);
    await heading(page, 'Protokoll der 48. Sitzung schreiben');
  }
  await text(first.page, 8).fill(THEIRS);
  await save(first.page);
  await text(second.page, 8).fill(MINE);
  await second.page.keyboard.press('Control+s');
  await second.page.getByRole('button', { name: 'Fassungen vergleichen' }).click();
  const dialog = second.page.getByRole('dialog', { name: 'Zwei Fassungen von TOP 8' });
  await dialog.getByRole('heading', { name: 'Ihre Fassung' }).waitFor();
  await dialog.getByRole('heading', { name: /^Fassung von Max Freiengrund, / }).waitFor();
  await dialog.getByText(MINE).waitFor();
  await dialog.getByText(THEIRS).waitFor();
  await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await save(second.page);
  const both = await text(second.page, 8).inputValue();
  expect(both).toContain(MINE);
  expect(both).toContain(THEIRS);
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
  await main(page).getByRole('link', { name: 'Protokoll lesen' }).click();
  await heading(page, 'Protokoll der 48. Sitzung');
  for (const words of [WELCOME, PROJECTS, MINE, THEIRS]) await main(page).getByText(words).first().waitFor();
  await navigation(page).getByRole('link', { name: 'Aufgaben' }).click();
  await heading(page, 'Aufgaben');
  await main(page).getByText('Liste der Rathäuser mit Außenlicht schicken').first().waitFor();
}
