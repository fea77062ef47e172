import { expect, test } from '@jest/globals';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { useApp } from '../../support/app.js';
import { createPlanningGroup, planEvent, publishEvent } from '../../support/factories/events.js';
import { createActionPlan, createMeasure } from '../../support/factories/measures.js';
import { createMeeting } from '../../support/factories/meetings.js';

const portal = useApp();
const HOSTILE = `]]></title><script>alert(1)</script> & "Ort"\r\nX-Header: =1+1`;

async function createDates() {
  const { group, hanna, people } = await createPlanningGroup(portal);
  const publicSince = portal.clock.now();
  const meeting = await createMeeting(portal, group, { number: 47, title: `=HYPERLINK("x") ${HOSTILE}`, publicSince });
  await createMeeting(portal, group, { number: 48, title: 'Intern' });
  const event = await publishEvent(hanna, await planEvent(hanna, group.id));
  const plan = await createActionPlan(portal, group);
  await createMeasure(portal, plan, { leadIds: [people.paula.municipalityId] });
  await portal.database.client.actionPlan.update({ where: { id: plan.id }, data: { publicSince } });
  return { meeting, event, hanna, group };
}

const file = async (path: string) => {
  const response = await fetch(`${portal.url}${path}`);
  return { response, text: await response.text() };
};

test('the calendar holds public dates, and a cancelled meeting as cancelled', async () => {
  const { meeting, event } = await createDates();
  await portal.database.client.meeting.update({
    where: { id: meeting.id },
    data: { cancelledAt: portal.clock.now(), calendarSequence: 2 },
  });
  const { response, text } = await file('/termine.ics');
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => ({
    summary: String(part.getFirstPropertyValue('summary')),
    status: part.getFirstPropertyValue('status'),
    sequence: part.getFirstPropertyValue('sequence'),
    url: String(part.getFirstPropertyValue('url')),
  }));
  expect(events).toEqual([
    {
      summary: expect.stringMatching(/^Abgesagt: 47\. Sitzung: =HYPERLINK/),
      status: 'CANCELLED',
      sequence: 2,
      url: expect.stringMatching(new RegExp(`/sitzungstermine/${meeting.id}$`)),
    },
    { summary: event.title, status: 'CONFIRMED', sequence: 0, url: expect.stringMatching(/\/termine\/exkursion-/) },
  ]);
  const again = await fetch(`${portal.url}/termine.ics`, {
    headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('the Atom feed is well-formed, whatever titles say, and its entries keep their ids', async () => {
  const { meeting } = await createDates();
  const { response, text } = await file('/feed.atom');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const feed = parseAtomFeed(text);
  expect(feed.id).toMatch(/^tag:/);
  expect(feed.entries?.map(({ id }) => id)).toContain(`tag:localhost,2026:sitzungstermine/${meeting.id}`);
  expect(feed.entries?.map(({ title }) => title?.value).join()).toContain('<script>alert(1)</script> & "Ort"');
  expect(feed.entries?.every(({ updated, title, links }) => updated && title && links?.[0]?.href)).toBe(true);
});

test.each(['termine', 'kommunen', 'massnahmen', 'aktionsorte', 'fachvortraege'])(
  'open data: %s as CSV and JSON say the same',
  async (name) => {
    await createDates();
    const csv = await file(`/offene-daten/${name}.csv`);
    const json = await file(`/offene-daten/${name}.json`);
    expect(csv.response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(json.response.headers.get('access-control-allow-origin')).toBe('*');
    const { items, license } = JSON.parse(json.text);
    expect(license).toBe('https://www.govdata.de/dl-de/zero-2-0');
    expect(csv.text.split('\r\n').filter((line) => line !== '').length - 1).toBe(items.length);
    expect(csv.text).not.toMatch(/(^|;)"?[=+@]/m);
    expect(json.text).not.toContain('Intern');
  },
);

test('the catalogue names every distribution with its licence; what is not there is not found', async () => {
  const catalogue = JSON.parse((await file('/offene-daten/katalog.jsonld')).text);
  expect(catalogue['dcat:dataset']).toHaveLength(5);
  const addresses: string[] = catalogue['dcat:dataset'].flatMap(
    (set: { 'dcat:distribution': Array<{ '@id': string }> }) => set['dcat:distribution'].map((one) => one['@id']),
  );
  for (const address of addresses) expect((await file(new URL(address).pathname)).response.status).toBe(200);
  expect((await file('/offene-daten/personen.csv')).response.status).toBe(422);
});

test('search engines find the pages, and stay away from mailed links', async () => {
  const { meeting, event } = await createDates();
  const robots = (await file('/robots.txt')).text;
  expect(robots).toContain('/sitemap.xml');
  expect(robots).toContain('Disallow: /anmeldung/');
  const { text } = await file('/sitemap.xml');
  const locations = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(locations).toEqual(
    expect.arrayContaining(['/', '/termine', '/barrierefreiheit', `/sitzungstermine/${meeting.id}`]),
  );
  expect(locations.some((path) => path.startsWith('/termine/') && path.includes('exkursion'))).toBe(true);
  expect(event.title).toBe('Exkursion: Nahwärme im Dorf');
});
