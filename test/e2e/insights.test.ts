import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, asVisitor } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createSmallGroup } from '../support/factories/small-group.js';

const portal = useApp();

const HEARD = {
  occasion: 'Exkursion Nahwärme',
  occurredOn: '2026-11-19',
  takeaways: ['Ab 40 Häusern lohnt es sich', 'Die Genossenschaft baut selbst'],
  meaning: 'Für Müsen prüfen',
};
const capture = (api: Api, workingGroupId: string, given: object = {}) =>
  api.POST('/api/insights', { body: { ...HEARD, workingGroupId, ...given } });
const at = (id: string) => ({ params: { path: { id } } });
const agendaOf = async (api: Api, id: string) =>
  (await api.GET('/api/meetings/{id}', at(id))).data?.agenda.filter(({ origin }) => origin === 'insights');

async function captured(api: Api, workingGroupId: string, given: object = {}) {
  const { data, response } = await capture(api, workingGroupId, given);
  if (!data) throw new Error(String(response.status));
  return data;
}

test('what a member brings home is the group’s to read', async () => {
  const { group, people, paula, guest } = await createSmallGroup(portal);
  const insight = await captured(paula, group.id);
  const seen = {
    id: insight.id,
    workingGroupId: group.id,
    ...HEARD,
    source: null,
    author: { id: people.paula.id, name: expect.stringMatching(/^Paula/) },
    municipality: expect.objectContaining({ slug: 'hilchenbach' }),
    files: [],
    version: 1,
    createdAt: '2026-11-22T11:00:00.000Z',
  };
  expect(insight).toEqual({ ...seen, abilities: { update: true, remove: true } });
  const list = await guest.GET('/api/insights', { params: { query: { workingGroupId: group.id } } });
  expect(list.data).toEqual({
    items: [{ ...seen, abilities: { update: false, remove: false } }],
    uploadLimit: expect.any(Number),
    abilities: { capture: false },
  });
});

test('it stays behind the wall; guests bring nothing, others change nothing', async () => {
  const { group, paula, ida, guest } = await createSmallGroup(portal);
  const { id } = await captured(paula, group.id);
  const { hanna: stranger } = await createSmallGroup(portal);
  const patch = async (api: Api, version = 1) =>
    (await api.PATCH('/api/insights/{id}', { ...at(id), body: { ...HEARD, occasion: 'Anders', version } })).response
      .status;
  expect(await patch(asVisitor(portal))).toBe(401);
  expect(await patch(stranger)).toBe(404);
  expect(await patch(ida)).toBe(403);
  expect((await capture(guest, group.id)).response.status).toBe(403);
  expect((await capture(stranger, group.id)).response.status).toBe(404);
  expect(await patch(paula)).toBe(200);
  expect(await patch(paula)).toBe(409);
});

test('what cannot be is named where it stands', async () => {
  const { group, paula } = await createSmallGroup(portal);
  const refused = async (given: object) => {
    const { error } = await capture(paula, group.id, given);
    return error && 'errors' in error && Array.isArray(error.errors) ? error.errors.map(({ pointer }) => pointer) : [];
  };
  expect(await refused({ occurredOn: '2026-11-23' })).toEqual(['#/occurredOn']);
  expect(await refused({ takeaways: [] })).toEqual(['#/takeaways']);
  expect(await refused({ takeaways: ['1', '2', '3', '4'] })).toEqual(['#/takeaways']);
  expect(await refused({ occasion: ' \r\n ' })).toEqual(['#/occasion']);
});

test('it stands on the next agenda by itself, follows its insights, and goes with the last of them', async () => {
  const { group, hanna, paula, ida } = await createSmallGroup(portal);
  const next = await createMeeting(portal, group, { state: 'scheduled' });
  const first = await captured(paula, group.id);
  expect(await agendaOf(hanna, next.id)).toMatchObject([
    {
      title: 'Aus dem Netzwerk',
      note: 'Aus dem Netzwerk: Exkursion Nahwärme (Hilchenbach) – Ab 40 Häusern lohnt es sich',
    },
  ]);
  const second = await captured(ida, group.id, { occasion: 'Fachtag', takeaways: ['Frist 31.\r\n März 😀'] });
  const [item] = (await agendaOf(hanna, next.id)) ?? [];
  expect(item?.note).toContain('; Fachtag (Netphen) – Frist 31. März 😀');
  await paula.DELETE('/api/insights/{id}', at(first.id));
  expect((await agendaOf(hanna, next.id))?.[0]?.note).toBe('Aus dem Netzwerk: Fachtag (Netphen) – Frist 31. März 😀');
  await ida.DELETE('/api/insights/{id}', at(second.id));
  expect(await agendaOf(hanna, next.id)).toEqual([]);
});

test('an agenda that has gone out stays as it is', async () => {
  const { group, hanna, paula } = await createSmallGroup(portal);
  const invited = await createMeeting(portal, group, { state: 'invited', invitedAt: portal.clock.now() });
  await captured(paula, group.id);
  expect(await agendaOf(hanna, invited.id)).toEqual([]);
});
