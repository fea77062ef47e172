import { Readable } from 'node:stream';
import { afterAll, beforeAll } from '@jest/globals';
import { demoCalendar } from '../../prisma/demo/dates.js';
import type { Deck, Slide } from '../../prisma/demo/decks/deck.js';
import { meetingsByGroup } from '../../prisma/demo/meetings/all.js';
import { seedDemo } from '../../prisma/seed.js';
import { TestApp } from './app.js';
import { emptyTables, forgetJobs } from './database.js';

/** The application with the demo's story, for all tests of a file. */
export function useDemoStory(): TestApp {
  const portal = new TestApp();
  beforeAll(async () => {
    await portal.start();
    portal.clock.set('2026-11-22T11:00:00Z');
    await forgetJobs(portal.database.pool);
    await emptyTables(portal.database.pool);
    await loadDemo(portal);
  });
  afterAll(async () => {
    await portal.database.client.installation.deleteMany();
    await portal.stop();
  });
  return portal;
}

/** Its decks become pages of text: no file is stored, no picture drawn. */
async function loadDemo(portal: TestApp): Promise<void> {
  const keys: string[] = [];
  const database = portal.database;
  await database.client.installation.deleteMany();
  // The municipalities stay from test to test, what was emptied are their entries.
  await database.pool.query(`select search_refresh('municipality', array(select id from municipality))`);
  await seedDemo({
    database,
    clock: portal.clock,
    hashPassword: async () => 'not-for-signing-in',
    fileStore: {
      write: async (content: Readable, size) => {
        content.resume();
        keys.push(`deck-${keys.length}`);
        return { key: keys.at(-1) ?? '', size: size ?? 0, sha256: String(keys.length).padStart(64, '0') };
      },
    },
  });
  const versions = await database.client.fileVersion.findMany({ select: { id: true, storageKey: true } });
  const ids = new Map(versions.map(({ id, storageKey }) => [storageKey, id]));
  await database.client.filePage.createMany({
    data: decksOf(portal).flatMap((deck, index) =>
      pagesOf(deck).map((page) => ({ ...page, versionId: ids.get(keys[index] ?? '') ?? '' })),
    ),
  });
}

/** In the order in which the seed stores them. */
function decksOf(portal: TestApp): Deck[] {
  const calendar = demoCalendar(portal.clock.now());
  const stories = meetingsByGroup.flatMap(([, chapters]) => chapters.map((chapter) => chapter(calendar)));
  return stories
    .flatMap(({ agenda }) => Object.values(agenda))
    .flatMap(({ talk }) => talk?.files.flatMap(({ versions }) => versions) ?? [])
    .map(({ deck }) => deck);
}

function pagesOf(deck: Deck) {
  const titles = deck.slides.map(({ title }) => title);
  const texts = [
    { title: deck.title, text: deck.subtitle },
    { title: 'Überblick', text: titles.join('\n') },
    ...deck.slides.map((slide) => ({ title: slide.title, text: textOf(slide) })),
    { title: 'Zum Mitnehmen', text: deck.message },
  ];
  return texts.map((page, index) => ({ ...page, number: index + 1 }));
}

const textOf = ({ title, kind, ...told }: Slide): string => Object.values(told).flat(3).join('\n');
