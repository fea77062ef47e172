import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, jsonBody } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newCase(visibility: string) {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein' }),
    finn: await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf', familyName: 'Kalteiche' }),
    colleague: await createMemberOf(portal, group, 'deputy', { slug: 'wilnsdorf' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
  };
  const apis = {
    hanna: await as(portal, people.hanna),
    finn: await as(portal, people.finn),
    colleague: await as(portal, people.colleague),
    paula: await as(portal, people.paula),
  };
  const body = {
    ...{ workingGroupId: group.id, title: 'Dächer in Wilnsdorf', visibility },
    question: 'Wir Wilnsdorfer suchen ein Muster. Kalteiche',
  };
  const response = await apis.finn.raw('/api/inquiries', jsonBody('POST', body));
  return { group, people, ...apis, id: ((await response.json()) as { id: string }).id };
}

const read = async (api: Api, path: string) => {
  const response = await api.raw(path);
  return { status: response.status, text: await response.text() };
};
const send = async (api: Api, method: string, path: string, body: object) => {
  const response = await api.raw(`/api/inquiries/${path}`, jsonBody(method, body));
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
};
const TELLING = /Wilnsdorf|wilnsdorf|Kalteiche/;

test('who asked without a name stands nowhere where others read', async () => {
  const { id, people, hanna, finn, colleague, paula } = await newCase('anonymous');
  await send(finn, 'POST', `${id}/messages`, { text: 'Gruß aus Wilnsdorf, Kalteiche' });
  await send(hanna, 'POST', `${id}/replies`, { kind: 'answer', text: 'Hallo Herr Kalteiche, anbei.', version: 2 });
  const seen = await read(paula, `/api/inquiries/${id}`);
  const { bodies, ...words } = JSON.parse(seen.text) as { bodies: unknown[]; asker: unknown };
  expect(bodies).toHaveLength(3);
  expect(words.asker).toBeNull();
  expect(JSON.stringify(words)).not.toMatch(TELLING);
  expect(JSON.stringify(words)).not.toContain(people.finn.id);
  expect(words).toMatchObject({
    ...{ title: 'Dächer in […]', namesInText: [] },
    messages: [
      { kind: 'received', text: 'Gruß aus […], […]', author: null },
      { kind: 'answer', text: 'Hallo Herr […], anbei.' },
    ],
  });
  for (const api of [hanna, colleague]) {
    expect(JSON.parse((await read(api, `/api/inquiries/${id}`)).text)).toMatchObject({
      ...{ title: 'Dächer in Wilnsdorf', asker: { municipality: { slug: 'wilnsdorf' } } },
    });
  }
  expect(JSON.parse((await read(hanna, `/api/inquiries/${id}`)).text)).toMatchObject({
    namesInText: ['Wilnsdorf', 'Kalteiche'],
  });
});

test('no way of asking brings it out', async () => {
  const { id, people, hanna, paula } = await newCase('anonymous');
  const found = async (api: Api, query: string) => (await read(api, `/api/inquiries?${query}`)).text.includes(id);
  const asked = [`municipalityId=${people.finn.municipalityId}`, 'query=Wilnsdorf', 'query=Kalteiche'];
  for (const query of asked) {
    expect([query, await found(paula, query), await found(hanna, query)]).toEqual([query, false, true]);
  }
  expect(await found(paula, 'query=Muster')).toBe(true);
  expect((await read(paula, `/api/inquiries?query=Muster`)).text).not.toMatch(TELLING);
  for (const word of ['Wilnsdorf', 'Kalteiche']) {
    expect((await read(paula, `/api/search?q=${word}&kind=inquiry`)).text).not.toContain(id);
  }
  const hit = await read(paula, '/api/search?q=Muster&kind=inquiry');
  expect(hit.text).toContain(id);
  expect(hit.text).not.toMatch(TELLING);
});

test('what only the coordination sees is found by nobody else', async () => {
  const { id, hanna, colleague, paula } = await newCase('coordination');
  const found = async (api: Api) => (await read(api, '/api/search?q=Muster&kind=inquiry')).text.includes(id);
  expect([await found(paula), await found(hanna)]).toEqual([false, true]);
  expect((await read(paula, `/api/inquiries/${id}`)).status).toBe(404);
  expect((await read(paula, `/api/inquiries/${id}/files`)).status).toBe(404);
  expect((await read(colleague, `/api/inquiries/${id}`)).status).toBe(200);
});

test('the coordination shares without a name; the name is the asker’s to give', async () => {
  const { id, hanna, finn, paula } = await newCase('coordination');
  expect(await send(hanna, 'PATCH', id, { visibility: 'members', version: 1 })).toMatchObject({ status: 403 });
  const shared = { visibility: 'anonymous', title: 'Dächer', version: 1 };
  expect(await send(hanna, 'PATCH', id, shared)).toMatchObject({
    visibility: 'anonymous',
    namesInText: expect.any(Array),
  });
  expect(JSON.parse((await read(paula, `/api/inquiries/${id}`)).text)).toMatchObject({ title: 'Dächer', asker: null });
  expect(await send(finn, 'PATCH', id, { visibility: 'members', version: 2 })).toMatchObject({ status: 200 });
  expect((await read(paula, `/api/inquiries/${id}`)).text).toMatch(TELLING);
  expect((await read(paula, '/api/search?q=Wilnsdorfer&kind=inquiry')).text).toContain(id);
});
