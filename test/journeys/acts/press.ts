import type { Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';
import { until } from '../../support/until.js';
import { heading } from './waiting.js';

const TITLE = 'Wir machen das Licht aus';

/** Day and time of the region's clocks, so many minutes from now. */
export function localMinute(minutes: number): { day: string; time: string } {
  const moment = new Date(Date.now() + minutes * 60_000);
  const words = new Intl.DateTimeFormat('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin' },
  }).format(moment);
  const [day = '', time = ''] = words.split(' ');
  return { day, time };
}

/** The newest link of a kind in the mails to somebody, as the administration finds it. */
export async function mailedLink({ context }: Window, recipient: string, path: string): Promise<string> {
  const { request } = context;
  const mails = async (): Promise<Array<{ id: string; recipient: string }>> =>
    (await (await request.get('/api/mails?limit=100')).json()).items;
  await until(async () => (await mails()).some((mail) => mail.recipient === recipient));
  const found = (await mails()).find((mail) => mail.recipient === recipient);
  const { text } = await (await request.get(`/api/mails/${found?.id}`)).json();
  return new RegExp(`${path}[\\w-]{43}`).exec(text)?.[0] ?? '';
}

/** Out of the campaign that comes next; tells the address of what it becomes. */
async function begin(window: Window): Promise<string> {
  const { page, context } = window;
  await window.goTo('/aktionen');
  await page
    .getByRole('link', { name: /^Earth Hour 20/ })
    .first()
    .click();
  await heading(page, /^Earth Hour 20/);
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('button', { name: 'Pressemitteilung daraus machen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pressemitteilung beginnen' });
  await dialog.getByRole('radio', { name: 'Aus einer Aktion' }).and(page.locator(':checked')).waitFor();
  await dialog.getByLabel(/^Titel/).fill(TITLE);
  await dialog.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await heading(page, TITLE);
  await page.getByText('Diese Orte machen mit').first().waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  return (await (await context.request.get(`/api/press-releases/${id}`)).json()).slug;
}

async function askForQuote({ page }: Window): Promise<void> {
  await page.getByRole('tab', { name: 'Zitate' }).click();
  await page.getByRole('button', { name: 'Zitat bearbeiten' }).click();
  const words = page.getByRole('dialog', { name: 'Zitat bearbeiten' });
  await words.getByLabel(/^Name/).fill('Sabine Rüblinghausen');
  await words.getByLabel(/^Wortlaut/).fill('Jede Stunde zählt.');
  await words.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('button', { name: 'Freigabe anfragen' }).click();
  const ask = page.getByRole('dialog', { name: 'Freigabe per E-Mail anfragen' });
  await ask.getByLabel(/^E-Mail-Adresse/).fill('buero@kreis.example');
  await ask.getByRole('button', { name: 'Anfrage senden' }).click();
  await page.getByText('Die Anfrage ist unterwegs.').waitFor();
}

async function embargoUntil({ page }: Window, { day, time }: { day: string; time: string }): Promise<void> {
  await openEmbargo(page);
  const dialog = page.getByRole('dialog', { name: 'Sperrfrist' });
  await dialog.locator('input[type=date]').fill(day);
  await dialog.locator('input[type=time]').fill(time);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function openEmbargo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('button', { name: 'Sperrfrist' }).click();
}

/** From the campaign to the newspaper. */
export const tellThePress = { begin, askForQuote, embargoUntil };
