import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { eventually } from './acts/waiting.js';

const portal = useBrowser('municipality_report');
const WORDS = 'Die PV-Anlage der Turnhalle läuft seit Montag. CO₂ sparen wir auch.';

/** What the pages of a window ask for, asked with its cookie. */
async function read<Answer>(window: Window, path: string): Promise<Answer> {
  const answer = await window.context.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
  return answer.json();
}

async function nextMeeting(window: Window): Promise<string> {
  const { items } = await read<{ items: { id: string; number: number }[] }>(window, '/api/meetings?when=upcoming');
  const meeting = items.find(({ number }) => number === 47);
  if (!meeting) throw new Error('the demo lacks its next meeting');
  return meeting.id;
}

/** The path behind the newest mail's link, as the person taps it. */
async function linkMailedTo(administration: Window, recipient: string): Promise<string> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { items } = await read<{ items: { id: string; recipient: string; subject: string }[] }>(
      administration,
      '/api/mails',
    );
    const mail = items.find((one) => one.recipient === recipient && one.subject.includes('Kurzbericht'));
    const text = mail && (await read<{ text: string }>(administration, `/api/mails/${mail.id}`)).text;
    const path = /\/kurzbericht#[\w-]{43}/.exec(text ?? '')?.[0];
    if (path) return path;
    await administration.page.waitForTimeout(250);
  }
  throw new Error(`no link was mailed to ${recipient}`);
}

const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);
const heading = ({ page }: Window) => page.getByRole('heading', { level: 1 });
const shown = ({ page }: Window, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

test('a municipality reports in three minutes: mailed link on the phone, autosave, submission, the round on the wall', async () => {
  const coordination = await portal.openAs('Koordination');
  const meeting = await nextMeeting(coordination);

  await portal.step('the coordination reminds those who are missing', async () => {
    const { page } = coordination;
    await coordination.goTo(`/sitzungen/${meeting}/berichte`);
    await page.getByText('Berichte: 7 von 12').first().waitFor();
    await page.getByRole('button', { name: 'Erinnern' }).click();
    const dialog = page.getByRole('dialog', { name: 'An Kurzberichte erinnern' });
    expect(await dialog.getByText(/Erinnert werden nur die 5 Kommunen/).textContent()).toContain('Hilchenbach');
    await dialog.getByRole('button', { name: 'Erinnerung senden' }).click();
    await page.getByText('Die Mails sind unterwegs.').waitFor();
  });

  const administration = await portal.openAs('Administration');
  const link = await linkMailedTo(administration, 'paula.rothaar@hilchenbach.example');
  const phone = await portal.open({ width: 320, height: 640, reducedMotion: 'reduce' });

  await portal.step('the link opens the report on a phone, without login', async () => {
    await phone.goTo(link);
    await phone.page.getByRole('heading', { level: 1, name: 'Kurzbericht: Hilchenbach' }).waitFor();
    await expectAccessible(phone);
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  await portal.step('what is typed is saved by itself and survives a reload', async () => {
    await phone.page.getByLabel(/^Neu bei uns/).fill(WORDS);
    await phone.page.getByRole('button', { name: 'PV hinzufügen' }).click();
    await phone.page.getByText(/^gespeichert \d/).waitFor();
    await phone.page.reload();
    await phone.settle();
    await eventually(() => phone.page.getByLabel(/^Neu bei uns/).inputValue(), WORDS);
  });

  await portal.step('it is handed in', async () => {
    await phone.page.getByRole('button', { name: 'Bericht abgeben' }).click();
    await phone.page.getByText(/^Abgegeben am/).waitFor();
    await expectAccessible(phone);
  });

  await portal.step('the round is presented with the keyboard', async () => {
    const { page } = coordination;
    await page.setViewportSize({ width: 1280, height: 720 });
    await coordination.goTo(`/sitzungen/${meeting}/berichte/vorstellen`);
    await shown(coordination, 'Kreis Siegen-Wittgenstein');
    await page.keyboard.press('ArrowRight');
    await shown(coordination, 'Bad Berleburg');
    await page.getByText('mündlich', { exact: true }).first().waitFor();
    for (let place = 2; place < 7; place += 1) await page.keyboard.press('Space');
    await shown(coordination, 'Hilchenbach');
    await page.getByText(WORDS).first().waitFor();
    await page.getByRole('status').filter({ hasText: 'Hilchenbach, 7 von 12' }).waitFor();
    const size = await page
      .getByText(WORDS)
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    await expectAccessible(coordination);
    await page.keyboard.press('ArrowLeft');
    await shown(coordination, 'Freudenberg');
    await page.keyboard.press('Escape');
    await page.waitForURL(`**/sitzungen/${meeting}/berichte`);
    await page.getByText('Berichte: 8 von 12').first().waitFor();
  });
});

/** A meeting that begins now; planned and published as the coordination does it. */
async function meetingOfToday(coordination: Window): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(coordination, '/api/working-groups');
  const wallTime = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000)
      .toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' })
      .slice(0, 16)
      .replace(' ', 'T');
  const planned = await coordination.context.request.post('/api/meetings', {
    data: { workingGroupId: items[0]?.id, startsAt: wallTime(-5), endsAt: wallTime(115), title: 'Probe' },
  });
  const { id } = await planned.json();
  await coordination.context.request.post(`/api/meetings/${id}/publication`);
  return id;
}

test('a meeting is led with the keyboard, and another screen follows', async () => {
  const leading = await portal.openAs('Koordination', { width: 1280, height: 720, reducedMotion: 'reduce' });
  const meeting = await meetingOfToday(leading);
  const { page } = leading;

  await portal.step('on its day the page of the meeting leads to it first', async () => {
    await leading.goTo(`/sitzungen/${meeting}`);
    await page.getByRole('link', { name: 'Sitzung leiten' }).click();
    await page.getByText('Noch nicht begonnen').waitFor();
    await expectAccessible(leading);
  });

  await portal.step('N begins and moves on, the arrow goes back', async () => {
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: /^Begrüßung/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /^Genehmigung/ }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { level: 1, name: /^Begrüßung/ }).waitFor();
    await page
      .getByRole('timer')
      .filter({ hasText: /^noch \d+:\d\d/ })
      .waitFor();
    await expectAccessible(leading);
  });

  await portal.step('the question mark tells the keys, Escape closes them', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
    await expectAccessible(leading);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  await portal.step('attendance is ticked in place', async () => {
    await page.keyboard.press('a');
    const sheet = page.getByRole('dialog', { name: 'Anwesenheit' });
    await sheet.getByRole('heading', { name: 'Hilchenbach' }).waitFor();
    await page.keyboard.press('Escape');
  });

  await portal.step('a member follows on another screen, within a few seconds and after a reload', async () => {
    const following = await portal.openAs('Mitglied', { width: 320, reducedMotion: 'reduce' });
    await following.goTo(`/sitzungen/${meeting}/leiten`);
    await following.page.getByText(/^Sie lesen mit/).waitFor();
    await page.keyboard.press('n');
    await following.page.getByRole('heading', { level: 1, name: /^Genehmigung/ }).waitFor({ timeout: 12_000 });
    await following.page.reload();
    await following.settle();
    await heading(following)
      .filter({ hasText: /^Genehmigung/ })
      .waitFor();
    expect(await following.page.getByRole('button', { name: 'Nächster TOP' }).count()).toBe(0);
    await expectAccessible(following);
    await following.close();
  });

  await portal.step('a break, and on again', async () => {
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Pause' }).waitFor();
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: /^Genehmigung/ }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(leading);
  });
});
