import { beforeEach, expect, test } from '@jest/globals';
import { type TestApp, useApp } from '../../support/app.js';
import { type Api, as } from '../../support/as.js';
import { createMember, createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { sendForm } from '../../support/public-forms.js';

const portal = useApp();
let group: { id: string };
let coordinator: Api;

beforeEach(async () => {
  group = await createWorkingGroup(portal);
  coordinator = await as(portal, await createMemberOf(portal, group, ['coordinator', 'member']));
});

const page = async () => (await fetch(`${portal.url}/barrierefreiheit`)).text();
const WORDS = {
  title: 'PDF vom 24.09.',
  reason: 'Ohne Struktur',
  alternative: 'Anruf genügt',
  plannedFor: '2026-12-31',
};
const list = (inquiryId: string | null = null, words = WORDS) =>
  coordinator.POST('/api/accessibility-statement/barriers', { body: { ...words, inquiryId } });
const review = (reviewedOn: string, conformance: 'full' | 'partial' | 'none' = 'full') =>
  coordinator.POST('/api/accessibility-statement/reviews', {
    body: { reviewedOn, conformance, method: 'Selbstbewertung mit Tastatur und Vorleseprogramm' },
  });
const statement = async () => (await coordinator.GET('/api/accessibility-statement')).data;

async function report(app: TestApp): Promise<string> {
  await sendForm(app, '/barriere-melden', { question: 'PDF vom 24.09. liest der Screenreader nicht vor.', title: '' });
  const inquiry = await app.database.client.inquiry.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } });
  return inquiry.id;
}

test('a report becomes a line of the statement, once, until it is fixed', async () => {
  const inquiryId = await report(portal);
  const { data: barrier } = await list(inquiryId);
  expect(barrier).toEqual({
    ...{ id: expect.any(String), ...WORDS, fixedAt: null, createdAt: '2026-11-22T11:00:00.000Z', version: 1 },
    inquiry: { id: inquiryId, caseNumber: 'KS-2026-001' },
  });
  expect(await page()).toMatch(
    /PDF vom 24\.09\.[\s\S]*Grund: Ohne Struktur[\s\S]*Anruf genügt[\s\S]*31\. Dezember 2026/,
  );
  const again = await list(inquiryId);
  expect([again.response.status, Reflect.get(again.error ?? {}, 'type')]).toEqual([
    409,
    '/problems/barrier-listed-already',
  ]);

  const path = { params: { path: { id: barrier?.id ?? '' } } };
  const fix = (version: number) =>
    coordinator.POST('/api/accessibility-statement/barriers/{id}/fix', { ...path, body: { version } });
  const { data: fixed } = await fix(1);
  expect(fixed).toMatchObject({ fixedAt: '2026-11-22T11:00:00.000Z', version: 2 });
  expect(await page()).not.toContain('PDF vom 24.09.');
  expect(await statement()).toMatchObject({ barriers: [], fixed: [{ id: barrier?.id }] });
  expect((await fix(1)).response.status).toBe(409);

  const reopening = { ...path, body: { version: 2 } };
  await coordinator.POST('/api/accessibility-statement/barriers/{id}/reopening', reopening);
  expect(await page()).toContain('PDF vom 24.09.');
});

test('two who list the same report at once list it once', async () => {
  const inquiryId = await report(portal);
  const statuses = (await Promise.all([list(inquiryId), list(inquiryId)])).map(({ response }) => response.status);
  expect(statuses.sort()).toEqual([201, 409]);
});

test('who coordinates another group sees that a barrier is known and nothing of its report', async () => {
  const other = await createWorkingGroup(portal);
  const stranger = await as(portal, await createMemberOf(portal, other, 'coordinator'));
  const inquiryId = await report(portal);
  const body = { ...WORDS, inquiryId };
  expect((await stranger.POST('/api/accessibility-statement/barriers', { body })).response.status).toBe(404);
  await list(inquiryId);
  const { data } = await stranger.GET('/api/accessibility-statement');
  expect(data?.barriers).toEqual([expect.objectContaining({ title: WORDS.title, inquiry: null })]);
});

test('only reports of barriers are listed', async () => {
  await sendForm(portal, '/anfrage-stellen', {
    ...{ kind: 'citizen', title: 'Karte', question: 'Wo?', name: 'Karla', email: 'karla@buerger.example' },
  });
  const inquiry = await portal.database.client.inquiry.findFirstOrThrow();
  expect((await list(inquiry.id)).response.status).toBe(422);
  expect((await list(null, { ...WORDS, title: ' ', reason: '' })).response.status).toBe(422);
});

test('the statement says when it was reviewed and how, and that nothing conforms in full with a known barrier', async () => {
  expect(await page()).toContain('Diese Erklärung wird gerade erstellt.');
  await review('2025-11-20', 'partial');
  const { data } = await review('2026-11-20');
  expect(data).toMatchObject({ conformance: 'partial', dueOn: '2027-11-20', isDue: false });
  const html = await page();
  expect(html).toContain('wurde am 20. November 2025 erstellt und zuletzt am 20. November 2026 überprüft');
  expect(html).toContain('Selbstbewertung mit Tastatur');
  // As long as there is no film in sign language, that is a barrier.
  expect(html).toContain('teilweise vereinbar');
  expect(html).toContain('Video in Deutscher Gebärdensprache');
  expect((await review('2026-11-23')).response.status).toBe(422);
});

test('the model statement is complete: all obligatory parts, and the way to complain', async () => {
  const html = await page();
  for (const heading of [
    'Stand der Vereinbarkeit mit den Anforderungen',
    'Nicht barrierefreie Inhalte',
    'Unverhältnismäßige Belastung',
    'Inhalte außerhalb der Rechtsvorschriften',
    'Erstellung dieser Erklärung',
    'Barrieren melden: Feedback und Kontakt',
    'Durchsetzungsverfahren',
  ]) {
    expect(html).toMatch(new RegExp(`<h[23]>${heading}</h[23]>`));
  }
  expect(html).toContain('/barriere-melden"');
  expect(html).toContain('§\u00a010d BGG NRW');
});

test('after 335 days the administration finds it on its desk', async () => {
  const administrator = await createMember(portal, { isAdministrator: true });
  // Sessions do not last that long.
  const matters = async () => (await as(portal, administrator)).GET('/api/open-matters');
  const kinds = async () => (await matters()).data?.items.map(({ kind }) => kind);
  expect(await kinds()).toEqual(expect.arrayContaining(['name-operator', 'review-accessibility']));
  expect((await coordinator.GET('/api/open-matters')).data?.items).toEqual([]);
  await review('2026-11-22');
  expect(await kinds()).toEqual(['name-operator']);
  portal.clock.forward({ hours: 24 * 335 });
  expect(await kinds()).toEqual(['name-operator']);
  portal.clock.forward({ hours: 24 });
  expect(await kinds()).toEqual(expect.arrayContaining(['review-accessibility']));
});

test('it is exported as accessible PDF and as one page of HTML', async () => {
  await list();
  const download = async (format: string) => coordinator.raw(`/api/accessibility-statement/document?format=${format}`);
  const pdf = await download('pdf');
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toContain('pdfuaid');
  const html = await (await download('html')).text();
  expect(html).toContain('<h1>Erklärung zur Barrierefreiheit</h1>');
  expect(html).toContain('PDF vom 24.09.');
});
