import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createDatePoll, OPTIONS, pollLinkOf } from '../../support/factories/date-polls.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

async function newPoll(given: Record<string, unknown> = {}) {
  const made = await createDatePoll(portal, given);
  const [first = '', second = '', third = ''] = made.optionIds;
  return { ...made, first, second, third };
}

test('one answer for the municipality, whoever of its people gives it', async () => {
  const { id, first, second, third, paula, merle, coordinator, api } = await newPoll();
  const officer = await as(portal, paula);
  const answers = [
    { optionId: first, value: 'yes' as const },
    { optionId: second, value: 'if_need_be' as const },
  ];
  const given = await officer.PUT('/api/meetings/{id}/date-poll/answer', {
    ...at(id),
    body: { version: 0, answers, comment: 'Vormittags lieber.' },
  });
  expect(given.response.status).toBe(200);
  const sheetOf = (poll: typeof given.data) => poll?.sheets.find(({ version }) => version > 0);
  expect(sheetOf(given.data)).toMatchObject({
    municipality: { slug: 'hilchenbach' },
    state: 'partial',
    answers: ['yes', 'if_need_be', null],
    comment: 'Vormittags lieber.',
    answeredBy: `Paula ${paula.familyName}`,
    isOnBehalf: false,
    answeredAt: '2026-11-22T11:00:00.000Z',
    version: 1,
  });
  const deputy = await as(portal, merle);
  const changed = await deputy.PUT('/api/meetings/{id}/date-poll/answer', {
    ...at(id),
    body: { version: 1, answers: [{ optionId: third, value: 'no' }] },
  });
  expect(sheetOf(changed.data)).toMatchObject({
    answers: [null, null, 'no'],
    version: 2,
    comment: null,
  });
  expect(changed.data?.sheets.filter(({ state }) => state !== 'open')).toHaveLength(1);
  const seen = await api.GET('/api/meetings/{id}/date-poll', at(id));
  expect(seen.data?.options.map(({ yes, no, open }) => [yes, no, open])).toEqual([
    [0, 0, 3],
    [0, 0, 3],
    [0, 1, 2],
  ]);
  expect(seen.data?.ownMunicipalityId).toBe(coordinator.municipalityId);
});

test('of two colleagues who answer at once one wins, the other sees what stands', async () => {
  const { id, first, paula, merle } = await newPoll();
  const apis = await Promise.all([paula, merle].map((person) => as(portal, person)));
  const give = (api: (typeof apis)[number]) =>
    api.PUT('/api/meetings/{id}/date-poll/answer', {
      ...at(id),
      body: { version: 0, answers: [{ optionId: first, value: 'yes' }] },
    });
  const results = await Promise.all(apis.map(give));
  expect(results.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const lost = results.find(({ response }) => response.status === 409);
  expect(lost?.error).toMatchObject({
    type: expect.stringContaining('changed-meanwhile'),
    current: { meeting: { id } },
  });
  const stale = await give(apis[0] as (typeof apis)[number]);
  expect(stale.response.status).toBe(409);
});

test('the coordination answers for others, and that is told; nobody else does', async () => {
  const { id, first, ida, paula, api } = await newPoll();
  const body = { version: 0, answers: [{ optionId: first, value: 'no' as const }] };
  const on = (municipalityId: string) => ({ params: { path: { id, municipalityId } }, body });
  const told = await api.PUT('/api/meetings/{id}/date-poll/answers/{municipalityId}', on(ida.municipalityId));
  expect(told.data?.sheets.find(({ version }) => version === 1)).toMatchObject({
    municipality: { slug: 'netphen' },
    answeredBy: expect.stringContaining('Hanna'),
    isOnBehalf: true,
  });
  const officer = await as(portal, paula);
  const foreign = await officer.PUT('/api/meetings/{id}/date-poll/answers/{municipalityId}', on(ida.municipalityId));
  expect(foreign.response.status).toBe(403);
  const unasked = await municipality(portal, 'burbach');
  const nobody = await api.PUT('/api/meetings/{id}/date-poll/answers/{municipalityId}', on(unasked.id));
  expect(nobody.response.status).toBe(404);
});

test('a guest speaks for a municipality that has a seat, else for none', async () => {
  const { id, group, first } = await newPoll();
  const body = { version: 0, answers: [{ optionId: first, value: 'yes' as const }] };
  const guest = await as(portal, await createMemberOf(portal, group, 'guest', { slug: 'netphen' }));
  expect((await guest.PUT('/api/meetings/{id}/date-poll/answer', { ...at(id), body })).response.status).toBe(200);
  const stranger = await as(portal, await createMemberOf(portal, group, 'guest', { slug: 'burbach' }));
  expect((await stranger.PUT('/api/meetings/{id}/date-poll/answer', { ...at(id), body })).response.status).toBe(403);
  const seen = await stranger.GET('/api/meetings/{id}/date-poll', at(id));
  expect(seen.data).toMatchObject({ ownMunicipalityId: null, abilities: { answer: false } });
});

test('the mailed link opens the question and the own answer, nothing of the others, and reading changes nothing', async () => {
  const { id, first, second, third, ida, paula, merle } = await newPoll({ message: 'Bitte bald.' });
  const netphen = await as(portal, ida);
  await netphen.PUT('/api/meetings/{id}/date-poll/answer', {
    ...at(id),
    body: { version: 0, answers: [{ optionId: first, value: 'no' }], comment: 'Geheim.' },
  });
  const visitor = asVisitor(portal);
  const token = await pollLinkOf(portal, paula);
  const shown = await visitor.GET('/api/links/date-poll', bearer(token));
  expect(shown.response.status).toBe(200);
  expect(JSON.stringify(shown.data)).not.toMatch(/Geheim|netphen/);
  expect(shown.data).toEqual({
    name: `Paula ${paula.familyName}`,
    municipality: expect.objectContaining({ slug: 'hilchenbach' }),
    meeting: expect.objectContaining({ id, number: 49 }),
    state: 'open',
    answersUntil: '2027-01-15T11:00:00.000Z',
    message: 'Bitte bald.',
    options: [first, second, third].map((optionId, index) =>
      expect.objectContaining({
        id: optionId,
        isOver: false,
        startsAt: new Date(`${OPTIONS[index]?.startsAt}:00+01:00`).toISOString(),
      }),
    ),
    chosenOptionId: null,
    sheet: expect.objectContaining({ state: 'open', version: 0 }),
  });
  for (let times = 0; times < 3; times += 1) await visitor.GET('/api/links/date-poll', bearer(token));
  expect(await portal.database.client.dateAnswerSheet.count()).toBe(1);

  const body = { version: 0, answers: [{ optionId: second, value: 'if_need_be' as const }], comment: 'Nur online.' };
  const given = await visitor.PUT('/api/links/date-poll', { ...bearer(token), body });
  expect(given.data?.sheet).toMatchObject({ state: 'partial', version: 1, comment: 'Nur online.', isOnBehalf: false });
  const colleague = await visitor.PUT('/api/links/date-poll', { ...bearer(await pollLinkOf(portal, merle)), body });
  expect(colleague.response.status).toBe(409);
  expect(colleague.error).toMatchObject({
    current: { sheet: { answeredBy: `Paula ${paula.familyName}`, version: 1 } },
  });
  const entry = await portal.database.client.auditEntry.findFirst({
    where: { action: 'date-poll.answered', memberId: paula.id },
  });
  expect(entry).not.toBeNull();
  const holds = await visitor.raw('/api/links/date-poll/holds.ics', bearer(token));
  expect((await holds.text()).match(/^STATUS:TENTATIVE/gm)).toHaveLength(3);
});

test('a link is dead with the membership, the account, or another purpose', async () => {
  const { id, first, ida, paula } = await newPoll();
  const visitor = asVisitor(portal);
  const token = await pollLinkOf(portal, ida);
  const other = await pollLinkOf(portal, paula);
  const status = async (link: string) => (await visitor.GET('/api/links/date-poll', bearer(link))).response.status;
  expect(await status(token)).toBe(200);
  await portal.database.client.membership.updateMany({
    where: { memberId: ida.id },
    data: { endsOn: new Date('2026-11-21') },
  });
  await portal.database.client.member.update({ where: { id: paula.id }, data: { deactivatedAt: portal.clock.now() } });
  expect([await status(token), await status(other), await status('x'.repeat(43))]).toEqual([410, 410, 410]);
  const body = { version: 0, answers: [{ optionId: first, value: 'yes' as const }] };
  const put = await visitor.PUT('/api/links/date-poll', { ...bearer(token), body });
  expect(put.error).toMatchObject({ type: expect.stringContaining('link-spent') });
  expect((await visitor.GET('/api/meetings/{id}/date-poll', { ...at(id), ...bearer(token) })).response.status).toBe(
    401,
  );
  expect(await portal.database.client.dateAnswerSheet.count()).toBe(0);
});

test('nobody answers after the deadline, after the closure or after the decision', async () => {
  const { id, first, ida, api } = await newPoll();
  const token = await pollLinkOf(portal, ida);
  const give = () =>
    asVisitor(portal).PUT('/api/links/date-poll', {
      ...bearer(token),
      body: { version: 0, answers: [{ optionId: first, value: 'yes' }] },
    });
  portal.clock.set('2027-01-15T11:00:00Z');
  const late = await give();
  expect(late.response.status).toBe(409);
  expect(late.error).toMatchObject({
    type: expect.stringContaining('date-poll-closed'),
    title: expect.stringContaining('geschlossen'),
  });
  portal.clock.set('2027-01-10T11:00:00Z');
  const again = await as(
    portal,
    await portal.database.client.member.findFirstOrThrow({ where: { givenName: 'Hanna' } }),
  );
  await again.POST('/api/meetings/{id}/date-poll/closure', { ...at(id), body: { version: 1 } });
  expect((await give()).error).toMatchObject({ type: expect.stringContaining('date-poll-closed') });
  await again.POST('/api/meetings/{id}/date-poll/decision', { ...at(id), body: { version: 2, optionId: first } });
  expect((await give()).error).toMatchObject({ type: expect.stringContaining('date-poll-decided') });
  const shown = await asVisitor(portal).GET('/api/links/date-poll', bearer(token));
  expect(shown.data).toMatchObject({ state: 'decided', chosenOptionId: first });
  expect(api.cookie).toBeTruthy();
});

test('bad input is refused at its place', async () => {
  const { id, first, ida } = await newPoll();
  const api = await as(portal, ida);
  const refused = async (body: unknown) => {
    const response = await api.raw(`/api/meetings/${id}/date-poll/answer`, jsonBody('PUT', body));
    expect(response.status).toBe(422);
    return ((await response.json()) as { errors: Array<{ pointer: string }> }).errors.map(({ pointer }) => pointer);
  };
  const answer = { optionId: first, value: 'yes' };
  expect(await refused({ version: 0, answers: [answer, answer] })).toEqual(['#/answers/1/optionId']);
  expect(await refused({ version: 0, answers: [{ ...answer, optionId: id }] })).toEqual(['#/answers/0/optionId']);
  expect(await refused({ version: 0, answers: [{ ...answer, value: 'vielleicht' }] })).toEqual(['#/answers/0/value']);
  expect(await refused({ version: 0, answers: [], comment: 'x'.repeat(301) })).toEqual(['#/comment']);
  expect(await refused({ answers: [] })).toEqual(['#/version']);
});
