import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addReleasedFile, createTalk, filesOf, pdf, upload } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { startObjectStore } from '../../support/object-store.js';
import { officeFile } from '../../support/zip.js';

const objects = await startObjectStore();
const portal = useApp({ s3: objects.s3 });
afterAll(() => objects.stop());

/** Names of the objects, without what the store under test keeps for itself. */
async function stored(): Promise<string[]> {
  const entries = await readdir(objects.directory, { recursive: true });
  return entries.flatMap(
    (entry) => /portal\/((?:files|incoming|uploads)\/[\w-]+(?:\.\w+)?)\._S3rver_object$/.exec(entry)?.[1] ?? [],
  );
}

test('with files in an object store, everything is as on the local disk', async () => {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const member = await as(portal, await createMemberOf(portal, group));
  const bytes = Buffer.concat([pdf(), randomBytes(2_000_000)]);
  const { id, sha256 } = await addReleasedFile(coordinator, talk, 'Wärmeplanung.pdf', bytes);

  const whole = await member.raw(`/api/files/${id}/content`);
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  expect(whole.headers.get('etag')).toBe(`"${sha256}"`);
  const part = await member.raw(`/api/files/${id}/content`, { headers: { range: 'bytes=1000-1999' } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1000, 2000))).toBe(true);
  const known = await member.raw(`/api/files/${id}/content`, { headers: { 'if-none-match': `"${sha256}"` } });
  expect(known.status).toBe(304);

  const macros = officeFile('pptx', 'ppt/vbaProject.bin');
  const refused = await upload(coordinator, filesOf(talk), 'Folien.pptx', macros);
  expect((await refused.json()).type).toBe('/problems/file-refused-macros');
  const [version] = await portal.database.client.fileVersion.findMany();
  expect(await stored()).toEqual([`files/${version?.storageKey}`]);
});
