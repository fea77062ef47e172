import { expect } from '@jest/globals';
import type { Window } from '../../support/browser-window.js';
import { inspect } from './inviting.js';
import { eventually, heading, main } from './waiting.js';

const SLIDE = 'Vorschlag: eine Zählerstruktur für alle';

/** The demo's slides are read one after the other after the portal has started. */
export async function untilFound({ context }: Window, words: string): Promise<void> {
  const kinds = async (): Promise<boolean> => {
    const answer = await context.request.get(`/api/search?kind=page&q=${encodeURIComponent(words)}`);
    return answer.ok() && (await answer.json()).items.length > 0;
  };
  for (let tries = 0; tries < 240 && !(await kinds()); tries += 1) await new Promise((go) => setTimeout(go, 500));
}

const box = ({ page }: Window) => page.getByRole('combobox', { name: 'Wonach suchen Sie?' });

export async function open(window: Window): Promise<void> {
  const { page } = window;
  await window.goTo('/');
  await page.keyboard.press('/');
  await box(window).waitFor();
  expect(await box(window).evaluate((element) => element === document.activeElement)).toBe(true);
  await inspect(window);
}

/** The arrow keys go through what is offered; the box keeps the focus and names the option. */
export async function chooseSlide(window: Window, words: string): Promise<void> {
  const { page } = window;
  await page.keyboard.type(words);
  const option = page.getByRole('option', { name: SLIDE });
  await option.first().waitFor();
  await page.getByText(/Vorschl(ag|äge)\. Mit den Pfeiltasten wählen Sie\./).waitFor();
  for (let tries = 0; tries < 12; tries += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await option.first().getAttribute('aria-selected')) === 'true') break;
  }
  expect(await option.first().getAttribute('aria-selected')).toBe('true');
  const active = await box(window).getAttribute('aria-activedescendant');
  expect(await option.first().getAttribute('id')).toBe(active);
  await inspect(window);
}

export async function readSlide(window: Window): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/vortraege\/[\w-]+\/folien\/[\w-]+\?suche=.*#seite=7$/);
  await window.settle();
  await main(page)
    .getByRole('heading', { name: new RegExp(SLIDE) })
    .first()
    .waitFor();
  await inspect(window);
}

/** From the box to all hits, and by one choice to the slides alone. */
export async function narrowDown(window: Window, words: string): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+k');
  await box(window).fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/suche' && url.searchParams.get('q') === words);
  await heading(page, 'Suche');
  await page.getByRole('link', { name: /^Folien und Seiten/ }).click();
  await page.waitForURL((url) => url.searchParams.get('art') === 'page');
  await main(page).getByRole('link', { name: SLIDE }).first().waitFor();
  await inspect(window);
}

export async function findNothing(window: Window, words: string): Promise<void> {
  const { page } = window;
  await window.goTo(`/suche?q=${encodeURIComponent(words)}`);
  await page.getByText(`Zu „${words}“ ist nichts zu finden.`).waitFor();
  await page.getByText('Keine Treffer').waitFor();
  await inspect(window);
  await page.keyboard.press('/');
  await box(window).fill(words);
  await page.getByText('Keine Vorschläge').waitFor();
  await eventually(() => page.getByRole('option').allTextContents(), [`Alle Treffer zu „${words}“`]);
}

export async function openAgain(window: Window, words: string): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: words }).waitFor();
  await inspect(window);
  await page.keyboard.press('Escape');
  await box(window).waitFor({ state: 'detached' });
}
