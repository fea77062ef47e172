import { beforeAll, expect, test } from '@jest/globals';
import { everybody as members } from '../../prisma/demo/people.js';
import { guests, speakers } from '../../prisma/demo/speakers.js';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';

const portal = useBrowser('public_site');

/** Every page that a visitor reaches from the front page by following links that the server draws, with its HTML. */
const pages = new Map<string, string>();
const files = new Map<string, string>();

const PAGES_OF_CLIENT = /^\/(?:api|anmelden|protokolle|assets)(?:\/|$)/;
const FILE = /\.(?:atom|ics|xml|txt|csv|json|jsonld|svg|webp|pdf|docx|zip|html|css|mp4)$|^\/oparl(?:\/|$)/;
const BINARY = /\.(?:webp|pdf|docx|zip|mp4)$/;
const MOST = 200;

const linksOf = (html: string): string[] =>
  [...html.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));

async function read(path: string): Promise<string> {
  const response = await fetch(`${portal.url}${path}`);
  expect([path, response.status, response.headers.get('set-cookie')]).toEqual([path, 200, null]);
  return BINARY.test(path) ? '' : response.text();
}

beforeAll(async () => {
  const waiting = ['/', '/robots.txt', '/sitemap.xml', '/feed.atom', '/termine.ics', '/oparl'];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined && pages.size < MOST; path = waiting.shift()) {
    const text = await read(path);
    const isFile = FILE.test(path);
    (isFile ? files : pages).set(path, text);
    if (isFile) continue;
    const found = linksOf(text).filter((link) => !known.has(link) && !PAGES_OF_CLIENT.test(link));
    for (const link of found) known.add(link);
    waiting.push(...new Set(found));
  }
});

/** One page of each kind: the last part of an address below a list stands for all. */
function kinds(): string[] {
  const byKind = new Map<string, string>();
  for (const path of pages.keys()) {
    const [, root = '', rest] = path.split(/[/?]/);
    byKind.set(`${root}/${rest === undefined ? '' : ':one'}`, path);
  }
  return [...byKind.values()];
}

test('visitors reach what stands on the public site, without any script', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['/', '/region', '/termine', '/aktuelles', '/presse', '/mitmachen', '/fortschritt']),
  );
  for (const [path, html] of pages) {
    expect([path, html.match(/<script(?! type="application\/ld\+json")| on[a-z]+="|<iframe|<style/)]).toEqual([
      path,
      null,
    ]);
    expect([path, html.match(/<h1/g)?.length, html.includes('lang="de"')]).toEqual([path, 1, true]);
    expect([path, html.match(/(?:src|srcset|action)="https?:/)]).toEqual([path, null]);
  }
  // The same page asked for in another way has the same title.
  const plain = [...pages].filter(([path]) => !path.includes('?')).map(([, html]) => html);
  const titles = plain.map((html) => html.match(/<title>(.*?)<\/title>/)?.[1]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('nobody of the portal is named or to be written to, on no page, in no feed, in no data', () => {
  const everybody = [...members, ...Object.values(speakers), ...Object.values(guests)];
  expect(everybody.length).toBeGreaterThan(12);
  const told = [...pages, ...files].flatMap(([path, text]) =>
    everybody
      .flatMap(({ givenName, familyName, email }) => [
        `${givenName} ${familyName}`,
        `${familyName}, ${givenName}`,
        email,
      ])
      .filter((name) => text.includes(name))
      .map((name) => `${path} tells ${name}`),
  );
  expect(told).toEqual([]);
});

test('they read with a browser that runs no scripts, and leave no trace', async () => {
  const window = await portal.open({ scripts: 'off' });
  const { page, context } = window;
  await page.goto('/');
  await page.getByRole('link', { name: 'Alle Termine' }).click();
  await page.getByRole('heading', { name: 'Termine', level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Fortschritt' }).click();
  await page.getByRole('heading', { name: 'Fortschritt', level: 1 }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Offene Daten' }).click();
  await page.getByRole('heading', { name: 'Offene Daten', level: 1 }).waitFor();
  expect(await context.cookies()).toEqual([]);
});

test.each([
  ['light', 1440],
  ['dark', 320],
] as const)('every kind of page is for everybody: %s at %i px', async (theme, width) => {
  const { page, ...window } = await portal.open({ theme, width, reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const path of kinds()) {
    await page.goto(path);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (isWide) wrong.push(`${path} is wider than ${width} px`);
    wrong.push(...(await accessibilityViolations(page)).map((violation) => `${path}: ${violation}`));
  }
  expect(wrong).toEqual([]);
  await window.context.close();
});
