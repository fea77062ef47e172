import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

type Given = {
  title: string;
  text?: string;
  visibility?: 'coordination' | 'members' | 'anonymous';
  answered?: boolean;
};
let count = 0;

async function inquiryOf(group: { id: string }, { title, text = '', visibility = 'members', answered = true }: Given) {
  count += 1;
  return portal.database.client.inquiry.create({
    data: {
      ...{ workingGroupId: group.id, caseNumber: `KS-2025-${100 + count}`, kind: 'municipality', channel: 'portal' },
      ...{ title, openTitle: title, question: text, openText: text, visibility },
      ...(answered && { state: 'answered', answeredAt: portal.clock.now() }),
      receivedAt: portal.clock.now(),
    },
  });
}

async function scene() {
  const group = await createWorkingGroup(portal);
  const hanna = await as(portal, await createMemberOf(portal, group, ['coordinator', 'member']));
  const finn = await as(portal, await createMemberOf(portal, group, 'member', { slug: 'wilnsdorf' }));
  return { group, hanna, finn };
}

async function titles(api: Api, group: { id: string }, q: string, except?: string): Promise<string[]> {
  const query = { workingGroupId: group.id, q, ...(except !== undefined && { except }) };
  const { data } = await api.GET('/api/similar-answers', { params: { query } });
  return data?.items.map(({ title }) => title) ?? [];
}

test('earlier answers are found by their words, their parts, and with a slip of the fingers', async () => {
  const { group, finn } = await scene();
  const lease = await inquiryOf(group, {
    title: 'Dachpacht: Mustervertrag',
    text: 'Gibt es einen Vertrag mit einer Genossenschaft?',
  });
  await inquiryOf(group, { title: 'Ladesäulen am Bauhof', text: 'Wer hat einen Ausschreibungstext?' });
  for (const typed of [
    'Gibt es ein Muster für die Dachpacht?',
    'Pacht von Dächern',
    'Dachpahct Vertrag',
    'mustervertrag',
  ])
    expect(await titles(finn, group, typed)).toEqual(['Dachpacht: Mustervertrag']);
  const { data } = await finn.GET('/api/similar-answers', {
    params: { query: { workingGroupId: group.id, q: 'Dachpacht' } },
  });
  expect(data?.items).toEqual([
    {
      ...{ kind: 'inquiry', id: lease.id, title: 'Dachpacht: Mustervertrag', caseNumber: lease.caseNumber },
      ...{ excerpt: 'Gibt es einen Vertrag mit einer Genossenschaft?', day: '2026-11-22' },
    },
  ]);
  expect(await titles(finn, group, 'Dachpacht', lease.id)).toEqual([]);
});

test('a compound finds what only its parts are called', async () => {
  const { group, finn } = await scene();
  await inquiryOf(group, { title: 'Pacht und Pachtvertrag für Solardächer' });
  expect(await titles(finn, group, 'Dachpachtvergabe')).toEqual(['Pacht und Pachtvertrag für Solardächer']);
});

test('nobody is shown what they may not see, or what nobody has answered', async () => {
  const { group, hanna, finn } = await scene();
  await inquiryOf(group, { title: 'Trinkbrunnen intern', visibility: 'coordination' });
  await inquiryOf(group, { title: 'Trinkbrunnen ohne Namen', visibility: 'anonymous' });
  await inquiryOf(group, { title: 'Trinkbrunnen offen', answered: false });
  await inquiryOf(await createWorkingGroup(portal), { title: 'Trinkbrunnen anderswo' });
  expect(await titles(finn, group, 'Trinkbrunnen')).toEqual(['Trinkbrunnen ohne Namen']);
  expect((await titles(hanna, group, 'Trinkbrunnen')).sort()).toEqual([
    'Trinkbrunnen intern',
    'Trinkbrunnen ohne Namen',
  ]);
});

test('visitors and strangers learn nothing; nonsense finds nothing', async () => {
  const { group, finn } = await scene();
  const other = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'member'));
  await inquiryOf(group, { title: 'Trinkbrunnen' });
  const params = { query: { workingGroupId: group.id, q: 'Trinkbrunnen' } };
  expect((await asVisitor(portal).GET('/api/similar-answers', { params })).response.status).toBe(401);
  expect((await other.GET('/api/similar-answers', { params })).response.status).toBe(404);
  for (const typed of ['', 'der', "' | ! & :* \\ %_", '🌳🌳🌳🌳', '((((', 'x'.repeat(500), '%%%%%%', "'''':*"])
    expect(await titles(finn, group, typed)).toEqual([]);
  const { response } = await finn.GET('/api/similar-answers', {
    params: { query: { ...params.query, q: 'x'.repeat(1200) } },
  });
  expect(response.status).toBe(422);
});
