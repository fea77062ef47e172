import { expect, test } from '@jest/globals';
import { CampaignRemindersService } from '../../server/src/notifications/telling/campaign-reminders.service.js';
import { useApp } from '../support/app.js';
import { type Api, asVisitor } from '../support/as.js';
import { subscribe } from '../support/factories/calendar.js';
import { createGroupThatIsAsked } from '../support/factories/surveys.js';
import { until } from '../support/until.js';

const portal = useApp();

const at = (id: string) => ({ params: { path: { id } } });
const EARTH_HOUR = { title: 'Earth Hour 2027', summary: 'Licht aus', description: '## Mitmachen\n\n- Licht aus' };
const on = (day: string) => ({ startsAt: `${day}T20:30`, endsAt: `${day}T21:30` });

async function plan(api: Api, workingGroupId: string, given: object = {}) {
  const { data, response } = await api.POST('/api/campaigns', { body: { workingGroupId, ...EARTH_HOUR, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

async function show(api: Api, id: string) {
  const { data } = await api.GET('/api/campaigns/{id}', at(id));
  if (!data) throw new Error('The campaign is gone.');
  return data;
}

const add = (api: Api, id: string, municipalityId: string, name: string) =>
  api.POST('/api/campaigns/{id}/sites', { ...at(id), body: { municipalityId, name, address: 'Markt 1' } });

test('a campaign begins with the usual steps; a municipality adds its own sites and is in with them', async () => {
  const { group, people, hanna, paula } = await createGroupThatIsAsked(portal);
  const campaign = await plan(hanna, group.id);
  const added = await add(paula, campaign.id, people.paula.municipalityId, 'Wilhelmsburg');
  expect(added.response.status).toBe(201);
  const nothing = { state: 'asked', note: '', version: 0, sites: [], figures: [], isOwn: false };
  const untouched = expect.arrayContaining([expect.objectContaining({ state: 'open', version: 0 })]);
  expect(added.data).toEqual({
    ...EARTH_HOUR,
    ...{ id: campaign.id, workingGroupId: group.id, slug: 'earth-hour-2027' },
    ...{ startsAt: null, endsAt: null, isDateProvisional: true, dateSource: '', sitesUntil: null },
    ...{ publishedAt: null, closedAt: null, outcome: '', pictureId: null, copiedFrom: null },
    ...{ confirmedSites: 1, openSites: 0, answered: 1, asked: 3 },
    steps: expect.arrayContaining([
      expect.objectContaining({ title: 'Objekte bestätigt', daysBefore: 44, dueOn: null, day: null }),
    ]),
    contributions: [
      {
        ...nothing,
        municipality: expect.objectContaining({ slug: 'hilchenbach' }),
        ...{ state: 'taking_part', version: 1, steps: untouched, isOwn: true },
        sites: [
          {
            ...{ id: expect.any(String), name: 'Wilhelmsburg', address: 'Markt 1', note: '' },
            ...{ state: 'confirmed', version: 1 },
          },
        ],
      },
      { ...nothing, municipality: expect.objectContaining({ slug: 'siegen-wittgenstein' }), steps: untouched },
      { ...nothing, municipality: expect.objectContaining({ slug: 'netphen' }), steps: untouched },
    ],
    ...{ totals: [], files: [], uploadLimit: expect.any(Number), ownMunicipalityId: people.paula.municipalityId },
    version: 1,
    abilities: {
      ...{ update: false, contribute: true, contributeForAll: false, publish: false, unpublish: false },
      ...{ close: false, reopen: false, copy: false, remove: false },
    },
  });
  const again = await add(paula, campaign.id, people.paula.municipalityId, 'Wilhelmsburg');
  expect([again.response.status, again.error]).toMatchObject([
    409,
    { type: expect.stringMatching('campaign-site-known') },
  ]);
  const foreign = await add(paula, campaign.id, people.ida.municipalityId, 'Rathaus');
  expect(foreign.response.status).toBe(403);
  const proposed = await add(hanna, campaign.id, people.ida.municipalityId, 'Rathaus');
  expect(proposed.data).toMatchObject({ confirmedSites: 1, openSites: 1, answered: 1 });
});

test('one edit of the date reaches steps, calendars with a sequence, and the public page', async () => {
  const { group, people, hanna, paula } = await createGroupThatIsAsked(portal);
  const { id } = await plan(hanna, group.id);
  const setDate = (day: string, version: number) =>
    hanna.PUT('/api/campaigns/{id}/date', {
      ...at(id),
      body: { version, ...on(day), isProvisional: true, source: 'laut WWF' },
    });
  const dated = await setDate('2027-03-27', 1);
  expect([dated.data?.startsAt, dated.data?.steps[0]?.day]).toEqual(['2027-03-27T19:30:00.000Z', '2027-02-11']);
  await hanna.POST('/api/campaigns/{id}/publication', { ...at(id), body: { version: 2 } });
  await add(paula, id, people.paula.municipalityId, '</li><script>alert(1)</script>\r\nBcc: a@b.example');
  await add(hanna, id, people.ida.municipalityId, 'Noch nicht bestätigt');

  const { path } = await subscribe(paula);
  const visitor = asVisitor(portal);
  const read = async (address: string) => (await visitor.raw(address)).text();
  const ics = '/mitmachen/earth-hour-2027/termin.ics';
  const before = await read(ics);
  expect(before).toContain('DTSTART;TZID=Europe/Berlin:20270327T203000');
  expect(before).toContain('SEQUENCE:0');

  // Twice in a minute: the second time against what stood before the first.
  const moves = await Promise.all([setDate('2027-03-20', 3), setDate('2027-03-13', 3)]);
  expect(moves.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const { startsAt, version } = await show(hanna, id);
  const moved = await setDate('2027-03-20', version);
  const sequence = startsAt?.startsWith('2027-03-20') ? 1 : 2;
  expect(moved.data?.steps[0]?.day).toBe('2027-02-04');
  for (const text of [await read(ics), await read(path), await read('/termine.ics')]) {
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20270320T203000');
    expect(text).toContain(`SEQUENCE:${sequence}`);
  }
  const page = await read('/mitmachen/earth-hour-2027');
  expect(page).toContain('Samstag, 20. März 2027, 20:30–21:30 Uhr');
  expect(page).toContain('"startDate":"2027-03-20T20:30:00+01:00"');
  expect(page).toContain('laut WWF');
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('Noch nicht bestätigt');
  for (const { givenName, familyName, email } of Object.values(people)) {
    expect(page).not.toContain(`${givenName} ${familyName}`);
    expect(page).not.toContain(email);
  }
  expect(await read('/mitmachen')).toContain('1 Objekt in 1 Kommune');

  await hanna.DELETE('/api/campaigns/{id}/publication', {
    ...at(id),
    body: { version: (await show(hanna, id)).version },
  });
  expect((await visitor.raw('/mitmachen/earth-hour-2027')).status).toBe(404);
  expect((await visitor.raw(ics)).status).toBe(404);
});

test('of two who decide at once one wins; pausing hides the sites, and closing ends it', async () => {
  const { group, people, hanna, paula, merle } = await createGroupThatIsAsked(portal);
  const { id } = await plan(hanna, group.id);
  const hilchenbach = people.paula.municipalityId;
  for (const name of ['Rathaus', 'Ginsburg']) await add(hanna, id, hilchenbach, name);
  const { contributions, steps } = await show(paula, id);
  const sites = (contributions[0]?.sites ?? []).map((site) => ({ id: site.id, version: site.version }));
  const decide = (api: Api, state: 'confirmed' | 'withdrawn') =>
    api.PUT('/api/campaigns/{id}/sites/decision', { ...at(id), body: { state, sites } });
  const both = await Promise.all([decide(paula, 'confirmed'), decide(merle, 'withdrawn')]);
  expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const late = both.find(({ response }) => response.status === 409);
  expect(late?.error).toMatchObject({ type: expect.stringMatching('changed-meanwhile'), current: { id } });

  const step = { path: { id, stepId: steps[0]?.id ?? '', municipalityId: hilchenbach } };
  const said = await Promise.all(
    [paula, merle].map((api) =>
      api.PUT('/api/campaigns/{id}/steps/{stepId}/municipalities/{municipalityId}', {
        params: step,
        body: { version: 0, state: 'done' },
      }),
    ),
  );
  expect(said.map(({ response }) => response.status).sort()).toEqual([200, 409]);

  const own = async () => (await show(paula, id)).contributions[0]?.version ?? 0;
  const count = async (figures: Array<{ name: string; value: number }>) =>
    paula.PUT('/api/campaigns/{id}/figures/{municipalityId}', {
      params: { path: { id, municipalityId: hilchenbach } },
      body: { version: await own(), figures },
    });
  expect((await count([{ name: 'Gäste', value: 12.5 }])).data?.totals).toEqual([
    { name: 'Gäste', unit: '', value: 12.5 },
  ]);
  const twice = await count([
    { name: 'Gäste', value: 1 },
    { name: 'Gäste', value: 2 },
  ]);
  expect(twice.error).toMatchObject({ errors: [{ pointer: '#/figures/1/name' }] });

  const paused = await paula.PUT('/api/campaigns/{id}/participations/{municipalityId}', {
    params: { path: { id, municipalityId: hilchenbach } },
    body: { version: await own(), state: 'pausing' },
  });
  expect(paused.data).toMatchObject({ confirmedSites: 0, openSites: 0, answered: 1 });

  await hanna.POST('/api/campaigns/{id}/closure', { ...at(id), body: { version: 1, outcome: 'Schön war es.' } });
  const after = await add(paula, id, hilchenbach, 'Zu spät');
  expect([after.response.status, after.error]).toMatchObject([409, { type: expect.stringMatching('campaign-closed') }]);
  const removed = await hanna.DELETE('/api/campaigns/{id}', at(id));
  expect(removed.error).toMatchObject({ type: expect.stringMatching('campaign-answered') });
});

test('next year’s is made with its sites, open again, without what was said', async () => {
  const { group, people, hanna, paula } = await createGroupThatIsAsked(portal);
  const { id } = await plan(hanna, group.id, { title: 'Earth Hour 2026' });
  for (const name of ['Rathaus', 'Ginsburg']) await add(paula, id, people.paula.municipalityId, name);
  await hanna.PUT('/api/campaigns/{id}/date', {
    ...at(id),
    body: { version: 1, ...on('2026-03-28'), isProvisional: false },
  });
  const copy = (api: Api) => api.POST('/api/campaigns/{id}/copies', { ...at(id), body: { title: 'Earth Hour 2027' } });
  expect((await copy(paula)).response.status).toBe(403);
  const { data } = await copy(hanna);
  expect(data).toMatchObject({
    ...{ title: 'Earth Hour 2027', startsAt: null, isDateProvisional: true, publishedAt: null },
    ...{ copiedFrom: { id, title: 'Earth Hour 2026' }, confirmedSites: 0, openSites: 2, answered: 0 },
  });
  expect(data?.steps).toHaveLength(6);
  // Two of one title have addresses of their own.
  const slugs = (await Promise.all([copy(hanna), copy(hanna)])).map((one) => one.data?.slug);
  expect(slugs.sort()).toEqual(['earth-hour-2027-2', 'earth-hour-2027-3']);
  const removed = await hanna.DELETE('/api/campaigns/{id}', at(data?.id ?? ''));
  expect(removed.response.status).toBe(204);
});

test('the coordination arranges the steps; what is known keeps what was said of it', async () => {
  const { group, people, hanna, paula } = await createGroupThatIsAsked(portal);
  const { id, steps } = await plan(hanna, group.id);
  const [first, second] = steps;
  await paula.PUT('/api/campaigns/{id}/steps/{stepId}/municipalities/{municipalityId}', {
    params: { path: { id, stepId: second?.id ?? '', municipalityId: people.paula.municipalityId } },
    body: { version: 0, state: 'done' },
  });
  const arrange = (
    arranged: Array<{ id?: string | null; title: string; daysBefore?: number; dueOn?: string }>,
    version = 1,
  ) => hanna.PUT('/api/campaigns/{id}/steps', { ...at(id), body: { version, steps: arranged } });
  const { data } = await arrange([
    { title: 'Neu', dueOn: '2027-01-15' },
    { id: second?.id ?? '', title: 'Angemeldet' },
    { id: first?.id ?? '', title: 'Bestätigt' },
  ]);
  expect(data?.steps.map(({ title, day }) => [title, day])).toEqual([
    ['Neu', '2027-01-15'],
    ['Angemeldet', null],
    ['Bestätigt', null],
  ]);
  expect(data?.contributions[0]?.steps.map(({ state }) => state)).toEqual(['open', 'done', 'open']);
  const strange = await arrange([{ id: people.paula.id, title: 'Fremd' }], 2);
  expect(strange.error).toMatchObject({ errors: [{ pointer: '#/steps/0/id' }] });
  const nonsense = await hanna.PUT('/api/campaigns/{id}/date', {
    ...at(id),
    body: { version: 2, startsAt: '2027-03-28T02:30', endsAt: null, isProvisional: true },
  });
  expect(nonsense.error).toMatchObject({ errors: [{ pointer: '#/startsAt' }] });
});

test('everybody is asked once there is a day, who is silent is reminded once, and a moved date is told', async () => {
  const { group, people, hanna, paula } = await createGroupThatIsAsked(portal);
  const { id } = await plan(hanna, group.id);
  await hanna.PUT('/api/campaigns/{id}/steps', { ...at(id), body: { version: 1, steps: [] } });
  await hanna.PATCH('/api/campaigns/{id}', {
    ...at(id),
    body: { version: 2, ...EARTH_HOUR, sitesUntil: '2026-11-27' },
  });
  const told = (kind: string) =>
    portal.database.client.notification.findMany({ where: { kind, subjectId: id }, select: { memberId: true } });
  const ids = (...members: Array<{ id: string }>) => members.map((member) => member.id).sort();
  await until(async () => (await told('campaign-asked')).length > 0);
  const asked = await told('campaign-asked');
  expect(asked.map(({ memberId }) => memberId).sort()).toEqual(ids(people.paula, people.merle, people.ida));

  await paula.PUT('/api/campaigns/{id}/participations/{municipalityId}', {
    params: { path: { id, municipalityId: people.paula.municipalityId } },
    body: { version: 0, state: 'pausing' },
  });
  const reminders = portal.app.get(CampaignRemindersService, { strict: false });
  for (let times = 0; times < 2; times += 1) await reminders.remindDue();
  const due = await told('campaign-due');
  expect(due.map(({ memberId }) => memberId).sort()).toEqual(ids(people.hanna, people.ida));
});

test('campaigns stay behind the wall; guests read and say nothing', async () => {
  const { group, people, hanna, guest } = await createGroupThatIsAsked(portal);
  const { id } = await plan(hanna, group.id);
  const other = await createGroupThatIsAsked(portal);
  expect((await other.hanna.GET('/api/campaigns/{id}', at(id))).response.status).toBe(404);
  expect((await asVisitor(portal).GET('/api/campaigns/{id}', at(id))).response.status).toBe(401);
  expect((await guest.GET('/api/campaigns/{id}', at(id))).data).toMatchObject({ abilities: { contribute: false } });
  const said = await add(guest, id, people.guest.municipalityId, 'Rathaus');
  expect(said.response.status).toBe(404);
});
