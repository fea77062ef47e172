import { beforeEach, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { linkTo, mailTo } from '../../support/mailbox.js';
import { sendForm } from '../../support/public-forms.js';

const portal = useApp();
const KARLA = 'karla.muster@buerger.example';
let group: { id: string };

beforeEach(async () => {
  group = await createWorkingGroup(portal);
});

const QUESTION = {
  ...{ kind: 'citizen', title: 'Starkregengefahrenkarte', question: 'Wo finde ich sie?' },
  ...{ name: 'Karla Muster', organization: '', email: KARLA, webseite: '' },
};
const ask = (given: Record<string, string> = {}) => sendForm(portal, '/anfrage-stellen', { ...QUESTION, ...given });
const report = (given: Record<string, string> = {}) =>
  sendForm(portal, '/barriere-melden', {
    ...{ question: 'PDF vom 24.09. liest der Screenreader nicht vor.', title: '', name: '', email: '', webseite: '' },
    ...given,
  });
const byLink = (token: string) => fetch(`${portal.url}/anfrage/${token}`);
const kept = () => portal.database.client.inquiry.findMany();
const tokenIn = (page: string) => /\/anfrage\/([\w-]{43})/.exec(page)?.[1] ?? '';

test('a citizen gets a case number, a mail with it, and a page to read and write on', async () => {
  const answer = await ask();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store']);
  const receipt = await answer.text();
  expect(receipt).toContain('KS-2026-001');
  expect(receipt).toContain(`Eine Bestätigung geht an ${KARLA}`);
  const mail = await mailTo(portal, KARLA);
  expect(mail.subject).toBe('[KS-2026-001] Eingangsbestätigung');
  const link = await linkTo(portal, KARLA, '/anfrage/');
  const looked = await fetch(`${portal.url}${link}`);
  expect([looked.status, looked.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const page = await looked.text();
  expect(page).toMatch(/Ihre Anfrage KS-2026-001.*Starkregengefahrenkarte.*eingegangen.*Wo finde ich sie\?/s);
  expect(page).not.toMatch(/<script|Karla/);
  expect(await portal.database.client.inquiryMessage.count()).toBe(0);

  const send = (text: string) => sendForm(portal, `${link}/nachricht`, { text });
  const empty = await send(' ');
  expect([empty.status, await empty.text()]).toEqual([
    422,
    expect.stringContaining('Ihre Nachricht: Diese Angabe fehlt.'),
  ]);
  const written = await send('Und für <Netphen>?');
  expect([written.status, written.headers.get('location')]).toEqual([303, `${link}?gesendet=ja`]);
  const after = await (await fetch(`${portal.url}${link}?gesendet=ja`)).text();
  expect(after).toMatch(/Ihre Nachricht ist angekommen.*Und für &lt;Netphen&gt;\?/s);
  expect(await kept()).toEqual([
    expect.objectContaining({
      ...{ workingGroupId: group.id, channel: 'form', visibility: 'coordination', askerName: 'Karla Muster' },
    }),
  ]);
});

test('information requests are answered within a month, barriers within two weeks', async () => {
  expect(await (await ask({ kind: 'information_request' })).text()).toContain('22.12.2026');
  expect(await (await report({ name: 'Karla Muster', email: KARLA })).text()).toContain('06.12.2026');
  expect(await (await ask({ kind: 'press' })).text()).not.toContain('Antwort spätestens');
});

test('a barrier is reported without a name; only the link leads back', async () => {
  const receipt = await (await report()).text();
  expect(receipt).toContain('Nur unter dieser Adresse finden Sie unsere Antwort');
  expect(await (await byLink(tokenIn(receipt))).text()).toContain('Gemeldete Barriere');
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('who is missing something gets the form back with what was typed', async () => {
  const answer = await ask({ name: ' ', email: '', title: '', question: 'Zeile eins\r\nZeile "zwei" <b>' });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store']);
  const page = await answer.text();
  expect(page).toContain('href="#feld-title">Worum geht es? Diese Angabe fehlt.');
  expect(page).toContain('Zeile eins\nZeile &quot;zwei&quot; &lt;b&gt;');
  const nameless = await (await ask({ name: ' ', email: '' })).text();
  expect(nameless).toContain('Ihre E-Mail-Adresse: Bitte geben Sie eine E-Mail-Adresse an');
  expect(nameless).toContain('Ihr Name: Bitte geben Sie Ihren Namen an.');
  expect((await ask({ kind: 'barrier-of-somebody' })).status).toBe(422);
  expect((await fetch(`${portal.url}/anfrage-stellen`, { method: 'POST' })).status).toBe(422);
  expect(await kept()).toEqual([]);
});

test('a program that fills in what nobody sees, and a page of another site, are refused', async () => {
  expect((await ask({ webseite: 'https://werbung.example' })).status).toBe(422);
  const body = new URLSearchParams(QUESTION);
  const foreign = { method: 'POST', body, headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } };
  expect((await fetch(`${portal.url}/anfrage-stellen`, foreign)).status).toBe(403);
  expect(await kept()).toEqual([]);
});

test('a flood of questions ends after five, keeps what was typed, and leaves barriers their way', async () => {
  const statuses = [];
  for (let count = 0; count < 6; count += 1) statuses.push((await ask()).status);
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  expect(await (await ask({ title: 'Noch eine' })).text()).toContain('value="Noch eine"');
  expect(await portal.database.client.outbox.count()).toBe(3);
  expect((await report()).status).toBe(201);
});

test('nothing that somebody wrote goes to the address they gave: it may be of somebody else', async () => {
  const title = 'Gewinnspiel\r\nBcc: alle@welt.example 🎁';
  expect((await ask({ title, name: '"><script>alert(1)</script>' })).status).toBe(201);
  const mail = await mailTo(portal, KARLA);
  expect(mail.subject).toBe('[KS-2026-001] Eingangsbestätigung');
  for (const words of [mail.text, mail.html]) expect(words).not.toMatch(/Gewinnspiel|script>alert|Wo finde ich/);
});

test('a link opens its own inquiry and nothing else; a wrong one opens nothing', async () => {
  const one = tokenIn(await (await report()).text());
  const other = tokenIn(await (await ask({ kind: 'press', title: 'Earth Hour' })).text());
  expect(await (await byLink(other)).text()).toContain('Earth Hour');
  expect((await byLink('x'.repeat(43))).status).toBe(410);
  portal.clock.forward({ hours: 366 * 24 });
  expect((await byLink(one)).status).toBe(410);
});

test('who asked reads the replies, not what members say among themselves; of what is gone the link is dead', async () => {
  const token = tokenIn(await (await report()).text());
  const { client } = portal.database;
  const inquiry = await client.inquiry.findFirstOrThrow();
  const say = (kind: 'comment' | 'query_back', text: string) =>
    client.inquiryMessage.create({ data: { inquiryId: inquiry.id, kind, text, createdAt: portal.clock.now() } });
  await say('comment', 'Unter uns');
  await say('query_back', 'Welches Dokument?');
  await client.inquiry.update({ where: { id: inquiry.id }, data: { state: 'query_back' } });
  const page = await (await byLink(token)).text();
  expect(page).toMatch(/wartet auf Ihre Antwort.*Rückfrage der Koordination.*Welches Dokument\?/s);
  expect(page).not.toContain('Unter uns');
  await client.inquiry.delete({ where: { id: inquiry.id } });
  expect((await byLink(token)).status).toBe(410);
});

test('the page from which somebody comes is filled in, and no address of another site', async () => {
  const filled = await (await fetch(`${portal.url}/barriere-melden?seite=/vortraege`)).text();
  expect(filled).toContain('value="/vortraege"');
  for (const seite of ['https://evil.example', 'x'.repeat(400)]) {
    const response = await fetch(`${portal.url}/barriere-melden?seite=${encodeURIComponent(seite)}`);
    expect([response.status, await response.text()]).toEqual([200, expect.not.stringContaining(seite)]);
  }
  expect(await (await fetch(`${portal.url}/anfrage-stellen?art=presse`)).text()).toContain('value="press" selected');
});

test('without a group nobody answers, and the page says so', async () => {
  await portal.database.client.agendaTemplate.deleteMany();
  await portal.database.client.workingGroup.deleteMany();
  const answer = await ask();
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Hier nimmt noch niemand')]);
});
