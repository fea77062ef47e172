import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

export const main = (page: Page): Locator => page.getByRole('main');

export const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Hauptnavigation' });

/** Looks again until it is as wanted; what the last look saw is compared and shown. */
export async function eventually<Value>(look: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + 30_000;
  let seen = await look();
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < end) {
    await pause(50);
    seen = await look();
  }
  expect(seen).toEqual(wanted);
}
