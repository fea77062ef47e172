import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './browser-binary.js';
import { Guard } from './browser-guard.js';

const FLAGS = [
  // Fields for days and times speak the language of the browser, not that of the page.
  '--lang=de-DE',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Login = { email: string; password: string };

export type Look = {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  /** As for people whose browser runs no scripts; what tests evaluate still runs. */
  scripts?: 'on' | 'off';
};

/** An address that no page has. */
const NOWHERE = '/nirgends';

/** As if the browser had gone there in its history, which the application's router follows. */
function follow(path: string): void {
  history.pushState({ key: path, idx: null }, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** One browser; every window in it belongs to somebody else, with storage of its own. */
export class Browser {
  private readonly windows = new Set<Window>();
  private readonly guards: Guard[] = [];

  private constructor(
    private readonly process: Awaited<ReturnType<typeof chromium.launch>>,
    private readonly home: string,
  ) {}

  static async launch(): Promise<Browser> {
    const { executablePath, environment } = await findChromium();
    // Chromium writes outside its profile, too; what it writes goes with the run.
    const home = await mkdtemp(join(tmpdir(), 'klimaportal-browser-'));
    const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
    const env = { ...process.env, ...environment, ...folders, LANGUAGE: 'de' };
    return new Browser(await chromium.launch({ executablePath, args: FLAGS, env, timeout: 60_000 }), home);
  }

  /** A window as a person in Siegen has it. */
  async open(origin: string, look: Look = {}): Promise<Window> {
    const context = await this.process.newContext({
      baseURL: origin,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      colorScheme: look.theme ?? 'light',
      forcedColors: look.forcedColors ?? 'none',
      reducedMotion: look.reducedMotion ?? 'no-preference',
      javaScriptEnabled: look.scripts !== 'off',
      viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    });
    context.setDefaultTimeout(30_000);
    const guard = await Guard.over(context, origin);
    this.guards.push(guard);
    const window = new Window(origin, context, await context.newPage(), guard);
    this.windows.add(window);
    context.on('close', () => this.windows.delete(window));
    return window;
  }

  /** What the guards of all windows, also of closed ones, have noted since the last time. */
  takeComplaints(): string[] {
    return this.guards.flatMap((guard) => guard.takeComplaints());
  }

  get pages(): Page[] {
    return [...this.windows].map(({ page }) => page);
  }

  async close(): Promise<void> {
    await this.process.close();
    await rm(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class Window {
  constructor(
    readonly origin: string,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly guard: Guard,
  ) {}

  /** Through the form, as people do it. */
  async signIn({ email, password }: Login): Promise<void> {
    await this.page.goto('/anmelden');
    await this.page.getByLabel('E-Mail-Adresse').fill(email);
    await this.page.getByLabel('Passwort', { exact: true }).fill(password);
    await this.page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
    await this.page.waitForURL((url) => url.pathname !== '/anmelden');
  }

  /** With the cookie alone, where signing in is not the subject. */
  async enterAs({ email, password }: Login): Promise<void> {
    const answer = await this.context.request.post('/api/session', { data: { email, password } });
    if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`);
  }

  /** Goes to an address and waits until everything on it has arrived. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
  }

  /** Goes on to an address as a link leads there: the application stays, and nothing of the page before. */
  async walkTo(path: string): Promise<void> {
    await this.page.evaluate(follow, NOWHERE);
    await this.page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    await this.page.evaluate(() => document.querySelector('h1')?.setAttribute('data-left', ''));
    await this.page.evaluate(follow, path);
    await this.page.locator('main :is(h1, [role=alert]):not([data-left])').first().waitFor({ state: 'attached' });
    await this.settle();
    // Nothing has the focus after a full load, either.
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  /** Waits until nothing says any more that it is loading, and the page has its heading or says why not. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const content = document.querySelector('main');
      const hasArrived = content?.querySelector('h1, [role=alert]') !== null && content !== null;
      return hasArrived && !document.body.innerText.includes('Wird geladen …');
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
