import type { Locator, Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { eventually, heading, main, navigation } from './waiting.js';

export const TALK = 'Großgebäude heizen: Wärmenetze für Rathäuser';

const WELCOME = 'Begrüßung, Feststellung der Anwesenheit, Tagesordnung';
const APPROVAL = 'Genehmigung des Protokolls der 46. Sitzung, Aufgabenstand';
const LECTURE = 'Fachvortrag mit Diskussion';
const REPORTS = 'Berichte aus den Kommunen';
const COORDINATION = 'Bericht der Koordination';
const PROJECTS = 'Gemeinsame Vorhaben';
/** Nobody answered what Paula asked in the 46th meeting. */
const QUESTIONS = 'Fragen aus der Runde';
/** What Hanna brought home, and what she put down for the meeting. */
const NETWORK = 'Aus dem Netzwerk';
const INQUIRY = 'Muster für die Dachpacht an Bürgerenergiegenossenschaften';
const OTHER = 'Verschiedenes';
const DATES = 'Termine, nächste Sitzung';

export async function seeWhatMatters({ page }: Window): Promise<void> {
  await heading(page, /^Guten Tag, /);
  for (const name of ['Ihre Aufgaben', 'Neue Folien', 'Neue Protokolle']) {
    await page.getByRole('region', { name }).getByRole('listitem').first().waitFor();
  }
  await main(page).getByText('Nächste Sitzung').first().waitFor();
  await main(page)
    .getByText(/47\. Sitzung/)
    .first()
    .waitFor();
}

/** For the whole of today, so that the meeting is on whenever the journey is made. Returns its address. */
export async function planMeeting({ page }: Window): Promise<string> {
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page).getByRole('link', { name: 'Neue Sitzung' }).click();
  await heading(page, 'Neue Sitzung');
  const group = 'Interkommunaler Arbeitskreis der Klimaschutzbeauftragten';
  await page.getByLabel('Arbeitskreis').selectOption({ label: group });
  const begin = page.getByRole('group', { name: 'Beginn' });
  await begin.getByLabel('Datum').fill(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format());
  await begin.getByLabel('Uhrzeit').fill('00:00');
  await page.getByLabel(/^Ende/).fill('23:59');
  await page.getByLabel(/^Schwerpunkt/).fill('Wärme für große Gebäude');
  await page.getByLabel(/^Gastgeberin/).selectOption({ label: 'Freudenberg' });
  await page.getByLabel(/^Ort/).fill('Rathaus, Großer Saal');
  await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
  await heading(page, 'Tagesordnung bearbeiten');
  await page.getByText('Die 48. Sitzung ist angelegt.').waitFor();
  await eventually(
    () => agenda(page),
    [WELCOME, APPROVAL, LECTURE, REPORTS, COORDINATION, PROJECTS, QUESTIONS, NETWORK, INQUIRY, OTHER, DATES],
  );
  return new URL(page.url()).pathname.replace('/tagesordnung', '');
}

const agendaList = (page: Page) => page.getByRole('list', { name: 'Tagesordnung' });
const handle = (page: Page, title: string) => page.getByRole('button', { name: `„${title}“ verschieben` });

/** The titles as the handles name them. */
async function agenda(page: Page): Promise<string[]> {
  const handles = agendaList(page).getByRole('button', { name: /“ verschieben$/ });
  const names = await handles.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
  return names.map((name) => name.replace(/^„|“ verschieben$/g, ''));
}

export async function reorderAgenda({ page }: Window): Promise<void> {
  await handle(page, PROJECTS).focus();
  await page.keyboard.press('ArrowUp');
  await eventually(
    () => agenda(page),
    [WELCOME, APPROVAL, LECTURE, REPORTS, PROJECTS, COORDINATION, QUESTIONS, NETWORK, INQUIRY, OTHER, DATES],
  );
  await page.keyboard.press('ArrowUp');
  await eventually(
    () => agenda(page),
    [WELCOME, APPROVAL, LECTURE, PROJECTS, REPORTS, COORDINATION, QUESTIONS, NETWORK, INQUIRY, OTHER, DATES],
  );
  await drag(page, handle(page, DATES), handle(page, OTHER));
  const wanted = [
    WELCOME,
    APPROVAL,
    LECTURE,
    PROJECTS,
    REPORTS,
    COORDINATION,
    QUESTIONS,
    NETWORK,
    INQUIRY,
    DATES,
    OTHER,
  ];
  await eventually(() => agenda(page), wanted);
  await page.getByText(/^gespeichert \d/).waitFor();
  await page.reload();
  await eventually(() => agenda(page), wanted);
}

/** Presses, pulls in small steps as a hand does, lets go. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('there is nothing to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + 4, { steps: 12 });
  await page.mouse.up();
}

export async function addTalk({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: 'Vortrag eintragen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vortrag zu TOP 3' });
  await dialog.getByLabel('Titel des Vortrags').fill(TALK);
  const speaker = dialog.getByRole('group', { name: 'Referentin oder Referent 1' });
  await speaker.getByLabel(/^Akademischer Titel/).fill('Dr.');
  await speaker.getByLabel('Vorname').fill('Jördis');
  await speaker.getByLabel('Nachname').fill('Weißbach');
  await speaker.getByLabel(/^Institution/).fill('Institut für Gebäudetechnik');
  await speaker.getByLabel(/^E-Mail-Adresse/).fill('weissbach@gebaeudetechnik.example');
  await dialog.getByLabel(/^Zusammenfassung/).fill('Wie Rathäuser und Schulen gemeinsam geheizt werden.');
  await dialog.getByRole('button', { name: 'Vortrag eintragen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await agendaList(page).getByText('Dr. Jördis Weißbach, Institut für Gebäudetechnik').waitFor();
}

/** From the draft that only she sees to the meeting that everybody sees. */
export async function publish({ page }: Window, meeting: string): Promise<void> {
  await page.goto(meeting);
  await main(page).getByRole('button', { name: 'Veröffentlichen' }).click();
  const dialog = page.getByRole('dialog', { name: '48. Sitzung veröffentlichen?' });
  await dialog.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText('Die 48. Sitzung ist für alle Mitglieder sichtbar.').waitFor();
}
