import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createFileWithPages } from '../../support/factories/pages.js';
import { createTalk } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function createReader() {
  const group = await createWorkingGroup(portal, { shortName: 'AK Klima' });
  return { group, api: await as(portal, await createMemberOf(portal, group)) };
}

const ask = (q: string) => `/api/search?${new URLSearchParams({ q })}`;

test('a hit says what it is, where it stands and what was found', async () => {
  const { group, api } = await createReader();
  const meeting = await createMeeting(portal, group, { number: 47, title: 'Wärme' });
  const talk = await createTalk(portal, meeting, { title: 'Netze' });
  const text = 'Bis 2028 beschließt jede Gemeinde <b>ihre</b> Wärmeplanung & mehr.';
  const { id } = await createFileWithPages(portal, talk, [{ text: 'Anfang' }, { title: 'Der Rahmen', text }]);
  const { data } = await api.GET('/api/search', { params: { query: { q: 'wärmeplanung gemeinde' } } });
  expect(data).toEqual({
    items: [
      {
        kind: 'page',
        id,
        title: [{ text: 'Der Rahmen', hit: false }],
        snippet: [
          { text: 'Bis 2028 beschließt jede ', hit: false },
          { text: 'Gemeinde', hit: true },
          { text: ' <b>ihre</b> ', hit: false },
          { text: 'Wärmeplanung', hit: true },
          { text: ' & mehr.', hit: false },
        ],
        detail: 'Netze',
        workingGroup: { id: group.id, shortName: 'AK Klima' },
        municipality: null,
        day: '2026-12-03',
        meeting: { id: meeting.id, number: 47 },
        minutesId: null,
        talkId: talk.id,
        page: { fileId: id, talkId: talk.id, fileName: 'Folien.pdf', number: 2, imageWidths: [], isInNotes: false },
      },
    ],
    nextCursor: null,
    total: { count: 1, isCapped: false },
    facets: {
      kind: [{ value: 'page', name: null, count: 1, isCapped: false }],
      group: [{ value: group.id, name: 'AK Klima', count: 1, isCapped: false }],
      year: [{ value: '2026', name: null, count: 1, isCapped: false }],
      municipality: [],
      topic: [],
    },
    corrections: [],
  });
});

test('filters narrow, each facet shows what else there would be, and pages follow each other', async () => {
  const { group, api } = await createReader();
  const meeting = await createMeeting(portal, group, { title: 'Wald' });
  const talk = await createTalk(portal, meeting, { title: 'Wald' });
  const pages = Array.from({ length: 30 }, (_, index) => ({ title: `Seite ${index}`, text: 'Wald' }));
  await createFileWithPages(portal, talk, pages);
  const { data } = await api.GET('/api/search', { params: { query: { q: 'wald', kind: 'page', year: 2026 } } });
  expect(data?.total).toEqual({ count: 30, isCapped: false });
  expect(data?.facets.kind.map(({ value, count }) => [value, count])).toEqual([
    ['page', 30],
    ['talk', 1],
    ['meeting', 1],
  ]);
  const next = data?.nextCursor ?? '';
  const query = { q: 'wald', kind: 'page', year: 2026, cursor: next } as const;
  const { data: rest } = await api.GET('/api/search', { params: { query } });
  expect(rest?.nextCursor).toBeNull();
  const seen = [...(data?.items ?? []), ...(rest?.items ?? [])].map(({ page }) => page?.number);
  expect(new Set(seen).size).toBe(30);
  const { data: none } = await api.GET('/api/search', { params: { query: { q: 'wald', year: 2019 } } });
  expect(none?.total.count).toBe(0);
});

test('minus leaves out, quotes ask for words in a row', async () => {
  const { group, api } = await createReader();
  await createMeeting(portal, group, { title: 'Runder Tisch zum Wald' });
  await createMeeting(portal, group, { title: 'Wald am runden Hügel, Tisch und Bank' });
  const titles = async (q: string) => {
    const { data } = await api.GET('/api/search', { params: { query: { q, kind: 'meeting' } } });
    return data?.items.map(({ title }) =>
      title
        .map(({ text }) => text)
        .join('')
        .replace(/^\d+\. Sitzung: /, ''),
    );
  };
  expect(await titles('"runder tisch"')).toEqual(['Runder Tisch zum Wald']);
  expect(await titles('wald -hügel')).toEqual(['Runder Tisch zum Wald']);
  expect(await titles('waldes -"runder tisch"')).toEqual(['Wald am runden Hügel, Tisch und Bank']);
  expect(await titles('-wald')).toEqual([]);
  expect(await titles('und der die')).toEqual([]);
});

test('nobody without login, no question without words, none that is too long, no filter or page out of thin air', async () => {
  const { api } = await createReader();
  expect((await asVisitor(portal).raw(ask('wald'))).status).toBe(401);
  for (const query of [
    '',
    'q=',
    'q=%20',
    `q=${'x'.repeat(201)}`,
    'q=a&kind=secret',
    'q=a&group=1',
    'q=a&cursor=abc',
    'q=a&x=1',
  ]) {
    const response = await api.raw(`/api/search?${query}`);
    expect({ query, status: response.status }).toEqual({ query, status: 422 });
    expect(await response.json()).toMatchObject({ errors: [{ pointer: expect.stringMatching(/^#\//) }] });
  }
});

test('whatever is typed, there is an answer', async () => {
  const { group, api } = await createReader();
  await createMeeting(portal, group, { title: 'a_b%c\\ \'x\' "y" <z> & | ! :* 😀 ﬁ ẞ' });
  const odd = [
    "'; drop table search_entry; --",
    "a' & b:* | !c <-> d \\",
    '%_%',
    '\\\\\\',
    '#page',
    '#record',
    '😀😀',
    'ẞﬁŉ',
    'a:* b:A',
    'x'.repeat(200),
    '"',
    '-',
    '- -a "- "',
    'أحمد 你好 Ω',
    '1.2.3.4 a@b.de https://x.example/?a=b 10,5 3/4 -5',
    'rat der die "und" -oder',
  ];
  for (const q of odd) expect({ q, status: (await api.raw(ask(q))).status }).toEqual({ q, status: 200 });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (q) => {
      const statuses = [(await api.raw(ask(q))).status, (await api.raw(ask(q).replace('?', '/suggestions?'))).status];
      expect(statuses.every((status) => status === 200 || status === 422)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
