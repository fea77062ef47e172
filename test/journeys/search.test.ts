import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import type { Window } from '../support/browser-window.js';
import * as search from './acts/search.js';

const portal = useBrowser('search', { readsFiles: true });
const { step } = portal;
const still = { reducedMotion: 'reduce' } as const;

/** Stands on the seventh slide of the first talk of the demo, and in no other words there. */
const WORDS = 'zählerstruktur';

/** By keyboard alone. */
async function openSlide(member: Window): Promise<void> {
  await step('the slash opens the search, which says what it offers', () => search.open(member));
  await step('slide 7 is among what is offered while typing', () => search.chooseSlide(member, WORDS));
  await step('Enter opens the reader at the slide', () => search.readSlide(member));
}

test('a member finds and opens slide 7 of a deck with the keyboard alone', async () => {
  const paula = await portal.openAs('Mitglied', still);
  await search.untilFound(paula, WORDS);
  await openSlide(paula);
  await step('all hits have an address, and are narrowed down', () => search.narrowDown(paula, WORDS));
  await step('a member of another group finds nothing', async () => {
    const silas = await portal.openAs('Mitglied einer anderen Gruppe', still);
    await search.findNothing(silas, WORDS);
  });
}, 180_000);

test('the same on a phone, where Ctrl-K opens the search too', async () => {
  const phone = await portal.openAs('Mitglied', { ...still, width: 320, height: 700, theme: 'dark' });
  await search.untilFound(phone, WORDS);
  await openSlide(phone);
  await step('Ctrl-K opens it as well, with what was searched before', () => search.openAgain(phone, WORDS));
  const { page } = phone;
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}, 180_000);
