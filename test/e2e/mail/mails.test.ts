import { expect, test } from '@jest/globals';
import { as, asVisitor } from '../../support/as.js';
import { createMember, createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal();
const { sink } = portal;
const NOWHERE = '019ab000-0000-7000-8000-000000000000';
const byId = (id: string) => ({ params: { path: { id } } });

async function administrator() {
  return as(portal, await createMember(portal, { isAdministrator: true }));
}

async function undeliverable() {
  sink.mood = 'unknown';
  const id = await portal.post({ senderName: 'Hanna Wiesental (Klimaportal)' });
  await until(async () => (await portal.mail(id)).state === 'undeliverable');
  sink.mood = 'fine';
  return id;
}

test('the administration sees what a mail failed of', async () => {
  const id = await undeliverable();
  const { data } = await (await administrator()).GET('/api/mails/{id}', byId(id));
  expect(data).toEqual({
    id,
    recipient: 'paula.rothaar@hilchenbach.example',
    subject: 'Einladung zur 47. Sitzung – Wärmeplanung',
    text: 'Guten Tag,\nCO₂ und Umlaute: äöüß',
    state: 'undeliverable',
    attempts: 1,
    failure: 'refused',
    lastError: expect.stringContaining('550'),
    createdAt: expect.any(String),
    sentAt: null,
    nextAttemptAt: null,
    senderName: 'Hanna Wiesental (Klimaportal)',
    calendarMethod: null,
    attachments: [],
    abilities: { sendAgain: true },
  });
});

test('an undeliverable mail is sent again when the administration says so, and that is on record', async () => {
  const id = await undeliverable();
  const api = await administrator();
  const { data, response } = await api.POST('/api/mails/{id}/retry', byId(id));
  expect(response.status).toBe(201);
  expect(data).toMatchObject({ state: 'pending', attempts: 0, failure: null, abilities: { sendAgain: false } });
  await until(async () => (await portal.mail(id)).state === 'sent');
  expect(sink.received.at(-1)?.raw).toContain(`Message-ID: <${id}@localhost>`);
  const entries = await portal.database.client.auditEntry.findMany({ where: { subjectId: id } });
  expect(entries).toMatchObject([{ action: 'mail.sent-again', details: { failure: 'refused' } }]);
  const again = await api.POST('/api/mails/{id}/retry', byId(id));
  expect(again.response.status).toBe(409);
  expect(again.error).toMatchObject({ type: '/problems/mail-not-failed' });
});

test('mails can be looked through by their state', async () => {
  const id = await undeliverable();
  await portal.post();
  const api = await administrator();
  const { data } = await api.GET('/api/mails', { params: { query: { state: 'undeliverable' } } });
  expect(data?.items.map((mail) => mail.id)).toEqual([id]);
  expect((await api.raw('/api/mails?state=lost')).status).toBe(422);
});

test('nobody else sees or repeats a mail: it may hold a link for one person', async () => {
  const id = await undeliverable();
  const group = await createWorkingGroup(portal);
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  for (const [api, status] of [
    [asVisitor(portal), 401],
    [coordinator, 403],
  ] as const) {
    expect((await api.GET('/api/mails')).response.status).toBe(status);
    expect((await api.GET('/api/mails/{id}', byId(id))).response.status).toBe(status);
    expect((await api.POST('/api/mails/{id}/retry', byId(id))).response.status).toBe(status);
  }
  expect((await (await administrator()).POST('/api/mails/{id}/retry', byId(NOWHERE))).response.status).toBe(404);
});

test('links that act for their reader are not shown, unless no mail server is there to carry them', async () => {
  const token = 'A'.repeat(43);
  const text = `Antworten: http://localhost/antwort#${token}\nhttp://localhost/api/unsubscription/${token}`;
  const [sent, caught] = [await portal.post({ text }), await portal.post({ text })];
  await until(async () => (await portal.states()).every((state) => state === 'sent'));
  await portal.database.client.outbox.update({ where: { id: caught }, data: { state: 'caught' } });
  const api = await administrator();
  expect((await api.GET('/api/mails/{id}', byId(sent))).data?.text).toBe(
    'Antworten: http://localhost/antwort#…\nhttp://localhost/api/unsubscription/…',
  );
  expect((await api.GET('/api/mails/{id}', byId(caught))).data?.text).toBe(text);
});
