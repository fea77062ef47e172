// `npm run screens`: pictures of every page as every role sees it, to look at. Ends by itself.
// `npm run screens -- Koordination /sitzungen` takes some of them: roles, beginnings of addresses.

import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { everyPlace, type Place } from '../support/browser-places.js';
import { DemoPortal, login } from '../support/browser-portal.js';
import { Browser, type Window } from '../support/browser-window.js';
import { contactSheet, type Picture } from './contact-sheet.js';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(import.meta.dirname, 'out');
const ROLES = ['Besuch', 'Mitglied', 'Schriftführung', 'Koordination', 'Administration'] as const;
const WIDTHS = [320, 768, 1440];
const THEMES = ['light', 'dark'] as const;

type Role = (typeof ROLES)[number];

const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    .replace(/[^a-zäöüß0-9]+/g, '-')
    .replace(/^-|-$/g, '');

async function enter(browser: Browser, portal: DemoPortal, role: Role): Promise<Window> {
  const window = await browser.open(portal.url, { reducedMotion: 'reduce' });
  window.guard.expect(401, 403, 404);
  if (role !== 'Besuch') await window.enterAs(login(role));
  return window;
}

async function photograph({ page }: Window, role: Role, { name, path }: Place, nth: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: width < 500 ? 720 : 900 });
      // As tall as the page: bars that stick to an edge of the screen stay at the edges of the picture.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      const file = `${[slugOf(role), name, nth, theme, width].join('-')}.png`;
      await page.screenshot({ path: join(OUT, file) });
      pictures.push({ file, role, name, path, theme, width });
    }
  }
  return pictures;
}

async function photographRole(window: Window, role: Role, places: Place[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [index, place] of places.entries()) {
    await window.page.setViewportSize({ width: 1440, height: 900 });
    await window.goTo(place.path);
    pictures.push(...(await photograph(window, role, place, index + 1)));
    process.stdout.write(`\r  ${role}: ${index + 1} von ${places.length} Seiten   `);
  }
  process.stdout.write('\n');
  return pictures;
}

const wanted = process.argv.slice(2);
const prefixes = wanted.filter((word) => word.startsWith('/'));
const isWanted = (path: string) => prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(prefix));
const roles = ROLES.filter((role) => wanted.length === prefixes.length || wanted.includes(role));

// As people have it, with German fields for days and times.
process.env.TEST_CHROMIUM ??= 'installed';
execFileSync(process.execPath, ['server/launch/build-all.mjs'], { cwd: ROOT, stdio: 'inherit' });
const [portal, browser] = await Promise.all([DemoPortal.start(), Browser.launch()]);
try {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const [coordination, administration] = [
    await enter(browser, portal, 'Koordination'),
    await enter(browser, portal, 'Administration'),
  ];
  const places = await everyPlace(coordination, administration);
  const pictures: Picture[] = [];
  for (const role of roles) {
    const window = await enter(browser, portal, role);
    const seen = places.filter(({ isPublic, path }) => (isPublic || role !== 'Besuch') && isWanted(path));
    pictures.push(...(await photographRole(window, role, seen)));
    await window.close();
  }
  await writeFile(join(OUT, 'index.html'), contactSheet(pictures));
  for (const complaint of browser.takeComplaints()) console.log(`  ${complaint}`);
  console.log(`${pictures.length} Bilder: ${join(OUT, 'index.html')}`);
} finally {
  await browser.close();
  await portal.stop();
}
