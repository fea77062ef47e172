import { beforeEach, expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createPublicMeeting } from '../../support/factories/public-meetings.js';
import { makePublic } from '../../support/factories/public-notices.js';
import {
  embeddedIn,
  LISTS,
  nameOf,
  type OparlObject,
  type OparlPage,
  OparlReader,
  referencesIn,
} from '../../support/oparl-crawl.js';

const portal = useApp();
beforeEach(() => portal.database.pool.query('select oparl_rebuild()'));

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COMMON = ['id', 'type', 'created', 'modified'];

/** OParl 1.1: what must be there, and all that may. */
const FIELDS: Readonly<Record<string, { required: string[]; optional: string[] }>> = {
  System: {
    required: ['oparlVersion', 'body'],
    optional: ['license', 'name', 'contactEmail', 'contactName', 'website', 'vendor', 'product', 'web'],
  },
  Body: {
    required: ['name', ...(LISTS.Body ?? []), 'legislativeTerm'],
    optional: [
      ...['system', 'shortName', 'website', 'license', 'oparlSince', 'ags', 'rgs', 'classification'],
      ...['location', 'mainOrganization', 'web'],
    ],
  },
  LegislativeTerm: { required: [], optional: ['body', 'name', 'startDate', 'endDate'] },
  Organization: {
    required: [],
    optional: [
      ...['body', 'name', 'shortName', 'membership', 'meeting', 'consultation', 'organizationType'],
      ...['classification', 'website', 'location', 'memberCount'],
    ],
  },
  Person: { required: [], optional: ['body', 'name', 'status', 'location', 'membership'] },
  Membership: {
    required: [],
    optional: ['person', 'organization', 'role', 'startDate', 'endDate', 'onBehalfOf'],
  },
  Meeting: {
    required: [],
    optional: [
      ...['name', 'meetingState', 'cancelled', 'start', 'end', 'location', 'organization', 'resultsProtocol'],
      ...['agendaItem', 'web', 'Klimaportal:agendaAsInvited'],
    ],
  },
  AgendaItem: {
    required: ['order'],
    optional: ['meeting', 'number', 'name', 'public', 'start', 'end', 'consultation', 'result', 'resolutionText'],
  },
  Paper: {
    required: [],
    optional: [
      ...['body', 'name', 'paperType', 'date', 'mainFile', 'auxiliaryFile', 'underDirectionOf'],
      ...['originatorOrganization', 'consultation', 'web'],
    ],
  },
  Consultation: {
    required: [],
    optional: ['paper', 'agendaItem', 'meeting', 'organization', 'authoritative', 'role'],
  },
  File: {
    required: ['accessUrl'],
    optional: ['name', 'fileName', 'mimeType', 'date', 'size', 'downloadUrl', 'fileLicense', 'meeting', 'paper'],
  },
  Location: {
    required: [],
    optional: [
      ...['description', 'geojson', 'streetAddress', 'postalCode', 'locality'],
      ...['bodies', 'organizations', 'meetings'],
    ],
  },
};

const BACK = { File: ['meeting', 'paper'], Location: ['bodies', 'organizations', 'meetings'] };
const PARENT: Readonly<Record<string, readonly string[]>> = {
  ...BACK,
  LegislativeTerm: ['body'],
  Membership: ['person'],
  AgendaItem: ['meeting'],
  Consultation: ['paper'],
};
const TIMES = ['created', 'modified', 'oparlSince'];
const DAYS = ['startDate', 'endDate', 'date'];

/** What is wrong with the fields of an object. */
function faultsOf(object: OparlObject): string[] {
  const name = nameOf(object);
  const known = FIELDS[name];
  if (!known) return [`${object.id}: no type ${name}`];
  const required = [...COMMON, ...known.required].filter((field) => !(field in object));
  const strange = Object.keys(object).filter(
    (field) => ![...COMMON, ...known.required, ...known.optional].includes(field),
  );
  const empty = Object.entries(object).filter(
    ([field, value]) =>
      value === null ||
      value === '' ||
      (Array.isArray(value) &&
        value.length === 0 &&
        !['legislativeTerm', 'Klimaportal:agendaAsInvited'].includes(field)),
  );
  const times = TIMES.filter((field) => field in object && !TIME.test(String(object[field])));
  const days = DAYS.filter((field) => field in object && !DAY.test(String(object[field])));
  return [
    ...required.map((field) => `${name} lacks ${field}`),
    ...strange.map((field) => `${name} must not have ${field}`),
    ...empty.map(([field]) => `${name} has an empty ${field}`),
    ...[...times, ...days].map((field) => `${name}.${field} is ${String(object[field])}`),
  ];
}

test('from the system everything is reached, and holds what OParl 1.1 asks for', async () => {
  const { shown, api, meeting } = await createPublicMeeting(portal);
  await makePublic(api, meeting.id, shown);
  const { reader, system } = await OparlReader.begin(portal);
  const found = await reader.crawl(system);
  const types = [...new Set([...found.values()].map(nameOf))].sort();
  expect(types).toEqual(Object.keys(FIELDS).sort());

  const all = [...found.values()];
  expect(all.flatMap((object) => [object, ...embeddedIn(object)]).flatMap(faultsOf)).toEqual([]);
  const reached = new Set(found.keys());
  expect(all.flatMap(referencesIn).filter((address) => !reached.has(address))).toEqual([]);
  for (const object of all) {
    const response = await reader.fetch(object.id);
    expect([object.id, response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      object.id,
      200,
      '*',
    ]);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toEqual(object);
  }
  for (const inner of all.flatMap((object) => embeddedIn(object))) {
    const whole = found.get(inner.id) ?? {};
    const back = PARENT[nameOf(inner)] ?? [];
    expect(Object.keys(inner).filter((field) => back.includes(field))).toEqual([]);
    const told = Object.fromEntries(Object.entries(whole).filter(([field]) => !back.includes(field)));
    expect(inner).toEqual(told);
    expect(Object.keys(whole).some((field) => back.includes(field))).toBe(back.length > 0);
  }
}, 60_000);

test('the agenda as it was sent stands beside the one that was held, and what is not public is not told', async () => {
  const { shown, api, meeting, paula } = await createPublicMeeting(portal);
  await makePublic(api, meeting.id, shown);
  await portal.database.client.agendaItem.update({
    where: { id: shown[1].id },
    data: { title: 'Vortrag zur Wärme', putOffAt: portal.clock.now() },
  });
  const { reader, system } = await OparlReader.begin(portal);
  const found = await reader.crawl(system);
  const told = [...found.values()].find((object) => nameOf(object) === 'Meeting');
  expect(told).toMatchObject({
    name: '46. Sitzung: Wärmewende',
    meetingState: 'durchgeführt',
    cancelled: false,
    start: '2026-11-19T08:30:00+00:00',
    location: { streetAddress: 'Markt 13', postalCode: '57271', locality: 'Hilchenbach' },
    'Klimaportal:agendaAsInvited': [
      { number: '1', name: 'Begrüßung' },
      { number: '2', name: 'Fachvortrag mit Diskussion' },
    ],
    agendaItem: [
      { number: '1', name: 'Begrüßung', order: 0, resolutionText: 'Der Arbeitskreis empfiehlt das Portal.' },
      { number: '2', name: 'Vortrag zur Wärme', order: 1, result: 'Auf die nächste Sitzung verschoben' },
    ],
    resultsProtocol: { mimeType: 'application/pdf', fileName: 'Ergebnisprotokoll der 46. Sitzung.pdf' },
  });
  const page = await (await fetch(`${portal.url}/sitzungstermine/${meeting.id}`)).text();
  const [held = '', invited = ''] = page.split('Tagesordnung, wie eingeladen');
  expect(held).toMatch(/Tagesordnung, wie behandelt.*Vortrag zur Wärme.*vertagt/s);
  expect([invited.includes('Fachvortrag mit Diskussion'), page.includes('Verschiedenes')]).toEqual([true, false]);
  const text = JSON.stringify([...found.values()]);
  for (const secret of ['Verschiedenes', 'video.example', paula.familyName, paula.email, 'Ute', 'Beispiel'])
    expect(text).not.toContain(secret);
  const papers = [...found.values()].filter((object) => nameOf(object) === 'Paper');
  expect(papers.map(({ name, paperType }) => [paperType, name]).sort()).toEqual([
    ['Empfehlung', 'Der Arbeitskreis empfiehlt das Portal.'],
    ['Fachvortrag', 'Kommunale Wärmeplanung'],
    ['Handlungsplan', 'Handlungsplan Klimaschutz'],
  ]);
});

test('without anything public there are the body, its places and the municipalities', async () => {
  const { meeting, group } = await createPublicMeeting(portal);
  await portal.database.client.talk.updateMany({ data: { publicSince: null } });
  await portal.database.client.actionPlan.updateMany({ data: { publicSince: null } });
  const { reader, system } = await OparlReader.begin(portal);
  const found = [...(await reader.crawl(system)).values()];
  expect([...new Set(found.map(nameOf))].sort()).toEqual([
    'Body',
    'LegislativeTerm',
    'Location',
    'Organization',
    'System',
  ]);
  expect(found.filter((object) => nameOf(object) === 'Organization')).toHaveLength(12);
  expect(JSON.stringify(found)).not.toContain(group.id);
  expect((await reader.fetch(`${system.id}/meetings/${meeting.id}`)).status).toBe(404);
});

test('lists are paged without gaps, keep their filters, and shorten what is large on request', async () => {
  const { reader, system } = await OparlReader.begin(portal);
  const organizations = `${system.id}/organizations`;
  const page = async (address: string): Promise<OparlPage> => (await reader.fetch(address)).json();
  const first = await page(`${organizations}?created_since=2020-01-01T00:00:00Z&limit=5`);
  expect([first.data.length, first.pagination]).toEqual([5, { totalElements: 12, elementsPerPage: 5 }]);
  expect(first.links.next).toContain('created_since=2020-01-01T00%3A00%3A00%2B00%3A00&limit=5&after=');
  const all = await reader.list(`${organizations}?limit=5`);
  expect(all.map(({ id }) => id)).toEqual((await reader.list(organizations)).map(({ id }) => id));
  expect(all).toHaveLength(12);
  for (const filter of ['created_until', 'modified_until'])
    expect((await page(`${organizations}?${filter}=2020-01-01T00:00:00Z`)).data).toEqual([]);
  for (const filter of ['created_since', 'modified_since'])
    expect((await page(`${organizations}?${filter}=2100-01-01T00:00:00%2B01:00`)).data).toEqual([]);
  const [body] = (await page(`${system.id}/bodies?omit_internal=true`)).data;
  expect(body).not.toHaveProperty('legislativeTerm');
  expect(await reader.list(String((await page(`${system.id}/bodies`)).data[0]?.legislativeTermList))).toHaveLength(1);
});

test('other spellings lead to the one address, and faults are told as errors of OParl', async () => {
  const { reader, system } = await OparlReader.begin(portal);
  const [body] = await reader.list(String(system.body));
  const asked = async (address: string) => {
    const response = await reader.fetch(address, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };
  const path = (address: string) => new URL(address).pathname;
  expect(await asked(`${body?.id}/`)).toEqual([301, path(body?.id ?? '')]);
  expect(await asked(`${body?.id}?utm=1`)).toEqual([301, path(body?.id ?? '')]);
  expect(await asked(`${system.id}/bodies?limit=5&created_since=2020-01-01T00:00:00Z`)).toEqual([
    301,
    '/oparl/bodies?created_since=2020-01-01T00%3A00%3A00Z&limit=5',
  ]);
  const faults = { '/bodies?limit=none': 422, '/gremien': 422, [`/meetings/${'0'.repeat(8)}`]: 422, '/x/y/z': 404 };
  for (const [tail, status] of Object.entries(faults)) {
    const response = await reader.fetch(`${system.id}${tail}`);
    expect([tail, response.status]).toEqual([tail, status]);
    if (tail === '/x/y/z') continue;
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({
      type: 'https://schema.oparl.org/1.1/Error',
      message: expect.any(String),
      debug: expect.any(String),
    });
  }
  const etag = (await reader.fetch(system.id)).headers.get('etag') ?? '';
  expect((await reader.fetch(system.id, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect((await reader.fetch(system.id, { method: 'HEAD' })).status).toBe(200);
});
