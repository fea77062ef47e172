import { expect } from '@jest/globals';
import type { TestApp } from './app.js';
import { type Api, as } from './as.js';
import { createMember, createMemberOf } from './factories/members.js';
import { createWorkingGroup } from './factories/working-groups.js';

/** Kinds found for a word that nobody else uses, with every count that could tell of more. */
export async function kindsFor(api: Api, q = 'Zunderschwamm') {
  const { data } = await api.GET('/api/search', { params: { query: { q } } });
  const { data: suggested } = await api.GET('/api/search/suggestions', { params: { query: { q } } });
  const kinds = data?.items.map(({ kind }) => kind).sort() ?? [];
  expect(data?.total.count).toBe(kinds.length);
  const counts = Object.values(data?.facets ?? {}).flatMap((values) => values.map(({ count }) => count));
  expect(Math.max(...counts, 0)).toBeLessThanOrEqual(kinds.length);
  if (kinds.length === 0) expect(counts).toEqual([]);
  expect(suggested?.items.map(({ kind }) => kind).sort()).toEqual(kinds);
  return kinds;
}

/** Everybody whose search must show its own part: of a group, of another one, and of none. */
export async function createReaders(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const person = async (role: 'member' | 'minute_taker' | 'coordinator', of = group) =>
    as(portal, await createMemberOf(portal, of, role));
  return {
    group,
    member: await person('member'),
    taker: await person('minute_taker'),
    coordinator: await person('coordinator'),
    stranger: await person('coordinator', await createWorkingGroup(portal)),
    administrator: await as(portal, await createMember(portal, { isAdministrator: true })),
  };
}

type Readers = Awaited<ReturnType<typeof createReaders>>;

export async function seenBy(readers: Readers, q?: string) {
  const { member, taker, coordinator, stranger, administrator } = readers;
  return {
    member: await kindsFor(member, q),
    taker: await kindsFor(taker, q),
    coordinator: await kindsFor(coordinator, q),
    stranger: await kindsFor(stranger, q),
    administrator: await kindsFor(administrator, q),
  };
}

export const NOBODY = { member: [], taker: [], coordinator: [], stranger: [], administrator: [] };
export const group = (...kinds: string[]) => ({ ...NOBODY, member: kinds, taker: kinds, coordinator: kinds });
export const coordination = (...kinds: string[]) => ({ ...NOBODY, coordinator: kinds });
