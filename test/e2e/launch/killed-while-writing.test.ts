import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applyUpdate, Doc } from 'yjs';
import { sectionBlocks } from '../../../server/src/minutes/text/sections-in-document.js';
import { TestApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { ownDatabase } from '../../support/database.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createMinutes } from '../../support/factories/minutes.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { freePort, LaunchedPortal, temporaryFolder } from '../../support/launched-portal.js';
import { until } from '../../support/until.js';
import { WritingWindow } from '../../support/writing-window.js';

/** `WRITING_KILLS=100 npm test -- test/e2e/launch/killed-while-writing.test.ts` for the whole proof. */
const KILLS = Number(process.env.WRITING_KILLS ?? 3);
const PEOPLE = 5;

// The portal under test is a process of its own that can be killed; this one only prepares the records beside it.
const beside = new TestApp();
let folder: { path: string; remove(): Promise<void> };
let environment: Record<string, string>;

beforeAll(async () => {
  const url = await ownDatabase('killed_while_writing');
  folder = await temporaryFolder();
  environment = { DATABASE_URL: url, DATA_DIR: folder.path, PORT: String(await freePort()) };
  const first = LaunchedPortal.start(environment);
  await first.untilReady();
  await first.end('SIGTERM');
  await beside.start({ databaseUrl: url });
  beside.clock.set(new Date().toISOString());
}, 120_000);
afterAll(async () => {
  await beside.stop();
  await folder.remove();
});

type Writer = { window: WritingWindow; written: string[]; acknowledged: string[] };

/** Writes word after word and notes which of them the portal says it has. */
async function keepWriting(writer: Writer, number: number, item: string, isOver: () => boolean): Promise<void> {
  const { window, written, acknowledged } = writer;
  for (let n = 0; !isOver(); n += 1) {
    const word = `Wort ${number}.${n};`;
    window.write(item, word);
    written.push(word);
    const soFar = [...written];
    await window.untilStored(60);
    acknowledged.push(...soFar.slice(acknowledged.length));
    await pause(20);
  }
}

async function stored(minutesId: string, item: string): Promise<string> {
  const document = new Doc();
  const rows = await beside.database.client.minutesUpdate.findMany({
    where: { minutesId },
    orderBy: { position: 'asc' },
  });
  for (const { change } of rows) applyUpdate(document, change);
  const [section] = await beside.database.client.minutesSection.findMany({ where: { agendaItemId: item } });
  expect(section?.content).toEqual(sectionBlocks(document, item));
  return section?.text ?? '';
}

test(
  'kill -9 while five people write: what the portal said is stored is stored; a restart loses nothing at all',
  async () => {
    const group = await createWorkingGroup(beside);
    const minutes = await createMinutes(beside, group);
    const item = minutes.meeting.agendaItems[0]?.id ?? '';
    let portal = LaunchedPortal.start(environment);
    const url = await portal.untilReady();
    const writers: Writer[] = [];
    for (let n = 0; n < PEOPLE; n += 1) {
      const { cookie } = await as(beside, await createMemberOf(beside, group, 'minute_taker'));
      const window = new WritingWindow({ url, cookie }, minutes.id);
      writers.push({ window: await window.ready(), written: [], acknowledged: [] });
    }
    let isOver = false;
    const work = Promise.all(writers.map((writer, n) => keepWriting(writer, n, item, () => isOver)));
    const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const before = acknowledged().length;
      await until(() => acknowledged().length > before + PEOPLE, 60);
      await pause((kill * 137) % 500);
      await portal.end(kill < KILLS ? 'SIGKILL' : 'SIGTERM');
      const promised = acknowledged();
      const text = await stored(minutes.id, item);
      expect(promised.filter((word) => !text.includes(word))).toEqual([]);
      portal = LaunchedPortal.start(environment);
      await portal.untilReady();
    }
    isOver = true;
    await work;
    const text = await stored(minutes.id, item);
    expect(writers.flatMap(({ written }) => written).filter((word) => text.split(word).length !== 2)).toEqual([]);
    for (const { window } of writers) window.leave();
    await portal.end('SIGTERM');
  },
  120_000 + KILLS * 20_000,
);
