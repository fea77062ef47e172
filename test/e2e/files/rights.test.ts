import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { addFile, addReleasedFile, createTalk, pdf, RIGHTS, upload, versionOf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newFile() {
  const group = await createWorkingGroup(portal);
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const member = await as(portal, await createMemberOf(portal, group));
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
  return { talk, coordinator, member, stranger, file: await addFile(coordinator, talk) };
}

const at = (id: string) => ({ params: { path: { id } } });
const contentStatus = async (api: Api, id: string) => (await api.raw(`/api/files/${id}/content`)).status;

test('a rights record releases a file to the members', async () => {
  const { file, coordinator, member } = await newFile();
  const { data, response } = await coordinator.PUT('/api/files/{id}/rights', {
    ...at(file.id),
    body: { ...RIGHTS, licence: 'cc_by_4', attribution: 'U. Beispiel, CC BY 4.0', version: 1 },
  });
  expect(response.status).toBe(200);
  expect(data).toMatchObject({
    state: 'released',
    version: 2,
    rights: { ...RIGHTS, licence: 'cc_by_4', attribution: 'U. Beispiel, CC BY 4.0' },
  });
  const seen = await member.GET('/api/files/{id}', at(file.id));
  expect(seen.data).toMatchObject({
    state: 'released',
    versions: [],
    abilities: { open: true, replace: false, recordRights: false, withdraw: false },
  });
  expect(await contentStatus(member, file.id)).toBe(200);
  const [entry] = await portal.database.client.auditEntry.findMany({ where: { action: 'file.rights-recorded' } });
  expect(entry).toMatchObject({ subjectId: file.id, details: { scope: 'members', grantedBy: 'Dr. Ute Beispiel' } });
});

test.each([
  ['shown in the meeting only', { scope: 'meeting_only' }, 'restricted', 404],
  ['public', { scope: 'public' }, 'released', 200],
  ['until today', { validUntil: '2026-11-22' }, 'released', 200],
  ['until yesterday', { validUntil: '2026-11-21' }, 'expired', 404],
] as const)('%s', async (_, change, state, status) => {
  const { file, coordinator, member } = await newFile();
  const body = { ...RIGHTS, ...change, version: 1 };
  const { data } = await coordinator.PUT('/api/files/{id}/rights', { ...at(file.id), body });
  expect(data?.state).toBe(state);
  expect(await contentStatus(member, file.id)).toBe(status);
  expect((await member.GET('/api/files/{id}', at(file.id))).response.status).toBe(status);
  expect(await contentStatus(coordinator, file.id)).toBe(200);
});

test('a release ends at midnight in Berlin', async () => {
  portal.clock.set('2026-11-22T20:00:00Z');
  const { file, coordinator, member } = await newFile();
  const body = { ...RIGHTS, validUntil: '2026-11-22', version: 1 };
  await coordinator.PUT('/api/files/{id}/rights', { ...at(file.id), body });
  portal.clock.set('2026-11-22T22:59:00Z');
  expect(await contentStatus(member, file.id)).toBe(200);
  portal.clock.set('2026-11-22T23:00:00Z');
  expect(await contentStatus(member, file.id)).toBe(404);
});

test('an incomplete or impossible record is refused at its fields', async () => {
  const { file, coordinator } = await newFile();
  const send = async (body: unknown) => {
    const response = await coordinator.raw(`/api/files/${file.id}/rights`, jsonBody('PUT', body));
    return { status: response.status, errors: (await response.json()).errors };
  };
  const { holder: _, ...withoutHolder } = { ...RIGHTS, version: 1 };
  expect(await send({ ...withoutHolder, scope: 'all' })).toEqual({
    status: 422,
    errors: [
      { pointer: '#/holder', detail: 'Diese Angabe fehlt.' },
      { pointer: '#/scope', detail: 'Bitte wählen Sie einen der angebotenen Werte.' },
    ],
  });
  expect(await send({ ...RIGHTS, licence: 'cc_by_sa_4', version: 1 })).toMatchObject({
    errors: [{ pointer: '#/attribution', detail: expect.stringContaining('genannt wird') }],
  });
  expect(await send({ ...RIGHTS, validUntil: '2026-11-01', version: 1 })).toMatchObject({
    errors: [{ pointer: '#/validUntil', detail: 'Die Freigabe kann nicht enden, bevor sie erteilt wurde.' }],
  });
  expect(await send({ ...RIGHTS, grantedOn: '2026-11-23', version: 1 })).toMatchObject({
    errors: [{ pointer: '#/grantedOn', detail: 'Dieses Datum liegt in der Zukunft.' }],
  });
  expect(await send({ ...RIGHTS, grantedOn: '2026-02-31', version: 1 })).toMatchObject({
    errors: [{ pointer: '#/grantedOn', detail: 'Dieses Datum gibt es nicht.' }],
  });
  expect(await send({ ...RIGHTS, version: 1, secret: true })).toMatchObject({ status: 422 });
});

test('two people who release at once: the second sees what stands now', async () => {
  const { file, coordinator } = await newFile();
  const send = (scope: 'members' | 'public') =>
    coordinator.PUT('/api/files/{id}/rights', { ...at(file.id), body: { ...RIGHTS, scope, version: 1 } });
  expect((await send('members')).response.status).toBe(200);
  const late = await send('public');
  expect(late.response.status).toBe(409);
  expect(late.error).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { version: 2, rights: { scope: 'members' } },
  });
});

test('only the coordination records, replaces and withdraws', async () => {
  const { talk, coordinator, member, stranger } = await newFile();
  const file = await addReleasedFile(coordinator, talk);
  const attempts = async (api: Api) => [
    (await api.raw(`/api/files/${file.id}/rights`, jsonBody('PUT', { ...RIGHTS, version: 2 }))).status,
    (await upload(api, versionOf(talk, file), 'Folien.pdf', pdf())).status,
    (await api.raw(`/api/files/${file.id}/withdrawal`, { method: 'POST' })).status,
  ];
  expect(await attempts(asVisitor(portal))).toEqual([401, 401, 401]);
  expect(await attempts(stranger)).toEqual([404, 404, 404]);
  expect(await attempts(member)).toEqual([403, 403, 403]);
});

test('a withdrawn file is gone for everybody within one request', async () => {
  const { talk, coordinator, member, stranger } = await newFile();
  const file = await addReleasedFile(coordinator, talk);
  const { response, data } = await coordinator.POST('/api/files/{id}/withdrawal', at(file.id));
  expect(response.status).toBe(201);
  expect(data).toMatchObject({ state: 'withdrawn', abilities: { open: false, replace: false, withdraw: false } });
  const gone = await member.raw(`/api/files/${file.id}/content`);
  expect(gone.status).toBe(410);
  expect(await gone.json()).toMatchObject({
    type: '/problems/file-withdrawn',
    title: 'Diese Datei wurde zurückgezogen und steht nicht mehr zur Verfügung.',
  });
  expect(await contentStatus(coordinator, file.id)).toBe(410);
  expect(await contentStatus(stranger, file.id)).toBe(404);
  expect(await contentStatus(asVisitor(portal), file.id)).toBe(401);
  expect((await member.GET('/api/files/{id}', at(file.id))).response.status).toBe(410);
  const again = await coordinator.POST('/api/files/{id}/withdrawal', at(file.id));
  expect(again.error).toMatchObject({ status: 409, type: '/problems/file-already-withdrawn' });
  const late = await coordinator.PUT('/api/files/{id}/rights', { ...at(file.id), body: { ...RIGHTS, version: 3 } });
  expect(late.response.status).toBe(409);
  const [entry] = await portal.database.client.auditEntry.findMany({ where: { action: 'file.withdrawn' } });
  expect(entry?.subjectId).toBe(file.id);
});

test('the bytes of a withdrawn file may come again, as a new file with rights of its own', async () => {
  const { talk, coordinator } = await newFile();
  const bytes = pdf();
  const first = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  await coordinator.POST('/api/files/{id}/withdrawal', at(first.id));
  const second = await addFile(coordinator, talk, 'Folien.pdf', bytes);
  expect(second).toMatchObject({ state: 'rights_pending' });
  expect(second.id).not.toBe(first.id);
});

test('new bytes wait for rights of their own, the old ones are kept', async () => {
  const { talk, coordinator, member } = await newFile();
  const file = await addReleasedFile(coordinator, talk);
  const response = await upload(coordinator, versionOf(talk, file), 'Folien Endfassung.pdf', pdf());
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    id: file.id,
    fileName: 'Folien Endfassung.pdf',
    state: 'rights_pending',
    rights: null,
    versions: [
      { number: 2, fileName: 'Folien Endfassung.pdf' },
      { number: 1, fileName: 'Folien.pdf' },
    ],
  });
  expect(await contentStatus(member, file.id)).toBe(404);
});

test('replacing by the same bytes changes nothing, replacing at once keeps all', async () => {
  const { talk, coordinator } = await newFile();
  const bytes = pdf();
  const file = await addReleasedFile(coordinator, talk, 'Folien.pdf', bytes);
  const same = await upload(coordinator, versionOf(talk, file), 'anders.pdf', bytes);
  expect(await same.json()).toMatchObject({ state: 'released', version: file.version });
  const answers = await Promise.all(
    [1, 2, 3].map((number) => upload(coordinator, versionOf(talk, file), `Fassung ${number}.pdf`, pdf())),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const { data } = await coordinator.GET('/api/files/{id}', at(file.id));
  expect(data?.versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
});
