import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Outbox } from '../../../server/src/generated/prisma/client.js';
import { Mailbox } from '../../../server/src/platform/mail/mailbox.js';
import { as } from '../../support/as.js';
import { emptyTables, forgetJobs } from '../../support/database.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { ImapMailbox } from '../../support/imap-server.js';
import { linkTo, mailTo } from '../../support/mailbox.js';
import { MailingPortal } from '../../support/mailing-portal.js';

const imap = new ImapMailbox();
const portal = new MailingPortal();
const KARLA = 'karla.muster@buerger.example';

beforeAll(async () => portal.start({ mailboxUrl: await imap.start(), mailboxAddress: 'anfragen@kreis.example' }));
beforeEach(async () => {
  imap.empty();
  portal.clock.set('2026-11-22T11:00:00Z');
  await forgetJobs(portal.database.pool);
  await emptyTables(portal.database.pool);
});
afterAll(async () => {
  await portal.stop();
  await imap.stop();
});

type Kind = 'citizen' | 'barrier';

/** A case of somebody from outside, and Hanna, who answers it. */
async function scene(kind: Kind = 'citizen', askerEmail: string | null = KARLA) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], {
    ...{ givenName: 'Hanna', familyName: 'Wiesental' },
  });
  const inquiry = await portal.database.client.inquiry.create({
    data: {
      ...{ workingGroupId: group.id, caseNumber: 'KS-2026-041', kind, channel: 'form', askerName: 'Karla Muster' },
      ...{ title: 'Starkregengefahrenkarte', question: 'Wo finde ich sie?', askerEmail },
    },
  });
  const api = await as(portal, hanna);
  const reply = async (text: string, answer: 'query_back' | 'interim_reply' | 'answer' = 'query_back') => {
    const path = { id: inquiry.id };
    const { data } = await api.GET('/api/inquiries/{id}', { params: { path } });
    const body = { kind: answer, text, version: data?.version ?? 0 };
    return api.POST('/api/inquiries/{id}/replies', { params: { path }, body });
  };
  return { hanna, inquiry, reply };
}

const idOf = ({ id }: Outbox) => `<${id}@localhost>`;
let count = 0;

function answer(lines: { from?: string; subject?: string; answers?: string; more?: string[]; text?: string }) {
  count += 1;
  const { from = KARLA, subject = 'AW: [KS-2026-041] Starkregengefahrenkarte', answers, more = [], text } = lines;
  imap.put(
    ...[`From: Karla Muster <${from}>`, `Subject: ${subject}`, `Message-ID: <answer-${count}@mail.example>`],
    ...(answers === undefined ? [] : [`In-Reply-To: ${answers}`]),
    ...[
      ...more,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text ?? 'In Netphen.\r\n\r\nAm 22.11.26 schrieb Hanna:\r\n> Wo?',
    ],
  );
  return portal.app.get(Mailbox).read();
}
const received = async () => {
  const messages = await portal.database.client.inquiryMessage.findMany({
    where: { kind: 'received' },
    orderBy: { id: 'asc' },
  });
  return messages.map(({ text }) => text);
};

test('an answer goes out with the case in its subject, its question quoted, and a way back', async () => {
  const { reply } = await scene();
  await reply('In welchem Ort wohnen Sie?\n\nDann schauen wir nach.');
  const mail = await mailTo(portal, KARLA);
  expect(mail).toMatchObject({
    subject: '[KS-2026-041] Starkregengefahrenkarte',
    senderName: 'Hanna Wiesental (Klimaportal)',
    replyTo: 'anfragen@kreis.example',
  });
  for (const words of ['Guten Tag Karla Muster,', 'In welchem Ort wohnen Sie?', '> Wo finde ich sie?'])
    expect(mail.text).toContain(words);
  expect(await linkTo(portal, KARLA, '/anfrage/')).toMatch(/^\/anfrage\//);
  const [message] = await portal.database.client.inquiryMessage.findMany();
  expect(message?.mailMessageId).toBe(idOf(mail));
});

test('what is answered is threaded in without its quote, and the next mail names it', async () => {
  const { inquiry, reply } = await scene();
  await reply('In welchem Ort wohnen Sie?');
  const query = await mailTo(portal, KARLA);
  await answer({ answers: idOf(query), subject: 'Ganz anderer Betreff' });
  expect(await received()).toEqual(['In Netphen.']);
  expect(await portal.database.client.inquiry.findUniqueOrThrow({ where: { id: inquiry.id } })).toMatchObject({
    state: 'in_progress',
  });
  await reply('Die Karte für Netphen liegt beim Land.', 'answer');
  const second = await mailTo(portal, KARLA, 2);
  const own = `<answer-${count}@mail.example>`;
  expect(second.headers).toEqual({ 'In-Reply-To': own, References: `${idOf(query)} ${own}` });
});

test('a case number in the subject is enough from the address that asked, and from no other', async () => {
  await scene();
  await answer({ subject: 'Nachtrag zu KS-2026-041', text: 'Noch etwas.' });
  await answer({ from: 'fremd@welt.example', text: 'Ich auch.' });
  await answer({ subject: 'AW: [KS-2026-999] Nichts', text: 'Verirrt.' });
  expect(await received()).toEqual(['Noch etwas.']);
});

test('notes of absence, empty mails and the same mail again are not threaded in', async () => {
  await scene();
  await answer({ more: ['Auto-Submitted: auto-replied'], text: 'Bin im Urlaub.' });
  await answer({ text: '' });
  await answer({ text: 'Einmal.' });
  imap.empty();
  count -= 1;
  await answer({ text: 'Einmal.' });
  expect(await received()).toEqual(['Einmal.']);
});

test('a mail that a closed case gets opens it again', async () => {
  const { inquiry } = await scene();
  const { client } = portal.database;
  const closed = { state: 'closed', closedAt: portal.clock.now(), answeredAt: portal.clock.now() } as const;
  await client.inquiry.update({ where: { id: inquiry.id }, data: closed });
  await answer({ text: 'Das passt leider noch nicht.' });
  const after = await client.inquiry.findUniqueOrThrow({ where: { id: inquiry.id } });
  expect(after).toMatchObject({ closedAt: null });
  expect(after.state).not.toBe('closed');
});

test('hostile words stay words', async () => {
  await scene();
  const text = `=HYPERLINK("x") <script>alert(1)</script> \u202Eabc 🌳 ${'a'.repeat(12_000)}`;
  const encoded = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  await answer({ more: ['Content-Transfer-Encoding: base64'], text: encoded });
  const [kept = ''] = await received();
  expect(kept.startsWith('=HYPERLINK("x") <script>alert(1)</script> abc 🌳 aaa')).toBe(true);
  expect(kept).toMatch(/liegt im Postfach\.\]$/);
  expect(kept.length).toBeLessThan(10_200);
});

test('the answer to a barrier names the Ombudsverfahren', async () => {
  const { reply } = await scene('barrier');
  await reply('Das Dokument ist jetzt vorlesbar.', 'answer');
  const mail = await mailTo(portal, KARLA);
  expect(mail.text).toContain('Ombudsverfahren nach § 10d BGG NRW');
  expect(mail.text).toContain('ombudsstelle-barrierefreie-it@mags.nrw.de');
});
