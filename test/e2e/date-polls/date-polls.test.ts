import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, asVisitor, jsonBody } from '../../support/as.js';
import { createDatePoll, createPollingGroup, OFFER, OPTIONS } from '../../support/factories/date-polls.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const at = (id: string) => ({ params: { path: { id } } });
const mails = (kind?: 'date_poll' | 'date_poll_reminder') =>
  portal.database.client.dispatchMail.findMany({
    where: kind ? { dispatch: { kind } } : {},
    include: { mail: true, dispatch: true },
    orderBy: { mail: { recipient: 'asc' } },
  });

test('a poll is a meeting that looks for its date: numbered, with an agenda, and everybody is asked', async () => {
  const { poll, id, group, coordinator, paula, merle, ida, api } = await createDatePoll(portal, {
    title: 'Wärmeplanung',
    hostMunicipalityId: (await municipality(portal, 'netphen')).id,
    locationName: 'Rathaus',
    message: 'Bitte denken Sie an die Ferien.\nDanke!',
    required: [{ name: 'Dr. Ute Beispiel', role: 'Referentin', unavailableOn: [1] }],
  });
  const named = {
    id: expect.any(String),
    slug: expect.any(String),
    name: expect.any(String),
    abbreviation: expect.any(String),
  };
  const open = { answers: [], state: 'open', comment: null, answeredBy: null, isOnBehalf: false, answeredAt: null };
  const nothing = { repeatedOffset: null, isOver: false, yes: 0, ifNeedBe: 0, no: 0, open: 3, awaited: ['Netphen'] };
  expect(poll).toEqual({
    meeting: {
      id,
      workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
      number: 49,
      title: 'Wärmeplanung',
      host: { ...named, slug: 'netphen' },
      locationName: 'Rathaus',
      isOnline: false,
    },
    state: 'open',
    answersUntil: '2027-01-15T11:00:00.000Z',
    closedAt: null,
    decidedAt: null,
    chosenOptionId: null,
    message: 'Bitte denken Sie an die Ferien.\nDanke!',
    reminderDays: 3,
    remindedAt: null,
    options: [
      {
        id: expect.any(String),
        startsAt: '2027-02-25T08:30:00.000Z',
        endsAt: '2027-02-25T11:30:00.000Z',
        ...nothing,
        missing: [],
      },
      {
        id: expect.any(String),
        startsAt: '2027-03-04T08:30:00.000Z',
        endsAt: '2027-03-04T11:30:00.000Z',
        ...nothing,
        missing: ['Dr. Ute Beispiel'],
      },
      {
        id: expect.any(String),
        startsAt: '2027-03-05T12:00:00.000Z',
        endsAt: '2027-03-05T15:00:00.000Z',
        ...nothing,
        missing: [],
      },
    ],
    sheets: [
      { municipality: { ...named, slug: 'hilchenbach' }, ...open, isRequired: false, version: 0 },
      { municipality: { ...named, slug: 'siegen-wittgenstein' }, ...open, isRequired: false, version: 0 },
      { municipality: { ...named, slug: 'netphen' }, ...open, isRequired: true, version: 0 },
    ],
    required: [
      { municipality: { ...named, slug: 'netphen' }, name: null, role: null, unavailableOn: [] },
      { municipality: null, name: 'Dr. Ute Beispiel', role: 'Referentin', unavailableOn: [poll.options[1]?.id] },
    ],
    proposal: { optionId: null, reason: 'no_answers', tiedWith: [] },
    ownMunicipalityId: coordinator.municipalityId,
    recipients: { all: 4, open: 4 },
    version: 1,
    abilities: {
      answer: true,
      answerForAll: true,
      update: true,
      close: true,
      reopen: false,
      decide: true,
      remind: true,
    },
  });
  const meeting = await api.GET('/api/meetings/{id}', at(id));
  expect(meeting.data).toMatchObject({ state: 'polling', number: 49, startsAt: '2027-02-25T08:30:00.000Z' });
  expect(meeting.data?.agenda.length).toBeGreaterThan(2);
  const sent = await mails();
  expect(sent.map(({ mail }) => mail?.recipient).sort()).toEqual(
    [coordinator, paula, merle, ida].map(({ email }) => email).sort(),
  );
  const mail = sent.find(({ memberId }) => memberId === ida.id)?.mail;
  expect(mail?.subject).toBe('Terminumfrage zur 49. Sitzung – bitte bis Fr., 15.01.2027 antworten');
  expect(mail?.text).toMatch(/1\. {2}Donnerstag, 25\. Februar 2027, 09:30–12:30 Uhr/);
  expect(mail?.text).toContain('/termin-antwort#');
  expect(mail?.text).toContain('> Bitte denken Sie an die Ferien.\n> Danke!');
  expect(mail?.replyTo).toBe(coordinator.email);
  expect(new Set(sent.map(({ mail }) => /#([\w-]{43})/.exec(mail?.text ?? '')?.[1])).size).toBe(4);
});

test('a draft looks for its date and keeps what it has; what has a date does not', async () => {
  const { group, coordinator } = await createPollingGroup(portal);
  const api = await as(portal, coordinator);
  const draft = await createMeeting(portal, group, { state: 'draft', number: 49 });
  const started = await api.POST('/api/meetings/{id}/date-poll', { ...at(draft.id), body: OFFER });
  expect(started.response.status).toBe(201);
  const meeting = await api.GET('/api/meetings/{id}', at(draft.id));
  expect(meeting.data).toMatchObject({ state: 'polling', startsAt: '2027-02-25T08:30:00.000Z', version: 2 });
  expect(meeting.data?.agenda).toHaveLength(3);
  const again = await api.POST('/api/meetings/{id}/date-poll', { ...at(draft.id), body: OFFER });
  expect(again.response.status).toBe(409);
  expect(again.error).toMatchObject({ type: expect.stringContaining('meeting-has-date') });
});

test('polls stand in a list until they are decided; meetings without a date in none', async () => {
  const { id, group, paula, ida, api, optionIds } = await createDatePoll(portal);
  const netphen = await as(portal, ida);
  await netphen.PUT('/api/meetings/{id}/date-poll/answer', {
    ...at(id),
    body: { version: 0, answers: [{ optionId: optionIds[0] ?? '', value: 'yes' }] },
  });
  const list = await netphen.GET('/api/date-polls', { params: { query: { workingGroupId: group.id } } });
  expect(list.data?.items).toEqual([
    {
      meeting: expect.objectContaining({ id, number: 49 }),
      state: 'open',
      answersUntil: '2027-01-15T11:00:00.000Z',
      optionCount: 3,
      firstStartsAt: '2027-02-25T08:30:00.000Z',
      lastStartsAt: '2027-03-05T12:00:00.000Z',
      answered: 1,
      asked: 3,
      ownState: 'partial',
      isOwn: false,
    },
  ]);
  const hilchenbach = await as(portal, paula);
  expect((await hilchenbach.GET('/api/date-polls')).data?.items).toMatchObject([{ ownState: 'open', isOwn: false }]);
  expect((await api.GET('/api/date-polls')).data?.items).toMatchObject([{ ownState: 'open', isOwn: true }]);
  expect((await api.GET('/api/meetings', { params: { query: { when: 'upcoming' } } })).data?.items).toEqual([]);
  await api.POST('/api/meetings/{id}/date-poll/decision', {
    ...at(id),
    body: { version: 1, optionId: optionIds[0] ?? '' },
  });
  expect((await api.GET('/api/date-polls')).data?.items).toEqual([]);
});

test('nobody sees the polls of another group, nor changes one without the role', async () => {
  const { id, group, paula } = await createDatePoll(portal);
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), ['coordinator', 'member']);
  const outside = await as(portal, stranger);
  expect((await asVisitor(portal).GET('/api/meetings/{id}/date-poll', at(id))).response.status).toBe(401);
  expect((await outside.GET('/api/meetings/{id}/date-poll', at(id))).response.status).toBe(404);
  expect((await outside.GET('/api/date-polls')).data?.items).toEqual([]);
  const foreign = await outside.POST('/api/date-polls', { body: { workingGroupId: group.id, ...OFFER } });
  expect(foreign.response.status).toBe(404);
  const member = await as(portal, paula);
  expect((await member.POST('/api/date-polls', { body: { workingGroupId: group.id, ...OFFER } })).response.status).toBe(
    403,
  );
  const close = await member.POST('/api/meetings/{id}/date-poll/closure', { ...at(id), body: { version: 1 } });
  expect(close.response.status).toBe(403);
});

test('what is wrong is said at the field where it can be mended', async () => {
  const { group, coordinator } = await createPollingGroup(portal);
  const api = await as(portal, coordinator);
  const [first] = OPTIONS;
  const refused = async (given: Record<string, unknown>) => {
    const response = await api.raw(
      '/api/date-polls',
      jsonBody('POST', { workingGroupId: group.id, ...OFFER, ...given }),
    );
    expect(response.status).toBe(422);
    return ((await response.json()) as { errors: unknown }).errors;
  };
  expect(await refused({ options: [first, { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }] })).toEqual([
    {
      pointer: '#/options/1/startsAt',
      detail: 'Diese Uhrzeit gibt es nicht: Die Uhr springt von 2:00 auf 3:00 Uhr. Vorschlag: 3:30 Uhr.',
    },
  ]);
  expect(await refused({ options: [first, { startsAt: '2026-11-20T09:30', endsAt: '2026-11-20T12:30' }] })).toEqual([
    { pointer: '#/options/1/startsAt', detail: 'Dieser Termin liegt in der Vergangenheit.' },
  ]);
  expect(await refused({ options: [first, { startsAt: '2027-02-25T12:00', endsAt: '2027-02-25T14:00' }] })).toEqual([
    { pointer: '#/options/1/startsAt', detail: 'Überschneidet sich mit dem Vorschlag 25.02.2027, 9:30 Uhr.' },
  ]);
  expect(await refused({ options: [first] })).toEqual([
    { pointer: '#/options', detail: 'Eine Umfrage braucht mindestens zwei Terminvorschläge.' },
  ]);
  expect(await refused({ answersUntil: '2027-02-25T10:00' })).toMatchObject([{ pointer: '#/answersUntil' }]);
  expect(await refused({ required: [{ role: 'Referent' }] })).toEqual([
    { pointer: '#/required/0/name', detail: 'Bitte nennen Sie eine Kommune oder eine Person.' },
  ]);
  expect(await portal.database.client.meeting.count()).toBe(0);
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('of the hour that comes twice in autumn the first is meant, and its offset is told', async () => {
  const options = [
    { startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T05:00' },
    { startsAt: '2027-10-31T22:00', endsAt: '2027-11-01T01:00' },
  ];
  const { poll, ida } = await createDatePoll(portal, { options });
  expect(poll.options).toMatchObject([
    { startsAt: '2027-10-31T00:30:00.000Z', repeatedOffset: '+02:00' },
    { startsAt: '2027-10-31T21:00:00.000Z', endsAt: '2027-11-01T00:00:00.000Z', repeatedOffset: null },
  ]);
  const [mail] = await portal.database.client.outbox.findMany({ where: { recipient: ida.email } });
  expect(mail?.text).toContain('02:30–05:00 Uhr (Sommerzeit, UTC+02:00)');
  expect(mail?.text).toContain('22:00 Uhr bis Montag, 1. November 2027, 01:00 Uhr');
});

test('hostile text arrives as text', async () => {
  const nasty = `"Wärme", <b>;\r\nBcc: x@y.example 🌱 ${'ä'.repeat(100)}`;
  const { id, ida, api } = await createDatePoll(portal, { title: nasty.slice(0, 150), message: nasty });
  const [mail] = await portal.database.client.outbox.findMany({ where: { recipient: ida.email } });
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.html).not.toContain('<b>;');
  expect(mail?.html).toContain('🌱');
  const holds = await api.raw(`/api/meetings/${id}/date-poll/holds.ics`);
  expect(holds.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await holds.text()).not.toMatch(/^Bcc:/m);
});

test('options come and go while it runs; answers to those that are kept stay, and everybody is told of more', async () => {
  const { id, ida, paula, optionIds, api } = await createDatePoll(portal);
  const netphen = await as(portal, ida);
  const [first = '', second = '', third = ''] = optionIds;
  await netphen.PUT('/api/meetings/{id}/date-poll/answer', {
    ...at(id),
    body: { version: 0, answers: [first, second, third].map((optionId) => ({ optionId, value: 'yes' as const })) },
  });
  const removed = await api.PATCH('/api/meetings/{id}/date-poll', {
    ...at(id),
    body: { version: 1, removedOptionIds: [first] },
  });
  expect(removed.data?.options.map((option) => [option.id, option.yes])).toEqual([
    [second, 1],
    [third, 1],
  ]);
  expect(await mails('date_poll')).toHaveLength(4);
  const added = await api.PATCH('/api/meetings/{id}/date-poll', {
    ...at(id),
    body: {
      version: 2,
      addedOptions: [{ startsAt: '2027-02-18T09:30', endsAt: '2027-02-18T12:30' }],
      message: 'Einer mehr.',
    },
  });
  expect(added.data?.options.map(({ yes, open }) => [yes, open])).toEqual([
    [0, 3],
    [1, 2],
    [1, 2],
  ]);
  expect(added.data?.sheets.find(({ version }) => version > 0)?.state).toBe('partial');
  const told = (await mails('date_poll')).filter(
    ({ mail }) => mail?.subject === 'Neue Terminvorschläge zur 49. Sitzung',
  );
  expect(told).toHaveLength(4);
  const meeting = await api.GET('/api/meetings/{id}', at(id));
  expect(meeting.data?.startsAt).toBe('2027-02-18T08:30:00.000Z');
  const few = await api.PATCH('/api/meetings/{id}/date-poll', {
    ...at(id),
    body: { version: 3, removedOptionIds: [second, third] },
  });
  expect(few.error).toMatchObject({ errors: [{ pointer: '#/addedOptions' }] });
  const member = await as(portal, paula);
  expect(
    (await member.PATCH('/api/meetings/{id}/date-poll', { ...at(id), body: { version: 3 } })).response.status,
  ).toBe(403);
});

test('of two changes to the same version one wins, the other sees what stands', async () => {
  const { id, api } = await createDatePoll(portal);
  const change = (reminderDays: number) =>
    api.PATCH('/api/meetings/{id}/date-poll', { ...at(id), body: { version: 1, reminderDays } });
  const answers = await Promise.all([change(5), change(6)]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const lost = answers.find(({ response }) => response.status === 409);
  expect(lost?.error).toMatchObject({ type: expect.stringContaining('changed-meanwhile'), current: { version: 2 } });
});
