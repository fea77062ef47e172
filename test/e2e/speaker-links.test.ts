import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { addFile, RIGHTS } from '../support/factories/talks.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { notificationsOf } from '../support/notifications.js';
import {
  createInvitedSpeaker,
  createTalkWithSpeaker,
  inviteSpeaker,
  speakerPage,
  UTE,
} from '../support/speaker-links.js';

const portal = useApp();

test('the coordination invites, and the speaker sees the own talk and nothing of links and addresses', async () => {
  const scene = await createTalkWithSpeaker(portal);
  const { data } = await inviteSpeaker(scene);
  expect(data).toMatchObject({
    url: null,
    sheet: {
      email: UTE,
      answer: 'open',
      link: { isMailed: true, openedAt: null, validUntil: '2026-12-13', state: 'valid', remindedAt: null },
    },
  });
  const mail = await mailTo(portal, UTE);
  expect(mail).toMatchObject({
    subject: 'Ihr Vortrag „Kommunale Wärmeplanung“ am Donnerstag, 3. Dezember 2026',
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: scene.hanna.email,
  });
  const response = await speakerPage(portal, linkIn(mail)).get();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const sheet = await response.json();
  expect(sheet).toEqual({
    talk: { id: scene.talk.id, title: 'Kommunale Wärmeplanung', durationMinutes: 30, discussionMinutes: 15 },
    workingGroup: { name: expect.any(String) },
    meeting: expect.objectContaining({ number: 47, startsAt: '2026-12-03T08:30:00.000Z', isCancelled: false }),
    speaker: { id: scene.speakerId, name: 'Dr. Ute Beispiel', organisation: 'Institut für Wärme' },
    contact: 'Hanna Wiesental',
    answer: 'open',
    answeredAt: null,
    answerMessage: null,
    biography: null,
    technicalNeeds: null,
    recordingConsent: null,
    photoConsent: null,
    summary: null,
    slides: { need: 'missing', url: null, waiver: null },
    files: [],
    uploadLimit: 100_000_000,
    missing: ['answer', 'profile', 'slides', 'summary', 'consents'],
    linkUntil: '2026-12-13',
    version: 1,
    talkVersion: 1,
  });
  expect(JSON.stringify(sheet)).not.toContain('.example');
  const { data: seen } = await scene.coordinator.GET('/api/talks/{id}/speakers', scene.at);
  expect(seen?.items[0]?.link?.openedAt).toBe('2026-11-22T11:00:00.000Z');
});

test('an invitation again, a revocation and the last day end a link', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  const { data: copied } = await inviteSpeaker(scene, 'copy');
  const copy = speakerPage(portal, copied?.url?.split('#')[1] ?? '');
  expect((await ute.get()).status).toBe(410);
  expect(await (await ute.get()).json()).toMatchObject({ type: '/problems/link-spent' });
  expect((await copy.get()).status).toBe(200);
  await scene.coordinator.DELETE('/api/talks/{id}/speakers/{speakerId}/link', scene.at);
  expect((await copy.get()).status).toBe(410);
  const { data: last } = await inviteSpeaker(scene, 'copy');
  const late = speakerPage(portal, last?.url?.split('#')[1] ?? '');
  portal.clock.set('2026-12-13T22:59:59Z');
  expect((await late.get()).status).toBe(200);
  portal.clock.set('2026-12-13T23:00:00Z');
  expect((await late.get()).status).toBe(410);
  expect((await asVisitor(portal).raw('/api/speaker-link')).status).toBe(410);
});

test('somebody without address gets the link by hand; a day that is past, or a meeting called off, invites nobody', async () => {
  const scene = await createTalkWithSpeaker(portal);
  await portal.database.client.speaker.updateMany({ data: { email: null } });
  expect((await inviteSpeaker(scene)).error).toMatchObject({ type: '/problems/speaker-without-address' });
  expect((await inviteSpeaker(scene, 'copy')).data?.url).toMatch(/\/vortrag#[\w-]{43}$/);
  const ask = (body: object) =>
    scene.coordinator.POST('/api/talks/{id}/speakers/{speakerId}/link', {
      ...scene.at,
      body: { by: 'copy', validUntil: '2026-12-13', ...body },
    });
  expect((await ask({ validUntil: '2026-11-21' })).error).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/validUntil' }],
  });
  expect((await ask({ validUntil: '2028-11-21' })).response.status).toBe(422);
  await portal.database.client.meeting.updateMany({ data: { cancelledAt: portal.clock.now() } });
  expect((await ask({})).error).toMatchObject({ type: '/problems/talk-cancelled' });
});

test('step by step the speaker gives everything, and the coordination hears of it', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  const word = 'Gern! "Bis dann" 🌱\r\nBcc: x@y.example';
  const answered = await (await ute.put('answer', { answer: 'confirmed', message: word, version: 1 })).json();
  expect(answered).toMatchObject({ answer: 'confirmed', answerMessage: 'Gern! "Bis dann" 🌱\nBcc: x@y.example' });
  expect((await ute.put('profile', { biography: 'Ingenieurin', technicalNeeds: 'HDMI', version: 2 })).status).toBe(200);
  expect((await ute.put('consents', { recording: true, photo: false, version: 3 })).status).toBe(200);
  expect((await ute.put('consents', { recording: false, photo: false, version: 4 })).status).toBe(200);
  expect((await ute.put('summary', { summary: 'Zwei Sätze.', talkVersion: 1 })).status).toBe(200);
  const url = 'https://folien.example.org/1';
  const done = await (await ute.put('slides-source', { url, waiver: null, talkVersion: 2 })).json();
  expect(done).toMatchObject({
    missing: [],
    slides: { need: 'released', url },
    recordingConsent: false,
    technicalNeeds: 'HDMI',
  });
  const none = await (await ute.put('slides-source', { waiver: 'Ich spreche frei.', talkVersion: 3 })).json();
  expect(none).toMatchObject({ slides: { need: 'waived', url: null, waiver: 'Ich spreche frei.' } });
  const told = await notificationsOf(portal, scene.hanna, 2);
  expect(told.map(({ kind }) => kind).sort()).toEqual(['slides-handed-in', 'speaker-answered']);
  const log = await portal.database.client.auditEntry.findMany({
    where: { action: 'talk.consents-recorded' },
    orderBy: { id: 'asc' },
  });
  expect(log.at(-1)?.details).toMatchObject({ recording: false, via: 'speaker-link', speaker: 'Dr. Ute Beispiel' });
});

test('what was changed meanwhile is not overwritten, and the answer says what stands now', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  const { response } = await scene.coordinator.PUT('/api/talks/{id}/speakers/{speakerId}/profile', {
    ...scene.at,
    body: { biography: 'Von der Koordination', version: 1 },
  });
  expect(response.status).toBe(200);
  const refused = await ute.put('profile', { biography: 'Von mir', version: 1 });
  expect(refused.status).toBe(409);
  const problem = await refused.json();
  expect(problem).toMatchObject({
    type: '/problems/changed-meanwhile',
    current: { biography: 'Von der Koordination', version: 2, link: null, email: null },
  });
  expect(JSON.stringify(problem)).not.toContain('.example');
});

test('wrong input is refused at its place', async () => {
  const { ute } = await createInvitedSpeaker(portal);
  const pointers = async (path: string, body: unknown) => {
    const response = await ute.put(path, body);
    return [response.status, (await response.json()).errors?.map(({ pointer }: { pointer: string }) => pointer)];
  };
  expect(await pointers('answer', { answer: 'vielleicht', version: 1 })).toEqual([422, ['#/answer']]);
  expect(await pointers('profile', { biography: 'x'.repeat(1201), version: 1 })).toEqual([422, ['#/biography']]);
  expect(await pointers('summary', { summary: 'x'.repeat(4001), talkVersion: 1 })).toEqual([422, ['#/summary']]);
  expect(await pointers('slides-source', { url: 'javascript:alert(1)', talkVersion: 1 })).toEqual([422, ['#/url']]);
  const both = { url: 'https://a.example.org/x', waiver: 'frei', talkVersion: 1 };
  expect(await pointers('slides-source', both)).toEqual([422, ['#/waiver']]);
});

test('speakers declare rights of the files of their talk, never of another', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  const file = await addFile(scene.coordinator, scene.talk);
  expect((await ute.sheet()).slides.need).toBe('awaiting_release');
  const { holder, licence, thirdParty, attribution } = RIGHTS;
  const given = { holder, scope: 'members', licence, thirdParty, attribution, version: file.version };
  expect((await ute.put(`files/${file.id}/rights`, { ...given, declaration: false })).status).toBe(422);
  const declared = await (await ute.put(`files/${file.id}/rights`, { ...given, declaration: true })).json();
  expect(declared.files[0]).toMatchObject({
    state: 'released',
    rights: { grantedBy: 'Dr. Ute Beispiel', grantedHow: 'upload_form', grantedOn: '2026-11-22' },
  });
  const other = await createTalkWithSpeaker(portal);
  const foreign = await addFile(other.coordinator, other.talk);
  expect((await ute.put(`files/${foreign.id}/rights`, { ...given, declaration: true })).status).toBe(404);
});

test('the coordination takes every step for the speaker; members do not, and others see no talk', async () => {
  const scene = await createTalkWithSpeaker(portal);
  const put = (api: Api, step: string, body: unknown) =>
    api.raw(`/api/talks/${scene.talk.id}/speakers/${scene.speakerId}/${step}`, jsonBody('PUT', body));
  for (const [step, body] of [
    ['answer', { answer: 'confirmed', version: 1 }],
    ['profile', { biography: 'Kurz', version: 2 }],
    ['consents', { recording: true, photo: null, version: 3 }],
    ['summary', { summary: 'Zwei Sätze.', talkVersion: 1 }],
    ['slides-source', { waiver: 'frei', talkVersion: 2 }],
  ] as const)
    expect((await put(scene.coordinator, step, body)).status).toBe(200);
  const member = await as(portal, await createMemberOf(portal, scene.group));
  expect((await put(member, 'answer', { answer: 'declined', version: 4 })).status).toBe(403);
  expect((await member.GET('/api/talks/{id}/speakers', scene.at)).response.status).toBe(403);
  const { coordinator: stranger } = await createTalkWithSpeaker(portal);
  expect((await put(stranger, 'answer', { answer: 'declined', version: 4 })).status).toBe(404);
  expect((await stranger.GET('/api/talks/{id}/speakers', scene.at)).response.status).toBe(404);
});

test('correcting the talk keeps what its speakers said', async () => {
  const { ute, ...scene } = await createInvitedSpeaker(portal);
  await ute.put('profile', { biography: 'Ingenieurin', version: 1 });
  const { data: talk } = await scene.coordinator.GET('/api/talks/{id}', scene.at);
  const speakers = talk?.speakers.map(({ academicTitle, givenName, familyName, organisation, email }) => {
    return { academicTitle, givenName, familyName, organisation, email };
  });
  const body = { title: 'Wärme', durationMinutes: 20, discussionMinutes: 10, speakers, version: 1 };
  expect((await scene.coordinator.PATCH('/api/talks/{id}', { ...scene.at, body })).response.status).toBe(200);
  expect(await ute.sheet()).toMatchObject({ biography: 'Ingenieurin', talk: { title: 'Wärme' } });
});
