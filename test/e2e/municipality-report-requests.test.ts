import { expect, test } from '@jest/globals';
import { ReportRequestsService } from '../../server/src/meetings/municipality-reports/report-requests.service.js';
import { ReportRoundService } from '../../server/src/meetings/municipality-reports/report-round.service.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { linkIn, mailTo } from '../support/mailbox.js';

const portal = useApp();
const LINK = '/api/links/municipality-report';

async function newRound(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], {
    slug: 'siegen-wittgenstein',
    givenName: 'Hanna',
    familyName: 'Wiesental',
  });
  const paula = await createMemberOf(portal, group);
  const deputy = await createMemberOf(portal, group, 'deputy');
  const greta = await createMemberOf(portal, group, 'member', { slug: 'burbach' });
  const meeting = await createMeeting(portal, group, given);
  return { group, hanna, paula, deputy, greta, meeting, coordination: await as(portal, hanna) };
}

const ask = (api: Awaited<ReturnType<typeof as>>, id: string, kind: 'request' | 'reminder', message?: string) =>
  api.POST('/api/meetings/{id}/municipality-report-requests', {
    params: { path: { id } },
    body: { kind, message: message ?? null },
  });
const byLink = (token: string, path = '', init: RequestInit = {}) =>
  asVisitor(portal).raw(`${LINK}${path}`, {
    ...init,
    headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` },
  });
const text = { news: 'Vom Telefon', ongoing: null, question: null, tip: null, tags: [] };
const recipients = async () =>
  (await portal.database.client.outbox.findMany({ orderBy: { recipient: 'asc' } })).map(({ recipient }) => recipient);

test('the portal asks once, ten days before at eight, members alone', async () => {
  const { hanna, paula, greta, meeting } = await newRound();
  const due = () => portal.app.get(ReportRequestsService).requestDue();
  portal.clock.set('2026-11-23T06:59:00Z');
  await due();
  expect(await recipients()).toEqual([]);
  portal.clock.set('2026-11-23T07:00:00Z');
  await Promise.all([due(), due(), due()]);
  await due();
  expect(await recipients()).toEqual([hanna, paula, greta].map(({ email }) => email).sort());
  const dispatches = await portal.database.client.dispatch.findMany({ include: { mails: true } });
  expect(dispatches).toMatchObject([{ meetingId: meeting.id, kind: 'report_request', senderId: null }]);
  expect(dispatches[0]?.mails).toHaveLength(3);
});

test('a mail holds one personal link, the name of a real person and nobody else', async () => {
  const { paula, hanna, greta, meeting, coordination } = await newRound();
  expect((await ask(coordination, meeting.id, 'request', 'Bitte bis Montag.')).response.status).toBe(204);
  const mail = await mailTo(portal, paula.email);
  expect(mail).toMatchObject({
    subject: expect.stringContaining('Kurzbericht aus Hilchenbach'),
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: hanna.email,
  });
  expect(mail.text).toMatch(/\/kurzbericht#[\w-]{43}/);
  expect(mail.text).toContain('> Bitte bis Montag.');
  expect(mail.text + mail.html).not.toContain(greta.email);
});

test('asking twice is refused, the portal does not ask a second time', async () => {
  const { meeting, coordination } = await newRound();
  await ask(coordination, meeting.id, 'request');
  expect((await ask(coordination, meeting.id, 'request')).error).toMatchObject({
    type: '/problems/reports-already-requested',
  });
  portal.clock.set('2026-11-24T07:00:00Z');
  await portal.app.get(ReportRequestsService).requestDue();
  expect(await recipients()).toHaveLength(3);
});

test('a reminder goes to the municipalities without a report', async () => {
  const { meeting, coordination, paula, hanna, greta } = await newRound();
  const data = { meetingId: meeting.id, news: 'Fertig', submittedAt: portal.clock.now() };
  await portal.database.client.municipalityReport.create({ data: { ...data, municipalityId: paula.municipalityId } });
  await portal.database.client.municipalityReport.create({
    data: { meetingId: meeting.id, municipalityId: greta.municipalityId, news: 'Angefangen' },
  });
  await ask(coordination, meeting.id, 'reminder');
  expect(await recipients()).toEqual([hanna, greta].map(({ email }) => email).sort());
  expect((await mailTo(portal, greta.email)).subject).toMatch(/^Erinnerung: Kurzbericht aus Burbach/);
});

test('of reminders that are asked for at once one goes out, the next an hour later', async () => {
  const { meeting, coordination } = await newRound();
  const remind = () => ask(coordination, meeting.id, 'reminder');
  const answers = await Promise.all([remind(), remind(), remind()]);
  expect(answers.map(({ response }) => response.status).sort()).toEqual([204, 409, 409]);
  expect((await remind()).error).toMatchObject({ status: 409, type: '/problems/reminded-just-now' });
  expect(await recipients()).toHaveLength(3);
  portal.clock.set('2026-11-22T12:30:00Z');
  expect((await remind()).response.status).toBe(204);
});

test('a meeting that is put off keeps its links alive and is asked for again', async () => {
  const { meeting, coordination, paula } = await newRound();
  await ask(coordination, meeting.id, 'request');
  const token = linkIn(await mailTo(portal, paula.email));
  await coordination.PATCH('/api/meetings/{id}', {
    params: { path: { id: meeting.id } },
    body: { version: 1, startsAt: '2027-01-20T09:30' },
  });
  portal.clock.set('2027-01-10T06:59:00Z');
  const due = () => portal.app.get(ReportRequestsService).requestDue();
  await due();
  expect([(await byLink(token)).status, (await recipients()).length]).toEqual([200, 3]);
  portal.clock.set('2027-01-10T07:00:00Z');
  await Promise.all([due(), due()]);
  await due();
  expect(await recipients()).toHaveLength(6);
});

test('nobody is asked for a meeting that is cancelled, over or a draft', async () => {
  const cancelled = await newRound({ cancelledAt: new Date('2026-11-20T10:00:00Z') });
  expect((await ask(cancelled.coordination, cancelled.meeting.id, 'request')).error).toMatchObject({
    type: '/problems/meeting-cancelled',
  });
  const held = await newRound({ state: 'held' });
  expect((await ask(held.coordination, held.meeting.id, 'request')).error).toMatchObject({
    type: '/problems/report-request-too-late',
  });
  await newRound({ state: 'draft' });
  portal.clock.set('2026-11-23T07:00:00Z');
  await portal.app.get(ReportRequestsService).requestDue();
  expect(await recipients()).toEqual([]);
});

test('the link opens the one report without login, saves, hands in and takes back', async () => {
  const { paula, meeting, coordination } = await newRound();
  await ask(coordination, meeting.id, 'request');
  const token = linkIn(await mailTo(portal, paula.email));
  const before = await portal.database.client.municipalityReport.count();
  const read = await (await byLink(token)).json();
  expect(read).toMatchObject({
    meeting: { number: meeting.number },
    report: {
      municipality: { slug: 'hilchenbach' },
      state: 'missing',
      version: 0,
      abilities: { write: true, isOwn: true },
    },
    author: expect.stringContaining('Paula'),
  });
  expect(await portal.database.client.municipalityReport.count()).toBe(before);
  const saved = await byLink(token, '', jsonBody('PUT', { version: 0, ...text }));
  expect(await saved.json()).toMatchObject({ state: 'draft', updatedBy: { id: paula.id } });
  const handedIn = await byLink(token, '/submission', jsonBody('POST', { version: 1 }));
  expect([handedIn.status, await handedIn.json()]).toMatchObject([201, { state: 'submitted' }]);
  expect(await (await byLink(token, '/submission', { method: 'DELETE' })).json()).toMatchObject({ state: 'draft' });
});

test('the link is dead after the meeting, for strangers and for those who left', async () => {
  const { paula, meeting, coordination } = await newRound();
  await ask(coordination, meeting.id, 'request');
  const token = linkIn(await mailTo(portal, paula.email));
  expect((await asVisitor(portal).raw(LINK)).status).toBe(410);
  expect((await byLink('x'.repeat(43))).status).toBe(410);
  await portal.database.client.membership.updateMany({
    where: { memberId: paula.id },
    data: { endsOn: new Date('2026-11-21') },
  });
  expect((await byLink(token, '', jsonBody('PUT', { version: 0, ...text }))).status).toBe(410);
  await portal.database.client.membership.updateMany({ where: { memberId: paula.id }, data: { endsOn: null } });
  portal.clock.set('2026-12-03T11:30:00Z');
  expect((await byLink(token)).status).toBe(410);
  expect(await portal.database.client.municipalityReport.count()).toBe(0);
});

test('the minutes are offered what was handed in, in the order of the round', async () => {
  const { meeting, paula, greta } = await newRound();
  const told = (municipalityId: string, news: string) => ({ meetingId: meeting.id, municipalityId, news, tags: [] });
  const submittedAt = portal.clock.now();
  await portal.database.client.municipalityReport.create({
    data: { ...told(paula.municipalityId, 'Aus Hilchenbach'), tip: 'Fragen hilft', submittedAt },
  });
  await portal.database.client.municipalityReport.create({ data: told(greta.municipalityId, 'Ein Entwurf') });
  expect(await portal.app.get(ReportRoundService).reportsFor(meeting.id)).toMatchObject([
    { municipality: { slug: 'hilchenbach' }, text: 'Aus Hilchenbach\nTipp: Fragen hilft', isOral: false },
  ]);
});

test('the word of the coordination reaches the mail as it was typed, and nothing of it becomes markup or a header', async () => {
  const { paula, meeting, coordination } = await newRound();
  const message = `Zeile eins\r\nBcc: alle@fremd.example\n<script>alert("x")</script> „Zitat“, Komma; 🌳 ${'Ä'.repeat(300)}`;
  await ask(coordination, meeting.id, 'request', message);
  const mail = await mailTo(portal, paula.email);
  expect(mail.text).toContain(
    '> Zeile eins\n> Bcc: alle@fremd.example\n> <script>alert("x")</script> „Zitat“, Komma; 🌳',
  );
  expect(mail.text).toContain('Ä'.repeat(300));
  expect(mail.html).not.toContain('<script>');
  expect([mail.recipient, mail.subject.includes('\n')]).toEqual([paula.email, false]);
});
