import type { TestApp } from '../app.js';
import { type Api, as } from '../as.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Somebody who plans, somebody who goes there, and a guest. */
export async function createPlanningGroup(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'burbach' }),
  };
  return {
    group,
    people,
    hanna: await as(portal, people.hanna),
    paula: await as(portal, people.paula),
    guest: await as(portal, people.guest),
  };
}

export const EXCURSION = {
  kind: 'excursion' as const,
  visibility: 'public' as const,
  title: 'Exkursion: Nahwärme im Dorf',
  summary: 'Ein Dorf zeigt, wie es heizt.',
  startsAt: '2027-04-22T13:00',
  endsAt: '2027-04-22T17:00',
  locationName: 'Dorfgemeinschaftshaus',
  contactOffice: 'Interkommunales Klimaschutzmanagement',
};

export async function planEvent(api: Api, workingGroupId: string, given: Record<string, unknown> = {}) {
  const { data, response } = await api.POST('/api/events', { body: { ...EXCURSION, workingGroupId, ...given } });
  if (!data) throw new Error(String(response.status));
  return data;
}

export async function publishEvent(api: Api, { id, version }: { id: string; version: number }) {
  const { data, response } = await api.POST('/api/events/{id}/publication', {
    params: { path: { id } },
    body: { version },
  });
  if (!data) throw new Error(String(response.status));
  return data;
}
