import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { everyPlace, type Place } from './browser-places.js';
import { DemoPortal, login, type Role } from './browser-portal.js';
import { Browser, type Look, type Window } from './browser-window.js';

type Options = { readsFiles: boolean };

/** A demo portal and a browser for one test file. Every test fails when a page did what no page may do. */
export class PortalInBrowser {
  private portal: DemoPortal | undefined;
  private browser: Browser | undefined;

  async start(name: string, options: Options): Promise<void> {
    const browser = Browser.launch().then((launched) => {
      this.browser = launched;
    });
    const portal = DemoPortal.startCopy(name, options).then((started) => {
      this.portal = started;
    });
    // Each is kept as soon as it is there, so that stop() ends the one when the other fails.
    await Promise.all([browser, portal]);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.portal?.stop();
  }

  /** A window of somebody who is not signed in. */
  async open(look: Look = {}): Promise<Window> {
    return this.opened.open(this.url, look);
  }

  /** A window of somebody who is signed in already. */
  async openAs(role: Role, look: Look = {}): Promise<Window> {
    const window = await this.open(look);
    await window.enterAs(login(role));
    return window;
  }

  /** One address of every kind of page. */
  async places(): Promise<Place[]> {
    const [coordination, administration] = [await this.openAs('Koordination'), await this.openAs('Administration')];
    const places = await everyPlace(coordination, administration);
    await Promise.all([coordination.close(), administration.close()]);
    return places;
  }

  /** A named part of a journey. When it fails, pictures of all windows lie in test/screens/out. */
  readonly step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      await this.takeEvidence(name);
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  };

  private async takeEvidence(name: string): Promise<void> {
    const folder = resolve(import.meta.dirname, '../screens/out/failures');
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const pictures = this.opened.pages.map((page, index) =>
      page.screenshot({ path: join(folder, `${slug}-${index + 1}.png`), fullPage: true, timeout: 5_000 }),
    );
    await Promise.allSettled(pictures);
  }

  get opened(): Browser {
    if (!this.browser) throw new Error('the browser is not running: call useBrowser() in the test file');
    return this.browser;
  }

  get url(): string {
    if (!this.portal) throw new Error('the portal is not running: call useBrowser() in the test file');
    return this.portal.url;
  }
}

/** Starts both for a test file; the name becomes the database's. Reading the demo's slides takes its time: say so if wanted. */
export function useBrowser(name: string, options: Options = { readsFiles: false }): PortalInBrowser {
  const portal = new PortalInBrowser();
  jest.setTimeout(180_000);
  beforeAll(() => portal.start(name, options));
  afterAll(() => portal.stop());
  afterEach(() => {
    const complaints = portal.opened.takeComplaints();
    if (complaints.length > 0) throw new Error(`The browser noted:\n${complaints.join('\n')}`);
  });
  return portal;
}
