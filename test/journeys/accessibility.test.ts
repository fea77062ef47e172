import { beforeAll, expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Place } from '../support/browser-places.js';
import type { Window } from '../support/browser-window.js';

const portal = useBrowser('accessibility', { readsFiles: true });

type Look = { theme: 'light' | 'dark'; width: number; scope: 'everything' | 'colours' };

/** Both themes, and the narrow page, which is made of the same elements as the wide one. */
const EACH: Look[] = [
  { theme: 'dark', width: 1280, scope: 'colours' },
  { theme: 'light', width: 320, scope: 'everything' },
];

/** For whoever sees the most, and for visitors, the wide page in light, too; each step changes little. */
const ALL: Look[] = [{ theme: 'light', width: 1280, scope: 'everything' }, ...EACH];

const ROLES = ['Besuch', 'Mitglied', 'Schriftführung', 'Koordination', 'Administration'] as const;

let places: Place[];

/** Pages that are built like one that somebody was shown before: only their texts are others. */
const known = new Set<string>();

beforeAll(async () => {
  places = await portal.places();
});

/** Public pages are the same for every member, but for the start page: of members one walks them. */
function visitedBy(role: (typeof ROLES)[number]): Place[] {
  if (role === 'Besuch') return places.filter(({ isPublic }) => isPublic);
  return places.filter(({ isPublic, path }) => !isPublic || path === '/' || role === 'Koordination');
}

const seesMost = (role: (typeof ROLES)[number]) => role === 'Koordination' || role === 'Besuch';
const looksOf = (role: (typeof ROLES)[number]) => (seesMost(role) ? ALL : EACH);

/** Without motion, or axe would measure colours on their way. */
const openFor = (role: (typeof ROLES)[number]) =>
  role === 'Besuch' ? portal.open({ reducedMotion: 'reduce' }) : portal.openAs(role, { reducedMotion: 'reduce' });

/**
 * How the document is built: elements with what names, states and colours them, and whether they say something. Rows that
 * are built alike count once.
 */
function structureOf({ page }: Window): Promise<string> {
  return page.evaluate(() => {
    const TELLING =
      /^(class|role|type|style|tabindex|hidden|disabled|open|lang|data-.*|aria-(?!label|labelledby|describedby|controls|owns|activedescendant|valuenow|valuetext).*)$/;
    const describe = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        TELLING.test(name) ? `${name}=${value}` : value === '' ? `${name}=` : name,
      );
      const parts = [...element.childNodes].map((node) =>
        node instanceof Element
          ? describe(node)
          : node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
            ? 'text'
            : '',
      );
      const content = parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
      return `<${element.tagName} ${attributes.sort().join(' ')}>${content.join('')}</>`;
    };
    return describe(document.body);
  });
}

async function findings(window: Window, looks: Look[]): Promise<string[]> {
  const { page } = window;
  const structure = await structureOf(window);
  if (known.has(structure)) return [];
  known.add(structure);
  const found: string[] = [];
  for (const { theme, width, scope } of looks) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    const violations = await accessibilityViolations(page, scope);
    const tooWide = await page.evaluate(elementsBeyondTheEdge);
    if (tooWide.length > 0) violations.push(`scrolls sideways because of ${tooWide.join(', ')}`);
    found.push(...violations.map((violation) => `${theme}, ${width} px: ${violation}`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** The innermost elements that reach over the right edge, when the page scrolls because of them. */
function elementsBeyondTheEdge(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const reaches = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1;
  const innermost = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      reaches(element) && element.closest('[data-scroller]') === null && ![...element.children].some(reaches),
  );
  return innermost.map(
    ({ tagName, className, textContent }) => `${tagName}.${className} “${textContent?.slice(0, 30)}”`,
  );
}

/** What every page is, whoever sees it. */
async function frameFindings({ page }: Window, path: string): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const language = await page.locator('html').getAttribute('lang');
  const title = await page.title();
  const isNamed = path === '/' || /\S+ · Klimaportal$/.test(title);
  return [
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(language === 'de' ? [] : [`language ${language}`]),
    ...(isNamed ? [] : [`title “${title}” does not say where it is`]),
  ];
}

/** Whether the page is what its address names, and not the way in, the start or a refusal. */
async function isItself({ page, origin }: Window, path: string): Promise<boolean> {
  const refusal = page.getByText(/^Diese Seite gibt es nicht$|oder es ist für Sie nicht sichtbar/);
  return page.url() === `${origin}${path}` && !(await refusal.first().isVisible());
}

/** Addresses that share a title although each is a page of its own; what differs in its filter only is one page. */
function sharedTitles(titles: Map<string, string[]>): string[] {
  return [...titles]
    .map(([title, paths]): [string, string[]] => [title, [...new Set(paths.map((path) => path.split('?')[0] ?? path))]])
    .filter(([, paths]) => paths.length > 1)
    .map(([title, paths]) => `${paths.join(' and ')} are both called “${title}”`);
}

test.each(ROLES)(
  'every page is accessible for %s',
  async (role) => {
    const window = await openFor(role);
    window.guard.expect(401, 403, 404, 410);
    const found: string[] = [];
    const titles = new Map<string, string[]>();
    for (const { path } of visitedBy(role)) {
      // Each page by its address once; the others go on from page to page, as people do.
      await (seesMost(role) || path === '/' ? window.goTo(path) : window.walkTo(path));
      const title = await window.page.title();
      if (await isItself(window, path)) titles.set(title, [...(titles.get(title) ?? []), path]);
      const here = [...(await frameFindings(window, path)), ...(await findings(window, looksOf(role)))];
      found.push(...here.map((finding) => `${path}: ${finding}`));
    }
    expect([...found, ...sharedTitles(titles)]).toEqual([]);
    await window.close();
  },
  600_000,
);
