import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor } from '../support/as.js';
import { createMember, createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

test('a member sees the own working groups with what may be done in them', async () => {
  const [own] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const api = await as(portal, await createMemberOf(portal, own, 'coordinator'));
  const { data } = await api.GET('/api/working-groups');
  expect(data?.items).toEqual([
    {
      id: own.id,
      slug: own.slug,
      name: own.name,
      shortName: own.shortName,
      purpose: null,
      invitationPeriodDays: 14,
      guestsGetMinutes: false,
      objectionPeriodDays: 14,
      proposalPeriodDays: 21,
      reportRequestDays: 10,
      replyReminderDays: 3,
      usualStartTime: '09:30',
      usualDurationMinutes: 180,
      abilities: { planMeetings: true, manageMemberships: true, changeRules: true },
    },
  ]);
});

test('the administration founds a group with the eight standard items, names are taken once', async () => {
  const api = await as(portal, await createMember(portal, { isAdministrator: true }));
  const body = {
    name: 'Kernteam klimanetzwerk.südwestfalen',
    shortName: 'Kernteam Südwestfalen',
    firstMeetingNumber: 12,
  };
  const { data, response } = await api.POST('/api/working-groups', { body });
  expect(response.status).toBe(201);
  expect(data).toMatchObject({
    slug: 'kernteam-suedwestfalen',
    abilities: { planMeetings: false, manageMemberships: true },
  });
  expect(
    await portal.database.client.agendaTemplateItem.count({ where: { template: { workingGroupId: data?.id ?? '' } } }),
  ).toBe(8);
  const again = await api.POST('/api/working-groups', { body });
  expect(again.error).toMatchObject({ status: 409, type: '/problems/working-group-name-taken' });
});

test('memberships begin, show who is who, and end on their last day', async () => {
  const group = await createWorkingGroup(portal);
  const coordinator = await createMemberOf(portal, group, 'coordinator');
  const api = await as(portal, coordinator);
  const [clara, sven] = [
    await createMember(portal, { slug: 'siegen' }),
    await createMember(portal, { slug: 'siegen' }),
  ];
  const params = { path: { id: group.id } };
  const admit = (role: 'member' | 'deputy') =>
    api.POST('/api/working-groups/{id}/memberships', { params, body: { memberId: clara.id, role, deputyId: sven.id } });
  const { data: membership } = await admit('member');
  expect(membership).toMatchObject({
    member: { id: clara.id },
    deputy: { id: sven.id },
    municipality: { slug: 'siegen' },
    role: 'member',
    startsOn: '2026-11-22',
    endsOn: null,
  });
  expect((await admit('member')).error).toMatchObject({ status: 409, type: '/problems/membership-exists' });

  const end = { path: { id: membership?.id ?? '' } };
  const ended = await api.POST('/api/memberships/{id}/end', { params: end, body: { endsOn: '2026-11-30' } });
  expect(ended.data?.endsOn).toBe('2026-11-30');
  const listed = async () =>
    (await (await as(portal, coordinator)).GET('/api/working-groups/{id}/memberships', { params })).data?.items.length;
  expect(await listed()).toBe(2);
  portal.clock.set('2026-11-30T23:00:00Z');
  expect(await listed()).toBe(1);
});

test('a membership cannot end before it began', async () => {
  const group = await createWorkingGroup(portal);
  const api = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const [membership] = await portal.database.client.membership.findMany({ where: { workingGroupId: group.id } });
  const { error } = await api.POST('/api/memberships/{id}/end', {
    params: { path: { id: membership?.id ?? '' } },
    body: { endsOn: '2025-12-31' },
  });
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: '#/endsOn' }] });
});

test('visitors see the municipalities in German order, the district first, and nothing else', async () => {
  const { data } = await asVisitor(portal).GET('/api/municipalities');
  expect(data?.items.map(({ name }) => name)).toEqual([
    'Kreis Siegen-Wittgenstein',
    'Bad Berleburg',
    'Bad Laasphe',
    'Burbach',
    'Erndtebrück',
    'Freudenberg',
    'Hilchenbach',
    'Kreuztal',
    'Netphen',
    'Neunkirchen',
    'Siegen',
    'Wilnsdorf',
  ]);
  expect(data?.items.find(({ slug }) => slug === 'kreuztal')).toMatchObject({ ags: '05970024', kind: 'town' });
  expect((await asVisitor(portal).raw('/api/working-groups')).status).toBe(401);
});
