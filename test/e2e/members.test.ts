import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor } from '../support/as.js';
import { createMember, createMemberOf, municipality } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const details = (member: { municipalityId: string; email: string }) => ({
  municipalityId: member.municipalityId,
  email: member.email,
  givenName: 'Paula',
  familyName: 'Rothaar',
  version: 1,
});

test('a member sees the people of the own groups and nobody else', async () => {
  const [own, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const [reader, colleague] = [await createMemberOf(portal, own), await createMemberOf(portal, own)];
  const stranger = await createMemberOf(portal, other);
  const api = await as(portal, reader);
  const { data } = await api.GET('/api/members');
  expect(data?.items.map(({ id }) => id).sort()).toEqual([reader.id, colleague.id].sort());
  const hidden = await api.GET('/api/members/{id}', { params: { path: { id: stranger.id } } });
  expect(hidden.response.status).toBe(404);
  expect((await asVisitor(portal).raw('/api/members')).status).toBe(401);
});

test('a membership that has ended shows nothing any more', async () => {
  const group = await createWorkingGroup(portal);
  const [leaver, colleague] = [await createMemberOf(portal, group), await createMemberOf(portal, group)];
  await portal.database.client.membership.updateMany({
    where: { memberId: leaver.id },
    data: { endsOn: new Date('2026-11-22') },
  });
  const seen = async () => (await (await as(portal, leaver)).GET('/api/members')).data?.items.map(({ id }) => id);
  expect(await seen()).toContain(colleague.id);
  portal.clock.set('2026-11-22T23:00:00Z');
  expect(await seen()).toEqual([leaver.id]);
});

test('own contact data can be changed, address and municipality only by the administration', async () => {
  const member = await createMember(portal);
  const burbach = await municipality(portal, 'burbach');
  const body = {
    ...details(member),
    phone: '02733 288-0',
    email: 'anders@burbach.example',
    municipalityId: burbach.id,
  };
  const params = { path: { id: member.id } };
  const own = await (await as(portal, member)).PATCH('/api/members/{id}', { params, body });
  expect(own.data).toMatchObject({ phone: '02733 288-0', email: member.email, version: 2 });
  const admin = await as(portal, await createMember(portal, { isAdministrator: true }));
  const changed = await admin.PATCH('/api/members/{id}', { params, body: { ...body, version: 2 } });
  expect(changed.data).toMatchObject({
    email: 'anders@burbach.example',
    municipality: { slug: 'burbach' },
    version: 3,
  });
});

test('a colleague may look but not change', async () => {
  const group = await createWorkingGroup(portal);
  const [member, colleague] = [await createMemberOf(portal, group), await createMemberOf(portal, group)];
  const api = await as(portal, colleague);
  const { response } = await api.PATCH('/api/members/{id}', {
    params: { path: { id: member.id } },
    body: details(member),
  });
  expect(response.status).toBe(403);
});

test('a change made against an older version is a conflict', async () => {
  const member = await createMember(portal);
  const api = await as(portal, member);
  const params = { path: { id: member.id } };
  const save = () => api.PATCH('/api/members/{id}', { params, body: details(member) });
  const answers = await Promise.all([save(), save(), save()]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409, 409]);
});

test('wrong values are refused at their fields, in German', async () => {
  const member = await createMember(portal);
  const api = await as(portal, member);
  const { response, error } = await api.PATCH('/api/members/{id}', {
    params: { path: { id: member.id } },
    body: { ...details(member), givenName: ' ', email: 'keine', version: 0 },
  });
  expect(response.status).toBe(422);
  expect(error).toMatchObject({
    title: 'Einige Angaben fehlen oder stimmen nicht.',
    errors: [
      { pointer: '#/givenName', detail: 'Diese Angabe fehlt.' },
      { pointer: '#/email', detail: 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@kommune.de.' },
      { pointer: '#/version', detail: 'Der kleinste Wert ist 1.' },
    ],
  });
});

test('the administration deactivates and brings back, everybody else cannot', async () => {
  const admin = await createMember(portal, { isAdministrator: true });
  const member = await createMember(portal);
  const params = { path: { id: member.id } };
  const asAdmin = await as(portal, admin);
  const asMember = await as(portal, member);
  expect((await asMember.POST('/api/members/{id}/deactivation', { params })).response.status).toBe(403);
  expect((await asAdmin.POST('/api/members/{id}/deactivation', { params })).data?.isDeactivated).toBe(true);
  expect((await asMember.raw('/api/members')).status).toBe(401);
  expect((await asAdmin.DELETE('/api/members/{id}/deactivation', { params })).data?.isDeactivated).toBe(false);
  const own = await asAdmin.POST('/api/members/{id}/deactivation', { params: { path: { id: admin.id } } });
  expect(own.error).toMatchObject({ type: '/problems/member-own-account' });
});
