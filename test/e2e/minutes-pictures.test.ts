import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createGroupThatWrites, createMinutes } from '../support/factories/minutes.js';
import { picture } from '../support/factories/minutes-blocks.js';
import { upload } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a picture comes from who writes the text and is seen by who reads it', async () => {
  const { group, taker, paula } = await createGroupThatWrites(portal);
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'member');
  const { id, sections } = await createMinutes(portal, group);
  const [writer, reader, other] = [await as(portal, taker), await as(portal, paula), await as(portal, stranger)];
  const target = { ownerType: 'minutes', ownerId: id };
  const added = await upload(writer, target, 'Schulhof.png', PNG);
  expect(added.status).toBe(200);
  const { id: fileId } = await added.json();
  const seen = async (api: typeof writer) => (await api.raw(`/api/files/${fileId}/content`)).status;
  expect([await seen(writer), await seen(reader), await seen(other)]).toEqual([200, 404, 404]);
  const { client } = portal.database;
  await client.minutes.update({ where: { id }, data: { state: 'circulated' } });
  // Whoever writes took it out again: what the text does not show is nobody's.
  expect([await seen(writer), await seen(reader)]).toEqual([404, 404]);
  const sectionId = sections[0]?.id ?? '';
  await client.minutesSection.update({ where: { id: sectionId }, data: { content: [picture(fileId)] } });
  expect([await seen(writer), await seen(reader), await seen(other)]).toEqual([200, 200, 404]);
  await client.minutesSection.update({ where: { id: sectionId }, data: { content: [] } });
  const version = { minutesId: id, number: 0, document: { sections: [picture(fileId)] }, hash: Buffer.alloc(32) };
  await client.minutesVersion.create({ data: version });
  expect(await seen(reader)).toBe(200);
  expect((await upload(reader, target, 'Mein.png', PNG)).status).toBe(403);
  expect((await upload(other, target, 'Fremd.png', PNG)).status).toBe(404);
});
