import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { unzip } from '../support/meeting-papers.js';

const portal = useBrowser('evidence_folder');
const { step } = portal;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** What the link gives, unpacked as somebody would, and where it begins. */
async function unpacked({ page }: Window, link: string): Promise<{ start: string; names: string[]; told: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const files = await unzip(await readFile(await (await waiting).path()));
  const folder = await mkdtemp(join(tmpdir(), 'klimaportal-folder-'));
  folders.push(folder);
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const names = [...files.keys()];
  const start = names.find((name) => /^[^/]+\/index\.html$/.test(name)) ?? '';
  const told = names.filter((name) => /\.(html|csv|js)$/.test(name)).map((name) => String(files.get(name)));
  return { start: pathToFileURL(join(folder, start)).href, names, told: told.join('\n') };
}

/** A page of a stick in a browser without a network: it asks for nothing but files, and no screen reader stumbles. */
async function offline(window: Window, address: string): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await window.page.context().browser()?.newContext({ offline: true, reducedMotion: 'reduce' });
  if (!context) throw new Error('there is no browser');
  const complaints: string[] = [];
  context.on('request', (request) => !request.url().startsWith('file:') && complaints.push(request.url()));
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(address);
  expect(await accessibilityViolations(page)).toEqual([]);
  return {
    page,
    close: async () => {
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

test('the coordination makes the evidence folder of a grant, and it opens without a network', async () => {
  const hanna = await portal.openAs('Koordination', { reducedMotion: 'reduce' });
  const { page } = hanna;
  await step('the page says what the folder will hold', async () => {
    await page.goto(`${portal.url}/berichte/nachweismappe`);
    const grants = page.getByLabel('Bewilligung');
    const netphen = await grants.locator('option', { hasText: 'Netphen' }).first().getAttribute('value');
    await grants.selectOption(netphen);
    await page.getByText(/^\d+ Sitzungen?, /).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
  const { start, names, told } = await step('it is downloaded and unpacked', () =>
    unpacked(hanna, 'Mappe herunterladen (ZIP)'),
  );
  for (const paper of ['Einladung', 'Teilnahme', 'Protokoll']) {
    expect(names.some((name) => name.endsWith(`/${paper}.pdf`))).toBe(true);
  }
  expect(told).not.toMatch(/Rothaar|Wiesental|Freiengrund/);
  await step('index.html leads to the meetings, each with its papers', async () => {
    const { page: opened, close } = await offline(hanna, start);
    await opened.getByRole('definition').filter({ hasText: 'Netphen' }).first().waitFor();
    await opened.getByRole('navigation').getByRole('link', { name: 'Sitzungen' }).click();
    await opened.getByRole('row').nth(1).getByRole('link').click();
    await opened.getByRole('link', { name: 'Teilnahme nach Kommunen (PDF)' }).waitFor();
    expect(await accessibilityViolations(opened)).toEqual([]);
    await close();
  });
}, 120_000);

test('a member takes the emergency archive along and finds something in it without a network', async () => {
  const paula = await portal.openAs('Mitglied', { reducedMotion: 'reduce' });
  await paula.page.goto(`${portal.url}/notfall-archiv`);
  const { start } = await step('it is downloaded and unpacked', () => unpacked(paula, 'Archiv herunterladen'));
  await step('the search works from the stick', async () => {
    const { page: opened, close } = await offline(paula, start);
    await opened.getByLabel('In allem suchen').fill('earth hour');
    await opened.getByText(/Treffer/).waitFor();
    expect(await accessibilityViolations(opened)).toEqual([]);
    await opened
      .getByRole('listitem')
      .filter({ has: opened.locator('mark') })
      .first()
      .getByRole('link')
      .click();
    await opened.getByRole('heading', { level: 1 }).waitFor();
    expect(opened.url()).not.toContain('index.html');
    await close();
  });
}, 120_000);
