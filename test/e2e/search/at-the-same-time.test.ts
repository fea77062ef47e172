import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { SearchWordsService } from '../../../server/src/search/search-words.service.js';
import { useApp } from '../../support/app.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createFileWithPages } from '../../support/factories/pages.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

/** The second statement begins while the first is not committed, and ends after it. */
async function overlap(first: [string, unknown[]], second: [string, unknown[]]) {
  const { pool } = portal.database;
  const [one, other] = [await pool.connect(), await pool.connect()];
  try {
    await one.query('begin');
    await one.query(...first);
    const waiting = other.query(...second);
    await Promise.race([waiting, pause(200)]);
    await one.query('commit');
    await waiting;
  } finally {
    one.release();
    other.release();
  }
}

const readersOf = async (kind: string, id: string) =>
  (await portal.database.client.searchEntry.findMany({ where: { kind, sourceId: id } })).map(({ readers }) => readers);

test('who loses a membership while somebody edits the person is not kept in sight', async () => {
  const group = await createWorkingGroup(portal);
  const { id } = await createMemberOf(portal, group);
  const leave: [string, unknown[]] = ['delete from membership where member_id = $1', [id]];
  await overlap(leave, ['update member set position = $2 where id = $1', [id, 'Klimaschutz']]);
  expect(await readersOf('person', id)).toEqual([['administration', `member:${id}`]]);
});

test('a file that arrives while its talk leaves the agenda is the coordination’s', async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const { id, versionId } = await createFileWithPages(portal, talk, []);
  await overlap(
    [`insert into file_page (version_id, number, text) values ($1, 1, 'Wald')`, [versionId]],
    ['update agenda_item set talk_id = null where talk_id = $1', [talk.id]],
  );
  expect([...(await readersOf('page', id)), ...(await readersOf('talk', talk.id))]).toEqual([[], []]);
});

test('what is out of step all the same is mended at night', async () => {
  const group = await createWorkingGroup(portal);
  const meeting = await createMeeting(portal, group);
  const { client } = portal.database;
  await client.searchEntry.updateMany({ where: { kind: 'meeting' }, data: { readers: ['members'] } });
  const [gone] = await client.searchEntry.findMany({ where: { kind: 'agenda_item' }, take: 1 });
  await portal.database.pool.query(
    `set session_replication_role = replica; delete from agenda_item where id = '${gone?.sourceId}'; reset session_replication_role`,
  );
  await portal.app.get(SearchWordsService).catchUp();
  expect(await readersOf('meeting', meeting.id)).toEqual([[`group:${group.id}`]]);
  expect(await readersOf('agenda_item', gone?.sourceId ?? '')).toEqual([]);
});
