import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor, jsonBody } from '../../support/as.js';
import { at, createGroupToInvite, invite, mailsTo } from '../../support/factories/invitations.js';
import { linkIn } from '../../support/mailbox.js';

const portal = useApp();

async function scene(given: Parameters<typeof createGroupToInvite>[1] = {}) {
  const invited = await createGroupToInvite(portal, given);
  return { ...invited, api: await invite(portal, invited) };
}

/** The link that a mail gave to somebody. */
async function byLink(person: { email: string }) {
  const [mail] = await mailsTo(portal, person);
  const authorization = `Bearer ${mail ? linkIn(mail) : ''}`;
  return (body?: unknown) =>
    asVisitor(portal).raw('/api/links/reply', {
      ...(body !== undefined && jsonBody('PUT', body)),
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    });
}

const overview = async (api: Api, meeting: { id: string }) =>
  (await api.GET('/api/meetings/{id}/invitations', at(meeting))).data;
const turnout = async (api: Api, meeting: { id: string }) =>
  Object.fromEntries(
    ((await overview(api, meeting))?.municipalities ?? []).map(({ municipality, state }) => [municipality.slug, state]),
  );

test('somebody answers in the portal, changes it and takes it back', async () => {
  const { paula, meeting, api } = await scene();
  const own = await as(portal, paula);
  const give = (version: number, reply: 'accepted' | 'tentative' | null, note: string | null = null) =>
    own.PUT('/api/meetings/{id}/reply', { ...at(meeting), body: { version, reply, note, takesPartOnline: true } });
  const { data } = await give(1, 'accepted', 'Komme 15 Minuten später');
  expect(data?.reply).toEqual({
    state: 'accepted',
    note: 'Komme 15 Minuten später',
    takesPartOnline: true,
    deputy: null,
    deputyFor: null,
    isBeforeChange: false,
    version: 2,
  });
  expect(await turnout(api, meeting)).toMatchObject({ hilchenbach: 'accepted', siegen: 'open' });
  const stale = await give(1, 'tentative');
  expect(stale.error).toMatchObject({ type: '/problems/changed-meanwhile', current: { reply: { version: 2 } } });
  expect((await give(2, null)).data?.reply).toMatchObject({ state: 'open', version: 3 });
});

test('members see who comes, notes and ways are the coordination’s', async () => {
  const { clara, paula, meeting, api } = await scene();
  await (await as(portal, paula)).PUT('/api/meetings/{id}/reply', {
    ...at(meeting),
    body: { version: 1, reply: 'accepted', note: 'vegetarisch' },
  });
  const find = async (reader: Api) =>
    (await overview(reader, meeting))?.municipalities
      .flatMap(({ people }) => people)
      .find(({ member }) => member.id === paula.id);
  expect(await find(api)).toMatchObject({ state: 'accepted', note: 'vegetarisch', channel: 'portal' });
  expect(await find(await as(portal, clara))).toMatchObject({ state: 'accepted', note: null, channel: null });
  expect(await overview(await as(portal, clara), meeting)).toMatchObject({
    newCount: null,
    openCount: null,
    abilities: { invite: false, remind: false, noteReplies: false },
  });
});

test('a mailed link answers for one person and one meeting, and reading it changes nothing', async () => {
  const { clara, meeting, api } = await scene();
  const link = await byLink(clara);
  const read = await link();
  expect(read.status).toBe(200);
  expect(await read.json()).toMatchObject({
    meeting: { id: meeting.id, number: 47, locationName: 'Weiße Villa', agenda: [{ label: 'TOP 1' }, {}, {}] },
    person: { name: 'Clara Sieghütte' },
    organizer: { name: 'Hanna Wiesental' },
    reply: { state: 'open', version: 1 },
    deputies: [{ name: 'Sven Weidenau', isPreset: true }, { name: 'Katrin Geisweid', isPreset: false }, {}, {}],
  });
  await link();
  expect(await turnout(api, meeting)).toMatchObject({ siegen: 'open' });
  expect((await link({ version: 1, reply: 'declined', note: 'Urlaub' })).status).toBe(200);
  expect((await link({ version: 2, reply: 'accepted' })).status).toBe(200);
  expect(await turnout(api, meeting)).toMatchObject({ siegen: 'accepted', hilchenbach: 'open' });
  const entry = await portal.database.client.auditEntry.findFirst({ where: { action: 'meeting.reply-given' } });
  expect(entry).toMatchObject({ memberId: clara.id, details: { channel: 'link' } });
});

test('the link dies at the begin, with the membership and with the account', async () => {
  const { clara } = await scene();
  const link = await byLink(clara);
  const { client } = portal.database;
  await client.member.update({ where: { id: clara.id }, data: { deactivatedAt: portal.clock.now() } });
  expect((await link()).status).toBe(410);
  await client.member.update({ where: { id: clara.id }, data: { deactivatedAt: null } });
  portal.clock.set('2026-12-03T08:29:00Z');
  expect((await link()).status).toBe(200);
  portal.clock.set('2026-12-03T08:30:00Z');
  expect((await link({ version: 1, reply: 'accepted' })).status).toBe(410);
  portal.clock.set('2026-12-01T08:30:00Z');
  await client.membership.updateMany({ where: { memberId: clara.id }, data: { endsOn: new Date('2026-11-30') } });
  expect((await link()).status).toBe(410);
  expect((await asVisitor(portal).raw('/api/links/reply')).status).toBe(410);
});

test('nobody answers in the portal once it began', async () => {
  const { paula, meeting } = await scene();
  portal.clock.set('2026-12-03T08:30:00Z');
  const { error } = await (await as(portal, paula)).PUT('/api/meetings/{id}/reply', {
    ...at(meeting),
    body: { version: 1, reply: 'accepted' },
  });
  expect(error).toMatchObject({ status: 409, type: '/problems/meeting-begun' });
});

test('the coordination notes what somebody said on the telephone', async () => {
  const { hanna, paula, clara, stranger, meeting, api } = await scene();
  const note = (by: Api) =>
    by.PUT('/api/meetings/{id}/invitations/{memberId}/reply', {
      params: { path: { id: meeting.id, memberId: paula.id } },
      body: { version: 1, reply: 'declined', note: 'rief an' },
    });
  expect((await note(await as(portal, clara))).response.status).toBe(403);
  expect((await note(await as(portal, stranger))).response.status).toBe(404);
  expect((await note(api)).data?.reply).toMatchObject({ state: 'declined', note: 'rief an' });
  const row = await portal.database.client.invitation.findFirst({ where: { memberId: paula.id } });
  expect(row).toMatchObject({ channel: 'coordination', repliedById: hanna.id });
});

test('who is not invited cannot answer, and nonsense is refused', async () => {
  const { sven, paula, stranger, meeting } = await scene();
  const put = async (person: { id: string }, body: unknown) => {
    const response = await (await as(portal, person)).raw(`/api/meetings/${meeting.id}/reply`, jsonBody('PUT', body));
    return [response.status, (await response.json()).type];
  };
  expect(await put(sven, { version: 1, reply: 'accepted' })).toEqual([409, '/problems/not-invited']);
  expect(await put(stranger, { version: 1, reply: 'accepted' })).toEqual([404, '/problems/not-found']);
  expect(await put(paula, { version: 1, reply: 'vielleicht' })).toEqual([422, '/problems/invalid']);
  expect(await put(paula, { version: 1, reply: 'delegated' })).toEqual([422, '/problems/invalid']);
  expect(await put(paula, { version: 1, reply: 'accepted', note: 'ü'.repeat(301) })).toEqual([
    422,
    '/problems/invalid',
  ]);
  expect(await put(paula, { version: 1, reply: 'delegated', deputyId: paula.id })).toEqual([422, '/problems/invalid']);
});
