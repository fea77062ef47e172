import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function setting() {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, 'coordinator');
  const paula = await createMemberOf(portal, group);
  return { hanna: await as(portal, hanna), paula: await as(portal, paula) };
}

const PATH = '/api/notification-preferences';
const wish = {
  isDigestOn: false,
  digestWeekday: 5,
  digestHour: 16,
  confidentiality: 'subject_only' as const,
  choices: [
    { kind: 'minutes-circulated' as const, channel: 'portal' as const },
    { kind: 'meeting-invited' as const, channel: 'off' as const },
  ],
  version: 1,
};

test('who has chosen nothing gets what makes sense', async () => {
  const { paula, hanna } = await setting();
  const { data } = await paula.GET(PATH);
  expect(data).toMatchObject({
    isDigestOn: true,
    digestWeekday: 1,
    digestHour: 7,
    confidentiality: 'full',
    version: 1,
  });
  expect(data?.choices.find(({ kind }) => kind === 'minutes-circulated')).toEqual({
    kind: 'minutes-circulated',
    channel: 'mail',
    audience: 'members',
    isMailedAnyway: false,
  });
  expect(data?.choices.find(({ kind }) => kind === 'meeting-invited')).toEqual({
    kind: 'meeting-invited',
    channel: 'portal',
    audience: 'members',
    isMailedAnyway: true,
  });
  expect(data?.choices.some(({ kind }) => kind === 'reply-given')).toBe(false);
  expect((await hanna.GET(PATH)).data?.choices.some(({ kind }) => kind === 'reply-given')).toBe(true);
});

test('choices are kept, and only against the version that was read', async () => {
  const { paula } = await setting();
  const { data, response } = await paula.PUT(PATH, { body: wish });
  expect(response.status).toBe(200);
  expect(data).toMatchObject({ isDigestOn: false, digestWeekday: 5, digestHour: 16, version: 2 });
  expect(data?.choices.find(({ kind }) => kind === 'minutes-circulated')?.channel).toBe('portal');
  expect((await paula.GET(PATH)).data).toEqual(data);
  const stale = await paula.raw(PATH, jsonBody('PUT', wish));
  expect(stale.status).toBe(409);
  expect(await stale.json()).toMatchObject({ type: '/problems/changed-meanwhile', current: { version: 2 } });
  expect((await paula.PUT(PATH, { body: { ...wish, isDigestOn: true, version: 2 } })).data?.isDigestOn).toBe(true);
});

test('of two first saves at once one wins', async () => {
  const { paula } = await setting();
  const saves = await Promise.all([1, 2].map(() => paula.raw(PATH, jsonBody('PUT', wish))));
  expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('what cannot be chosen is refused', async () => {
  const { paula } = await setting();
  const anyway = { ...wish, choices: [{ kind: 'meeting-invited', channel: 'mail' }] };
  const refused = await paula.raw(PATH, jsonBody('PUT', anyway));
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors[0].pointer).toBe('#/choices/0/channel');
  const twice = [...wish.choices, ...wish.choices];
  for (const wrong of [
    { digestHour: 24 },
    { digestWeekday: 0 },
    { confidentiality: 'none' },
    { choices: [{ kind: 'weather', channel: 'mail' }] },
    { choices: twice },
    { more: 1 },
  ]) {
    expect((await paula.raw(PATH, jsonBody('PUT', { ...wish, ...wrong }))).status).toBe(422);
  }
  expect((await asVisitor(portal).raw(PATH)).status).toBe(401);
  expect((await asVisitor(portal).raw(PATH, jsonBody('PUT', wish))).status).toBe(401);
});
