import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { addFile, addReleasedFile, createTalk } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

test('the coordination finds the talks whose files wait for their rights, and nobody else does', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const [waiting, released] = [
    await createTalk(portal, await createMeeting(portal, group), { title: 'Wartet' }),
    await createTalk(portal, await createMeeting(portal, group), { title: 'Freigegeben' }),
  ];
  await createTalk(portal, await createMeeting(portal, group), { title: 'Ohne Folien' });
  await addFile(api, waiting);
  await addReleasedFile(api, released);

  const titles = async (reader: typeof api) => {
    const { data } = await reader.GET('/api/talks', { params: { query: { awaitsRights: 'true' } } });
    return data?.items.map(({ title }) => title);
  };
  expect(await titles(api)).toEqual(['Wartet']);
  expect(await titles(await as(portal, await createMemberOf(portal, group)))).toEqual([]);
  const other = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  expect(await titles(await as(portal, other))).toEqual([]);
});

test('a withdrawn file waits for nothing', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const { id } = await addFile(api, talk);
  await api.POST('/api/files/{id}/withdrawal', { params: { path: { id } } });
  const { data } = await api.GET('/api/talks', { params: { query: { awaitsRights: 'true' } } });
  expect(data?.items).toEqual([]);
});
