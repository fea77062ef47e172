import { beforeEach, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { asVisitor, jsonBody } from '../../support/as.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { linkIn, mailTo } from '../../support/mailbox.js';
import { askForPuzzle, solved, solvedPuzzle } from '../../support/puzzles.js';

const portal = useApp();
const KARLA = 'karla.muster@buerger.example';
let group: { id: string };

beforeEach(async () => {
  group = await createWorkingGroup(portal);
});

type Given = { kind?: string; name?: string | null; email?: string | null; title?: string; website?: string };

async function hand(given: Given = {}, proof?: unknown, headers: Record<string, string> = {}) {
  const { method, body } = jsonBody('POST', {
    ...{ kind: 'citizen', title: 'Starkregengefahrenkarte', question: 'Wo finde ich sie?' },
    ...{ name: 'Karla Muster', email: KARLA, proof: proof ?? (await solvedPuzzle(portal)), ...given },
  });
  return asVisitor(portal).raw('/api/outside-inquiries', {
    ...{ method, body, headers: { 'content-type': 'application/json', ...headers } },
  });
}
const byLink = (token: string, path = '', init: RequestInit = {}) =>
  asVisitor(portal).raw(`/api/own-inquiry${path}`, {
    ...init,
    headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` },
  });
const kept = () => portal.database.client.inquiry.findMany();
const typeOf = async (answer: Response) => (await answer.json()).type;

test('a citizen gets a case number, a mail with it, and a page to read and write on', async () => {
  const answer = await hand();
  expect(answer.status).toBe(201);
  const receipt = await answer.json();
  expect(receipt).toEqual({
    caseNumber: 'KS-2026-001',
    dueOn: null,
    isMailed: true,
    url: expect.stringMatching(/\/anfrage#[\w-]{43}$/),
  });
  const mail = await mailTo(portal, KARLA);
  expect(mail.subject).toBe('[KS-2026-001] Eingangsbestätigung');
  const token = linkIn(mail);
  expect(await (await byLink(token)).json()).toEqual({
    ...{ caseNumber: 'KS-2026-001', kind: 'citizen', state: 'received' },
    ...{ title: 'Starkregengefahrenkarte', question: 'Wo finde ich sie?' },
    ...{ dueOn: null, receivedAt: '2026-11-22T11:00:00.000Z', answeredAt: null, messages: [] },
  });
  const written = await byLink(token, '/messages', jsonBody('POST', { text: 'Und für Netphen?' }));
  expect(written.status).toBe(201);
  expect((await written.json()).messages).toEqual([
    { id: expect.any(String), kind: 'own', text: 'Und für Netphen?', createdAt: '2026-11-22T11:00:00.000Z' },
  ]);
  expect(await kept()).toEqual([
    expect.objectContaining({
      ...{ workingGroupId: group.id, channel: 'form', visibility: 'coordination', askerName: 'Karla Muster' },
    }),
  ]);
});

test.each([
  ['information_request', '2026-12-22'],
  ['barrier', '2026-12-06'],
  ['press', null],
])('what the law wants answered: %s until %s', async (kind, dueOn) => {
  expect(await (await hand({ kind })).json()).toMatchObject({ dueOn });
});

test('a barrier is reported without a name; only the link leads back', async () => {
  const receipt = await (await hand({ kind: 'barrier', name: '', email: '' })).json();
  expect(receipt).toMatchObject({ isMailed: false });
  const token = receipt.url.split('#')[1];
  expect(await (await byLink(token)).json()).toMatchObject({ kind: 'barrier' });
  expect(await portal.database.client.outbox.count()).toBe(0);
});

test('others say who they are, and write something', async () => {
  const answer = await hand({ name: ' ', email: '', title: '' });
  expect(answer.status).toBe(422);
  const pointers = (await answer.json()).errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers).toContain('#/title');
  const nameless = await hand({ name: ' ', email: '' });
  expect((await nameless.json()).errors).toEqual([
    { pointer: '#/email', detail: 'Bitte geben Sie eine E-Mail-Adresse an: Dorthin schicken wir die Antwort.' },
    { pointer: '#/name', detail: 'Bitte geben Sie Ihren Namen an.' },
  ]);
});

test('a program that fills in what nobody sees is refused', async () => {
  const answer = await hand({ website: 'https://werbung.example' });
  expect((await answer.json()).errors).toEqual([
    { pointer: '#/website', detail: 'Bitte lassen Sie dieses Feld leer.' },
  ]);
  expect(await kept()).toEqual([]);
});

test('work that was not done, done for another puzzle, or too long ago counts for nothing', async () => {
  const puzzle = await askForPuzzle(portal);
  const proof = await solved(puzzle);
  expect(await typeOf(await hand({}, { ...puzzle, counter: 1, derivedKey: 'a'.repeat(64) }))).toBe(
    '/problems/proof-not-accepted',
  );
  expect((await hand({}, { ...proof, until: proof.until + 1000 })).status).toBe(409);
  expect((await hand({}, { ...proof, cost: 1 })).status).toBe(409);
  portal.clock.forward({ hours: 3 });
  expect((await hand({}, proof)).status).toBe(409);
  expect(await kept()).toEqual([]);
});

test('one piece of work opens one inquiry, also for two who come at once', async () => {
  const proof = await solvedPuzzle(portal);
  const answers = await Promise.all([hand({}, proof), hand({}, proof), hand({}, proof)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await kept()).toHaveLength(1);
});

test('a flood ends after ten inquiries from one address, and nobody gets more than three confirmations', async () => {
  const proofs = [];
  for (let count = 0; count < 12; count += 1) proofs.push(await solvedPuzzle(portal));
  const statuses = [];
  for (const proof of proofs) statuses.push((await hand({}, proof)).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429, 429]);
  expect(await portal.database.client.outbox.count()).toBe(3);
});

test('nothing that somebody wrote goes to the address they gave: it may be of somebody else', async () => {
  const title = 'Gewinnspiel\r\nBcc: alle@welt.example 🎁';
  expect((await hand({ title, name: '"><script>alert(1)</script>' })).status).toBe(201);
  const mail = await mailTo(portal, KARLA);
  expect(mail.subject).toBe('[KS-2026-001] Eingangsbestätigung');
  for (const words of [mail.text, mail.html]) expect(words).not.toMatch(/Gewinnspiel|script>alert|Wo finde ich/);
});

test('a link opens its own inquiry and nothing else; a wrong one opens nothing', async () => {
  const one = await (await hand()).json();
  const other = await (await hand({ kind: 'press', title: 'Earth Hour' })).json();
  expect(await (await byLink(other.url.split('#')[1])).json()).toMatchObject({ title: 'Earth Hour' });
  expect((await byLink('x'.repeat(43))).status).toBe(410);
  portal.clock.forward({ hours: 366 * 24 });
  expect((await byLink(one.url.split('#')[1])).status).toBe(410);
});

test('without a group nobody answers, and the page says so', async () => {
  await portal.database.client.agendaTemplate.deleteMany();
  await portal.database.client.workingGroup.deleteMany();
  expect(await typeOf(await hand())).toBe('/problems/nobody-to-ask');
});
