import { expect, test } from '@jest/globals';
import { FirstAdministratorService } from '../../server/src/auth/first-administrator.service.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMember, createMemberOf, municipality, PASSWORD } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { linkIn, mailTo } from '../support/mailbox.js';

const portal = useApp();
const NEW_PASSWORD = 'Wald, Wasser und drei Windräder';
const visitor = () => asVisitor(portal);
const signIn = (email: string, password: string) =>
  visitor().raw('/api/session', jsonBody('POST', { email, password }));
const redeem = (token: string, password = NEW_PASSWORD) =>
  visitor().raw('/api/password-resets/redemption', jsonBody('POST', { token, password }));
const requestReset = (email: string) => visitor().raw('/api/password-resets', jsonBody('POST', { email }));

test('a reset link sets a new password once and ends the sessions of the account', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const api = await as(portal, member);
  expect((await requestReset(member.email)).status).toBe(204);
  const mail = await mailTo(portal, member.email);
  expect(mail.subject).toBe('Neues Passwort für das Klimaportal');
  const token = linkIn(mail);

  const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(410)]);
  expect((await api.raw('/api/members')).status).toBe(401);
  expect((await signIn(member.email, PASSWORD)).status).toBe(401);
  expect((await signIn(member.email, NEW_PASSWORD)).status).toBe(201);
});

test('a reset link ends after an hour and when a newer one is asked for', async () => {
  const member = await createMember(portal, { hasPassword: true });
  await requestReset(member.email);
  const first = linkIn(await mailTo(portal, member.email));
  portal.clock.forward({ minutes: 30 });
  await requestReset(member.email);
  const second = linkIn(await mailTo(portal, member.email, 2));
  expect((await redeem(first)).status).toBe(410);
  portal.clock.forward({ minutes: 61 });
  expect((await redeem(second)).status).toBe(410);
});

test('asking for a reset answers the same for an unknown address and sends nothing', async () => {
  expect((await requestReset('niemand@hilchenbach.example')).status).toBe(204);
  const member = await createMember(portal);
  await requestReset(member.email);
  await mailTo(portal, member.email);
  expect(await portal.database.client.outbox.count()).toBe(1);
});

test('only hashes of tokens are stored', async () => {
  const member = await createMember(portal, { hasPassword: true });
  await requestReset(member.email);
  const token = linkIn(await mailTo(portal, member.email));
  const [stored] = await portal.database.client.oneTimeToken.findMany();
  expect(Buffer.from(stored?.tokenHash ?? []).toString('base64url')).not.toBe(token);
  expect(stored?.tokenHash).toHaveLength(32);
});

test('a weak new password is refused with a German sentence at its field, and the link stays good', async () => {
  const member = await createMember(portal, { hasPassword: true });
  await requestReset(member.email);
  const token = linkIn(await mailTo(portal, member.email));
  const response = await redeem(token, 'kurz');
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    errors: [{ pointer: '#/password', detail: 'Bitte mindestens 12 Zeichen.' }, { pointer: '#/password' }],
  });
  expect((await redeem(token)).status).toBe(204);
});

test('changing the password needs the current one', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const api = await as(portal, member);
  const change = (currentPassword: string) =>
    api.raw('/api/password', jsonBody('PUT', { currentPassword, newPassword: NEW_PASSWORD }));
  const wrong = await change('falsch');
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ errors: [{ pointer: '#/currentPassword' }] });
  expect((await change(PASSWORD)).status).toBe(204);
  expect((await signIn(member.email, NEW_PASSWORD)).status).toBe(201);
});

test('changing the password ends every session and begins a new one', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const [here, elsewhere] = [await as(portal, member), await as(portal, member)];
  const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  const changed = await here.raw('/api/password', jsonBody('PUT', body));
  const cookie = changed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await elsewhere.raw('/api/members')).status).toBe(401);
  expect((await visitor().raw('/api/members', { headers: { cookie } })).status).toBe(200);
});

test('an invitation makes an account, its memberships and a mail in one unit', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, ['coordinator', 'member']));
  const invitation = {
    municipalityId: (await municipality(portal, 'burbach')).id,
    givenName: 'Greta',
    familyName: 'Hellertal',
    email: 'Greta.Hellertal@burbach.example',
    workingGroupId: group.id,
    roles: ['member' as const, 'minute_taker' as const],
  };
  const { data, response } = await api.POST('/api/members', { body: invitation });
  expect(response.status).toBe(201);
  expect(data).toMatchObject({ name: 'Greta Hellertal', email: 'greta.hellertal@burbach.example' });
  expect(data?.roles.map(({ role }) => role).sort()).toEqual(['member', 'minute_taker']);
  const token = linkIn(await mailTo(portal, 'greta.hellertal@burbach.example'));
  expect((await redeem(token)).status).toBe(204);
  expect((await signIn('greta.hellertal@burbach.example', NEW_PASSWORD)).status).toBe(201);

  const again = await api.POST('/api/members', { body: invitation });
  expect(again.response.status).toBe(409);
  expect(again.error).toMatchObject({ type: '/problems/member-email-taken' });
  expect(await portal.database.client.outbox.count()).toBe(1);
});

test('an invitation can be repeated until the person has set a password', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const [invited, settled] = [
    await createMemberOf(portal, group),
    await createMemberOf(portal, group, 'member', { hasPassword: true }),
  ];
  const params = ({ id }: { id: string }) => ({ params: { path: { id } } });
  const mayRepeat = async (member: { id: string }) =>
    (await api.GET('/api/members/{id}', params(member))).data?.abilities.inviteAgain;
  expect([await mayRepeat(invited), await mayRepeat(settled)]).toEqual([true, false]);
  expect((await api.POST('/api/members/{id}/invitation', params(invited))).response.status).toBe(204);
  const refused = await api.POST('/api/members/{id}/invitation', params(settled));
  expect(refused.error).toMatchObject({ status: 409, type: '/problems/already-invited' });
});

test('an invitation without a role is refused at its field', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const { error } = await api.POST('/api/members', {
    body: {
      municipalityId: (await municipality(portal)).id,
      givenName: 'Nora',
      familyName: 'Asdorf',
      email: 'nora@freudenberg.example',
      workingGroupId: group.id,
      roles: [],
    },
  });
  expect(error).toMatchObject({
    status: 422,
    errors: [{ pointer: '#/roles', detail: 'Bitte wählen Sie mindestens eine Möglichkeit.' }],
  });
});

test('nobody is invited into a group of others, and nothing stays behind', async () => {
  const [own, foreign] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const api = await as(portal, await createMemberOf(portal, own, 'coordinator'));
  const body = {
    municipalityId: (await municipality(portal)).id,
    givenName: 'Nora',
    familyName: 'Asdorf',
    email: 'nora@freudenberg.example',
    workingGroupId: foreign.id,
    roles: ['member' as const],
  };
  expect((await api.POST('/api/members', { body })).response.status).toBe(404);
  expect(await portal.database.client.member.count({ where: { email: body.email } })).toBe(0);
});

test('the first administrator comes by the link of the console, once', async () => {
  const link = await portal.app.get(FirstAdministratorService).invite();
  const token = link?.split('#')[1] ?? '';
  const details = {
    token,
    password: NEW_PASSWORD,
    municipalityId: (await municipality(portal)).id,
    givenName: 'Anke',
    familyName: 'Trupbach',
    email: 'anke@kreis.example',
  };
  const establish = () => visitor().raw('/api/first-administrator', jsonBody('POST', details));
  const answers = await Promise.all([establish(), establish(), establish()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
  const session = await signIn(details.email, NEW_PASSWORD);
  expect(await session.json()).toMatchObject({ abilities: { administer: true } });
  expect(await portal.app.get(FirstAdministratorService).invite()).toBeUndefined();
});
