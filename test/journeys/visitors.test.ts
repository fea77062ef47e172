import { beforeAll, expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import type { Place } from '../support/browser-places.js';
import { login } from '../support/browser-portal.js';
import type { Window } from '../support/browser-window.js';

const portal = useBrowser('visitors');

let places: Place[];

beforeAll(async () => {
  places = await portal.places();
});

async function traces({ context, page }: Window): Promise<{ cookies: number; stored: number; databases: number }> {
  const cookies = (await context.cookies()).length;
  const stored = await page.evaluate(() => localStorage.length);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  return { cookies, stored, databases };
}

const focused = ({ page }: Window) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return { tag: element?.tagName, text: element?.textContent, id: element?.id };
  });

test('public pages leave no trace in the browser', async () => {
  const window = await portal.open();
  // Links of mails are dead here.
  window.guard.expect(410);
  for (const { path } of places.filter(({ isPublic }) => isPublic)) await window.goTo(path);
  expect(await traces(window)).toEqual({ cookies: 0, stored: 0, databases: 0 });
});

test('every other page leads to the way in and back', async () => {
  const window = await portal.open();
  for (const { path } of places.filter(({ isPublic }) => !isPublic)) {
    await window.goTo(path);
    const { pathname, searchParams } = new URL(window.page.url());
    expect([pathname, searchParams.get('weiter')]).toEqual(['/anmelden', path]);
  }
  expect(await traces(window)).toEqual({ cookies: 0, stored: 0, databases: 0 });
});

test('people sign in with the keyboard alone and arrive where they wanted to go', async () => {
  const window = await portal.open();
  const { keyboard } = window.page;
  const { email, password } = login('Mitglied');
  await window.goTo('/aufgaben');
  await tabTo(window, 'email');
  await keyboard.type(email);
  await tabTo(window, 'password');
  await keyboard.type(password);
  await keyboard.press('Enter');
  await window.page.waitForURL('**/aufgaben');
  await window.page.locator('h1:focus').waitFor();
  expect(await focused(window)).toMatchObject({ tag: 'H1', text: 'Aufgaben' });
});

/** From wherever the focus is, as often as it takes, up to a whole page. */
async function tabTo({ page }: Window, field: string): Promise<void> {
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((name) => document.activeElement?.getAttribute('name') === name, field)) return;
  }
  throw new Error(`the tab key does not lead to the field ${field}`);
}

test('the skip link leads past the navigation', async () => {
  const window = await portal.openAs('Mitglied');
  await window.goTo('/');
  await window.page.keyboard.press('Tab');
  await window.page.keyboard.press('Enter');
  expect(await focused(window)).toMatchObject({ tag: 'MAIN' });
});

test('after every step in the navigation the heading has the focus', async () => {
  const window = await portal.openAs('Mitglied');
  await window.goTo('/');
  const navigation = window.page.getByRole('navigation', { name: 'Hauptnavigation' });
  for (const name of ['Sitzungen', 'Vorträge', 'Protokolle', 'Aufgaben', 'Kommunen & Personen', 'Start']) {
    await navigation.getByRole('link', { name }).click();
    await window.page.locator('h1:focus').waitFor();
    expect(await window.page.title()).toMatch(/ · Klimaportal$/);
  }
});

test.each([
  ['/', 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/termine', 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/anmelden', 'no-cache'],
  ['/sitzungen', 'no-cache'],
  ['/gibt/es/nicht', 'no-cache'],
])('%s comes with a strict policy', async (path, caching) => {
  const { headers } = await fetch(`${portal.url}${path}`);
  const policy = Object.fromEntries((headers.get('content-security-policy') ?? '').split(';').map(directive));
  expect(policy).toMatchObject({
    'default-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe-|https?:|\*/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': caching,
  });
  expect(headers.get('set-cookie')).toBe(null);
});

function directive(text: string): [string, string[]] {
  const [name = '', ...sources] = text.trim().split(/\s+/);
  return [name, sources];
}
