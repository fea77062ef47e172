import type { TestApp } from '../app.js';
import { type Api, as } from '../as.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Somebody who asks, two of one municipality, one of another, and a guest. */
export async function createGroupThatIsAsked(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    merle: await createMemberOf(portal, group, 'deputy', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'burbach' }),
  };
  return {
    group,
    people,
    hanna: await as(portal, people.hanna),
    paula: await as(portal, people.paula),
    merle: await as(portal, people.merle),
    guest: await as(portal, people.guest),
  };
}

export const QUESTIONS = [
  { kind: 'yes_no' as const, label: 'Haben Sie ein Solarkataster?' },
  { kind: 'choice' as const, label: 'Welches?', options: ['Land NRW', 'eigenes'] },
  { kind: 'number' as const, label: 'Was hat es gekostet?', unit: 'EUR' },
  { kind: 'text' as const, label: 'Was raten Sie?' },
];
export const ASKED = { title: 'Solarkataster', introduction: 'Der Kreistag fragt danach.', closesOn: '2026-12-04' };

export async function startSurvey(api: Api, workingGroupId: string, given: Record<string, unknown> = {}) {
  const { data, response } = await api.POST('/api/surveys', {
    body: { ...ASKED, questions: QUESTIONS, workingGroupId, ...given },
  });
  if (!data) throw new Error(String(response.status));
  return data;
}
