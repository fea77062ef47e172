import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, jsonBody } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { until } from '../../support/until.js';

const portal = useApp();

type News = { kind: string; subjectId: string; details: { text: string; names: string[]; outcome: string | null } };
type Matter = { kind: string; subjectId: string };
const items = async <Item>(api: Api, path: string) =>
  ((await (await api.raw(`/api/${path}`)).json()) as { items: Item[] }).items;

async function hears(api: Api, kind: string): Promise<News> {
  const find = async () => (await items<News>(api, 'notifications')).find((one) => one.kind === kind);
  await until(async () => (await find()) !== undefined);
  const found = await find();
  if (!found) throw new Error(kind);
  return found;
}

test('an inquiry without a name is told to the coordination by name, to all others without', async () => {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    finn: await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf', familyName: 'Kalteiche' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
  };
  const [hanna, finn, paula] = [
    await as(portal, people.hanna),
    await as(portal, people.finn),
    await as(portal, people.paula),
  ];
  const body = {
    ...{ workingGroupId: group.id, title: 'Dächer in Wilnsdorf', question: 'Muster?', visibility: 'anonymous' },
  };
  const asked = await finn.raw('/api/inquiries', jsonBody('POST', body));
  const { id, caseNumber } = (await asked.json()) as { id: string; caseNumber: string };
  expect((await hears(hanna, 'inquiry-received')).details.names).toEqual(['Wilnsdorf']);
  const told = await hears(paula, 'inquiry-shared');
  expect(told).toMatchObject({ subjectId: id, details: { text: `Dächer in […] (${caseNumber})`, names: [] } });
  expect(await items<Matter>(hanna, 'open-matters')).toMatchObject([{ kind: 'answer-inquiry', subjectId: id }]);
  const query = { kind: 'query_back', text: 'Welche?', version: 1 };
  await hanna.raw(`/api/inquiries/${id}/replies`, jsonBody('POST', query));
  expect((await hears(finn, 'inquiry-answered')).details.outcome).toBe('query_back');
  expect(await items<Matter>(finn, 'open-matters')).toMatchObject([{ kind: 'answer-query-back', subjectId: id }]);
  await finn.raw(`/api/inquiries/${id}/messages`, jsonBody('POST', { text: 'Alle' }));
  expect((await hears(hanna, 'inquiry-written-to')).details.names).toEqual(['Wilnsdorf']);
  await paula.raw(`/api/inquiries/${id}/messages`, jsonBody('POST', { text: 'Wir auch' }));
  expect((await hears(finn, 'inquiry-written-to')).details.names).toEqual(['Hilchenbach']);
  expect(JSON.stringify(await items(paula, 'notifications'))).not.toMatch(/Wilnsdorf|Kalteiche/);
  expect((await items<News>(paula, 'notifications')).map(({ kind }) => kind)).toEqual(['inquiry-shared']);
});
