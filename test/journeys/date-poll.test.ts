import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import * as polling from './acts/polling.js';

const portal = useBrowser('date_poll');
const { step } = portal;

async function requireAccessible({ page }: Window): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isTooWide).toBe(false);
}

test('a date is looked for, found and told', async () => {
  const still = { reducedMotion: 'reduce' } as const;
  const hanna = await portal.openAs('Koordination', still);
  const anke = await portal.openAs('Administration', still);

  const meeting = await step('the coordinator offers three dates', () => polling.startPoll(hanna, requireAccessible));
  await step('nobody has answered yet', () => polling.findNoAnswers(hanna));
  await requireAccessible(hanna);

  const paula = await portal.open({ ...still, width: 320, height: 700 });
  const merle = await portal.open({ ...still, width: 320, height: 700 });
  const [toPaula, toMerle] = await step('everybody gets a link of their own', () =>
    polling.linksTo(anke, ['paula.rothaar@hilchenbach.example', 'merle.dahlbruch@hilchenbach.example']),
  );
  await step('two colleagues open it on their phones', () => polling.openLink(paula, toPaula));
  await polling.openLink(merle, toMerle);
  await requireAccessible(paula);
  await step('one answers', () => polling.answerByLink(paula));
  await requireAccessible(paula);
  await step('the other learns of it and loses nothing', () => polling.answerTooLate(merle, requireAccessible));

  await step('the coordinator sees it and answers herself, by keyboard', () => polling.answerAtTheDesk(hanna, meeting));
  await step('she answers for a municipality that called', () => polling.answerForOther(hanna));
  await step('she reminds the others', () => polling.remind(hanna));
  await step('she closes the poll', () => polling.close(hanna));
  await step('the link says so', () => polling.findClosed(paula));
  await step('she fixes the date that is proposed', () => polling.decide(hanna));
  await requireAccessible(hanna);
  await step('the link tells the date', () => polling.findDecided(paula));
  await step('everybody got the date by mail', () => polling.findDecisionMail(anke));

  const visitor = await portal.open({ ...still, width: 320, height: 700 });
  await step('a link that is none says what to do', () => polling.openDeadLink(visitor));
  await requireAccessible(visitor);
});
