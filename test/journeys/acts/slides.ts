import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Document, pdfDocument, pptxDocument, sample } from '../../support/browser-documents.js';
import type { Window } from '../../support/browser-window.js';
import { TALK } from './planning.js';
import { eventually, heading, main, navigation } from './waiting.js';

const SLIDES = pptxDocument('Wärmenetze für Großgebäude – Folien.pptx', 'Wärmenetze', 12_000_000);
const PAPER = pdfDocument('Übersicht Fördermittel.pdf', 'Foerdermittel 2027');
const REAL = [sample('Vertiefungsvortrag-Elektronik.pptx'), sample('paper-14-pages.pdf')];

export const DOCUMENTS = [SLIDES, PAPER, ...REAL].filter((document) => document !== undefined);

/** On the disk, as somebody has them: the browser opens files faster than it is handed their bytes. */
async function documentPaths(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'klimaportal-slides-'));
  return Promise.all(
    DOCUMENTS.map(async ({ name, buffer }) => {
      await writeFile(join(folder, name), buffer);
      return join(folder, name);
    }),
  );
}

const entry = (page: Page, name: string) => main(page).getByRole('article', { name });

/** Chooses all files in the browser's own dialog and sees them on their way. Returns the address of the talk. */
export async function uploadSlides({ page, context }: Window): Promise<string> {
  await page.getByRole('link', { name: TALK }).click();
  await heading(page, TALK);
  const devTools = await context.newCDPSession(page);
  const line = { offline: false, latency: 0, downloadThroughput: -1 };
  await devTools.send('Network.emulateNetworkConditions', { ...line, uploadThroughput: 8_000_000 });
  const paths = await documentPaths();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Dateien auswählen' }).click();
  await (await choosing).setFiles(paths);
  await page.getByRole('progressbar', { name: SLIDES.name }).waitFor();
  await page.getByText(/^[\d,]+\s\S?B von 12\sMB$/).waitFor();
  await devTools.send('Network.emulateNetworkConditions', { ...line, uploadThroughput: -1 });
  for (const { name } of DOCUMENTS) {
    await entry(page, name).getByText('Freigabe steht noch aus').waitFor({ timeout: 30_000 });
  }
  return new URL(page.url()).pathname;
}

/** Until then nobody else finds them. */
export async function recordRights({ page }: Window, talk: string): Promise<void> {
  await page.goto(talk);
  for (const { name } of DOCUMENTS) {
    await entry(page, name).getByRole('button', { name: 'Freigabe eintragen' }).click();
    const dialog = page.getByRole('dialog', { name: `Freigabe für „${name}“` });
    await dialog.getByRole('radio', { name: 'Nur für Mitglieder' }).check();
    await dialog.getByRole('radio', { name: 'Nein, alles ist selbst gemacht' }).check();
    await dialog.getByLabel('Wem gehören die Rechte?').fill('Institut für Gebäudetechnik');
    await dialog.getByLabel('Wer hat die Freigabe erteilt?').fill('Dr. Jördis Weißbach');
    await dialog.getByRole('button', { name: 'Freigabe speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await entry(page, name).getByText('freigegeben').waitFor();
  }
}

/** A member sees that there will be slides, and none of them. */
export async function findSlidesPending({ page }: Window, talk: string): Promise<void> {
  await page.goto(talk);
  await heading(page, TALK);
  await page.getByText(/steht die Freigabe noch aus/).waitFor();
  expect(await main(page).getByRole('article').count()).toBe(0);
}

export async function findTalk({ page }: Window): Promise<void> {
  await navigation(page).getByRole('link', { name: 'Vorträge' }).click();
  await heading(page, 'Vorträge');
  await main(page).getByRole('link', { name: TALK }).click();
  await heading(page, TALK);
}

/** Every file arrives as it was, under its own name. */
export async function downloadAll({ page }: Window): Promise<void> {
  for (const { name, buffer } of DOCUMENTS) {
    const downloading = page.waitForEvent('download');
    await entry(page, name)
      .getByRole('link', { name: `${name} herunterladen` })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(name);
    expect(buffer.equals(await readFile(await download.path()))).toBe(true);
  }
}

export async function addressOf({ page }: Window, { name }: Document): Promise<string> {
  const link = entry(page, name).getByRole('link', { name: `${name} herunterladen` });
  return (await link.getAttribute('href')) ?? '';
}

/** What a viewer and an interrupted download ask for. */
export async function askForParts(window: Window): Promise<void> {
  const address = await addressOf(window, SLIDES);
  const { etag, size } = await ask(window.page, address, {});
  expect(size).toBe(SLIDES.buffer.length);
  const part = await ask(window.page, address, { Range: 'bytes=100-199' });
  expect(part).toMatchObject({ status: 206, size: 100, range: `bytes 100-199/${SLIDES.buffer.length}` });
  expect(part.start).toBe(SLIDES.buffer.subarray(100, 108).toString('hex'));
  expect(await ask(window.page, address, { 'If-None-Match': etag })).toMatchObject({ status: 304, size: 0 });
  const changed = await ask(window.page, address, { Range: 'bytes=100-199', 'If-Range': '"another"' });
  expect(changed).toMatchObject({ status: 200, size: SLIDES.buffer.length });
}

/** A request as scripts of the page make it, with its cookie. */
function ask(page: Page, address: string, headers: Record<string, string>) {
  const request = async ({ url, given }: { url: string; given: Record<string, string> }) => {
    const response = await fetch(url, { headers: given, cache: 'no-store' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const { headers: answered, status } = response;
    return {
      status,
      size: bytes.length,
      start,
      etag: answered.get('etag') ?? '',
      range: answered.get('content-range'),
    };
  };
  return page.evaluate(request, { url: address, given: headers });
}

/** Opens in a window of its own and is shown, not saved. A Chromium without a viewer saves it nevertheless. */
export async function openPdf(window: Window): Promise<void> {
  const { page, context } = window;
  const link = entry(page, PAPER.name).getByRole('link', { name: `${PAPER.name} ansehen` });
  const opening = context.waitForEvent('page');
  await link.click();
  const viewer = await opening;
  if (await page.evaluate(() => navigator.pdfViewerEnabled)) {
    const isShown = async () => viewer.frames().some((frame) => frame.url().startsWith('chrome-extension://'));
    await eventually(isShown, true);
  }
  await viewer.close();
  const headers = await headersOf(page, (await link.getAttribute('href')) ?? '');
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
  expect(headers['content-disposition']).toMatch(/^inline/);
}

const headersOf = (page: Page, address: string) =>
  page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), address);
