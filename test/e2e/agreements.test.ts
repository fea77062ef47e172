import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMemberOf, municipality } from '../support/factories/members.js';
import { createAgreement, createMinutes } from '../support/factories/minutes.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();
const NOWHERE = '019ab000-0000-7000-8000-000000000000';

/** A group of three municipalities with one agreement in approved minutes, and one in a draft. */
async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const coordinator = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const greta = await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  const approved = await createMinutes(portal, group, { state: 'approved' });
  const draft = await createMinutes(portal, group, {
    meeting: { startsAt: new Date('2026-11-20T08:30:00Z'), endsAt: new Date('2026-11-20T10:00:00Z') },
  });
  await createAgreement(portal, draft, 'Noch im Entwurf');
  return {
    group,
    coordinator,
    paula,
    greta,
    guest: await createMemberOf(portal, group, 'guest', { slug: 'netphen' }),
    stranger: await createMemberOf(portal, other, 'coordinator'),
    approved,
    draft,
    agreement: await createAgreement(portal, approved),
    hilchenbach: await municipality(portal),
    burbach: await municipality(portal, 'burbach'),
  };
}

type Setting = Awaited<ReturnType<typeof setting>>;
type Body = { state: string; version: number; note?: string };
const path = ({ agreement }: Setting, place: { id: string }) => `/api/agreements/${agreement.id}/progress/${place.id}`;

async function say(given: Setting, person: { id: string }, place: { id: string }, body: Body): Promise<Response> {
  return (await as(portal, person)).raw(path(given, place), jsonBody('PUT', body));
}

test('an agreement tells its words, where it comes from and how far everybody is; a draft tells nothing', async () => {
  const given = await setting();
  await say(given, given.paula, given.hilchenbach, { state: 'done', version: 0, note: ' Seit Mai.\u202E ' });
  const { data } = await (await as(portal, given.greta)).GET('/api/agreements', {});
  const name = { id: expect.any(String), abbreviation: expect.any(String) };
  const silent = { note: '', version: 0, updatedBy: null, updatedAt: null };
  expect(data).toEqual({
    items: [
      {
        meeting: {
          id: given.approved.meeting.id,
          number: given.approved.meeting.number,
          title: given.approved.meeting.title,
          startsAt: given.approved.meeting.startsAt.toISOString(),
        },
        workingGroupId: given.group.id,
        minutesState: 'approved',
        agreements: [
          {
            id: given.agreement.id,
            text: 'Der Arbeitskreis empfiehlt, die Objektliste im Portal zu pflegen.',
            agendaItem: { number: '3', title: expect.any(String) },
            done: 1,
            total: 3,
            progress: [
              {
                municipality: { ...name, slug: 'siegen-wittgenstein', name: 'Kreis Siegen-Wittgenstein' },
                state: 'open',
                ...silent,
                abilities: { change: false },
              },
              {
                municipality: { ...name, slug: 'burbach', name: 'Burbach' },
                state: 'open',
                ...silent,
                abilities: { change: true },
              },
              {
                municipality: { ...name, slug: 'hilchenbach', name: 'Hilchenbach' },
                state: 'done',
                note: 'Seit Mai.',
                version: 1,
                updatedBy: expect.objectContaining({ id: given.paula.id }),
                updatedAt: '2026-11-22T11:00:00.000Z',
                abilities: { change: false },
              },
            ],
          },
        ],
      },
    ],
    nextCursor: null,
    counts: { unfinished: 1, finished: 0, all: 1 },
  });
});

test('the municipality says how far it is, and the coordination for any; nobody else', async () => {
  const given = await setting();
  const body = { state: 'in_progress', version: 0 };
  expect((await asVisitor(portal).raw(path(given, given.hilchenbach), jsonBody('PUT', body))).status).toBe(401);
  expect((await asVisitor(portal).raw('/api/agreements')).status).toBe(401);
  expect((await say(given, given.stranger, given.hilchenbach, body)).status).toBe(404);
  expect((await say(given, given.greta, given.hilchenbach, body)).status).toBe(403);
  expect((await say(given, given.guest, given.hilchenbach, body)).status).toBe(403);
  // Whoever has no seat in the group has no cell.
  expect((await say(given, given.coordinator, await municipality(portal, 'netphen'), body)).status).toBe(404);
  expect((await say(given, given.paula, given.hilchenbach, body)).status).toBe(200);
  expect((await say(given, given.coordinator, given.burbach, body)).status).toBe(200);
  const trail = await portal.database.client.auditEntry.findMany({ orderBy: { id: 'asc' } });
  expect(trail.map(({ action, memberId }) => [action, memberId])).toEqual([
    ['agreement.progress-changed', given.paula.id],
    ['agreement.progress-changed', given.coordinator.id],
  ]);
  const inDraft = await portal.database.client.minutesEntry.findFirstOrThrow({ where: { text: 'Noch im Entwurf' } });
  for (const id of [inDraft.id, NOWHERE]) {
    const answer = await say(
      { ...given, agreement: { ...given.agreement, id } },
      given.coordinator,
      given.burbach,
      body,
    );
    expect(answer.status).toBe(404);
  }
});

test('a state is changed against a version; open again is as if nothing had been said', async () => {
  const given = await setting();
  const own = (body: Body) => say(given, given.paula, given.hilchenbach, body);
  const first = await Promise.all(Array.from({ length: 6 }, () => own({ state: 'planned', version: 0 })));
  expect(first.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  expect((await own({ state: 'done', version: 1 })).status).toBe(200);
  const stale = await own({ state: 'planned', version: 1 });
  expect(await stale.json()).toMatchObject({ type: '/problems/changed-meanwhile', current: { done: 1 } });
  expect(await (await own({ state: 'open', version: 2 })).json()).toMatchObject({ done: 0, total: 3 });
  expect((await own({ state: 'not_applicable', version: 0 })).status).toBe(200);
  expect(await portal.database.client.agreementProgress.count()).toBe(1);
  for (const body of [
    { state: 'halb', version: 1 },
    { state: 'done', version: -1 },
    { state: 'done', version: 1, note: 'x'.repeat(501) },
  ]) {
    expect((await own(body)).status).toBe(422);
  }
});

test('the register is narrowed by municipality, progress, meeting, days and words', async () => {
  const given = await setting();
  const later = await createMinutes(portal, given.group, {
    state: 'circulated',
    meeting: { startsAt: new Date('2026-11-21T08:30:00Z'), endsAt: new Date('2026-11-21T10:00:00Z') },
  });
  await createAgreement(portal, later, 'Die Meldekette wird 100 % erprobt.');
  for (const [person, place] of [
    [given.paula, given.hilchenbach],
    [given.greta, given.burbach],
    [given.coordinator, { id: given.coordinator.municipalityId }],
  ] as const) {
    await say(given, person, place, { state: 'done', version: 0 });
  }
  const api = await as(portal, given.paula);
  const found = async (query: Record<string, string>) => {
    const { data } = await api.GET('/api/agreements', { params: { query } });
    return data?.items.map(({ meeting }) => meeting.id);
  };
  const [old, fresh] = [given.approved.meeting.id, later.meeting.id];
  expect(await found({})).toEqual([fresh, old]);
  expect(await found({ state: 'finished' })).toEqual([old]);
  expect(await found({ state: 'unfinished' })).toEqual([fresh]);
  expect(await found({ state: 'finished', municipalityId: given.hilchenbach.id })).toEqual([old]);
  expect(await found({ meetingId: fresh })).toEqual([fresh]);
  expect(await found({ from: '2026-11-21' })).toEqual([fresh]);
  expect(await found({ until: '2026-11-20' })).toEqual([old]);
  expect(await found({ query: 'objektliste' })).toEqual([old]);
  expect(await found({ query: '%' })).toEqual([fresh]);
  expect((await api.raw('/api/agreements?state=done')).status).toBe(422);
  expect((await api.raw('/api/agreements?cursor=nonsense')).status).toBe(422);
  const first = await api.GET('/api/agreements', { params: { query: { limit: 1 } } });
  expect(first.data?.counts).toEqual({ unfinished: 1, finished: 1, all: 2 });
  expect(await found({ limit: '1', cursor: first.data?.nextCursor ?? '' })).toEqual([old]);
  const ofStranger = await (await as(portal, given.stranger)).GET('/api/agreements', {});
  expect(ofStranger.data).toEqual({ items: [], nextCursor: null, counts: { unfinished: 0, finished: 0, all: 0 } });
});
