import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import { type Document, pptxDocument } from '../support/browser-documents.js';
import type { Window } from '../support/browser-window.js';

const portal = useBrowser('speaker');
const UTE = 'ute.beispiel@waermewende-musterstadt.example';
const DECK = pptxDocument('Waermeplanung.pptx', 'Waermeplanung', 3_000_000);
const NEXT_DECK = pptxDocument('Waermeplanung.pptx', 'Waermeplanung, zweite Fassung', 3_000_000);
const MACROS: Document = { ...DECK, name: 'Waermeplanung.pptm' };
const SUMMARY = 'Von der Bestandsanalyse zum Beschluss. Zwölf Kommunen teilen sich die Arbeit.';

/** What the pages of a window ask for, asked with its cookie. */
async function read<Answer>(window: Window, path: string): Promise<Answer> {
  const answer = await window.context.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  return answer.json();
}

/** The path behind the newest mail's link, as the person taps it. */
async function linkMailedTo(administration: Window, recipient: string): Promise<string> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { items } = await read<{ items: { id: string; recipient: string }[] }>(administration, '/api/mails');
    const mail = items.find((one) => one.recipient === recipient);
    const text = mail && (await read<{ text: string }>(administration, `/api/mails/${mail.id}`)).text;
    const path = /\/vortrag#[\w-]{43}/.exec(text ?? '')?.[0];
    if (path) return path;
    await administration.page.waitForTimeout(250);
  }
  throw new Error(`no link was mailed to ${recipient}`);
}

const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);
const expectNoOverflow = async ({ page }: Window) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
const entry = ({ page }: Window, name: string) => page.getByRole('main').getByRole('article', { name });

async function choose({ page }: Window, button: string | RegExp, { name, mimeType, buffer }: Document): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles({ name, mimeType, buffer });
}

async function release(phone: Window): Promise<void> {
  const form = phone.page.getByRole('form', { name: `Freigabe für „${DECK.name}“` });
  await form.getByLabel('Nur die Mitglieder des Arbeitskreises').check();
  await form.getByLabel('Ja, die Rechte sind geklärt').check();
  await form.getByLabel('Lizenz').selectOption('all_rights_reserved');
  await form.getByLabel(/^Ich darf das erlauben/).check();
  await form.getByRole('button', { name: 'Folien freigeben' }).click();
  await form.waitFor({ state: 'detached' });
}

test('a speaker hands in slides by a mailed link, and takes them back', async () => {
  const coordination = await portal.openAs('Koordination');
  const { items } = await read<{ items: { id: string; meeting: { number: number } }[] }>(coordination, '/api/talks');
  const talk = items.find(({ meeting }) => meeting.number === 47)?.id ?? '';

  await portal.step('the coordination sends the link', async () => {
    const { page } = coordination;
    await coordination.goTo(`/vortraege/${talk}`);
    await page.getByRole('button', { name: 'Neuen Link senden' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dr. Ute Beispiel einladen' });
    await dialog.getByLabel(/^Ihr Wort dazu/).fill('Schön, dass Sie kommen!');
    await dialog.getByRole('button', { name: 'Einladung senden' }).click();
    await page.getByText('Die Einladung an Dr. Ute Beispiel ist unterwegs.').waitFor();
  });

  const administration = await portal.openAs('Administration');
  const link = await linkMailedTo(administration, UTE);
  const phone = await portal.open({ width: 320, height: 640, reducedMotion: 'reduce' });

  await portal.step('the link opens the page on a phone, and leaves the address bar', async () => {
    await phone.goTo(link);
    await phone.page.getByText('Guten Tag Dr. Ute Beispiel,').waitFor();
    expect(new URL(phone.page.url()).hash).toBe('');
    await expectAccessible(phone);
    await expectNoOverflow(phone);
    await phone.page.reload();
    await phone.page.getByText('Guten Tag Dr. Ute Beispiel,').waitFor();
  });

  await portal.step('a file with macros is refused in words', async () => {
    phone.guard.expect(415);
    await choose(phone, 'Dateien auswählen', MACROS);
    await phone.page.getByText(/Diese Datei enthält Makros/).waitFor();
    await phone.page.getByRole('button', { name: 'Meldung schließen' }).first().click();
  });

  await portal.step('slides, rights, summary', async () => {
    await choose(phone, 'Dateien auswählen', DECK);
    await phone.page.getByRole('heading', { level: 3, name: DECK.name }).waitFor();
    await release(phone);
    const summary = phone.page.getByRole('form', { name: 'Zusammenfassung' });
    await summary.getByRole('textbox').fill(SUMMARY);
    await summary.getByRole('button', { name: 'Speichern' }).click();
    await summary.getByText(/^Gespeichert um/).waitFor();
    await expectAccessible(phone);
    await expectNoOverflow(phone);
  });

  await portal.step('the next version goes by the same link, and its release is asked for anew', async () => {
    await choose(phone, `Neue Fassung hochladen (${DECK.name})`, NEXT_DECK);
    await phone.page.getByText(/^Fassung 2 ·/).waitFor();
    await release(phone);
  });

  const member = await portal.openAs('Mitglied');
  const stranger = await portal.openAs('Mitglied einer anderen Gruppe');
  const file = (await read<{ files: { id: string; fileName: string }[] }>(member, `/api/talks/${talk}`)).files.find(
    ({ fileName }) => fileName === DECK.name,
  );
  const content = `/api/files/${file?.id}/content`;

  await portal.step('members read the summary and the rights, and download; others see nothing', async () => {
    await member.goTo(`/vortraege/${talk}`);
    await member.page.getByText(SUMMARY).first().waitFor();
    await entry(member, DECK.name)
      .getByText(/Alle Rechte vorbehalten/)
      .waitFor();
    expect((await member.context.request.get(content)).status()).toBe(200);
    expect((await stranger.context.request.get(content)).status()).toBe(404);
    expect((await stranger.context.request.get(`/api/talks/${talk}`)).status()).toBe(404);
    expect((await phone.context.request.get(content)).status()).toBe(401);
  });

  await portal.step('the coordination takes the file back with one click, for everybody at once', async () => {
    member.guard.expect(410);
    const { page } = coordination;
    await coordination.goTo(`/vortraege/${talk}`);
    await page.getByRole('button', { name: `Mehr (${DECK.name})` }).click();
    await page.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText('Niemand kann diese Datei mehr öffnen.').waitFor();
    expect((await member.context.request.get(content)).status()).toBe(410);
    const log = await read<{ items: { action: string; subjectId: string }[] }>(administration, '/api/audit-log');
    expect(log.items.find(({ action }) => action === 'file.withdrawn')?.subjectId).toBe(file?.id);
  });

  await portal.step('the queue is one list, and a link taken back says whom to ask', async () => {
    const { page } = coordination;
    await coordination.goTo('/vortraege/folien');
    await page.getByRole('heading', { level: 2, name: 'Wartet auf Freigabe' }).waitFor();
    await expectAccessible(coordination);
    await coordination.goTo(`/vortraege/${talk}`);
    await page.getByRole('button', { name: 'Link zurücknehmen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Link zurücknehmen' }).click();
    await page.getByText('Der Link gilt nicht mehr.').waitFor();
    phone.guard.expect(410);
    await phone.page.reload();
    await phone.page.getByText('Dieser Link gilt nicht mehr.').waitFor();
    await phone.page.getByText(/Antworten Sie einfach auf unsere E-Mail/).waitFor();
    await expectAccessible(phone);
  });
});
