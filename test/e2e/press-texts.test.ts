import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api } from '../support/as.js';
import { at, draft, quoteAt, read, released, type } from '../support/factories/press.js';
import { createSmallGroup } from '../support/factories/small-group.js';
import { mailTo } from '../support/mailbox.js';
import { readWord } from '../support/word-text.js';

const portal = useApp();

const page = (path: string, init?: RequestInit) => fetch(`${portal.url}${path}`, { redirect: 'manual', ...init });

test('who is quoted agrees by a mailed link, in other words if they like', async () => {
  const { group, hanna } = await createSmallGroup(portal);
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
  const { group, hanna, paula, people } = await createSmallGroup(portal);
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
  const { group, hanna } = await createSmallGroup(portal);
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
  const { group, hanna, paula } = await createSmallGroup(portal);
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
  const twins = await Promise.all([1, 2].map(() => hanna.POST('/api/news-items', { body })));
  expect(twins.map(({ data }) => data?.slug.slice(-2)).sort()).toEqual(['-2', '-3']);
  portal.clock.set('2026-11-22T11:00:00Z');
});
