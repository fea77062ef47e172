import { expect, test } from '@jest/globals';
import { EmbargoesService } from '../../server/src/press/releases/embargoes.service.js';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor } from '../support/as.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { mailTo } from '../support/mailbox.js';
import { readWord } from '../support/word-text.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
  };
  return {
    ...{ group, people },
    hanna: await as(portal, people.hanna),
    paula: await as(portal, people.paula),
  };
}

const at = (id: string) => ({ params: { path: { id } } });
const quoteAt = (id: string, quoteId: string) => ({ params: { path: { id, quoteId } } });
const page = (path: string, init?: RequestInit) => fetch(`${portal.url}${path}`, { redirect: 'manual', ...init });
const type = (error: unknown) =>
  error !== null && typeof error === 'object' && 'type' in error ? String(error.type).split('/').at(-1) : undefined;

async function draft(api: Api, workingGroupId: string, words: { text?: string; title?: string } = {}) {
  const title = words.title ?? 'Licht aus';
  const { data } = await api.POST('/api/press-releases', { body: { workingGroupId, title } });
  if (!data) throw new Error('no draft');
  return change(api, data, { text: words.text ?? 'In {{ort}} gehen die Lichter aus.' });
}

type Release = NonNullable<Awaited<ReturnType<typeof read>>>;
const read = async (api: Api, id: string) => (await api.GET('/api/press-releases/{id}', at(id))).data;

async function change(api: Api, { id, version, title }: { id: string; version: number; title: string }, words: object) {
  const { data } = await api.PATCH('/api/press-releases/{id}', {
    ...at(id),
    body: { version, title, text: 'Text', ...words },
  });
  if (!data) throw new Error('not changed');
  return data;
}

const take = (api: Api, { id, version }: Release, step: 'coordinate' | 'approve' | 'reopen' | 'release' | 'withdraw') =>
  api.POST('/api/press-releases/{id}/steps', { ...at(id), body: { version, step } });

async function released(api: Api, release: Release): Promise<Release> {
  const approved = await take(api, release, 'approve');
  const out = approved.data && (await take(api, approved.data, 'release'));
  if (!out?.data) throw new Error(JSON.stringify(approved.error ?? out?.error));
  return out.data;
}

test('from a draft with a scaffold to a public page that names the office alone', async () => {
  const { group, hanna, paula } = await newGroup();
  const fresh = (await hanna.POST('/api/press-releases', { body: { workingGroupId: group.id, title: 'Licht aus' } }))
    .data;
  expect(fresh).toMatchObject({
    ...{ state: 'draft', version: 1, openQuotes: 1, missing: [], isPublic: false, publicFrom: null },
    slug: expect.stringMatching(/^2026-11-22-licht-aus/),
    preview: { text: expect.stringContaining('\\[Zitat Landrätin oder Landrat – Freigabe einholen\\]') },
    quotes: [{ position: 1, speakerFunction: 'Landrätin oder Landrat', text: '', state: 'open' }],
  });
  if (!fresh) throw new Error();
  const early = await take(hanna, fresh, 'approve');
  expect([early.response.status, type(early.error)]).toEqual([409, 'press-quotes-not-approved']);
  const [quote] = fresh.quotes;
  const words = { speakerFunction: 'Landrätin', speakerName: 'Anna Beispiel', text: 'Jede *Stunde* zählt.' };
  const said = await hanna.PATCH('/api/press-releases/{id}/quotes/{quoteId}', {
    ...quoteAt(fresh.id, quote?.id ?? ''),
    body: { version: 1, ...words },
  });
  expect(said.data?.quotes[0]).toMatchObject({ ...words, state: 'open', version: 2 });
  await hanna.POST('/api/press-releases/{id}/quotes/{quoteId}/decision', {
    ...quoteAt(fresh.id, quote?.id ?? ''),
    body: { version: 2, decision: 'approved', note: 'Telefonisch' },
  });
  const out = await released(hanna, fresh);
  expect(out).toMatchObject({ state: 'released', isPublic: true, publicFrom: '2026-11-22T11:00:00.000Z' });
  const html = await (await page(`/presse/${out.slug}`)).text();
  expect(html).toContain('„Jede *Stunde* zählt.“ – Landrätin');
  expect(html).not.toContain('Anna Beispiel');
  const text = await paula.GET('/api/press-releases/{id}/document', {
    params: { ...at(out.id).params, query: { format: 'txt' } },
    parseAs: 'text',
  });
  expect(String(text.data)).toContain('„Jede *Stunde* zählt.“ – Anna Beispiel, Landrätin');
});

test('an embargo holds and ends by the clock, with every reading', async () => {
  const { group, hanna } = await newGroup();
  const release = await draft(hanna, group.id);
  const embargo = (version: number, embargoUntil: string | null) =>
    hanna.PUT('/api/press-releases/{id}/embargo', { ...at(release.id), body: { version, embargoUntil } });
  expect((await embargo(release.version, '2027-03-28T02:30')).response.status).toBe(422);
  expect((await embargo(release.version, '2026-11-01T08:00')).response.status).toBe(422);
  const set = await embargo(release.version, '2026-11-22T12:30');
  expect(set.data?.embargoUntil).toBe('2026-11-22T11:30:00.000Z');
  const out = set.data && (await released(hanna, set.data));
  expect(out).toMatchObject({ state: 'released', isPublic: false, publicFrom: '2026-11-22T11:30:00.000Z' });
  const status = async () => (await page(`/presse/${out?.slug}`)).status;
  const listed = async () => (await (await page('/presse')).text()).includes(String(out?.slug));
  portal.clock.set('2026-11-22T11:29:59.999Z');
  expect([await status(), await listed()]).toEqual([404, false]);
  portal.clock.set('2026-11-22T11:30:00Z');
  expect([await status(), await listed()]).toEqual([200, true]);
  await portal.app.get(EmbargoesService).tellEnded();
  await portal.app.get(EmbargoesService).tellEnded();
  const late = await embargo(out?.version ?? 0, null);
  expect([late.response.status, type(late.error)]).toEqual([409, 'press-release-public']);
  portal.clock.set('2026-11-22T11:00:00Z');
});

test('what is agreed on is fixed, what is out is corrected, what is withdrawn is gone', async () => {
  const { group, hanna } = await newGroup();
  const release = await draft(hanna, group.id);
  const tooSoon = await take(hanna, release, 'release');
  expect([tooSoon.response.status, type(tooSoon.error)]).toEqual([409, 'press-step-not-possible']);
  const out = await released(hanna, release);
  const write = await hanna.PATCH('/api/press-releases/{id}', {
    ...at(out.id),
    body: { version: out.version, title: 'Anders', text: 'Anders' },
  });
  expect([write.response.status, type(write.error)]).toEqual([409, 'press-release-fixed']);
  const corrected = await hanna.POST('/api/press-releases/{id}/corrections', {
    ...at(out.id),
    body: { version: out.version, title: 'Licht aus!', text: 'Um 21 Uhr.', note: 'Die Uhrzeit <b>stimmte</b> nicht.' },
  });
  expect(corrected.data).toMatchObject({ title: 'Licht aus!', slug: out.slug });
  const html = await (await page(`/presse/${out.slug}`)).text();
  expect(html).toContain('Die Uhrzeit &lt;b&gt;stimmte&lt;/b&gt; nicht.');
  const { data: revisions } = await hanna.GET('/api/press-releases/{id}/revisions', at(out.id));
  expect(revisions?.items.map(({ number, title }) => [number, title])).toEqual([
    [2, 'Licht aus'],
    [1, 'Licht aus'],
  ]);
  const old = await take(hanna, out, 'withdraw');
  expect([old.response.status, type(old.error)]).toEqual([409, 'changed-meanwhile']);
  if (corrected.data) await take(hanna, corrected.data, 'withdraw');
  expect((await page(`/presse/${out.slug}`)).status).toBe(410);
  expect((await page('/presse')).status).toBe(200);
});

test('nobody is named in public, and nobody adds marks', async () => {
  const { group, hanna, people } = await newGroup();
  const { givenName, familyName } = people.paula;
  const named = await draft(hanna, group.id, { text: `Das sagt ${givenName} ${familyName}.` });
  const refused = await take(hanna, named, 'approve');
  expect([refused.response.status, type(refused.error)]).toEqual([409, 'press-release-names-people']);
  const open = await draft(hanna, group.id, { text: 'Am {{datum}}.' });
  expect(open.missing).toEqual(['datum']);
  expect(type((await take(hanna, open, 'approve')).error)).toBe('press-placeholders-open');
  const hostile = await draft(hanna, group.id, {
    title: '</script><script>alert(1)</script>',
    text: '<img src=x onerror=alert(1)> [klick](javascript:alert(1)) "quoted" 😀',
  });
  const out = await released(hanna, hostile);
  const html = await (await page(`/presse/${out.slug}`)).text();
  expect(html).not.toMatch(/<script>|<img src=x|href="javascript/);
});

test('who is quoted agrees by a mailed link, in other words if they like', async () => {
  const { group, hanna } = await newGroup();
  const release = await draft(hanna, group.id, { text: 'Anfang. {{zitat1}}' });
  const [quote] = release.quotes;
  const path = quoteAt(release.id, quote?.id ?? '');
  const request = (version: number, approverEmail: string) =>
    hanna.POST('/api/press-releases/{id}/quotes/{quoteId}/request', { ...path, body: { version, approverEmail } });
  const unsaid = await request(1, 'buero@landrat.example');
  expect([unsaid.response.status, type(unsaid.error)]).toEqual([409, 'press-quote-unsaid']);
  const words = { speakerFunction: 'Landrätin', text: 'Jede Stunde zählt.' };
  await hanna.PATCH('/api/press-releases/{id}/quotes/{quoteId}', { ...path, body: { version: 1, ...words } });
  await request(2, 'buero@landrat.example');
  const mail = await mailTo(portal, 'buero@landrat.example');
  const address = /\/zitat\/[\w-]{43}/.exec(mail.text)?.[0] ?? '';
  const shown = await page(address);
  const html = await shown.text();
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(html).toContain('Jede Stunde zählt.');
  expect(html).toContain('noindex');
  const send = (fields: Record<string, string>) => page(address, { method: 'POST', body: new URLSearchParams(fields) });
  expect((await send({ version: '3', decision: 'approved', text: ' ', note: '' })).status).toBe(422);
  expect((await send({ version: '2', decision: 'approved', text: 'Alt', note: '' })).status).toBe(409);
  const agreed = await Promise.all(
    ['Jede Stunde zählt doppelt.', 'Jede Stunde zählt dreifach.'].map((text) =>
      send({ version: '3', decision: 'approved', text, note: 'Gern' }),
    ),
  );
  expect(agreed.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await (await page(address)).text()).toContain('Dieses Zitat ist freigegeben.');
  const now = await read(hanna, release.id);
  expect(now?.quotes[0]).toMatchObject({ state: 'approved', text: expect.stringMatching(/(dopp|drei)/) });
  await hanna.PATCH('/api/press-releases/{id}/quotes/{quoteId}', {
    ...path,
    body: { version: now?.quotes[0]?.version ?? 0, ...words, text: 'Ganz anders.' },
  });
  expect((await read(hanna, release.id))?.quotes[0]?.state).toBe('open');
  expect((await page(address)).status).toBe(410);
});

test('one master becomes a text for each municipality', async () => {
  const { group, hanna, paula, people } = await newGroup();
  const release = await draft(hanna, group.id, { text: 'In {{kommune}}: {{gruss|Guten Tag}}.' });
  const seat = (municipalityId: string) => ({ params: { path: { id: release.id, municipalityId } } });
  const { municipalityId } = people.paula;
  const texts = await paula.GET('/api/press-releases/{id}/local-texts', at(release.id));
  expect(texts.data).toMatchObject({
    ownMunicipalityId: municipalityId,
    placeholders: [
      { name: 'kommune', otherwise: null, isFilled: true },
      { name: 'gruss', otherwise: 'Guten Tag', isFilled: true },
    ],
    items: expect.arrayContaining([
      expect.objectContaining({
        ...{ state: 'master', version: 0, values: {}, text: null },
        preview: { text: 'In Hilchenbach: Guten Tag.', background: expect.any(String) },
      }),
    ]),
  });
  const save = (body: { version: number; values?: Record<string, string>; text?: string | null }) =>
    paula.PUT('/api/press-releases/{id}/local-texts/{municipalityId}', { ...seat(municipalityId), body });
  const saved = await save({ version: 0, values: { gruss: 'Glück auf' } });
  expect(saved.data).toMatchObject({ state: 'adapted', version: 1, preview: { text: 'In Hilchenbach: Glück auf.' } });
  expect((await save({ version: 0 })).response.status).toBe(409);
  expect((await save({ version: 1, text: 'Wir in {{kommune}}.' })).data?.preview.text).toBe('Wir in Hilchenbach.');
  const other = await paula.PUT('/api/press-releases/{id}/local-texts/{municipalityId}', {
    ...seat(people.ida.municipalityId),
    body: { version: 0 },
  });
  expect(other.response.status).toBe(403);
  const file = await paula.raw(`/api/press-releases/${release.id}/local-texts/${municipalityId}/document?format=docx`);
  const word = await readWord(Buffer.from(await file.arrayBuffer()));
  expect(word.text).toContain('Wir in Hilchenbach.');
  const all = await paula.GET('/api/press-releases/{id}/local-texts.zip', {
    ...at(release.id),
    parseAs: 'arrayBuffer',
  });
  expect(all.response.headers.get('content-type')).toBe('application/zip');
});

test('every newsroom gets one mail of what stands, and no second', async () => {
  const { group, hanna } = await newGroup();
  const contact = async (email: string) =>
    (
      await hanna.POST('/api/press-contacts', {
        body: { workingGroupId: group.id, name: 'Radio\r\nBcc: x@y.example', email },
      })
    ).data?.id ?? '';
  const ids = [await contact('radio@medien.example'), await contact('zeitung@medien.example')];
  const twice = await hanna.POST('/api/press-contacts', {
    body: { workingGroupId: group.id, name: 'Noch einmal', email: 'RADIO@medien.example' },
  });
  expect([twice.response.status, type(twice.error)]).toEqual([409, 'press-contact-known']);
  const release = await draft(hanna, group.id, { title: 'Licht aus' });
  const send = (contactIds: string[]) =>
    hanna.POST('/api/press-releases/{id}/dispatches', { ...at(release.id), body: { contactIds } });
  expect(type((await send(ids)).error)).toBe('press-release-not-released');
  await released(hanna, release);
  const [one, two] = await Promise.all([send(ids), send(ids)]);
  expect([one.data?.items.length, two.data?.items.length]).toEqual([2, 2]);
  const mails = await portal.database.client.outbox.findMany({ where: { recipient: { endsWith: '@medien.example' } } });
  expect(mails.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
    ['radio@medien.example', 'Pressemitteilung: Licht aus'],
    ['zeitung@medien.example', 'Pressemitteilung: Licht aus'],
  ]);
});

test('news are out from their moment on, and leave a trace when they are withdrawn', async () => {
  const { group, hanna, paula } = await newGroup();
  const body = { workingGroupId: group.id, title: 'Neue Mobilstation', summary: 'Bus und Rad', text: '**Seit heute**' };
  const item = (await hanna.POST('/api/news-items', { body })).data;
  expect(item).toMatchObject({ state: 'draft', slug: '2026-11-22-neue-mobilstation', version: 1 });
  const publish = (api: Api, version: number, publishedAt: string | null) =>
    api.POST('/api/news-items/{id}/publication', { ...at(item?.id ?? ''), body: { version, publishedAt } });
  expect((await publish(paula, 1, null)).response.status).toBe(403);
  expect((await publish(hanna, 1, '2026-11-22T12:10')).data?.state).toBe('planned');
  const address = `/aktuelles/${item?.slug}`;
  expect((await page(address)).status).toBe(404);
  portal.clock.set('2026-11-22T11:10:00Z');
  const out = await page(address);
  expect(await out.text()).toContain('<strong>Seit heute</strong>');
  expect((await hanna.DELETE('/api/news-items/{id}', at(item?.id ?? ''))).response.status).toBe(409);
  const gone = await hanna.POST('/api/news-items/{id}/withdrawal', { ...at(item?.id ?? ''), body: { version: 2 } });
  expect(gone.data?.state).toBe('withdrawn');
  expect((await page(address)).status).toBe(410);
  portal.clock.set('2026-11-22T11:00:00Z');
});

test('the wall, and what cannot be', async () => {
  const { group, hanna, paula } = await newGroup();
  const { hanna: stranger } = await newGroup();
  const release = await draft(hanna, group.id);
  const show = async (api: Api) => (await api.GET('/api/press-releases/{id}', at(release.id))).response.status;
  expect([await show(asVisitor(portal)), await show(stranger), await show(paula)]).toEqual([401, 404, 200]);
  const untitled = await hanna.POST('/api/press-releases', { body: { workingGroupId: group.id } });
  expect(untitled.error).toMatchObject({ errors: [{ pointer: '#/title' }] });
  const clipping = (publishedOn: string, pressReleaseId: string | null) =>
    paula.POST('/api/clippings', {
      body: { workingGroupId: group.id, medium: 'Zeitung', title: 'Dunkel', publishedOn, pressReleaseId },
    });
  expect((await clipping('2026-11-23', null)).error).toMatchObject({ errors: [{ pointer: '#/publishedOn' }] });
  expect((await clipping('2026-11-22', release.id)).data?.pressRelease).toEqual({ id: release.id, title: 'Licht aus' });
});
