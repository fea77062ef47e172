import { Readable } from 'node:stream';
import type { Clock } from '../server/src/platform/clock/clock.js';
import type { Database } from '../server/src/platform/database/database.js';
import type { FileStore } from '../server/src/platform/storage/file-store.js';
import { type DemoCalendar, demoCalendar } from './demo/dates.js';
import { deckPress } from './demo/decks/draw.js';
import { keepInvitedAgendas } from './demo/invited-agendas.js';
import { meetingsByGroup } from './demo/meetings/all.js';
import * as people from './demo/people.js';
import { publishExtracts } from './demo/publications.js';
import { addActionPlan } from './demo/rows/action-plan-rows.js';
import { addArticles } from './demo/rows/article-rows.js';
import { addCalendarFeeds } from './demo/rows/calendar-feed-rows.js';
import { addCampaigns } from './demo/rows/campaign-rows.js';
import { DemoRows } from './demo/rows/demo-rows.js';
import { addDistribution } from './demo/rows/distribution-rows.js';
import { addEvents } from './demo/rows/event-rows.js';
import { addFunding } from './demo/rows/funding-rows.js';
import { addGroup } from './demo/rows/group-rows.js';
import { addIndicators } from './demo/rows/indicator-rows.js';
import { addInquiries } from './demo/rows/inquiry-rows.js';
import { addMails } from './demo/rows/mail-rows.js';
import { addMeeting } from './demo/rows/meeting-rows.js';
import { addNewsletters } from './demo/rows/newsletter-rows.js';
import { addNotifications } from './demo/rows/notification-rows.js';
import { addOperator } from './demo/rows/operator-rows.js';
import { addPeople } from './demo/rows/people-rows.js';
import { addPictures, type StoredPictures, storePictures } from './demo/rows/picture-rows.js';
import { addPosts } from './demo/rows/post-rows.js';
import { addPress } from './demo/rows/press-rows.js';
import { addRegistrations } from './demo/rows/registration-rows.js';
import type { StoredDeck } from './demo/rows/scene.js';
import { addSurveys } from './demo/rows/survey-rows.js';
import { addLooseTasks } from './demo/rows/task-rows.js';
import { addTopics } from './demo/rows/topic-rows.js';
import type { FileVersionStory, MeetingStory } from './demo/story.js';
import type { GroupStory } from './demo/working-groups.js';
import { type BodySlug, loadReference, nameOf } from './reference/municipalities.js';

export type SeedDependencies = {
  database: Pick<Database, 'client' | 'transaction'>;
  fileStore: Pick<FileStore, 'write'>;
  hashPassword(password: string): Promise<string>;
  clock: Pick<Clock, 'now'>;
};

/** Milliseconds: everything at once, on a machine that has other things to do. */
const PATIENCE = 60_000;

const demoPassword = 'Zwoelf-Kommunen-ein-Ziel';

const login = (role: string, { email }: people.Person) => ({ role, email, password: demoPassword });

export const demoLogins: { role: string; email: string; password: string }[] = [
  login('Koordination', people.hanna),
  login('Schriftführung', people.max),
  login('Mitglied', people.paula),
  login('Mitglied einer anderen Gruppe', people.silas),
  login('Administration', people.anke),
];

/** The twelve bodies, for a portal that starts empty. */
export async function seedReferenceOnly({ database }: Pick<SeedDependencies, 'database'>): Promise<void> {
  await database.transaction(() => loadReference(database.client));
}

/** Tells the demo's story, moved to today. Files first, then every row in one transaction; a second run does nothing. */
export async function seedDemo({ database, fileStore, hashPassword, clock }: SeedDependencies): Promise<void> {
  if (await isSeeded(database)) return;
  const calendar = demoCalendar(clock.now());
  const story = meetingsByGroup.map(([group, chapters]): Told => [group, chapters.map((chapter) => chapter(calendar))]);
  const [decks, passwordHash] = await Promise.all([storeDecks(story, calendar, fileStore), hashPassword(demoPassword)]);
  const pictures = await storePictures(fileStore);
  await database.transaction(async () => {
    await loadReference(database.client);
    const rows = await demoRows(story, calendar, { decks, pictures }, passwordHash, database);
    await rows.insert(database.client);
    const seeded = { isDemo: true, demoSeededAt: clock.now() };
    await database.client.installation.upsert({ where: { id: 1 }, create: { id: 1, ...seeded }, update: seeded });
  }, PATIENCE);
}

/** What the public reads of the demo: extracts of minutes, which are frozen by then, and agendas as they were sent. */
export async function publishDemo(database: Pick<Database, 'client'>): Promise<void> {
  await publishExtracts(database, present(meetingsByGroup[0], 'a group')[0].name);
  await keepInvitedAgendas(database);
}

type Told = [GroupStory, MeetingStory[]];
type Decks = Map<FileVersionStory, StoredDeck>;
type Stored = { decks: Decks; pictures: StoredPictures };

async function isSeeded({ client }: SeedDependencies['database']): Promise<boolean> {
  return (await client.installation.findUnique({ where: { id: 1 } }))?.demoSeededAt != null;
}

async function storeDecks(story: Told[], calendar: DemoCalendar, fileStore: Pick<FileStore, 'write'>): Promise<Decks> {
  const draw = await deckPress();
  const decks: Decks = new Map();
  for (const { number, host, on, agenda } of story.flatMap(([, meetings]) => meetings)) {
    for (const { talk } of Object.values(agenda)) {
      for (const version of talk?.files.flatMap(({ versions }) => versions) ?? []) {
        const place = host ? [nameOf(host)] : [];
        const text = [`${number}. Sitzung`, ...place, calendar.short(on)].join(' · ');
        const pdf = draw(version.deck, { text, day: calendar.day(on), speakers: talk?.speakers ?? [] });
        const { key, size, sha256 } = await fileStore.write(Readable.from([pdf]), pdf.length);
        decks.set(version, { storageKey: key, size, sha256 });
      }
    }
  }
  return decks;
}

async function demoRows(
  story: Told[],
  calendar: DemoCalendar,
  { decks, pictures }: Stored,
  passwordHash: string,
  { client }: SeedDependencies['database'],
): Promise<DemoRows> {
  const bodies = await client.municipality.findMany({ select: { id: true, slug: true } });
  const ids = new Map(bodies.map(({ id, slug }) => [slug, id]));
  const rows = new DemoRows();
  const scene = {
    calendar,
    rows,
    municipalityId: (slug: BodySlug) => present(ids.get(slug), slug),
    stored: (version: FileVersionStory) => present(decks.get(version), version.fileName),
  };
  addPeople(scene, passwordHash);
  for (const [group, meetings] of story) {
    addGroup(scene, group);
    for (const meeting of meetings) addMeeting(scene, group, meeting);
  }
  addLooseTasks(scene);
  addTopics(scene);
  addInquiries(scene);
  addOperator(scene);
  addArticles(scene);
  addSurveys(scene);
  addEvents(scene);
  addActionPlan(scene);
  addFunding(scene);
  addPictures(scene, pictures);
  addCampaigns(scene);
  addPress(scene);
  addPosts(scene);
  addIndicators(scene);
  addRegistrations(scene);
  addDistribution(scene);
  addNewsletters(scene);
  addMails(scene);
  addCalendarFeeds(scene);
  addNotifications(scene);
  return rows;
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The demo knows no ${name}.`);
  return value;
}
