import { expect, test } from '@jest/globals';
import { EmbargoesService } from '../../server/src/press/releases/embargoes.service.js';
import { useApp } from '../support/app.js';
import { type Api, asVisitor } from '../support/as.js';
import { planEvent } from '../support/factories/events.js';
import { at, draft, quoteAt, released, take, type } from '../support/factories/press.js';
import { createSmallGroup } from '../support/factories/small-group.js';

const portal = useApp();

const page = (path: string, init?: RequestInit) => fetch(`${portal.url}${path}`, { redirect: 'manual', ...init });

test('from a draft with a scaffold to a public page that names the office alone', async () => {
  const { group, hanna, paula } = await createSmallGroup(portal);
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

test('drafts of one title that begin at once, also out of an event, have an address each', async () => {
  const { group, hanna } = await createSmallGroup(portal);
  const event = await planEvent(hanna, group.id, { title: 'Licht aus' });
  const begin = (eventId: string | null) =>
    hanna.POST('/api/press-releases', { body: { workingGroupId: group.id, title: 'Licht aus', eventId } });
  const begun = await Promise.all([begin(null), begin(null), begin(event.id)]);
  expect(begun.map(({ data }) => data?.slug).sort()).toEqual(
    ['', '-2', '-3'].map((tail) => `2026-11-22-licht-aus${tail}`),
  );
  expect(begun[2].data).toMatchObject({ event: { id: event.id, title: 'Licht aus' } });
});

test('an embargo holds and ends by the clock, with every reading', async () => {
  const { group, hanna } = await createSmallGroup(portal);
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
  // The replica that should have told it was down; two others come late, and at once.
  portal.clock.set('2026-11-22T13:30:00Z');
  const embargoes = portal.app.get(EmbargoesService);
  await Promise.all([embargoes.tellEnded(), embargoes.tellEnded()]);
  const told = await portal.database.client.firedReminder.count({ where: { key: { contains: release.id } } });
  expect(told).toBe(1);
  const late = await embargo(out?.version ?? 0, null);
  expect([late.response.status, type(late.error)]).toEqual([409, 'press-release-public']);
  portal.clock.set('2026-11-22T11:00:00Z');
});

test('what is agreed on is fixed, what is out is corrected, what is withdrawn is gone', async () => {
  const { group, hanna } = await createSmallGroup(portal);
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
  const { group, hanna, people } = await createSmallGroup(portal);
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

test('the wall, and what cannot be', async () => {
  const { group, hanna, paula } = await createSmallGroup(portal);
  const { hanna: stranger } = await createSmallGroup(portal);
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
