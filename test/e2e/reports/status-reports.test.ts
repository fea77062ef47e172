import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as, jsonBody } from '../../support/as.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

/** A plan with two measures of W, of which one was planned in June and runs since autumn, and one of N. */
async function setting() {
  const [group, other] = [await createWorkingGroup(portal), await createWorkingGroup(portal)];
  const coordinator = await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const plan = await createActionPlan(portal, group);
  const leadIds = [paula.municipalityId];
  const old = { leadIds, at: new Date('2026-05-04T10:00:00Z') };
  const moved = await createMeasure(portal, plan, { ...old, number: 1, title: 'ÖKOPROFIT-Runde', status: 'planned' });
  await createMeasure(portal, plan, { ...old, number: 2, title: '=Abwärme', statusText: '' });
  await createMeasure(portal, plan, { ...old, field: 'N', number: 1, title: 'Earth Hour', status: 'ongoing' });
  const revision = await portal.database.client.measureRevision.findFirstOrThrow({ where: { measureId: moved.id } });
  const at = new Date('2026-10-01T10:00:00Z');
  await portal.database.client.measureRevision.create({
    data: {
      measureId: moved.id,
      number: 2,
      at,
      snapshot: {
        ...JSON.parse(JSON.stringify(revision.snapshot)),
        status: 'in_progress',
        confirmedAt: at.toISOString(),
        changedAt: at.toISOString(),
      },
    },
  });
  const stranger = await createMemberOf(portal, other, 'coordinator');
  return { group, coordinator, paula, stranger, plan };
}

type Setting = Awaited<ReturnType<typeof setting>>;
const show = async ({ plan }: Setting, person: { id: string }, query: Record<string, string> = {}) =>
  (await as(portal, person)).GET('/api/action-plans/{id}/status-report', { params: { path: { id: plan.id }, query } });
const give = async ({ plan }: Setting, person: { id: string }, asOf: string) =>
  (await as(portal, person)).POST('/api/action-plans/{id}/status-reports', {
    params: { path: { id: plan.id } },
    body: { asOf },
  });
const tableOf = (answer: Awaited<ReturnType<typeof show>>, title: RegExp) =>
  answer.data?.report.sections.find((section) => title.test(section.title))?.table?.rows;

test('the Umsetzungsstand answers what the Kreistag asks, and says what changed since the last one', async () => {
  const given = await setting();
  await give(given, given.coordinator, '2026-06-02');
  const answer = await show(given, given.paula, { asOf: '2026-11-01', fieldId: given.plan.fields[0]?.id ?? '' });
  expect(answer.data).toMatchObject({
    asOf: '2026-11-01',
    since: '2026-06-02',
    stale: [{ code: 'W 2', title: '=Abwärme', leads: ['Hilchenbach'], confirmedAt: '2026-05-04T10:00:00.000Z' }],
    given: [{ asOf: '2026-06-02', by: expect.any(String) }],
    abilities: { give: false },
  });
  expect(answer.data?.report.facts).toEqual([
    { label: 'Handlungsfeld', value: 'W Klimaschutz in der Wirtschaft' },
    { label: 'Maßnahmen', value: '2' },
    { label: 'Davon', value: '2 in Ausführung' },
    { label: 'Ohne Meldung seit über 90 Tagen', value: '1' },
    { label: 'Verglichen mit', value: 'dem Stand vom 02.06.2026' },
  ]);
  expect(tableOf(answer, /^Maßnahmen/)).toEqual([
    [
      'W 1',
      'ÖKOPROFIT-Runde',
      'Hilchenbach',
      '',
      'in Ausführung',
      '2028-03-31',
      null,
      '51 von 84 Betrieben haben geantwortet.',
      '2026-10-01',
      null,
    ],
    expect.arrayContaining(['W 2', '=Abwärme', 'keine Meldung seit über 90 Tagen']),
  ]);
  expect(tableOf(answer, /^Änderungen seit 02.06.2026/)).toEqual([
    ['W 1', 'ÖKOPROFIT-Runde', 'Status', 'geplant', 'in Ausführung'],
  ]);
});

test('"Stand vom" tells what stood then, and the comparison is free to choose', async () => {
  const given = await setting();
  const then = await show(given, given.paula, { asOf: '2026-06-01' });
  expect(then.data?.since).toBeNull();
  expect(tableOf(then, /^Maßnahmen/)?.map(([code, , , , status]) => [code, status])).toEqual([
    ['W 1', 'geplant'],
    ['W 2', 'in Ausführung'],
    ['N 1', 'fortlaufend'],
  ]);
  const since = await show(given, given.paula, { asOf: '2026-11-01', since: '2026-04-01' });
  expect(tableOf(since, /^Änderungen/)?.map(([code, , what]) => [code, what])).toEqual([
    ['W 1', 'Neu im Plan'],
    ['W 2', 'Neu im Plan'],
    ['N 1', 'Neu im Plan'],
  ]);
  expect((await show(given, given.paula, { asOf: '2026-11-01', since: 'none' })).data?.since).toBeNull();
  expect((await show(given, given.paula, { asOf: '2026-11-01', since: '2026-11-01' })).response.status).toBe(422);
});

test('it is given out as document and as table, without any formula', async () => {
  const given = await setting();
  const api = await as(portal, given.paula);
  const download = (format: string) =>
    api.raw(`/api/action-plans/${given.plan.id}/status-report/download?asOf=2026-11-01&format=${format}`);
  expect(await (await download('csv')).text()).toContain(`"'=Abwärme"`);
  for (const format of ['docx', 'pdf', 'xlsx']) expect((await download(format)).status).toBe(200);
  expect((await download('xlsx')).headers.get('content-disposition')).toContain('Stand 01.11.2026.xlsx');
});

test('what was given out is noted once a day by the coordination, also by two at once, and can be taken back', async () => {
  const given = await setting();
  const both = await Promise.all([
    give(given, given.coordinator, '2026-06-02'),
    give(given, given.coordinator, '2026-06-02'),
  ]);
  expect(both.map(({ response }) => response.status)).toEqual([201, 201]);
  expect(both[0].data?.id).toBe(both[1].data?.id);
  expect((await give(given, given.paula, '2026-06-03')).response.status).toBe(403);
  expect((await give(given, given.stranger, '2026-06-03')).response.status).toBe(404);
  expect((await give(given, given.coordinator, '2199-01-01')).response.status).toBe(422);
  const path = `/api/status-reports/${both[0].data?.id}`;
  const remove = async (person: { id: string }) => (await as(portal, person)).raw(path, jsonBody('DELETE', undefined));
  expect((await remove(given.stranger)).status).toBe(404);
  expect((await remove(given.paula)).status).toBe(403);
  expect((await remove(given.coordinator)).status).toBe(204);
  expect((await show(given, given.coordinator)).data).toMatchObject({ given: [], abilities: { give: true } });
});

test('the plan of another group is not there', async () => {
  const given = await setting();
  expect((await show(given, given.stranger)).response.status).toBe(404);
});
