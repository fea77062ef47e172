import { expect, test } from '@jest/globals';
import { SlidesRemindersService } from '../../server/src/talks/speaker-links/slides-reminders.service.js';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { addFile, createTalk, RIGHTS } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { notificationsOf } from '../support/notifications.js';

const portal = useApp();
const UTE = 'beispiel@waerme.example';
const PATH = '/api/speaker-link';

async function newTalk(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], {
    givenName: 'Hanna',
    familyName: 'Wiesental',
  });
  const meeting = await createMeeting(portal, group, { number: 47, ...given });
  const talk = await createTalk(portal, meeting);
  const { speakerId } = await portal.database.client.talkSpeaker.findFirstOrThrow({ where: { talkId: talk.id } });
  const at = { params: { path: { id: talk.id, speakerId } } };
  const coordinator = await as(portal, hanna);
  return { group, hanna, meeting, talk, speakerId, at, coordinator };
}

type Scene = Awaited<ReturnType<typeof newTalk>>;

const invite = ({ coordinator, at }: Scene, by: 'mail' | 'copy' = 'mail') =>
  coordinator.POST('/api/talks/{id}/speakers/{speakerId}/link', { ...at, body: { by, validUntil: '2026-12-13' } });

async function invited(given: Parameters<typeof createMeeting>[2] = {}) {
  const scene = await newTalk(given);
  await invite(scene);
  return { ...scene, ute: speaker(linkIn(await mailTo(portal, UTE))) };
}

/** The page behind the link. */
function speaker(token: string) {
  const headers = { authorization: `Bearer ${token}` };
  const call = async (path: string, init: RequestInit = {}) =>
    asVisitor(portal).raw(`${PATH}${path}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers },
    });
  return {
    get: () => call(''),
    put: (path: string, body: unknown) => call(`/${path}`, jsonBody('PUT', body)),
    sheet: async () => (await call('')).json(),
  };
}

test('the coordination invites, and the speaker sees the own talk and nothing of links and addresses', async () => {
  const scene = await newTalk();
  const { data } = await invite(scene);
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
  const response = await speaker(linkIn(mail)).get();
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
  const { ute, ...scene } = await invited();
  const { data: copied } = await invite(scene, 'copy');
  const copy = speaker(copied?.url?.split('#')[1] ?? '');
  expect((await ute.get()).status).toBe(410);
  expect(await (await ute.get()).json()).toMatchObject({ type: '/problems/link-spent' });
  expect((await copy.get()).status).toBe(200);
  await scene.coordinator.DELETE('/api/talks/{id}/speakers/{speakerId}/link', scene.at);
  expect((await copy.get()).status).toBe(410);
  const { data: last } = await invite(scene, 'copy');
  const late = speaker(last?.url?.split('#')[1] ?? '');
  portal.clock.set('2026-12-13T22:59:59Z');
  expect((await late.get()).status).toBe(200);
  portal.clock.set('2026-12-13T23:00:00Z');
  expect((await late.get()).status).toBe(410);
  expect((await asVisitor(portal).raw(PATH)).status).toBe(410);
});

test('somebody without address gets the link by hand; a day that is past, or a meeting called off, invites nobody', async () => {
  const scene = await newTalk();
  await portal.database.client.speaker.updateMany({ data: { email: null } });
  expect((await invite(scene)).error).toMatchObject({ type: '/problems/speaker-without-address' });
  expect((await invite(scene, 'copy')).data?.url).toMatch(/\/vortrag#[\w-]{43}$/);
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
  const { ute, ...scene } = await invited();
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
  const log = await portal.database.client.auditEntry.findMany({ where: { action: 'talk.consents-recorded' } });
  expect(log.at(-1)?.details).toMatchObject({ recording: false, via: 'speaker-link', speaker: 'Dr. Ute Beispiel' });
});

test('what was changed meanwhile is not overwritten, and the answer says what stands now', async () => {
  const { ute, ...scene } = await invited();
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
  const { ute } = await invited();
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
  const { ute, ...scene } = await invited();
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
  const other = await newTalk();
  const foreign = await addFile(other.coordinator, other.talk);
  expect((await ute.put(`files/${foreign.id}/rights`, { ...given, declaration: true })).status).toBe(404);
});

test('the coordination takes every step for the speaker; members do not, and others see no talk', async () => {
  const scene = await newTalk();
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
  const { coordinator: stranger } = await newTalk();
  expect((await put(stranger, 'answer', { answer: 'declined', version: 4 })).status).toBe(404);
  expect((await stranger.GET('/api/talks/{id}/speakers', scene.at)).response.status).toBe(404);
});

test('correcting the talk keeps what its speakers said', async () => {
  const { ute, ...scene } = await invited();
  await ute.put('profile', { biography: 'Ingenieurin', version: 1 });
  const { data: talk } = await scene.coordinator.GET('/api/talks/{id}', scene.at);
  const speakers = talk?.speakers.map(({ academicTitle, givenName, familyName, organisation, email }) => {
    return { academicTitle, givenName, familyName, organisation, email };
  });
  const body = { title: 'Wärme', durationMinutes: 20, discussionMinutes: 10, speakers, version: 1 };
  expect((await scene.coordinator.PATCH('/api/talks/{id}', { ...scene.at, body })).response.status).toBe(200);
  expect(await ute.sheet()).toMatchObject({ biography: 'Ingenieurin', talk: { title: 'Wärme' } });
});

test('speakers without slides are reminded at set times, until the slides are there', async () => {
  const { ute, ...scene } = await invited();
  const reminders = portal.app.get(SlidesRemindersService);
  const mails = () => portal.database.client.outbox.count({ where: { recipient: UTE } });
  const at = async (time: string) => {
    portal.clock.set(time);
    await Promise.all([reminders.remindDue(), reminders.remindDue()]);
    return mails();
  };
  expect(await at('2026-11-22T11:10:00Z')).toBe(1);
  expect(await at('2026-11-26T06:59:00Z')).toBe(1);
  expect(await at('2026-11-26T07:00:00Z')).toBe(2);
  expect(await at('2026-11-26T12:00:00Z')).toBe(2);
  const reminder = await mailTo(portal, UTE, 2);
  expect(reminder).toMatchObject({
    subject: 'Erinnerung: Folien zu „Kommunale Wärmeplanung“',
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: scene.hanna.email,
  });
  expect((await speaker(linkIn(reminder)).get()).status).toBe(200);
  expect((await ute.get()).status).toBe(200);
  await ute.put('slides-source', { waiver: 'Ich spreche frei.', talkVersion: 1 });
  expect(await at('2026-12-01T07:00:00Z')).toBe(2);
});

test('who declined, whose link was taken back, or whose meeting is called off is not reminded', async () => {
  const { ute } = await invited();
  await ute.put('answer', { answer: 'declined', message: 'Leider krank.', version: 1 });
  const revoked = await newTalk();
  await invite(revoked, 'copy');
  await revoked.coordinator.DELETE('/api/talks/{id}/speakers/{speakerId}/link', revoked.at);
  const cancelled = await newTalk({ cancelledAt: portal.clock.now() });
  await portal.database.client.talkSpeaker.updateMany({
    where: { talkId: cancelled.talk.id },
    data: { confirmedAt: portal.clock.now() },
  });
  await newTalk();
  portal.clock.set('2026-11-26T08:00:00Z');
  await portal.app.get(SlidesRemindersService).remindDue();
  expect(await portal.database.client.outbox.count({ where: { recipient: UTE } })).toBe(1);
});

test('the coordination reminds by hand, once an hour, and sees one queue', async () => {
  const scene = await invited();
  const remind = () =>
    scene.coordinator.POST('/api/talks/{id}/speakers/{speakerId}/reminder', {
      ...scene.at,
      body: { message: 'Bis Mo?' },
    });
  expect((await remind()).data?.link?.remindedAt).toBe('2026-11-22T11:00:00.000Z');
  expect((await remind()).error).toMatchObject({ type: '/problems/reminded-just-now' });
  expect((await mailTo(portal, UTE, 2)).text).toContain('> Bis Mo?');
  const other = await newTalk();
  const { data: queue } = await scene.coordinator.GET('/api/slides-queue', {});
  expect(queue?.items).toEqual([
    {
      talk: { id: scene.talk.id, title: 'Kommunale Wärmeplanung', workingGroupId: scene.group.id },
      meeting: { id: scene.meeting.id, number: 47, startsAt: '2026-12-03T08:30:00.000Z' },
      need: 'missing',
      fileCount: 0,
      speakers: [
        {
          id: scene.speakerId,
          name: 'Dr. Ute Beispiel',
          answer: 'open',
          hasAddress: true,
          invitedAt: '2026-11-22T11:00:00.000Z',
          remindedAt: '2026-11-22T11:00:00.000Z',
          openedAt: null,
          canRemind: true,
        },
      ],
    },
  ]);
  await addFile(other.coordinator, other.talk);
  const { data: theirs } = await other.coordinator.GET('/api/slides-queue', {});
  expect(theirs?.items.map(({ need, fileCount }) => [need, fileCount])).toEqual([['awaiting_release', 1]]);
});
