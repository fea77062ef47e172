import { beforeAll, expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Place } from '../support/browser-places.js';
import type { Window } from '../support/browser-window.js';

const portal = useBrowser('preferences');

const CHOSEN = new Set(['start', 'meetings', 'meeting', 'agenda', 'meetingMinutes', 'talk', 'tasks', 'planMeeting']);

let places: Place[];

beforeAll(async () => {
  places = (await portal.places()).filter(({ name }) => CHOSEN.has(name));
});

/** What a reader may set by a style sheet of their own, after WCAG 1.4.12. Constructed, so that the CSP has no say. */
const spaceText = ({ page }: Window) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });

/** Texts whose box hides a part of them. Boxes of one pixel are for screen readers. */
const clippedTexts = ({ page }: Window) =>
  page.evaluate(() => {
    const isClipped = (element: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (clientWidth <= 1 || clientHeight <= 1 || element.innerText.trim() === '') return false;
      const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (isHidden(overflowX) && scrollWidth > clientWidth + 1) ||
        (isHidden(overflowY) && scrollHeight > clientHeight + 1)
      );
    };
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element instanceof HTMLElement && isClipped(element))
      .map(({ tagName, className, innerText }) => `${tagName}.${className}: ${innerText.slice(0, 60)}`);
  });

test.each([320, 1280])('wide letters and lines stay readable at %i px', async (width) => {
  const window = await portal.openAs('Koordination', { width });
  const found: string[] = [];
  for (const { path } of places) {
    await window.goTo(path);
    await spaceText(window);
    const overflow = await window.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${path}: scrolls sideways by ${overflow} px`);
    found.push(...(await clippedTexts(window)).map((text) => `${path}: ${text}`));
  }
  expect(found).toEqual([]);
});

/** Controls that show no edge once the system takes their background away. */
const edgeless = ({ page }: Window) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.kern-btn--primary, .kern-btn--secondary, main input, main textarea')]
      .filter((control) => control.checkVisibility() && control.offsetWidth > 1)
      .filter((control) => {
        const { borderTopWidth, borderBottomWidth, outlineWidth, outlineStyle, appearance } = getComputedStyle(control);
        const isDrawn = appearance !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px');
        return !isDrawn && borderTopWidth === '0px' && borderBottomWidth === '0px';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

test('forced colours leave every control its edge', async () => {
  const window = await portal.openAs('Koordination', { forcedColors: 'active', reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const { path } of places) {
    await window.goTo(path);
    found.push(...(await edgeless(window)).map((control) => `${path}: ${control} has no edge`));
    found.push(...(await accessibilityViolations(window.page)).map((violation) => `${path}: ${violation}`));
  }
  expect(found).toEqual([]);
});

test('nothing moves for those who want no motion', async () => {
  const window = await portal.openAs('Koordination', { reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const { path } of places) {
    await window.goTo(path);
    found.push(...(await window.page.evaluate(movingParts)).map((part) => `${path}: ${part}`));
  }
  expect(found).toEqual([]);
});

function movingParts(): string[] {
  const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0.02);
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    const isAnimated = animationName !== 'none' && lasts(animationDuration);
    return lasts(transitionDuration) || isAnimated || scrollBehavior === 'smooth';
  });
  return moving.map(({ tagName, className }) => `${tagName}.${className}`);
}
