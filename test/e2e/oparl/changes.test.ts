import { beforeEach, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createPublicMeeting } from '../../support/factories/public-meetings.js';
import { makePublic } from '../../support/factories/public-notices.js';
import { nameOf, type OparlObject, OparlReader } from '../../support/oparl-crawl.js';

const portal = useApp();
beforeEach(() => portal.database.pool.query('select oparl_rebuild()'));

/** A second and more ago: as precise as OParl is. */
const age = () =>
  portal.database.pool.query(`update oparl_object set created_at = created_at - interval '1 hour',
  modified_at = modified_at - interval '1 hour'`);

async function newPublic() {
  const scene = await createPublicMeeting(portal);
  await makePublic(scene.api, scene.meeting.id, scene.shown);
  await age();
  const { reader, system } = await OparlReader.begin(portal);
  const at = (tail: string) => reader.object(`${system.id}/${tail}`);
  return { ...scene, reader, system, at };
}

const times = ({ created, modified }: OparlObject) => [String(created), String(modified)];

test('a change has its time, and changes what it is shown in, and nothing else', async () => {
  const { at, meeting, shown, group, talk } = await newPublic();
  const before = await at(`meetings/${meeting.id}`);
  const organization = await at(`organizations/${group.id}`);
  await portal.database.client.agendaItem.update({ where: { id: shown[0].id }, data: { note: 'Intern' } });
  await portal.database.client.meeting.update({
    where: { id: meeting.id },
    data: { onlineUrl: 'https://neu.example' },
  });
  expect(times(await at(`meetings/${meeting.id}`))).toEqual(times(before));
  await portal.database.client.agendaItem.update({ where: { id: shown[0].id }, data: { title: 'Ankommen' } });
  const after = await at(`meetings/${meeting.id}`);
  expect(after.created).toBe(before.created);
  expect(String(after.modified) > String(before.modified)).toBe(true);
  await portal.database.client.agendaItem.update({ where: { id: shown[0].id }, data: { title: 'Begrüßung' } });
  const [, again] = times(await at(`meetings/${meeting.id}`));
  expect(String(again) > String(after.modified)).toBe(true);
  expect(times(await at(`organizations/${group.id}`))).toEqual(times(organization));
  const paper = await at(`papers/${talk.id}`);
  await portal.database.client.talk.update({ where: { id: talk.id }, data: { summary: 'Nur für die Runde' } });
  expect(times(await at(`papers/${talk.id}`))).toEqual(times(paper));
});

test('what is public no more is told as deleted, to those alone who ask what changed', async () => {
  const { api, at, reader, system, meeting, shown } = await newPublic();
  const [hidden, kept] = shown;
  const before = await at(`meetings/${meeting.id}`);
  await makePublic(api, meeting.id, [kept]);
  const item = await at(`agenda-items/${hidden.id}`);
  expect(item).toEqual({
    id: `${system.id}/agenda-items/${hidden.id}`,
    type: 'https://schema.oparl.org/1.1/AgendaItem',
    created: before.created,
    modified: expect.any(String),
    deleted: true,
  });
  const within = await at(`meetings/${meeting.id}`);
  expect(within.agendaItem).toEqual([expect.objectContaining({ name: 'Fachvortrag mit Diskussion' })]);
  expect(String(within.modified) > String(before.modified)).toBe(true);

  await api.raw(`/api/meetings/${meeting.id}/public-notice`, { method: 'DELETE' });
  expect(await at(`meetings/${meeting.id}`)).toMatchObject({ deleted: true });
  expect(await reader.list(`${system.id}/meetings`)).toEqual([]);
  const changed = await reader.list(`${system.id}/meetings?modified_since=2020-01-01T00:00:00Z`);
  expect(changed).toEqual([expect.objectContaining({ id: before.id, deleted: true })]);
  const deletedTypes = new Set<string>();
  for (const list of ['agenda-items', 'files', 'papers', 'consultations', 'locations'])
    for (const object of await reader.list(`${system.id}/${list}?modified_since=2020-01-01T00:00:00Z`))
      if (object.deleted) deletedTypes.add(nameOf(object));
  expect([...deletedTypes].sort()).toEqual(['AgendaItem', 'Consultation', 'File', 'Location', 'Paper']);

  await makePublic(api, meeting.id, shown);
  const back = await at(`meetings/${meeting.id}`);
  expect(back).toMatchObject({ created: before.created, name: before.name });
  expect(back).not.toHaveProperty('deleted');
});

test('a file is shown by one address and fetched by the other, until it is withdrawn', async () => {
  const { api, at, reader, file, minutes } = await newPublic();
  const object = await at(`files/${file.id}`);
  expect(object).toMatchObject({
    name: 'Kommunale Wärmeplanung',
    fileName: 'Kommunale Wärmeplanung.pdf',
    mimeType: 'application/pdf',
    fileLicense: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const shown = await reader.fetch(String(object.accessUrl));
  const bytes = await shown.arrayBuffer();
  expect([shown.status, bytes.byteLength, shown.headers.get('content-length')]).toEqual([
    200,
    object.size,
    String(object.size),
  ]);
  expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
  expect(shown.headers.get('access-control-allow-origin')).toBe('*');
  expect(shown.headers.get('last-modified')).not.toBeNull();
  const fetched = await reader.fetch(String(object.downloadUrl), { method: 'HEAD' });
  expect(fetched.headers.get('content-disposition')).toMatch(/^attachment; filename="Kommunale Warmeplanung.pdf"/);
  const known = { 'If-None-Match': shown.headers.get('etag') ?? '' };
  expect((await reader.fetch(String(object.accessUrl), { headers: known })).status).toBe(304);

  const protocol = await at(`files/${minutes.id}`);
  const pdf = await reader.fetch(String(protocol.accessUrl));
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  await pdf.arrayBuffer();

  await portal.database.client.file.update({ where: { id: file.id }, data: { withdrawnAt: portal.clock.now() } });
  expect(await at(`files/${file.id}`)).toMatchObject({ deleted: true });
  const gone = await reader.fetch(String(object.accessUrl));
  expect([gone.status, (await gone.json()).type]).toEqual([410, 'https://schema.oparl.org/1.1/Error']);
  await api.raw(`/api/minutes/${minutes.id}/publication`, { method: 'DELETE' });
  expect((await reader.fetch(String(protocol.accessUrl))).status).toBe(410);
});

test('a file opens and closes with the day', async () => {
  const { at, file, talk } = await newPublic();
  const { client, pool } = portal.database;
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000);
  await client.fileRights.update({ where: { fileId: file.id }, data: { validUntil: day(1) } });
  await client.fileRights.update({ where: { fileId: file.id }, data: { validUntil: day(3) } });
  expect(await at(`files/${file.id}`)).not.toHaveProperty('deleted');
  await pool.query(`set session_replication_role = replica; update file_rights set valid_until = '2020-01-01';
    set session_replication_role = origin`);
  await pool.query('select oparl_follow_days()');
  expect(await at(`files/${file.id}`)).toMatchObject({ deleted: true });
  expect(await at(`papers/${talk.id}`)).not.toHaveProperty('mainFile');
});

test('two who change the same at once are both in it', async () => {
  const { at, meeting, shown, reader, system } = await newPublic();
  await Promise.all(
    shown.map(({ id }, index) =>
      portal.database.client.agendaItem.update({ where: { id }, data: { title: `Neu ${index}` } }),
    ),
  );
  await portal.database.pool.query('select oparl_rebuild()');
  const { agendaItem } = await at(`meetings/${meeting.id}`);
  expect(agendaItem).toEqual([expect.objectContaining({ name: 'Neu 0' }), expect.objectContaining({ name: 'Neu 1' })]);
  const listed = await reader.list(`${system.id}/meetings`);
  expect(listed[0]?.agendaItem).toEqual(agendaItem);
});
