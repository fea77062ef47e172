import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createAgreement, createMinutes } from '../../support/factories/minutes.js';
import { createPicture } from '../../support/factories/pictures.js';
import { asStranger, createStaffedGroup } from '../../support/factories/scenes.js';
import { addReleasedFile, createTalk } from '../../support/factories/talks.js';
import { fetchBytes, unzip } from '../../support/meeting-papers.js';

const portal = useApp();

const YEAR = 'from=2026-01-01&until=2026-12-31';
const WICKED = '=HYPERLINK("http://evil.example")\r\n<script>alert(1)</script> 👩‍👩‍👧';

/** A meeting with approved minutes and a talk, in a group of two municipalities. */
async function newYear() {
  const staffed = await createStaffedGroup(portal);
  const { group, coordinator } = staffed;
  const minutes = await createMinutes(portal, group, {
    state: 'approved',
    meeting: { number: 46, title: 'Wärmeplanung', invitedAt: new Date('2026-11-05T08:00:00Z') },
  });
  const talk = await createTalk(portal, minutes.meeting, { title: WICKED });
  await addReleasedFile(coordinator, talk, 'Folien.pdf');
  return { ...staffed, minutes, meeting: minutes.meeting, talk };
}

const evidencePath = ({ id }: { id: string }, query = YEAR) => `/api/working-groups/${id}/evidence?${query}`;
const zipOf = async (api: Api, { id }: { id: string }, query = YEAR) =>
  unzip(await fetchBytes(api, `/api/working-groups/${id}/evidence.zip?${query}`));

test('it is told beforehand what a folder would hold', async () => {
  const { group, member, meeting } = await newYear();
  await createMeeting(portal, group, { number: 47 });
  await createMeeting(portal, group, {
    ...{ number: 45, state: 'held', cancelledAt: new Date() },
    ...{ startsAt: new Date('2026-09-01T08:00:00Z'), endsAt: new Date('2026-09-01T10:00:00Z') },
  });
  const answer = await member.raw(evidencePath(group));
  expect(await answer.json()).toEqual({
    workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
    meetings: [
      {
        id: meeting.id,
        number: 46,
        title: 'Wärmeplanung',
        startsAt: '2026-11-19T08:30:00.000Z',
        invitedAt: '2026-11-05T08:00:00.000Z',
        agendaItems: 3,
        municipalities: 0,
        talks: 1,
        minutes: 'approved',
      },
    ],
    abilities: { download: true },
  });
  const before = await member.raw(evidencePath(group, 'from=2025-01-01&until=2025-12-31'));
  expect(await before.json()).toMatchObject({ meetings: [] });
});

test('the folder holds invitation, agenda, attendance by municipality, minutes and talks, and nobody who came', async () => {
  const { group, member, meeting, minutes } = await newYear();
  const paula = await createMemberOf(portal, group, 'member', { givenName: 'Paula', familyName: 'Geheimnis' });
  await createAgreement(portal, minutes);
  const { client } = portal.database;
  await client.agendaItem.updateMany({ where: { meetingId: meeting.id }, data: { note: 'Interner Hinweis' } });
  await client.attendance.create({
    data: { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId, state: 'present' },
  });
  const clipping = {
    workingGroupId: group.id,
    medium: 'Lokalblatt',
    title: '=1+1',
    publishedOn: new Date('2026-05-05'),
  };
  await client.clipping.create({ data: clipping });
  const taken = { takenOn: new Date('2026-06-01'), title: '../Dorf & Linde' };
  await createPicture(portal, group, taken);
  await createPicture(portal, group, { ...taken, title: 'Nicht freigegeben', channels: ['press'] });
  await createPicture(portal, group, { ...taken, title: 'Wer ist das', personsShown: 'identifiable' });
  await createPicture(portal, group, { title: 'Früher', takenOn: new Date('2025-12-31') });
  const files = await zipOf(member, group);
  const root = 'Nachweismappe_2026';
  const folder = `${root}/sitzungen/46_Sitzung_2026-11-19`;
  expect([...files.keys()].sort()).toEqual(
    [
      `${root}/index.html`,
      `${root}/Deckblatt.pdf`,
      `${root}/dateien/aussehen.css`,
      `${root}/sitzungen.html`,
      `${root}/teilnahme.html`,
      `${root}/vortraege.html`,
      `${folder}.html`,
      `${folder}/Einladung.pdf`,
      `${folder}/Protokoll.pdf`,
      `${folder}/Teilnahme.pdf`,
      `${root}/bilder.html`,
      `${root}/bilder/01_Dorf_Linde.webp`,
      `${root}/presse.html`,
      `${root}/tabellen/presse.csv`,
      `${root}/tabellen/sitzungen.csv`,
      `${root}/tabellen/teilnahme.csv`,
      `${root}/tabellen/vortraege.csv`,
    ].sort(),
  );
  const text = (name: string) => String(files.get(name) ?? '');
  expect(text(`${folder}.html`)).toContain('Begrüßung');
  expect(text(`${root}/presse.html`)).toContain('Lokalblatt');
  expect(text(`${root}/bilder.html`)).toMatch(
    /alt="Ein Dorfplatz mit Linde".*\.\.\/Dorf &amp; Linde.*01\.06\.2026, Bild: Kreis/s,
  );
  expect(text(`${root}/bilder.html`)).not.toMatch(/Nicht freigegeben|Wer ist das|Früher/);
  expect(text(`${root}/tabellen/presse.csv`)).toContain(`05.05.2026;"Pressebericht";"Lokalblatt";"'=1+1"`);
  expect(text(`${root}/tabellen/teilnahme.csv`)).toContain('"Hilchenbach";"anwesend";1');
  const told = [...files].filter(([name]) => /\.(html|csv)$/.test(name)).map(([, content]) => String(content));
  for (const one of told) expect(one).not.toMatch(/Geheimnis|Interner Hinweis|Rothaar/);
  for (const [name, content] of files) if (name.endsWith('.html')) expect(String(content)).not.toContain('<script>');
  expect(text(`${root}/tabellen/vortraege.csv`)).toContain(`"'=HYPERLINK`);
  for (const [name, content] of files) if (name.endsWith('.pdf')) expect(String(content.subarray(0, 5))).toBe('%PDF-');
});

test('the cover names the grant, whose number is nothing but text', async () => {
  const { group, coordinator } = await newYear();
  const grant = await portal.database.client.grant.create({
    data: {
      ...{ workingGroupId: group.id, municipalityId: (await municipality(portal, 'netphen')).id },
      ...{ title: 'Klimaschutzmanagement', grantNumber: `67K/../${WICKED}`.slice(0, 80) },
      ...{ startsOn: new Date('2026-01-01'), endsOn: new Date('2027-12-31') },
    },
  });
  const query = `${YEAR}&grantId=${grant.id}`;
  const answer = await coordinator.raw(`/api/working-groups/${group.id}/evidence.zip?${query}`, { method: 'HEAD' });
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Nachweismappe_2026_Netphen_67K_HYPERLINK_http_evil_example[\w-]*\.zip"$/,
  );
  const [start] = [...(await zipOf(coordinator, group, query))].filter(([name]) => name.endsWith('/index.html'));
  expect(String(start?.[1])).toContain('1. Januar 2026 bis 31. Dezember 2027');
  const foreign = await portal.database.client.grant.update({
    where: { id: grant.id },
    data: { workingGroupId: (await createStaffedGroup(portal)).group.id },
  });
  const refused = await coordinator.raw(`/api/working-groups/${group.id}/evidence.zip?${YEAR}&grantId=${foreign.id}`);
  expect(refused.status).toBe(404);
});

test('visitors, strangers, guests and nonsense are refused', async () => {
  const { group, member } = await newYear();
  const guest = await as(portal, await createMemberOf(portal, group, 'guest'));
  const path = `/api/working-groups/${group.id}/evidence.zip?${YEAR}`;
  expect((await asVisitor(portal).raw(path)).status).toBe(401);
  expect((await (await asStranger(portal)).raw(path)).status).toBe(404);
  expect((await (await asStranger(portal)).raw(evidencePath(group))).status).toBe(404);
  expect((await guest.raw(path)).status).toBe(403);
  expect(await (await guest.raw(evidencePath(group))).json()).toMatchObject({ abilities: { download: false } });
  const wrong = await member.raw(evidencePath(group, 'from=2026-12-31&until=2026-01-01'));
  expect([wrong.status, await wrong.json()]).toMatchObject([422, { errors: [{ pointer: '#/until' }] }]);
});
