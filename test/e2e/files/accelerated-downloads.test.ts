import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, createTalk, pdf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp({ accelPrefix: '/stored/' });

test('behind a proxy the portal decides and the proxy sends', async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const bytes = pdf();
  const file = await addFile(coordinator, talk, 'Folien.pdf', bytes);
  const response = await coordinator.raw(`/api/files/${file.id}/content`);
  expect((await response.arrayBuffer()).byteLength).toBe(0);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="Folien.pdf"');
  const path = response.headers.get('x-accel-redirect') ?? '';
  expect(path).toMatch(/^\/stored\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  const onDisk = await readFile(join(portal.dataFolder, 'files', path.slice('/stored/'.length)));
  expect(onDisk.equals(bytes)).toBe(true);
  const stranger = await as(portal, await createMemberOf(portal, group));
  const refused = await stranger.raw(`/api/files/${file.id}/content`);
  expect([refused.status, refused.headers.get('x-accel-redirect')]).toEqual([404, null]);
});
