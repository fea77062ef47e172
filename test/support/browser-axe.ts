import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// Not @axe-core/playwright: it carries the half megabyte of axe into the page for every single run, five times as slow.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SCOPES = {
  everything: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  /** Enough where nothing but the theme has changed. */
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<string, RunOptions>;

/** Only what is wrong; style sheets are not read again, which rules need for sounds and turned screens alone. */
const LEAN = { resultTypes: ['violations'], preload: false } satisfies RunOptions;

/** What axe finds on the page as it stands, one readable line per element. DevTools carry it past the CSP. */
export async function accessibilityViolations(
  page: Page,
  scope: keyof typeof SCOPES = 'everything',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(runAxe, { ...SCOPES[scope], ...LEAN });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const reason = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} (${help}) at ${target.join(' ')}: ${reason}`;
    }),
  );
}

/** Two frames after the last change: a transition of no length still needs one to arrive. */
async function runAxe(options: RunOptions): Promise<AxeResults> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  return Reflect.get(globalThis, 'axe').run(document, options);
}
