import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import { MinutesDocumentService } from '../../../server/src/minutes/documents/minutes-document.service.js';
import type { Block } from '../../../server/src/minutes/text/block.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { createGroupThatWrites, createMinutes } from '../../support/factories/minutes.js';
import { agreement, paragraph, picture } from '../../support/factories/minutes-blocks.js';
import { upload } from '../../support/factories/talks.js';
import { readPdf } from '../../support/pdf-structure.js';

const portal = useApp();
const VISITED = ['', '/document', '/document?format=docx', '/document?format=html'];

/** Approved minutes with their frozen version. */
async function newApproved(blocks: readonly Block[]) {
  const people = await createGroupThatWrites(portal);
  const { client } = portal.database;
  await client.member.update({ where: { id: people.paula.id }, data: { familyName: 'Ferndorf' } });
  const minutes = await createMinutes(portal, people.group, { state: 'approved', meeting: { number: 46 } });
  const sectionId = minutes.sections[0]?.id ?? '';
  await client.minutesSection.update({ where: { id: sectionId }, data: { content: [...blocks] } });
  const freeze = async (number: number) => {
    const written = JSON.stringify(await portal.app.get(MinutesDocumentService, { strict: false }).compose(minutes.id));
    const hash = createHash('sha256').update(written).digest();
    const document = JSON.parse(written);
    await client.minutesVersion.create({ data: { minutesId: minutes.id, number, document, hash } });
  };
  await freeze(0);
  return { ...people, minutes, sectionId, freeze, api: await as(portal, people.coordinator) };
}

const publish = (api: Api, id: string, body: object = {}) =>
  api.raw(`/api/minutes/${id}/publication`, jsonBody('POST', body));

test('what is published is read by everybody, as page and as document, until it is withdrawn', async () => {
  const { minutes, api, group } = await newApproved([
    paragraph('Intern.'),
    agreement('Der Arbeitskreis empfiehlt das Portal.', 'public'),
  ]);
  const visitor = asVisitor(portal);
  for (const tail of VISITED) expect((await visitor.raw(`/api/public-minutes/${minutes.id}${tail}`)).status).toBe(404);
  const answer = await publish(api, minutes.id);
  expect([answer.status, await answer.json()]).toEqual([
    201,
    {
      minutesId: minutes.id,
      newestVersion: '1.0',
      publishedVersion: '1.0',
      publishedAt: portal.clock.now().toISOString(),
      places: [],
      abilities: { publish: false, withdraw: true },
    },
  ]);
  const { data } = await visitor.GET('/api/public-minutes/{id}', { params: { path: { id: minutes.id } } });
  expect(data).toMatchObject({
    id: minutes.id,
    workingGroup: group.name,
    heading: 'Ergebnisprotokoll der 46. Sitzung, öffentlicher Auszug',
    parts: [
      { kind: 'heading', level: 2, text: 'TOP 1 Begrüßung' },
      {
        kind: 'prose',
        mark: { sign: 'E', word: 'Empfehlung' },
        runs: [{ text: 'Der Arbeitskreis empfiehlt das Portal.' }],
      },
    ],
  });
  expect(data?.facts.map(({ label }) => label)).toEqual(['Datum', 'Stand', 'Prüfsumme']);
  const { data: list } = await visitor.GET('/api/public-minutes');
  expect(list?.items.map(({ id }) => id)).toEqual([minutes.id]);
  const pdf = await visitor.raw(`/api/public-minutes/${minutes.id}/document`);
  expect(pdf.headers.get('content-disposition')).toContain('Protokoll_46_Sitzung_2026-11-19_Auszug-oeffentlich.pdf');
  expect((await readPdf(Buffer.from(await pdf.arrayBuffer()))).text).not.toContain('Intern.');
  const withdrawn = await api.raw(`/api/minutes/${minutes.id}/publication`, { method: 'DELETE' });
  expect(await withdrawn.json()).toMatchObject({
    publishedVersion: null,
    abilities: { publish: true, withdraw: false },
  });
  for (const tail of VISITED) expect((await visitor.raw(`/api/public-minutes/${minutes.id}${tail}`)).status).toBe(404);
  const actions = await portal.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } });
  expect(actions.map(({ action }) => action)).toEqual(['minutes.published', 'minutes.unpublished']);
});

test('a picture is shown to everybody without what its camera wrote', async () => {
  const { minutes, sectionId, freeze, api } = await newApproved([]);
  const { client } = portal.database;
  const approvedAt = portal.clock.now();
  await client.minutes.update({ where: { id: minutes.id }, data: { state: 'draft', approvedAt: null } });
  const photo = createCanvas(4, 4).toBuffer('image/jpeg');
  const comment = Buffer.from('\xff\xfe\0\x0651.0', 'latin1');
  const taken = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
  const added = await upload(api, { ownerType: 'minutes', ownerId: minutes.id }, 'Schulhof.jpg', taken);
  const { id: fileId } = await added.json();
  await client.fileRights.update({ where: { fileId }, data: { scope: 'public' } });
  await client.minutes.update({ where: { id: minutes.id }, data: { state: 'approved', approvedAt } });
  await client.minutesSection.update({
    where: { id: sectionId },
    data: { content: [picture(fileId, 'public')] },
  });
  await freeze(1);
  expect((await publish(api, minutes.id)).status).toBe(201);
  const shown = await asVisitor(portal).raw(`/api/public-minutes/${minutes.id}/pictures/${fileId}`);
  expect(Buffer.from(await shown.arrayBuffer()).equals(photo)).toBe(true);
});

test('a name keeps it from being published, and the places are told', async () => {
  const { minutes, api } = await newApproved([
    agreement('Paula Ferndorf fragt nach der Mobilstation Ferndorf.', 'public'),
    paragraph('Frau Ferndorf war intern.'),
  ]);
  const refused = await publish(api, minutes.id, { confirmedWords: ['Ferndorf', 'Paula Ferndorf'] });
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { errors: [{ pointer: '#/confirmedWords', detail: expect.stringContaining('TOP 1 Begrüßung: „Paula Ferndorf“') }] },
  ]);
  const { data } = await api.GET('/api/minutes/{id}/publication', { params: { path: { id: minutes.id } } });
  expect(data?.places.map(({ word, isConfirmable }) => [word, isConfirmable])).toEqual([
    ['Paula Ferndorf', false],
    ['Ferndorf', true],
  ]);
});

test('a place that is called like somebody can be published once it is confirmed', async () => {
  const { minutes, api } = await newApproved([agreement('Mobilstation Ferndorf wird gebaut.', 'public')]);
  expect((await publish(api, minutes.id)).status).toBe(422);
  expect((await publish(api, minutes.id, { confirmedWords: ['Ferndorf'] })).status).toBe(201);
});

test('an amendment is public when somebody says so', async () => {
  const { minutes, api, sectionId, freeze } = await newApproved([agreement('Erste Fassung.', 'public')]);
  await publish(api, minutes.id);
  const content = [agreement('Zweite Fassung.', 'public')];
  await portal.database.client.minutesSection.update({ where: { id: sectionId }, data: { content } });
  await freeze(1);
  const read = async () =>
    JSON.stringify(await (await asVisitor(portal).raw(`/api/public-minutes/${minutes.id}`)).json());
  expect(await read()).toContain('Erste Fassung.');
  const { data } = await api.GET('/api/minutes/{id}/publication', { params: { path: { id: minutes.id } } });
  expect(data).toMatchObject({ newestVersion: '1.1', publishedVersion: '1.0', abilities: { publish: true } });
  await publish(api, minutes.id);
  expect(await read()).toContain('Zweite Fassung.');
});

test('only the coordination publishes, only what is approved; others learn nothing', async () => {
  const { minutes, group, paula, stranger, api } = await newApproved([]);
  const path = `/api/minutes/${minutes.id}/publication`;
  expect((await asVisitor(portal).raw(path)).status).toBe(401);
  expect((await (await as(portal, stranger)).raw(path)).status).toBe(404);
  const member = await as(portal, paula);
  expect(await (await member.raw(path)).json()).toMatchObject({ abilities: { publish: false, withdraw: false } });
  expect((await publish(member, minutes.id)).status).toBe(403);
  expect((await member.raw(path, { method: 'DELETE' })).status).toBe(403);
  expect((await publish(api, minutes.id, { confirmedWords: [''] })).status).toBe(422);
  const draft = await createMinutes(portal, group, { state: 'circulated', meeting: { number: 47 } });
  const early = await publish(api, draft.id);
  expect([early.status, await early.json()]).toMatchObject([409, { type: '/problems/minutes-not-approved' }]);
});
