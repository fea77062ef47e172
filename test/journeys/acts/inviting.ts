import { expect } from '@jest/globals';
import { accessibilityViolations } from '../../support/browser-axe.js';
import type { Window } from '../../support/browser-window.js';
import { heading, main, navigation } from './waiting.js';

const PLACE = 'Dreslers Park, Weiße Villa, Saal 1';

/** A day some days ahead, as fields for days want it. */
function dayAhead(days: number): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);
}

/** With axe, also on the narrowest phone. */
export async function inspect(window: Window): Promise<void> {
  const { page } = window;
  await window.settle();
  const before = page.viewportSize();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityViolations(page)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide).toBe(false);
  }
  if (before) await page.setViewportSize(before);
}

/** Eleven days ahead: three days too late for the Einladungsfrist. Returns its address. */
export async function planNextMeeting({ page }: Window): Promise<string> {
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page).getByRole('link', { name: 'Neue Sitzung' }).click();
  await heading(page, 'Neue Sitzung');
  const group = 'Interkommunaler Arbeitskreis der Klimaschutzbeauftragten';
  await page.getByLabel('Arbeitskreis').selectOption({ label: group });
  const begin = page.getByRole('group', { name: 'Beginn' });
  await begin.getByLabel('Datum').fill(dayAhead(11));
  await begin.getByLabel('Uhrzeit').fill('09:30');
  await page.getByLabel(/^Ende/).fill('12:30');
  await page.getByLabel(/^Gastgeberin/).selectOption({ label: 'Kreuztal' });
  await page.getByLabel(/^Ort/).fill(PLACE);
  await page.getByRole('button', { name: 'Sitzung anlegen' }).click();
  await heading(page, 'Tagesordnung bearbeiten');
  return new URL(page.url()).pathname.replace('/tagesordnung', '');
}

export async function lookAndSend(window: Window, meeting: string): Promise<void> {
  const { page } = window;
  await page.goto(meeting);
  await main(page).getByRole('link', { name: 'Einladung senden' }).click();
  await heading(page, 'Einladung');
  await main(page).getByText('Einladungsfrist (14 Tage) um 3 Tage unterschritten').waitFor();
  await main(page).getByText('Die Sitzung ist noch ein Entwurf.').waitFor();
  await page.getByLabel(/^Ein Satz dazu/).fill('Bitte Zahlen zur Wärmeplanung mitbringen.');
  const letter = page.getByRole('region', { name: 'So kommt die Mail an' });
  await letter.getByText(/> Bitte Zahlen zur Wärmeplanung mitbringen\./).waitFor();
  await letter.getByText(/TOP 8/).waitFor();
  await inspect(window);
  await page.getByRole('button', { name: 'An 14 Personen in 12 Kommunen senden' }).click();
  await page.getByText('Die Einladungen an 14 Personen sind unterwegs.').waitFor();
  await main(page).getByText('eingeladen', { exact: true }).first().waitFor();
  await page.getByRole('region', { name: 'Rückmeldungen' }).getByText('11 offen').waitFor();
}

export async function readLog(window: Window, meeting: string): Promise<void> {
  const { page } = window;
  await page.goto(meeting);
  await main(page).getByRole('link', { name: 'Versandprotokoll' }).click();
  await heading(page, 'Versandprotokoll');
  const dispatch = page.getByRole('region', { name: 'Einladung', exact: true });
  await dispatch.getByText('14 aufgefangen').waitFor();
  await dispatch.getByText(/Clara Sieghütte, .*Siegen/).waitFor();
  await inspect(window);
}

/** 8 come, Siegen sends somebody (already), 1 cannot, 2 are silent: the others called, and Hanna notes it. */
export async function noteCalls({ page, context }: Window, meeting: string): Promise<void> {
  const api = meeting.replace('/sitzungen/', '/api/meetings/');
  const { municipalities } = await (await context.request.get(`${api}/invitations`)).json();
  const open = municipalities.filter(({ state }: { state: string }) => state === 'open');
  const replies = open.slice(2).map((_: unknown, index: number) => (index === 0 ? 'declined' : 'accepted'));
  for (const [index, reply] of replies.entries()) {
    const [{ member, version }] = open[index + 2].people;
    const answer = await context.request.put(`${api}/invitations/${member.id}/reply`, { data: { version, reply } });
    expect(answer.status()).toBe(200);
  }
  await page.goto(`${meeting}/rueckmeldungen`);
  await heading(page, 'Rückmeldungen');
}

export async function remindTheSilent(window: Window, meeting: string): Promise<void> {
  const { page } = window;
  for (const count of ['8 zugesagt', '1 vertreten', '1 entschuldigt', '2 offen']) {
    await main(page).getByText(count, { exact: true }).waitFor();
  }
  await main(page)
    .getByText(/^durch Sven Weidenau/)
    .waitFor();
  await inspect(window);
  await page.getByRole('button', { name: 'Erinnern (2)' }).click();
  await page.getByText('2 Personen sind erinnert.').waitFor();
  await page.goto(`${meeting}/versand`);
  const dispatch = page.getByRole('region', { name: 'Erinnerung an die Antwort' });
  await dispatch.getByText(/^2 /).waitFor();
}

export async function postpone(window: Window, meeting: string): Promise<void> {
  const { page } = window;
  await page.goto(meeting);
  await main(page).getByRole('button', { name: 'Angaben ändern' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'Beginn' }).getByLabel('Uhrzeit').fill('10:00');
  await dialog.getByLabel(/^Ort/).fill('');
  await dialog.getByLabel(/^Link zur Videokonferenz/).fill('https://konferenz.siegen-wittgenstein.example/48');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await dialog.waitFor({ state: 'detached' });
  await main(page).getByText('Änderung mitteilen?').waitFor();
  await inspect(window);
  await main(page).getByRole('button', { name: 'Änderung mitteilen' }).click();
  const telling = page.getByRole('dialog', { name: 'Änderung mitteilen?' });
  await telling.getByLabel(/^Ein Satz dazu/).fill('Wegen des Bahnstreiks treffen wir uns online.');
  await telling.getByRole('button', { name: 'Mitteilen', exact: true }).click();
  await page.getByText('Die Änderung ist mitgeteilt.').waitFor();
  await main(page).getByText('Änderung mitteilen?').waitFor({ state: 'detached' });
  await page.goto(`${meeting}/rueckmeldungen`);
  await main(page).getByText('vor Änderung', { exact: true }).first().waitFor();
}

export async function callOff(window: Window, meeting: string): Promise<void> {
  const { page } = window;
  await page.goto(meeting);
  await main(page).getByRole('button', { name: 'Sitzung absagen' }).click();
  const dialog = page.getByRole('dialog', { name: '48. Sitzung absagen?' });
  await dialog.getByLabel(/^Warum\?/).fill('Der Streik dauert an.');
  await dialog.getByRole('button', { name: 'Sitzung absagen' }).click();
  await page.getByText('Die 48. Sitzung ist abgesagt.').waitFor();
  await main(page).getByText('Diese Sitzung ist abgesagt.').waitFor();
  await inspect(window);
  await navigation(page).getByRole('link', { name: 'Sitzungen' }).click();
  await main(page).getByText('abgesagt', { exact: true }).first().waitFor();
}
